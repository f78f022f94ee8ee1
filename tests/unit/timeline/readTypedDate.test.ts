import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOfDay } from '../../../src/domain/day';
import { readPlainDate, type TypedDate } from '../../../src/domain/plainDate';
import { edtfReader, readTypedDate } from '../../../src/timeline/readTypedDate';
import { formatDay, formatDayRange } from '../../../src/ui/formatDate';
import { day } from './columns';

const extent = { from: day('2012-03-01'), to: day('2023-12-31') };
const read = (text: string) => readTypedDate(text, edtfReader(extent));
const iso = (date: TypedDate | null) =>
  date && `${isoOfDay(date.from)}..${isoOfDay(date.to)}${date.isRange ? ' range' : ''}`;

describe('a typed date', () => {
  it.each([
    ['8 Feb 2013', '2013-02-08..2013-02-08'],
    ['8 février 2013', '2013-02-08..2013-02-08'],
    ['  08  FÉVR.  2013 ', '2013-02-08..2013-02-08'],
    ['February 8, 2013', '2013-02-08..2013-02-08'],
    ['1st March 2012', '2012-03-01..2012-03-01'],
    ['1er mars 2012', '2012-03-01..2012-03-01'],
    ['le 8 août 2013', '2013-08-08..2013-08-08'],
    ['08/02/2013', '2013-02-08..2013-02-08'],
    ['2013-02-08', '2013-02-08..2013-02-08'],
    ['2013-02', '2013-02-01..2013-02-28'],
    ['Feb 2013', '2013-02-01..2013-02-28'],
    ['février 2013', '2013-02-01..2013-02-28'],
    ['juin 2013', '2013-06-01..2013-06-30'],
    ['2012', '2012-01-01..2012-12-31'],
    ['2013-02-08/2013-02-11', '2013-02-08..2013-02-11 range'],
    ['2013-02/2013-03', '2013-02-01..2013-03-31 range'],
    ['2013-02-08..2013-02-11', '2013-02-08..2013-02-11 range'],
    ['8 to 11 February 2013', '2013-02-08..2013-02-11 range'],
    ['8 – 11 Feb 2013', '2013-02-08..2013-02-11 range'],
    ['du 8 au 11 février 2013', '2013-02-08..2013-02-11 range'],
    ['28 janvier au 3 février 2013', '2013-01-28..2013-02-03 range'],
    ['Jan to Feb 2013', '2013-01-01..2013-02-28 range'],
    // EDTF beyond the plain forms
    ['2013-02-08~', '2013-02-08..2013-02-08'],
    ['2013-02-XX', '2013-02-01..2013-02-28'],
    ['[2013-02-10..2013-02-12]', '2013-02-10..2013-02-12 range'],
    ['2013-01-10/..', '2013-01-10..2023-12-31 range'],
    ['201X', '2010-01-01..2019-12-31'],
  ])('“%s” is %s', async (text, expected) => {
    expect(iso(await read(text))).toBe(expected);
  });

  it.each([
    '',
    '   ',
    'yesterday',
    'février',
    '8',
    '30 Feb 2013',
    '31/04/2013',
    '2013-13',
    '2013-02-30',
    '2013-02-11/2013-02-08',
    'ma 2013',
    'jui 2013',
    '8 Feb 2013 9',
    '8 Feb 9 2013',
    '<img src=x>',
    '2013-02-08T10:00',
  ])('“%s” is none', async (text) => {
    expect(await read(text)).toBeNull();
  });

  it('is read again from how the interface writes days and windows, in both languages', () => {
    const days = fc.integer({ min: day('1900-01-01'), max: day('2099-12-31') }).map(dayOf);
    const langs = fc.constantFrom('en' as const, 'fr' as const);
    fc.assert(
      fc.property(days, fc.nat(900), langs, (from, length, lang) => {
        const to = dayOf(from + length);
        for (const style of ['long', 'short'] as const)
          expect(readPlainDate(formatDay(from, lang, style))).toMatchObject({ from, to: from });
        expect(readPlainDate(formatDayRange(from, to, lang))).toMatchObject({ from, to });
      }),
    );
  });

  it('loads the reader of EDTF only for what is no plain date', async () => {
    const asked: string[] = [];
    const reader = async (text: string) => {
      asked.push(text);
      return null;
    };
    await readTypedDate('8 Feb 2013', reader);
    await readTypedDate('2013-02-08/2013-02-11', reader);
    await readTypedDate(' ', reader);
    expect(asked).toEqual([]);
    await readTypedDate('2013-02~', reader);
    expect(asked).toEqual(['2013-02~']);
  });

  it('never throws, whatever is typed, and never ends before it begins', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), async (text) => {
        const date = await read(text);
        expect(date === null || date.from <= date.to).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
