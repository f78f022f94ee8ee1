import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso, isoOfDay } from '../../../../src/domain/day';
import { dayOfDate } from '../../../../src/events/read/values/calendar';
import { readDate } from '../../../../src/events/read/values/dateText';
import { fuzzRuns } from '../../../fuzzRuns';

const daysOf = (text: string, dayFirst = true, epoch = false): string | null => {
  const read = readDate(text, { dayFirst, epoch, years: true });
  if (!read) return null;
  const [from, to] = [isoOfDay(read.from), isoOfDay(read.to)];
  return `${from === to ? from : `${from}..${to}`}${read.lasting ? ' lasting' : ''}`;
};

describe('a date in a table', () => {
  it.each([
    ['2013-01-26', '2013-01-26'],
    [' 2013-01-26 ', '2013-01-26'],
    ['2017-07-31 00:00:00.000', '2017-07-31'],
    ['2013-01-26T23:30:00', '2013-01-26'],
    ['2013-01-26T23:30:00Z', '2013-01-26'],
    ['2013-01-26T23:30:00-05:00', '2013-01-26'],
    ['2013-01-26 01:30:00+0200', '2013-01-26'],
    ['2013-01-26T01:30+02', '2013-01-26'],
    ['2012-04', '2012-04-01..2012-04-30'],
    ['2012', '2012-01-01..2012-12-31'],
    ['2012-04~', '2012-04-01..2012-04-30'],
    ['2013-01-26T24:00', '2013-01-26'],
    ['2013-01-26 23:30 UTC', '2013-01-26'],
    ['2012-04/2012-04', '2012-04-01..2012-04-30'],
    ['2012-04/2012-06', '2012-04-01..2012-06-30 lasting'],
    ['2012-04-03/2012-04-05', '2012-04-03..2012-04-05 lasting'],
    ['20130126', '2013-01-26'],
    ['2013/1/6', '2013-01-06'],
    ['03 December 2020', '2020-12-03'],
    ['3-Dec-2020', '2020-12-03'],
    ['3 déc. 2020', '2020-12-03'],
    ['1er août 2013', '2013-08-01'],
    ['December 3, 2020', '2020-12-03'],
    ['3rd February 2013 14:30', '2013-02-03'],
    ['févr. 2013', '2013-02-01..2013-02-28'],
    ['03/04/2013', '2013-04-03'],
    ['3.4.2013 12:00', '2013-04-03'],
    ['0001-01-01', '0001-01-01'],
    ['9999-12-31', '9999-12-31'],
    ['9999', '9999-01-01..9999-12-31'],
    ['2012-02-29', '2012-02-29'],
  ])('%s is %s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });

  it.each([
    '2013-02-30',
    '2013-02-29',
    '2013-13-01',
    '2013-00-10',
    '0000-01-01',
    '10000-01-01',
    '2013-02-30T10:00:00Z',
    '2013-01-26T25:00',
    '2013-01-26 10:75',
    '31/04/2013',
    '13/13/2013',
    '3 Smarch 2013',
    '2013-06/2013-04',
    '13-Feb',
    '41306',
    'yesterday',
    '-',
    '2013-01-26x',
    '__proto__',
  ])('%s is none', (text) => {
    expect(daysOf(text)).toBeNull();
  });

  it('has its parts in the order that the mapping says', () => {
    expect(daysOf('03/04/2013', false)).toBe('2013-03-04');
    expect(daysOf('13/04/2013', false)).toBeNull();
  });

  it('is seconds or milliseconds since 1970 only in a column called so', () => {
    expect(daysOf('1359158400', true, true)).toBe('2013-01-26');
    expect(daysOf('1359158400000', true, true)).toBe('2013-01-26');
    expect(daysOf('1359158400')).toBeNull();
    expect(daysOf('99999999999999', true, true)).toBe('5138-11-16');
  });

  it('is the day that the calendar gives, in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (number) => {
        const iso = new Date(number * 86_400_000).toISOString().slice(0, 10);
        const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
        expect(dayOfDate(year, month, day)).toBe(number);
        expect(readDate(iso, { dayFirst: true, epoch: false, years: true })?.from).toBe(
          dayFromIso(iso),
        );
      }),
      { numRuns: fuzzRuns(500) },
    );
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      '2013',
      '-',
      '/',
      '12',
      '31',
      ' ',
      'T',
      ':',
      'Z',
      '+',
      'déc',
      '.',
      '~',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, fc.boolean(), fc.boolean(), (date, dayFirst, epoch) => {
        const read = readDate(date, { dayFirst, epoch, years: true });
        if (read) expect(read.from).toBeLessThanOrEqual(read.to);
      }),
      { numRuns: fuzzRuns(1_000) },
    );
  });
});
