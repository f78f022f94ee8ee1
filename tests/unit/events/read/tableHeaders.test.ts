import { describe, expect, it } from 'vitest';
import type { TablePreview } from '../../../../src/events/read/outcome';
import { detailsOf, eventAt, eventsOf, outcomeOf } from './support';

const table = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

async function askedOf(text: string, hasHeader?: boolean): Promise<TablePreview> {
  const answers = hasHeader === undefined ? {} : { hasHeader };
  const outcome = await outcomeOf(text, { answers });
  if (outcome.type !== 'question' || outcome.question.about !== 'columns')
    throw new Error(JSON.stringify(outcome));
  return outcome.question.table;
}

const ROWS = ['2013-02-01,Gao,16.27,-0.04', '2013-02-02,Kidal,18.44,1.41'];
const NAMES = ['Date', 'Place', 'Latitude', 'Longitude'];
const FIRST = { days: '2013-02-01..2013-02-01', position: [-0.04, 16.27], place: 'Gao' };

describe('the header of a table', () => {
  it.each([
    ['lines of titles', ['Incidents recorded in 2013', 'Source: invented', '', NAMES.join(',')]],
    ['titles of a spreadsheet', ['Incidents recorded in 2013,,,', ',,,', NAMES.join(',')]],
    ['a title with commas', ['"Incidents, recorded in 2013"', NAMES.join(',')]],
    ['a title with a date beside it', ['Incidents,,,1 March 2013', NAMES.join(',')]],
  ])('stands below %s', async (_, above) => {
    const text = table(...above, ...ROWS);
    const { header, rows, hasHeader } = await askedOf(text);
    expect(header).toEqual(NAMES);
    expect(rows).toHaveLength(2);
    expect(hasHeader).toBe(true);
    const read = await eventsOf(`${text}soon,x,1,1\n`);
    expect(eventAt(read, 0)).toMatchObject(FIRST);
    expect(read.report).toMatchObject({ read: 3, taken: 3 });
    expect(read.report.notes[0]?.line).toBe(above.length + 3);
  });

  it('has the names of groups before its own', async () => {
    const text = table(
      'When,,Where,,,Victims,',
      'Date,Time,Place,Latitude,Longitude,Killed,Injured',
      '2013-02-01,10:00,Gao,16.27,-0.04,2,5',
      '2013-02-02,11:00,Kidal,18.44,1.41,3,6',
    );
    const { header, guess } = await askedOf(text);
    expect(header).toEqual([
      ...['When Date', 'When Time', 'Where Place', 'Where Latitude', 'Where Longitude'],
      ...['Victims Killed', 'Victims Injured'],
    ]);
    expect(guess).toMatchObject({ start: 0, place: 2, latitude: 3, longitude: 4, fatalities: 5 });
    expect(eventAt(await eventsOf(text), 0)).toMatchObject({ ...FIRST, fatalities: 2 });
  });

  it('may have names over both of its rows', async () => {
    const { header } = await askedOf(
      table('Date,Place,Position,', ',,Latitude,Longitude', ...ROWS),
    );
    expect(header).toEqual(['Date', 'Place', 'Position Latitude', 'Position Longitude']);
  });

  it('stands in two languages', async () => {
    const { header, rows } = await askedOf(
      table(NAMES.join(','), 'Jour,Lieu,Latitude,Longitude', ...ROWS),
    );
    expect(rows).toHaveLength(2);
    expect(header[1]).toBe('Place Lieu');
  });

  it.each([
    ['first', ['#date,#loc+name,#geo+lat,#geo+lon']],
    ['second', ['when,b,c,d', '#date,#loc+name,#geo+lat,#geo+lon']],
    ['third, below a title', ['Events of 2013', 'a,b,c,d', '#date,#loc+name,#geo+lat,#geo+lon']],
    ['third, below groups', ['x,,y,', 'a,b,c,d', '#date,#loc +name,#geo +lat,#geo +lon']],
  ])('has tags of HXL in its %s row, which say what it means', async (_, above) => {
    const text = table(...above, ...ROWS);
    const { guess, rows } = await askedOf(text);
    expect(rows).toHaveLength(2);
    expect(guess).toMatchObject({ start: 0, place: 1, latitude: 2, longitude: 3 });
    const read = await eventsOf(text);
    expect(read.report).toMatchObject({ read: 2, taken: 2, notes: [] });
    expect(eventAt(read, 0)).toMatchObject(FIRST);
  });

  it('is missing where the first row is like the others', async () => {
    const text = table(...ROWS);
    const { header, rows, hasHeader, guess, reasons } = await askedOf(text);
    expect({ header, hasHeader }).toEqual({
      header: ['column 1', 'column 2', 'column 3', 'column 4'],
      hasHeader: false,
    });
    expect(rows).toHaveLength(2);
    expect(guess).toMatchObject({ start: 0, latitude: 2, longitude: 3 });
    expect(reasons).toMatchObject({ start: 'values', latitude: 'values' });
    const read = await eventsOf(text);
    expect(read.report).toMatchObject({ read: 2, taken: 2, placed: 2 });
    expect((await detailsOf(read, 1)).map(({ name, value }) => `${name}=${value}`)).toEqual(
      (ROWS[1] ?? '').split(',').map((value, column) => `column ${column + 1}=${value}`),
    );
  });

  it('is what the reader says it is', async () => {
    const withNames = table(NAMES.join(','), ...ROWS);
    expect(await askedOf(withNames, false)).toMatchObject({ hasHeader: false });
    expect((await askedOf(withNames, false)).rows[0]).toEqual(NAMES);
    const without = await askedOf(table(...ROWS), true);
    expect(without).toMatchObject({ header: (ROWS[0] ?? '').split(','), hasHeader: true });
    expect(without.rows).toHaveLength(1);
  });

  it('is one of numbers and years where the values below are more than these', async () => {
    const text = table('place,date,2012,2013', 'Gao,2013-02-01,1,2', 'Kidal,2013-02-02,3,4');
    expect(await askedOf(text)).toMatchObject({ hasHeader: true });
    const single = await askedOf(table('2013-02-01;Gao;16.27;-0.04'));
    expect(single).toMatchObject({ hasHeader: false });
    expect(single.rows).toHaveLength(1);
  });
});

