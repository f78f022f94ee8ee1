import { describe, expect, it } from 'vitest';
import { eventAt, eventsOf } from './support';

describe('a year that may be of the Hijri calendar', () => {
  it.each([
    ['in a table', 'Date;Lat;Lon\n20/03/1434;16.27;-0.04\n'],
    ['first', 'Date;Lat;Lon\n1434-03-20;16.27;-0.04\n'],
    [
      'in Arabic',
      '\u0627\u0644\u062a\u0627\u0631\u064a\u062e;Lat;Lon\n\u0662\u0660/\u0660\u0663/\u0661\u0664\u0663\u0664;16.27;-0.04\n',
    ],
    ['in three columns', 'Year;Month;Day;Lat;Lon\n1434;3;20;16.27;-0.04\n'],
  ])('is told, and read as it is written: %s', async (_name, text) => {
    const read = await eventsOf(text);
    expect(eventAt(read, 0).days).toBe('1434-03-20..1434-03-20');
    expect(read.report.problems).toEqual({ perhaps_hijri: 1 });
    expect(read.report.notes).toMatchObject([{ effect: 'kept' }]);
  });

  it.each(['1434', '03/1434', '20/03/1374', '20/03/1460', '20/03/2013'])(
    'is none in %s',
    async (date) => {
      const { report } = await eventsOf(`Date;Lat;Lon\n${date};16.27;-0.04\n`);
      expect(report.problems).toEqual({});
    },
  );

  it.each([
    '15 Ramadan 1433',
    '20 \u0631\u0628\u064a\u0639 \u0627\u0644\u0623\u0648\u0644 1434',
    '20/03/1434 AH',
  ])('is no date with a word for it: %s', async (date) => {
    const { report } = await eventsOf(`Date;Lat;Lon\n${date};16.27;-0.04\n`);
    expect(report).toMatchObject({ undated: 1, problems: { bad_date: 1 } });
  });
});
