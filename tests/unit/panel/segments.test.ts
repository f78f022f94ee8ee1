import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SUPPORTED_FIELDS } from '../../../src/domain/vocabulary';
import { segmentsOf, wordsFor } from '../../../src/panel/quotation/segments';

const TEXT = 'Two checkpoints in Gao were hit on Friday.';
const words = (field: (typeof SUPPORTED_FIELDS)[number], text: string) => {
  const start = TEXT.indexOf(text);
  return { field, start, end: start + text.length };
};
const told = (...ranges: ReturnType<typeof words>[]) =>
  segmentsOf(TEXT, ranges).map(({ text, fields }) => [text, fields.join('+')]);

describe('segmentsOf', () => {
  it('leaves a quotation whole where no words carry a field', () => {
    expect(told()).toEqual([[TEXT, '']]);
    expect(segmentsOf('', [])).toEqual([]);
  });

  it('cuts at each range, in the order of the text', () => {
    expect(told(words('when', 'Friday'), words('places', 'Gao'))).toEqual([
      ['Two checkpoints in ', ''],
      ['Gao', 'places'],
      [' were hit on ', ''],
      ['Friday', 'when'],
      ['.', ''],
    ]);
  });

  it('gives words inside other words both fields, and overlapping words theirs', () => {
    expect(told(words('kind', 'checkpoints in Gao'), words('places', 'Gao'))).toContainEqual([
      'Gao',
      'kind+places',
    ]);
    expect(told(words('kind', 'Gao were hit'), words('status', 'were hit on'))).toEqual([
      ['Two checkpoints in ', ''],
      ['Gao ', 'kind'],
      ['were hit', 'kind+status'],
      [' on', 'status'],
      [' Friday.', ''],
    ]);
  });

  it('joins what touches, repeats or lies beyond the quotation', () => {
    const gao = words('places', 'Gao');
    expect(told(gao, gao, { ...gao, start: gao.end, end: gao.end + 5 })).toEqual([
      ['Two checkpoints in ', ''],
      ['Gao were', 'places'],
      [' hit on Friday.', ''],
    ]);
    expect(told({ field: 'when', start: 35, end: 999 })).toContainEqual(['Friday.', 'when']);
    expect(told({ field: 'when', start: 5, end: 5 })).toEqual([[TEXT, '']]);
  });

  it('never changes the words, whatever the ranges', () => {
    const range = fc.record({
      field: fc.constantFrom(...SUPPORTED_FIELDS),
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
    });
    fc.assert(
      fc.property(fc.string(), fc.array(range), (exact, ranges) => {
        const segments = segmentsOf(exact, ranges);
        expect(segments.map(({ text }) => text).join('')).toBe(exact);
        expect(segments.every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });
});

describe('wordsFor', () => {
  it('gives the words of a field once', () => {
    const quote = { exact: TEXT, words: [words('when', 'Friday'), words('places', 'Gao')] };
    expect(wordsFor('when', [quote, quote])).toEqual(['Friday']);
  });
});
