import { describe, expect, it } from 'vitest';
import { blocksOf, type PassageBlock, passagesIn } from '../../../src/dataset/passages';
import { AFP_1, AFP_2, BBC, quote, record } from '../panel/records';

const listed = (...records: ReturnType<typeof record>[]) =>
  records.map((item) => ({ record: item, possible: false }));

/** A block in short: its words, the records told there, and those only named. */
const inShort = ({ passage, told, others }: PassageBlock) => [
  passage?.quote.exact ?? null,
  told.map((item) => item.record.id),
  others.map((item) => item.record.id),
];

describe('the passages of a place', () => {
  it('stand once, with all records that rest on them', () => {
    const a = record('a', { quotes: [quote(BBC, 0, 'two checkpoints')] });
    const b = record('b', { quotes: [quote(BBC, 0, 'two checkpoints')] });
    const [blocks = []] = blocksOf([listed(a, b)]);
    expect(blocks.map(inShort)).toEqual([['two checkpoints', ['a', 'b'], []]]);
  });

  it('take in what lies wholly inside them, and nothing that only overlaps or is of another document', () => {
    const a = record('a', { quotes: [quote(AFP_1, 4, 'inner')] });
    const b = record('b', { quotes: [quote(AFP_1, 0, 'the inner words')] });
    const c = record('c', { quotes: [quote(AFP_1, 10, 'words after')] });
    const d = record('d', { quotes: [quote(AFP_2, 4, 'inner')] });
    const [blocks = []] = blocksOf([listed(a, b, c, d)]);
    expect(blocks.map(inShort)).toEqual([
      ['the inner words', ['a', 'b'], []],
      ['words after', ['c'], []],
      ['inner', ['d'], []],
    ]);
    expect(blocks[0]?.passage?.record.id).toBe('b');
  });

  it('say of a record with several where the others stand', () => {
    const a = record('a', { quotes: [quote(BBC, 0, 'one')] });
    const b = record('b', { quotes: [quote(BBC, 0, 'one'), quote(AFP_1, 0, 'two')] });
    const [blocks = []] = blocksOf([listed(a, b)]);
    expect(blocks.map(inShort)).toEqual([
      ['one', ['a', 'b'], []],
      ['two', [], ['b']],
    ]);
    const elsewhere = blocks[0]?.told[1]?.elsewhere ?? [];
    expect(elsewhere.map(({ passage, above }) => [passage.quote.exact, above])).toEqual([
      ['two', false],
    ]);
  });

  it('stand in the first list that needs them, and the second names them from afar', () => {
    const inside = record('inside', { quotes: [quote(BBC, 0, 'shared')] });
    const outside = record('outside', { quotes: [quote(BBC, 0, 'shared')] });
    const far = record('far', { quotes: [quote(BBC, 0, 'shared'), quote(AFP_1, 0, 'own')] });
    const [near = [], beyond = []] = blocksOf([listed(inside), listed(outside, far)]);
    expect(near.map(inShort)).toEqual([['shared', ['inside'], ['outside', 'far']]]);
    expect(beyond.map(inShort)).toEqual([
      [null, ['outside'], []],
      ['own', ['far'], []],
    ]);
    for (const { elsewhere } of beyond.flatMap(({ told }) => told))
      expect(elsewhere.map(({ passage, above }) => [passage.quote.exact, above])).toEqual([
        ['shared', true],
      ]);
    expect(passagesIn([...near, ...beyond]).map(({ quote: { exact } }) => exact)).toEqual([
      'shared',
      'own',
    ]);
  });

  it('tell a record where words support it, and say which speak against it', () => {
    const against = quote(BBC, 0, 'not so', { stance: 'contradicts', supports: ['when'] });
    const a = record('a', { quotes: [against, quote(AFP_1, 0, 'so it was')] });
    const [blocks = []] = blocksOf([listed(a)]);
    expect(blocks.map(inShort)).toEqual([
      ['not so', [], ['a']],
      ['so it was', ['a'], []],
    ]);
    expect(blocks[0]?.others[0]).toMatchObject({ supports: false, contradicts: ['when'] });
    expect(blocks[1]?.told[0]?.elsewhere).toMatchObject([{ above: true, supports: false }]);
    const [only] = blocksOf([listed(record('only', { quotes: [against] }))])[0] ?? [];
    expect(only?.told).toMatchObject([{ supports: false, contradicts: ['when'], elsewhere: [] }]);
  });
});
