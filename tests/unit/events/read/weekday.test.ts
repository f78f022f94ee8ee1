import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/domain/day';
import type { ReadEvents } from '../../../../src/events/read/outcome';
import { namedWeekday, weekdayOf } from '../../../../src/events/read/values/weekday';
import { eventAt, eventsOf } from './support';

const datesOf = (read: ReadEvents) => [0, 1].map((row) => eventAt(read, row).days);

describe('the day of the week that a date names', () => {
  it.each([
    ['Friday 1 February 2013', 4],
    ['VEN. 01/02/2013', 4],
    ['Fri Feb 01 2013 00:00:00 GMT+0000 (Western European Time)', 4],
    ['Miércoles, 2 de enero de 2013', 2],
    ['الاثنين 01/02/2013', 0],
    ['2013-02-01 00:00:00.000', null],
    ['1 mar 2013', null],
    ['night of Friday to Saturday 2 February 2013', null],
    ['', null],
  ])('%s', (text, weekday) => {
    expect(namedWeekday(text)).toBe(weekday);
  });

  it('is that of the calendar, also before 1970', () => {
    for (const iso of ['1969-12-28', '1969-12-31', '1970-01-01', '2013-02-01', '2026-12-01']) {
      const day = dayOf(Date.parse(iso) / 86_400_000);
      expect(weekdayOf(day)).toBe((new Date(iso).getUTCDay() + 6) % 7);
    }
  });
});

describe('a table whose dates name days of the week', () => {
  const tableOf = (...dates: readonly string[]) =>
    ['date,latitude,longitude,name', ...dates.map((date) => `${date},16.27,-0.05,Gao`)].join('\n');

  it('is read in the order that they prove', async () => {
    expect(datesOf(await eventsOf(tableOf('Fri 01/02/2013', 'Wed 06/02/2013')))).toEqual([
      '2013-02-01..2013-02-01',
      '2013-02-06..2013-02-06',
    ]);
    expect(datesOf(await eventsOf(tableOf('Wed 01/02/2013', 'Thu 01/03/2013')))).toEqual([
      '2013-01-02..2013-01-02',
      '2013-01-03..2013-01-03',
    ]);
  });

  it('may be French Tuesdays, which begin like March', async () => {
    const read = await eventsOf(tableOf('mar. 05/02/2013', 'mar. 19-02-13'));
    expect(datesOf(read)).toEqual(['2013-02-05..2013-02-05', '2013-02-19..2013-02-19']);
    const months = await eventsOf(tableOf('mar. 5 2013', 'mar 2013'));
    expect(datesOf(months)).toEqual(['2013-03-05..2013-03-05', '2013-03-01..2013-03-31']);
  });

  it('is told of where it contradicts its date, which is kept', async () => {
    const read = await eventsOf(tableOf('Monday 1 February 2013', 'Saturday 2 February 2013'));
    expect(datesOf(read)).toEqual(['2013-02-01..2013-02-01', '2013-02-02..2013-02-02']);
    expect(read.report.problems).toEqual({ other_weekday: 1 });
    expect(read.report.notes).toMatchObject([
      { line: 2, column: 'date', value: 'Monday 1 February 2013', effect: 'kept' },
    ]);
  });
});
