import { describe, expect, it } from 'vitest';
import { readDate } from '../../../../src/events/read/values/dateText';
import { eventAt, eventsOf, outcomeOf } from './support';

/** What the first rows say of their days, by the mapping that was guessed. */
async function daysOf(content: string): Promise<readonly (string | null)[]> {
  const read = await eventsOf(content);
  return [...read.columns.record]
    .sort((a, b) => a - b)
    .map((record) => {
      const { days } = eventAt(read, record);
      const [from, to] = days?.split('..') ?? [];
      return from === to ? (from ?? null) : days;
    });
}

/** The name of the column that is taken for a meaning. */
async function guessed(content: string): Promise<Record<string, unknown>> {
  const outcome = await outcomeOf(content);
  if (outcome.type !== 'question' || outcome.question.about !== 'columns') throw new Error();
  const { guess, header } = outcome.question.table;
  return Object.fromEntries(
    Object.entries(guess).flatMap(([meaning, column]) =>
      typeof column === 'number' ? [[meaning, header[column]]] : [],
    ),
  );
}

const table = (name: string, ...dates: readonly string[]): string =>
  [`${name};lat;lon`, ...dates.map((date) => `"${date}";16.27;-0.04`)].join('\n');

describe('the order of day and month that the name of a column states', () => {
  it.each([
    ['Date (MM/DD/YYYY)', '2013-02-03'],
    ['date_mdy', '2013-02-03'],
    ['Date [mm-dd-yy]', '2013-02-03'],
    ['Date (DD/MM/YYYY)', '2013-03-02'],
    ['Date (jj/mm/aaaa)', '2013-03-02'],
    ['Fecha (dd-mm-aa)', '2013-03-02'],
    ['Datum (TT.MM.JJJJ)', '2013-03-02'],
    ['date_dmy', '2013-03-02'],
    ['Date ddmmyyyy', '2013-03-02'],
  ])('%s', async (name, day) => {
    expect(await daysOf(table(name, '02/03/2013', '04/05/2013'))).toContain(day);
  });

  it('yields to what the dates themselves prove', async () => {
    expect(await daysOf(table('Date (MM/DD/YYYY)', '13/03/2013', '04/05/2013'))).toEqual([
      '2013-03-13',
      '2013-05-04',
    ]);
  });

  it('comes before what other dates of the file prove, which come before the usual', async () => {
    const form = (name: string) =>
      `Timestamp,${name},lat,lon\n2/25/2013 10:00:01,2/1/2013,16.27,-0.04\n2/26/2013 9:00,2/4/2013,16.3,-0.1\n`;
    expect(await daysOf(form('Date of incident'))).toEqual(['2013-02-01', '2013-02-04']);
    expect(await daysOf(form('Date (dd/mm/yyyy)'))).toEqual(['2013-01-02', '2013-04-02']);
  });
});

describe('an end in parts', () => {
  it.each([
    ['2013,8,28,2013,9,2', '2013-08-28..2013-09-02'],
    ['2014,10,,2015,1,18', '2014-10-01..2015-01-18'],
    ['2013,8,28,,,', '2013-08-28'],
    ['2013,8,28,2013,8,28', '2013-08-28'],
    // The end is in the same month, on no day that is said.
    ['2013,8,28,2013,8,', '2013-08-28'],
    ['2013,8,28,2013,7,2', null],
    ['2013,8,28,2013,13,2', null],
  ])('%s', async (row, days) => {
    const header = 'Start Year,Start Month,Start Day,End Year,End Month,End Day,Place';
    const others = '\n2012,1,1,2012,1,2,Gao\n2012,2,1,2012,3,2,Gao';
    expect((await daysOf(`${header}\n${row},Gao${others}`))[0]).toBe(days);
  });

  it('is guessed and asked', async () => {
    expect(
      await guessed('Year,Month,Day,End Year,End Month,End Day,Headline\n2013,2,1,2013,2,5,A\n'),
    ).toMatchObject({
      year: 'Year',
      endYear: 'End Year',
      endMonth: 'End Month',
      endDay: 'End Day',
    });
  });

  it('has the year of the beginning where only that is told', async () => {
    const text = 'Year,Start Month,Start Day,End Month,End Day\n2013,2,1,3,4\n2013,5,6,,\n';
    expect(await daysOf(text)).toEqual(['2013-02-01..2013-03-04', '2013-05-06']);
  });
});

