import { describe, expect, it } from 'vitest';
import { isoOfDay } from '../../../../src/domain/day';
import type { DateRead } from '../../../../src/events/read/values/calendar';
import { dateProblem, readDate } from '../../../../src/events/read/values/dateText';

const inWords = (read: DateRead | null): string | null => {
  if (!read) return null;
  const [from, to] = [isoOfDay(read.from), isoOfDay(read.to)];
  const ends = [from === to ? from : `${from}..${to}`, read.lasting ? 'lasting' : '', read.open];
  return ends.filter(Boolean).join(' ');
};
const daysOf = (text: string, dayFirst: boolean | null = true, years = true) =>
  inWords(readDate(text, { dayFirst, epoch: false, years }));

describe('the day of a date is the day as it is written', () => {
  it.each([
    '2013-02-01T00:00:00+01:00',
    '2013-02-01T23:30:00-05:00',
    '2013-02-01T00:30:00Z',
    '2013-02-01 00:00:00+00',
    '2013-02-01T14',
    '20130201T143000Z',
    '20130201143000',
    '2013-02-01 12:00:00 AM',
    '2013-02-01 14:30 - 16:00',
    '1/2/2013 14:30',
    '1/2/2013 2:30 PM',
    '1/2/2013 2:30:15 p.m.',
    '1/2/2013 14:30:00 CET',
    '01-FEB-13 02.30.00.000000 PM',
    'Fri Feb 01 2013 00:00:00 GMT+0100 (Central European Standard Time)',
    'Fri Feb  1 23:30:00 UTC 2013',
    'Fri Feb 01 23:30:00 +0000 2013',
    'Fri, 01 Feb 2013 23:30:00 GMT',
    '1er février 2013 à 14 h 30',
    '14h30, le 1er février 2013',
    'vendredi 1 février 2013, 14h',
    '1st Feb 2013 at 5pm',
  ])('%s', (text) => {
    expect(daysOf(text)).toBe('2013-02-01');
  });
});

