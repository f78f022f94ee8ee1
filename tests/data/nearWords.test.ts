import { describe, expect, it } from 'vitest';
import { findQuote } from '../../src/compile/findQuote';
import { placesAlike } from '../../src/compile/nearWords';
import { contextOf } from '../../src/domain/quoteContext';
import { compileWith, recordIn } from '../support';

const TEXT =
  "A headline\n\n\"We left Kidal this morning,'' he said — twice.\n\nThe camp in Kidal was empty. The camp in Gao was not.";
const seed = { file: 'a.txt', text: TEXT };

const fixOf = (exact: string, beside = {}): string => {
  const found = findQuote(seed, { exact, ...beside });
  return found.ok ? 'found' : found.fix;
};

describe('words that a document does not have', () => {
  it.each([
    ['“We left Kidal this morning,” he said', "\"We left Kidal this morning,'' he said"],
    ['he said -- twice', 'he said — twice'],
    ['HE  SAID\n— Twice', 'he said — twice'],
    ['«We left', '"We left'],
  ])('but in other marks, spaces or case are told as it writes them: %s', (exact, written) => {
    expect(placesAlike(TEXT, exact).map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      written,
    ]);
    expect(fixOf(exact)).toMatch(/seeds\/a\.txt:3 writes /);
    expect(fixOf(exact)).toContain(`"${written}"`);
  });

  it('but begins so are told how it goes on, with the line', () => {
    expect(fixOf('The camp in Kidal was full.')).toContain(
      'seeds/a.txt:5 matches up to "The camp in Kidal was", then the document has " empty. The camp',
    );
  });

  it('but has but for one mark are told where that is', () => {
    expect(fixOf('The camp in Kidal was empty and the camp in Gao was not.')).toContain(
      'seeds/a.txt:5 matches up to "The camp in Kidal was empty", then the document has ". The camp',
    );
  });

  it('but holds a part of are told where', () => {
    expect(fixOf('Yesterday they left Kidal this morning at dawn')).toContain(
      'the nearest is seeds/a.txt:3: "left Kidal this morning',
    );
  });

  it('and nothing like them are asked for from its file', () => {
    expect(fixOf('Nothing of this sort')).toBe(
      'copy the words from seeds/a.txt, marks and spaces included',
    );
  });

  it('beside the words given as prefix are told where they stand', () => {
    expect(fixOf('The camp in Gao', { prefix: 'he said ' })).toContain('seeds/a.txt:5');
  });

  it('but another document has are told which', () => {
    const { issues } = compileWith((input) => {
      const record = recordIn(input, 'events', '2013-02-11-gao-market-closed');
      const [evidence] = record.evidence as Record<string, unknown>[];
      Object.assign(evidence ?? {}, { source: 'dw-2013-01' });
    });
    expect(issues).toContainEqual(
      expect.objectContaining({
        record: '2013-02-11-gao-market-closed',
        field: 'evidence[0].source',
        fix: 'write "bbc-2013-02", which has these words',
      }),
    );
  });
});

describe('words that a document has more than once', () => {
  it('are told apart by the fewest words beside them', () => {
    const first = TEXT.indexOf('The camp in');
    expect(contextOf(TEXT, { start: first, end: first + 11 })).toEqual({ suffix: ' Kidal' });
    const kidal = TEXT.lastIndexOf('Kidal');
    expect(contextOf(TEXT, { start: kidal, end: kidal + 5 })).toEqual({ suffix: ' was' });
    const once = TEXT.indexOf('headline');
    expect(contextOf(TEXT, { start: once, end: once + 8 })).toEqual({});
  });

  it('are offered each way to tell which is meant, and each is found', () => {
    expect(fixOf('The camp in')).toContain(
      '"suffix":" Kidal" for seeds/a.txt:5; "suffix":" Gao" for seeds/a.txt:5',
    );
    expect(findQuote(seed, { exact: 'The camp in', suffix: ' Gao' }).ok).toBe(true);
  });
});
