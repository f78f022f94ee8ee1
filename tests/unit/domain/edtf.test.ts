import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Day, isoOfDay } from '../../../src/domain/day';
import { readEdtf } from '../../../src/domain/edtf';
import { readUnusualDate } from '../../../src/domain/edtfGrammar';
import { fuzzRuns } from '../../fuzzRuns';

const show = (day: Day | null): string => (day === null ? 'open' : isoOfDay(day));

function bounds(text: string): string[] {
  const result = readEdtf(text);
  if (!result.ok) return ['refused'];
  const { startMin, startMax, endMin, endMax } = result.reading;
  return [startMin, startMax, endMin, endMax].map(show);
}

describe('readEdtf', () => {
  it.each([
    ['2013-02-08', '2013-02-08', '2013-02-08', '2013-02-08', '2013-02-08'],
    ['2012-04', '2012-04-01', '2012-04-30', '2012-04-01', '2012-04-30'],
    ['2012-02', '2012-02-01', '2012-02-29', '2012-02-01', '2012-02-29'],
    ['2012', '2012-01-01', '2012-12-31', '2012-01-01', '2012-12-31'],
    ['201X', '2010-01-01', '2019-12-31', '2010-01-01', '2019-12-31'],
    ['2013-02-XX', '2013-02-01', '2013-02-28', '2013-02-01', '2013-02-28'],
    ['2023-10-16~', '2023-10-16', '2023-10-16', '2023-10-16', '2023-10-16'],
    ['2013-01-10/..', '2013-01-10', '2013-01-10', 'open', 'open'],
    ['../2013-02-12', 'open', 'open', '2013-02-12', '2013-02-12'],
    ['../..', 'open', 'open', 'open', 'open'],
    // edtf 4.11 has no quarters and seasons as ends.
    ['2021-36/..', '2021-10-01', '2021-12-31', 'open', 'open'],
    ['2021-33/2021-36', '2021-01-01', '2021-03-31', '2021-10-01', '2021-12-31'],
    ['2013/', '2013-01-01', '2013-12-31', 'open', 'open'],
    ['2012-04/2013-01-11', '2012-04-01', '2012-04-30', '2013-01-11', '2013-01-11'],
    ['2013-02-08/2013-02-08', '2013-02-08', '2013-02-08', '2013-02-08', '2013-02-08'],
    // edtf 4.11 gives 10 January as the maximum of this set.
    ['[2013-01-10..2013-01-11]', '2013-01-10', '2013-01-11', '2013-01-10', '2013-01-11'],
    ['[2013-01-10,2013-01-12]', '2013-01-10', '2013-01-12', '2013-01-10', '2013-01-12'],
    // edtf 4.11 lets this list end in 2014.
    ['{2014..2016}', '2014-01-01', '2014-12-31', '2016-01-01', '2016-12-31'],
  ])('%s', (text, ...expected) => {
    expect(bounds(text)).toEqual(expected);
  });

  it.each([
    '',
    'bad',
    '2013-02-30',
    '2013-13',
    '2013-02-08T10:00:00Z',
    '8 Feb 2013',
    '2013-02/2012',
  ])('refuses "%s" with a reason', (text) => {
    const result = readEdtf(text);
    expect(result.ok).toBe(false);
    expect(result).toHaveProperty('reason', expect.stringMatching(/\w{4}/));
  });

  it('tells a state from one occurrence, and keeps the qualifiers', () => {
    const read = (text: string) => {
      const result = readEdtf(text);
      return result.ok ? result.reading : null;
    };
    expect(read('2012-04')).toMatchObject({ lasting: false, precision: 'month' });
    expect(read('2012-04/..')).toMatchObject({ lasting: true });
    expect(read('[2013-01-10..2013-01-11]')).toMatchObject({ lasting: false, precision: 'day' });
    expect(read('2012')).toMatchObject({ precision: 'year' });
    expect(read('2013-XX')).toMatchObject({ precision: 'year' });
    expect(read('2013-02-XX')).toMatchObject({ precision: 'month' });
    expect(read('201X')).toMatchObject({ precision: 'decade' });
    expect(read('2021-24')).toMatchObject({ precision: 'season' });
    expect(read('2023-10~')).toMatchObject({ approximate: true, uncertain: false });
    expect(read('2013?')).toMatchObject({ approximate: false, uncertain: true });
    expect(read('2013%')).toMatchObject({ approximate: true, uncertain: true });
    expect(read('2023-10-16/2023-11')).toMatchObject({ precision: 'month' });
  });

  it('puts the days of every interval of two dates in order', () => {
    const date = fc
      .record({
        year: fc.integer({ min: 1000, max: 3000 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
        precision: fc.constantFrom(4, 7, 10),
      })
      .map(({ year, month, day, precision }) =>
        `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(
          0,
          precision,
        ),
      );
    fc.assert(
      fc.property(date, date, (a, b) => {
        const result = readEdtf(`${a}/${b}`);
        if (!result.ok) return;
        const { startMin, startMax, endMin, endMax } = result.reading;
        expect(isoOfDay(startMin as Day).startsWith(a)).toBe(true);
        expect(isoOfDay(startMax as Day).startsWith(a)).toBe(true);
        expect(isoOfDay(endMin as Day).startsWith(b)).toBe(true);
        expect(isoOfDay(endMax as Day).startsWith(b)).toBe(true);
        expect(startMin as Day).toBeLessThanOrEqual(startMax as Day);
        expect(endMin as Day).toBeLessThanOrEqual(endMax as Day);
        expect(startMin as Day).toBeLessThanOrEqual(endMax as Day);
      }),
    );
  });

  it('reads plain dates as the grammar does, in order or not', () => {
    const piece = fc.stringMatching(
      /^(?:[0-3]\d{3}(?:-[01]\d(?:-[0-3]\d)?)?[?~%]?|\.\.| |\d{4}-[23]\d|)$/,
    );
    const one = fc.constantFrom('2012-02-29', '2013-02-29', '2013-04-31', '2013-12', '2013', '999');
    const date = fc.oneof(piece, piece, one);
    const text = fc.array(date, { minLength: 1, maxLength: 3 }).map((dates) => dates.join('/'));
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          date,
          date.map((same) => `${same}/${same}`),
        ),
        (written) => {
          expect(readEdtf(written)).toEqual(readUnusualDate(written));
        },
      ),
      { numRuns: fuzzRuns(2_000) },
    );
  });

  it('asks for the grammar only where a date is not plain', async () => {
    vi.resetModules();
    const { readEdtf: alone, UnusualDate } = await import('../../../src/domain/edtf');
    for (const text of ['2013', '2013-02~', '2013-02-08?', '2013/..', ' 2013-01/2013-02-08 '])
      expect(alone(text)).toEqual(readUnusualDate(text));
    for (const text of ['201X', '2013-21', '[2013,2014]', 'soon', '', '2013-02-30', '2013/2012'])
      expect(() => alone(text), text).toThrow(UnusualDate);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[\d\-/.~?%X[\]{},Y]{0,24}$/)),
        (text) => {
          expect(readEdtf(text)).toHaveProperty('ok');
        },
      ),
    );
  });
});
