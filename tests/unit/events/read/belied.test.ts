import { describe, expect, it } from 'vitest';
import { eventAt, eventsOf, outcomeOf } from './support';

/** What is guessed of the columns of a table, by their names. */
async function guessed(text: string): Promise<Record<string, unknown>> {
  const outcome = await outcomeOf(text);
  if (outcome.type !== 'question' || outcome.question.about !== 'columns') throw new Error();
  const { guess, header } = outcome.question.table;
  return Object.fromEntries(
    Object.entries(guess).flatMap(([meaning, column]) =>
      typeof column === 'number' ? [[meaning, header[column]]] : [],
    ),
  );
}

const table = (name: string, ...values: readonly string[]): string =>
  [`${name};Lat;Lon`, ...values.map((value) => `"${value}";16.27;-0.04`)].join('\n');

describe('a column that is plainly named, of whose values few are what its name says', () => {
  it.each([
    ['seasons', ['spring 2013', 'summer 2012', '2013-02-01'], 2],
    ['footnotes', ['1 Feb 2013 (reported)', '2 Feb 2013 (reported)', '2013-02-14'], 2],
    ['days and months in one number', ['01022013', '14022013', '28022013'], 3],
  ])('dates, and what is no date is told: %s', async (_name, values, told) => {
    const { report } = await eventsOf(table('Date', ...values));
    expect(report).toMatchObject({ undated: told, problems: { bad_date: told } });
  });

  it.each([
    ['date;Lat;Lon\n2013-02-01;1616.2000,N;00002.4000,W\n', 'bad_number', 2],
    ['date;GPS\n2013-02-01;eb2kqz7\n2013-02-02;s5p0c2w\n', 'bad_geometry', 2],
  ] as const)('places, and what is no place is told: %s', async (text, problem, told) => {
    const { report } = await eventsOf(text);
    expect(report.problems[problem]).toBe(told);
  });

  it('counts people, and what is no number is told', async () => {
    const { report, columns } = await eventsOf(table('Killed', 'three', 'zero', 'few', '3'));
    expect([columns.fatalities?.[3], report.problems.bad_number]).toEqual([3, 3]);
  });

  it('comes before the date of a report, and after a date in three columns', async () => {
    expect(
      await guessed('Date reported;Date\n2013-03-01;spring 2013\n2013-03-02;2013-02-01\n'),
    ).toMatchObject({ start: 'Date' });
    expect(
      await guessed(
        'Year;Month;Day;Date\n2013;2;1;3rd week\n2013;2;2;2nd week\n2013;2;2;2013-02-02\n',
      ),
    ).toMatchObject({ year: 'Year', day: 'Day' });
  });

  it('is something else where it has neither such values nor numbers', async () => {
    expect(await guessed('Date;When\nromantic;2013-02-01\nplatonic;2013-02-02\n')).toMatchObject({
      start: 'When',
    });
  });
});

describe('what stands below a short table', () => {
  const HEAD = 'Date,Locality,Latitude,Longitude,Killed';
  const ROWS = '01/02/2013,Gao,16.27,-0.04,3\n14/02/2013,Kidal,18.44,1.41,4';

  it('proves nothing of its columns', async () => {
    const text = `${HEAD}\n${ROWS}\nTotal,,,,7\n,,,,\nSource: OCHA,,,,\nNote: figures are provisional,,,,\n`;
    expect(await guessed(text)).toMatchObject({ start: 'Date', fatalities: 'Killed' });
    expect((await eventsOf(text)).report).toMatchObject({ taken: 2, undated: 0 });
  });

  it('is no event where it is the header again, in whatever letters', async () => {
    const read = await eventsOf(`${HEAD}\n${ROWS}\n${HEAD.toLowerCase()}\n${HEAD.toUpperCase()}\n`);
    expect(read.report).toMatchObject({ taken: 2, problems: { no_event: 2 } });
    expect(eventAt(read, 0).days).toBe('2013-02-01..2013-02-01');
  });
});
