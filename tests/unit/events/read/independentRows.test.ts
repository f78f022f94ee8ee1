import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventAt, eventsOf, valuesOf } from './support';

/** Rows as a parser reads them that shares nothing with ours. */
const rowsOf = (csv: string, delimiter = ','): readonly (readonly string[])[] =>
  parse(csv, { delimiter, relax_column_count: true, bom: true });

const fixture = (name: string): string => readFileSync(`tests/fixtures/${name}`, 'utf8');

/** What a row of UCDP GED says, without any of our code. */
function ucdpRow(header: readonly string[], row: readonly string[]) {
  const of = (name: string): string => row[header.indexOf(name)] ?? '';
  const round = (text: string): number => Math.round(Number(text) * 1e6) / 1e6;
  return {
    kind: 'attack',
    days: `${of('date_start').slice(0, 10)}..${of('date_end').slice(0, 10)}`,
    position: [round(of('longitude')), round(of('latitude'))],
    fatalities: Number(of('best')),
    actor: of('side_a'),
    target: of('side_b'),
    country: of('country'),
  };
}

describe('rows, as an independent parser reads them', () => {
  it.each(['ucdp_ged_49.csv', 'ucdp_ged_mali.csv'])('are those of %s', async (name) => {
    const csv = fixture(name);
    const [header = [], ...rows] = rowsOf(csv);
    const read = await eventsOf(csv);
    expect(read.report.taken).toBe(rows.length);
    for (const [record, row] of rows.entries()) {
      expect(await valuesOf(read, record)).toEqual(row);
      expect(eventAt(read, record)).toMatchObject(ucdpRow(header, row));
    }
  });

  it('are those of any table, whatever stands in its cells', async () => {
    const cell = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('Gao', '', 'a "b" c', 'x;y', 'x,y', 'x\ty', '0.5') },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
      { weight: 1, arbitrary: fc.constantFrom('first line\nsecond line', '"', '""') },
    );
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(',', ';', '\t', '|'),
        async (pairs, delimiter) => {
          const clean = (text: string) => text.replaceAll('\r', '').replaceAll('\0', '');
          const rows = pairs.map(([first, second], index) => [
            `2013-02-${String((index % 28) + 1).padStart(2, '0')}`,
            '16.27',
            '-0.04',
            clean(first),
            clean(second),
          ]);
          const csv = [['date', 'lat', 'lon', 'title', 'notes'], ...rows]
            .map((cells) => cells.map(quoted).join(delimiter))
            .join('\n');
          const read = await eventsOf(csv);
          const independent = rowsOf(csv, delimiter).slice(1);
          expect(read.report.taken).toBe(independent.length);
          for (const [record, row] of independent.entries())
            expect(await valuesOf(read, record)).toEqual(row);
        },
      ),
    );
  });
});
