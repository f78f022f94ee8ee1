import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readDetails } from '../../../../src/events/read/details';
import type { DetailsIndex } from '../../../../src/events/read/detailsIndex';
import { ucdpShaped } from '../../../bench/generate/ucdpShaped';
import { eventsOf, valuesOf } from './support';

/** An index of JSON lines in groups of two. */
function linesIndex(lines: readonly string[]): DetailsIndex {
  const bytes = lines.map((line) => new TextEncoder().encode(`${line}\n`).length);
  const starts = lines.map((_, line) =>
    bytes.slice(0, line).reduce((sum, length) => sum + length, 0),
  );
  const groups = starts.map((_, line) => line).filter((line) => line % 2 === 0);
  return {
    form: 'json_lines',
    text: new Blob(lines.map((line) => `${line}\n`)),
    delimiter: '',
    header: [],
    groupRecords: Uint32Array.from(groups),
    groupBytes: Float64Array.from([
      ...groups.map((line) => starts[line] ?? 0),
      bytes.reduce((sum, length) => sum + length, 0),
    ]),
  };
}

describe('details', () => {
  it('of JSON lines are its properties, as text', async () => {
    const index = linesIndex([
      '{"name":"Gao"}',
      '{"name":"Ménaka","n":3,"list":[1,{"a":"b"}],"none":null,"yes":true,"__proto__":"x"}',
      '{"name":"Kidal 😀"}',
      '{}',
      '{"name":"<b>"}',
    ]);
    expect(await readDetails(index, 0)).toEqual([{ name: 'name', value: 'Gao' }]);
    expect(await readDetails(index, 1)).toEqual([
      { name: 'name', value: 'Ménaka' },
      { name: 'n', value: '3' },
      { name: 'list', value: '[1,{"a":"b"}]' },
      { name: 'none', value: '' },
      { name: 'yes', value: 'true' },
      { name: '__proto__', value: 'x' },
    ]);
    expect(await readDetails(index, 2)).toEqual([{ name: 'name', value: 'Kidal 😀' }]);
    expect(await readDetails(index, 3)).toEqual([]);
    expect(await readDetails(index, 4)).toEqual([{ name: 'name', value: '<b>' }]);
    expect(await readDetails(index, 5)).toEqual([]);
  });

  it('of a large table are the cells of every record', async () => {
    const chunks: string[] = [];
    for await (const chunk of ucdpShaped(600, 3)) chunks.push(chunk);
    const text = chunks.join('');
    const [, ...rows] = Papa.parse<string[]>(text.trimEnd()).data;
    const read = await eventsOf(text, {}, { groupBytes: 5_000 });
    expect(read.report).toMatchObject({ format: 'ucdp_ged', read: 600, placed: 600, notes: [] });
    expect(read.details.groupRecords.length).toBeGreaterThan(50);
    for (let record = 0; record < rows.length; record++)
      expect(await valuesOf(read, record)).toEqual(rows[record]);
  });
});
