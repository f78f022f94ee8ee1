import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { eventAt, eventsOf, valuesOf } from './support';

const FILE = readFileSync('tests/fixtures/ucdp_ged_49.csv', 'utf8');
const ROWS = Papa.parse<string[]>(FILE.trimEnd()).data;
const [NAMES = []] = ROWS;
/** Columns that releases of 41 columns lack. */
const LATER = [
  'relid',
  'code_status',
  'conflict_dset_id',
  'dyad_dset_id',
  'side_a_dset_id',
  'side_b_dset_id',
  'gwnoa',
  'gwnob',
];

const only = (names: readonly string[], rows = ROWS): string[][] =>
  rows.map((row) => names.map((name) => row[NAMES.indexOf(name)] ?? ''));
const edited = (changes: Readonly<Record<string, string>>): string =>
  Papa.unparse([
    NAMES,
    (ROWS[1] ?? []).map((cell, column) => changes[NAMES[column] ?? ''] ?? cell),
  ]);

const IN_MALI = {
  kind: 'attack',
  days: '2018-01-11..2018-01-11',
  lasting: false,
  position: [-4, 14.666667],
  precision: 'region',
  fatalities: 1,
  type: 'State-based conflict',
  actor: 'Government of Mali',
  target: 'JNIM',
  place: 'Mopti region',
  country: 'Mali',
};

describe('UCDP GED', () => {
  it('is read with its 49 columns', async () => {
    const read = await eventsOf(FILE);
    expect(read.report).toMatchObject({ format: 'ucdp_ged', read: 7, taken: 7, placed: 7 });
    expect(read.report.notes).toEqual([]);
    expect(read.attribution).toBe('UCDP GED, CC BY 4.0, Sundberg & Melander (2013)');
    expect(eventAt(read, 0)).toEqual(IN_MALI);
    expect(eventAt(read, 1)).toMatchObject({
      days: '1994-04-07..1994-05-31',
      lasting: false,
      precision: 'region',
      type: 'One-sided violence',
    });
    expect(eventAt(read, 2).precision).toBe('country');
    expect(eventAt(read, 3).precision).toBe('near');
    expect(eventAt(read, 6).type).toBe('Non-state conflict');
  });

  it('is read in any order of columns, and with tags below the header', async () => {
    const names = NAMES.toReversed();
    const read = await eventsOf(
      Papa.unparse([
        names,
        names.map((_, column) => (column % 2 ? '#event+id' : '')),
        ...only(names, ROWS.slice(1)),
      ]),
    );
    expect(read.report).toMatchObject({ format: 'ucdp_ged', read: 7 });
    expect(eventAt(read, 0)).toEqual(IN_MALI);
    expect((await valuesOf(read, 0)).toReversed()).toEqual(ROWS[1]);
  });

  it.each([49, 41])('is recognised without a header, with %i columns', async (columns) => {
    const names = columns === 49 ? NAMES : NAMES.filter((name) => !LATER.includes(name));
    expect(names).toHaveLength(columns);
    const read = await eventsOf(Papa.unparse(only(names, ROWS.slice(1))));
    expect(read.report).toMatchObject({ format: 'ucdp_ged', read: 7, placed: 7 });
    expect(eventAt(read, 0)).toEqual(IN_MALI);
    expect(eventAt(read, 6).type).toBe('Non-state conflict');
    expect(await valuesOf(read, 4)).toEqual(only(names)[5]);
  });

  it('lets an event last only where both its days are known', async () => {
    const days = { date_start: '2018-01-11 00:00:00.000', date_end: '2018-01-13 00:00:00.000' };
    const exact = await eventsOf(edited({ ...days, date_prec: '1' }));
    expect(eventAt(exact, 0)).toMatchObject({ days: '2018-01-11..2018-01-13', lasting: true });
    const unsure = await eventsOf(edited({ ...days, date_prec: '2' }));
    expect(eventAt(unsure, 0)).toMatchObject({ days: '2018-01-11..2018-01-13', lasting: false });
  });

  it.each([
    ['1', 'exact'],
    ['2', 'near'],
    ['3', 'region'],
    ['4', 'region'],
    ['5', 'region'],
    ['6', 'country'],
    ['7', 'country'],
  ])('knows where_prec %s as %s', async (code, precision) => {
    expect(eventAt(await eventsOf(edited({ where_prec: code })), 0).precision).toBe(precision);
  });

  it('keeps rows whose days are the wrong way round, undated', async () => {
    const read = await eventsOf(edited({ date_end: '2018-01-10' }));
    expect(eventAt(read, 0).days).toBeNull();
    expect(read.report).toMatchObject({ taken: 1, undated: 1 });
    expect(read.report.notes).toEqual([
      {
        line: 2,
        column: 'date_end',
        value: '2018-01-10',
        problem: 'end_before_start',
        effect: 'kept',
      },
    ]);
  });

  it('takes a missing number of deaths for unknown', async () => {
    expect(eventAt(await eventsOf(edited({ best: '' })), 0).fatalities).toBeNull();
    expect(eventAt(await eventsOf(edited({ best: '-1' })), 0).fatalities).toBeNull();
  });
});