describe('a row without its last, empty cells', () => {
  const text = (...rows: readonly string[]) =>
    table('date\ttitle\tlat\tlon\tkilled\tnotes', '2013-02-01\tGao\t16.27\t-0.04\t1\tx', ...rows);

  it('is kept, as far as it goes', async () => {
    const read = await eventsOf(text('2013-02-02\tKidal\t18.44\t1.41', '2013-02-03\tx\t1\t1\t3'));
    expect(read.report).toMatchObject({ read: 3, taken: 3, placed: 3, notes: [] });
    expect(eventAt(read, 1)).toMatchObject({ position: [1.41, 18.44], fatalities: -1 });
    expect(eventAt(read, 2).fatalities).toBe(3);
    expect(await detailsOf(read, 1)).toHaveLength(4);
  });

  it('is shown with them', async () => {
    const { rows } = await askedOf(text('2013-02-02\tKidal\t18.44\t1.41'));
    expect(rows[1]).toEqual(['2013-02-02', 'Kidal', '18.44', '1.41', '', '']);
  });

  it('is refused where a cell within it is missing', async () => {
    for (const row of [
      '2013-02-02\t18.44\t1.41\t3',
      '2013-02-02\tKidal\t18.44',
      'Kidal\t18.44\t1.41\t3\tx',
      '2013-02-02\tKidal\t1.41\t3\tword',
    ])
      expect((await eventsOf(text(row))).report).toMatchObject({ taken: 1, refused: 1 });
  });
});