describe('a date in numbers', () => {
  it.each([
    ['05/01/13', '2013-01-05'],
    ['5.1.13', '2013-01-05'],
    ["5/1/'13", '2013-01-05'],
    ['5/1/49', '2049-01-05'],
    ['5/1/50', '1950-01-05'],
    ['98-02-01', '1998-02-01'],
    ['01.02.2013', '2013-02-01'],
    ['1. 2. 2013', '2013-02-01'],
    ['01 02 2013', '2013-02-01'],
    ['2013/2/1', '2013-02-01'],
    ['2013.02.01', '2013-02-01'],
    ['2013_02_01', '2013-02-01'],
    ['١/٢/٢٠١٣', '2013-02-01'],
    ['۲۰۱۳/۰۲/۰۱', '2013-02-01'],
    ['2013-032', '2013-02-01'],
    ['2012-366', '2012-12-31'],
    ['2013-W05-5', '2013-02-01'],
    ['2013W055', '2013-02-01'],
    ['2013-W05', '2013-01-28..2013-02-03'],
    ['2004-00-00', '2004-01-01..2004-12-31'],
    ['2004-05-00', '2004-05-01..2004-05-31'],
    ['20040500', '2004-05-01..2004-05-31'],
    ['0/5/2004', '2004-05-01..2004-05-31'],
    ['00/05/2004', '2004-05-01..2004-05-31'],
    ['00/00/2004', '2004-01-01..2004-12-31'],
    ['??/02/2013', '2013-02-01..2013-02-28'],
    ['xx.02.2013', '2013-02-01..2013-02-28'],
    ['--/02/2013', '2013-02-01..2013-02-28'],
    ['2013-02-??', '2013-02-01..2013-02-28'],
    ['??/??/2013', '2013-01-01..2013-12-31'],
    ['02/2013', '2013-02-01..2013-02-28'],
    ['Q1 2013', '2013-01-01..2013-03-31'],
    ['2013-Q4', '2013-10-01..2013-12-31'],
    ['2e trimestre 2013', '2013-04-01..2013-06-30'],
  ])('%s is %s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });

  it.each([
    '2013-13-01',
    '2013-366',
    '2013-000',
    '2013-W53',
    '2013-W00-1',
    '2004-00-05',
    '5/0/2004',
    '5/13/2013',
    '13-Feb',
    'Feb 13',
    '10-15',
    '3-4',
    '16.2717',
    '12.2013',
    '1,234',
    '2013-02-01x',
    '1434 هـ',
    '01/02-2013',
  ])('%s is none', (text) => {
    expect(daysOf(text)).toBeNull();
  });

  it('is none where nobody has said the order and both could be', () => {
    expect(daysOf('3/4/2013', null)).toBeNull();
    expect(daysOf('3/4/13', null)).toBeNull();
    expect(daysOf('4/4/13', null)).toBe('2013-04-04');
    expect(daysOf('13/4/13', null)).toBe('2013-04-13');
    expect(daysOf('4/13/13 2:30 PM', null)).toBe('2013-04-13');
    expect(daysOf('1/2/2013 - 3/2/2013', null)).toBeNull();
  });

  it('is a year only where a name says so', () => {
    for (const text of ['1430', '1021', '2013', "'13", '1021-1022', '1021/1022', 'since 1021'])
      expect(daysOf(text, true, false)).toBeNull();
    expect(daysOf('2012-2013')).toBe('2012-01-01..2013-12-31 lasting');
    expect(daysOf('2012-04', true, false)).toBe('2012-04-01..2012-04-30');
  });
});

describe('a number that a spreadsheet counts days by', () => {
  const serial = (text: string, epoch = false) =>
    inWords(readDate(text, { dayFirst: true, epoch, years: false, serial: true }));
  it('is a day only where it is said that there are such', () => {
    expect(serial('41306')).toBe('2013-02-01');
    expect(serial('41306.75')).toBe('2013-02-01');
    expect(serial('41306', true)).toBe('2013-02-01');
    expect(serial('1359676800', true)).toBe('2013-02-01');
    expect(daysOf('41306')).toBeNull();
    for (const text of ['1', '2013', '19999', '60000', '-41306']) expect(serial(text)).toBeNull();
  });
});

describe('a date in words', () => {
  it.each([
    ['5-Jan-13', '2013-01-05'],
    ["5 Jan '13", '2013-01-05'],
    ['Feb-13', '2013-02-01..2013-02-28'],
    ["Feb '13", '2013-02-01..2013-02-28'],
    ['Friday, 1 February 2013', '2013-02-01'],
    ['ven. 1 févr. 2013', '2013-02-01'],
    ['mar. 5 févr. 2013', '2013-02-05'],
    ['mar 5 mar 2013', '2013-03-05'],
    ['viernes, 1 de febrero de 2013', '2013-02-01'],
    ['1º de febrero del 2013', '2013-02-01'],
    ['1st of February, 2013', '2013-02-01'],
    ['2013 Feb 1', '2013-02-01'],
    ['2013-Feb-01', '2013-02-01'],
    ['01/Feb/2013', '2013-02-01'],
    ['1 yanayir 2013', '2013-01-01'],
    ['1 فبراير 2013', '2013-02-01'],
    ['١ فبراير ٢٠١٣', '2013-02-01'],
    ['الجمعة 1 فبراير 2013', '2013-02-01'],
    ['1 فيفري 2013', '2013-02-01'],
    ['1 كانون الثاني 2013', '2013-01-01'],
    ['1 كانون الأول 2013', '2013-12-01'],
    ['3 تشرين الثاني 2013', '2013-11-03'],
    ['3 kanun al-thani 2013', '2013-01-03'],
    ['3 Tishrin al-Awwal 2013', '2013-10-03'],
    ['3 shubat 2013', '2013-02-03'],
    ['1 فبراير/شباط 2013', '2013-02-01'],
    ['early February 2013', '2013-02-01..2013-02-28'],
    ['mi-février 2013', '2013-02-01..2013-02-28'],
    ['finales de febrero de 2013', '2013-02-01..2013-02-28'],
    ['c. 2013', '2013-01-01..2013-12-31'],
    ['1 Feb 2013*', '2013-02-01'],
    ['1 February 2013 [12]', '2013-02-01'],
    ['01/02/2013[a][b]', '2013-02-01'],
  ])('%s is %s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });
});

describe('a range in one cell', () => {
  it.each([
    ['1-3 February 2013', '2013-02-01..2013-02-03 lasting'],
    ['February 1-3, 2013', '2013-02-01..2013-02-03 lasting'],
    ['1–3 Feb. 2013', '2013-02-01..2013-02-03 lasting'],
    ['28 Feb - 2 Mar 2013', '2013-02-28..2013-03-02 lasting'],
    ['Feb 28 - Mar 2, 2013', '2013-02-28..2013-03-02 lasting'],
    ['28 Dec - 2 Jan 2013', '2012-12-28..2013-01-02 lasting'],
    ['2013-02-01 to 2013-02-03', '2013-02-01..2013-02-03 lasting'],
    ['2013-02-01 – 2013-02-03', '2013-02-01..2013-02-03 lasting'],
    ['2013-02-01-2013-02-03', '2013-02-01..2013-02-03 lasting'],
    ['2013-02-01/2013-02-03', '2013-02-01..2013-02-03 lasting'],
    ['2013-02-01/03', '2013-02-01..2013-02-03 lasting'],
    ['2013-02-01T10:00Z/2013-02-02T11:00Z', '2013-02-01..2013-02-02 lasting'],
    ['1/2/2013 - 3/2/2013', '2013-02-01..2013-02-03 lasting'],
    ['1-3/2/2013', '2013-02-01..2013-02-03 lasting'],
    ['28/2 - 2/3/2013', '2013-02-28..2013-03-02 lasting'],
    ['du 1er au 3 février 2013', '2013-02-01..2013-02-03 lasting'],
    ['del 1 al 3 de febrero de 2013', '2013-02-01..2013-02-03 lasting'],
    ['من 1 إلى 3 فبراير 2013', '2013-02-01..2013-02-03 lasting'],
    ['Jan-Mar 2013', '2013-01-01..2013-03-31 lasting'],
    ['1&2 Feb 2013', '2013-02-01..2013-02-02 lasting'],
    ['1 and 2 February 2013', '2013-02-01..2013-02-02 lasting'],
    ['between 1 and 3 February 2013', '2013-02-01..2013-02-03'],
    ['1 or 2 February 2013', '2013-02-01..2013-02-02'],
    ['1 feb 2013 10:00 - 3 feb 2013 11:00', '2013-02-01..2013-02-03 lasting'],
  ])('%s is %s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });

  it.each(['3-1 February 2013', '1 and 15 February 2013', '2013-02-03/2013-02-01', '2013-02/03'])(
    '%s is none',
    (text) => {
      expect(daysOf(text)).toBeNull();
    },
  );
});

describe('an end that is not reported stays open', () => {
  it.each([
    ['since 2013-02-01', '2013-02-01 end'],
    ['2013-02-01/..', '2013-02-01 end'],
    ['2013-02-01/', '2013-02-01 end'],
    ['2013-02-01 onwards', '2013-02-01 end'],
    ['1 Feb 2013 - present', '2013-02-01 end'],
    ['depuis le 1er février 2013', '2013-02-01 end'],
    ['desde marzo de 2013', '2013-03-01..2013-03-31 end'],
    ['منذ 1 فبراير 2013', '2013-02-01 end'],
    ['until 1 February 2013', '2013-02-01 start'],
    ['jusqu’au 1er février 2013', '2013-02-01 start'],
    ['hasta el 3 de marzo de 2013', '2013-03-03 start'],
    ['../2013-02-01', '2013-02-01 start'],
    ['before 2013-02-01', '2013-01-31 start'],
    ['après le 1er février 2013', '2013-02-02 end'],
    ['before 2013-02-01/..', null],
  ])('%s is %s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });
});

describe('a date before the year 1', () => {
  it.each([
    '44 BC',
    '44 B.C.E.',
    '50 av. J.-C.',
    '50 avant Jésus-Christ',
    '44 a. C.',
    '-0044',
    '-0500-01-01',
    '0000-01-01',
  ])('%s is told as such', (text) => {
    expect(daysOf(text)).toBeNull();
    expect(dateProblem(text)).toBe('before_year_one');
  });

  it.each(['2013-02-30', 'soon', '13/13/2013', 'Battle of Mac'])('%s is only no date', (text) => {
    expect(dateProblem(text)).toBe('bad_date');
  });
});