describe('which column dates an event', () => {
  it.each([
    [
      'id,reported_on,occurred_on,x1\n1,2013-02-05,2013-02-01,a\n2,2013-02-09,2013-02-08,b\n',
      'occurred_on',
    ],
    ['created_at,happened,x1\n2013-02-05,2013-02-01,a\n2013-02-09,2013-02-08,b\n', 'happened'],
    [
      'eventDate\tlastInterpreted\tlast_seen\n2013-02-01\t2020-01-01\t2020-01-01\n2013-02-02\t2020-01-01\t2020-01-01\n',
      'eventDate',
    ],
    ['SQLDATE,Year,DATEADDED\n20130201,2013,20130205\n20130202,2013,20130205\n', 'SQLDATE'],
    ['reportingDate,yearReportingDate,n\n2019-02-05,2019,4\n2019-02-06,2019,5\n', 'reportingDate'],
    [
      'DateTimeOriginal,CreateDate\n2013:02:01 10:00:00,2020:02:01 10:00:00\n2013:02:02 10:00:00,2020:02:01 10:00:00\n',
      'DateTimeOriginal',
    ],
  ])('%s', async (text, start) => {
    const { end, ...found } = await guessed(text);
    expect([found, end]).toMatchObject([{ start }, undefined]);
  });

  it.each([
    ['Du;Au', 'Du', 'Au'],
    ['Von;Bis', 'Von', 'Bis'],
    ['From;To', 'From', 'To'],
    ['First day;Last day', 'First day', 'Last day'],
    ['First;Last', 'First', 'Last'],
    ['Beginn;Ende', 'Beginn', 'Ende'],
  ])('and which its last day: %s', async (header, start, end) => {
    const text = `${header};Ort\n01.02.2013;03.02.2013;Gao\n13.02.2013;14.02.2013;Gao\n`;
    expect(await guessed(text)).toMatchObject({ start, end });
  });
});

describe('an hour beside a date', () => {
  it.each([
    ['Date;From;To\n01/02/2013;1000;1430\n14/02/2013;0900;1500\n', '2013-02-01'],
    ['Start;End\n2012;2013\n2013;2013\n', '2012-01-01..2013-12-31'],
  ])('is no last year: %s', async (text, days) => {
    expect((await daysOf(text))[0]).toBe(days);
  });
});

describe('parts of a year in a column', () => {
  it.each([
    ['Year,Quarter,n\n2013,Q1,3\n2013,Q2,4\n', '2013-01-01..2013-03-31'],
    ['Year,Quarter,n\n2013,1,3\n2013,2,4\n', '2013-01-01..2013-03-31'],
    ['Annee,Trimestre,n\n2013,T2,3\n2013,T1,4\n', '2013-04-01..2013-06-30'],
    ['Date,Year,n\n1-Feb,2013,3\n13-Mar,2013,4\n', '2013-02-01'],
    ['Date,Month,Year,n\n1,February,2013,3\n14,March,2013,4\n', '2013-02-01'],
    ['Year,Month,n\n2013,Feb,3\n2013,Mar,4\n', '2013-02-01..2013-02-28'],
  ])('%s', async (text, days) => {
    expect((await daysOf(text))[0]).toBe(days);
  });
});

const STYLE = { dayFirst: true, epoch: false, years: true } as const;
const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('dates as people and programs write them', () => {
  it.each([
    ['011000ZFEB13', '2013-02-01'],
    ['01 1000Z FEB 2013', '2013-02-01'],
    ['021530AMAR13', '2013-03-02'],
    ['021530 Sept 2013', '2013-09-02'],
    ['1/II/2013', '2013-02-01'],
    ['13.XII.2013', '2013-12-13'],
    ['5-iv-2013', '2013-04-05'],
    ['2013:02:01 10:00:00', '2013-02-01'],
    ['2013-02-01T00:00:00+01:00[Europe/Paris]', '2013-02-01'],
    ['2013-02-01 00:00:00 Africa/Bamako', '2013-02-01'],
    ['2013-02-01 00:00:00 +0000 UTC', '2013-02-01'],
    ['/Date(1359676800000)/', '2013-02-01'],
    ['/Date(1359673200000+0100)/', '2013-02-01'],
    ['{"$date":"2013-02-01T00:00:00Z"}', '2013-02-01'],
    ['{"$date":1359676800000}', '2013-02-01'],
    ['datetime.date(2013, 2, 1)', '2013-02-01'],
    ['datetime.datetime(2013, 2, 1, 10, 30)', '2013-02-01'],
    ['1. Februar 2013', '2013-02-01'],
    ['Fr, 1. März 2013', '2013-03-01'],
    ['3. Dez. 2013', '2013-12-03'],
    ['1 dicembre 2013', '2013-12-01'],
    ['1 de fevereiro de 2013', '2013-02-01'],
    ['1 мая 2013 г.', '2013-05-01'],
    ['1 mei 2013', '2013-05-01'],
    ['Fri Feb 01 10:00:00 +0000 2013', '2013-02-01'],
  ])('%s', (text, day) => {
    const date = readDate(text, STYLE);
    expect(date && [isoOf(date.from), isoOf(date.to)]).toEqual([day, day]);
  });

  it.each([
    '013000ZFEB13',
    '321000ZFEB13',
    '011000ZFOO13',
    '1/IIII/2013',
    '1/XIII/2013',
    '30/II/2013',
    '/Date(x)/',
    'datetime.date(2013, 13, 1)',
    '2013:13:01 10:00:00',
    'Candidate',
  ])('is no date: %s', (text) => {
    expect(readDate(text, STYLE)).toBeNull();
  });

  it('reads the night between two days', () => {
    const date = readDate('Dans la nuit du 2 au 3 février 2013', STYLE);
    expect(date && [isoOf(date.from), isoOf(date.to)]).toEqual(['2013-02-02', '2013-02-03']);
  });

  it.each(['1359712800', '1359712800000', '1359712800000000', '1359712800000000000'])(
    'reads %s as time since 1970 under a name that says so',
    async (number) => {
      expect(await daysOf(table('timestamp', number, number))).toEqual([
        '2013-02-01',
        '2013-02-01',
      ]);
    },
  );
});
