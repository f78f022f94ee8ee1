import { describe, expect, it } from 'vitest';
import { eventsOf } from './support';

/** The report of one date below others that prove the order of day and month. */
const reportOf = async (date: string, name = 'Date', others = ['14/02/2013', '15/02/2013']) => {
  const rows = [...others, date].map((text) => `${text};16.27;-0.04`);
  return (await eventsOf([`${name};Lat;Lon`, ...rows].join('\n'))).report;
};

describe('the day from which a program counts', () => {
  it.each([
    '00/01/1900',
    '0/1/1900 0:00',
    '1900-01-00',
    '30/12/1899',
    '31.12.1899',
    '1899-12-30T00:00:00.000Z',
    '0001-01-01T00:00:00',
    '01/01/0001 00:00:00',
  ])('is a missing date, and told: %s', async (date) => {
    expect(await reportOf(date)).toMatchObject({ taken: 3, undated: 1, problems: { zero_day: 1 } });
  });

  it('is one in the order of the file', async () => {
    const report = await reportOf('1/0/1900', 'Date', ['2/14/2013', '2/15/2013']);
    expect(report).toMatchObject({ undated: 1, problems: { zero_day: 1 } });
  });

  it('is the number 0 since 1970', async () => {
    const report = await reportOf('0', 'timestamp', ['1359676800', '1360800000']);
    expect(report).toMatchObject({ undated: 1, problems: { zero_day: 1 } });
  });

  it.each(['29/12/1899', '01/01/1900', '01/01/1970', '1899', '12/1899', '0001-01-02'])(
    'is no other: %s',
    async (date) => {
      expect(await reportOf(date)).toMatchObject({ undated: 0, problems: {} });
    },
  );
});
