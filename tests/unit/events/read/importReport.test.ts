import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ColumnsBuilder } from '../../../../src/events/columns/columnsBuilder';
import { ReportBuilder, reportCsv } from '../../../../src/events/read/importReport';
import { LONGEST_VALUE, MOST_NOTES, type RowNote } from '../../../../src/events/read/outcome';
import { SeenIds } from '../../../../src/events/read/seenIds';

const NONE = new ColumnsBuilder().finish();
const NOTE: RowNote = {
  line: 2,
  column: 'lat',
  value: 'x',
  problem: 'bad_number',
  effect: 'kept',
};

describe('a report', () => {
  it('counts rows', () => {
    const builder = new ReportBuilder();
    builder.take(true, true);
    builder.take(false, true);
    builder.take(true, false);
    builder.refuse();
    expect(builder.finish('acled', NONE)).toEqual({
      format: 'acled',
      read: 4,
      taken: 3,
      refused: 1,
      placed: 2,
      unplaced: 1,
      undated: 1,
      farOff: null,
      notes: [],
      problems: {},
    });
  });

  it('keeps the first notes, in short, and counts all', () => {
    const builder = new ReportBuilder();
    for (let line = 1; line <= MOST_NOTES + 5; line++)
      builder.note({ ...NOTE, line, column: 'c'.repeat(500), value: 'v'.repeat(500) });
    const { notes, problems } = builder.finish('table', NONE);
    expect(notes).toHaveLength(MOST_NOTES);
    expect(notes[0]?.value).toBe(`${'v'.repeat(LONGEST_VALUE - 1)}…`);
    expect(notes[0]?.column).toHaveLength(LONGEST_VALUE);
    expect(problems).toEqual({ bad_number: MOST_NOTES + 5 });
  });

  it('is written as CSV of which no cell is a formula', () => {
    const builder = new ReportBuilder();
    const values = ['=1+1', '+1', '-1', '@x', '\t=1', '=a\nb', '＝1', 'plain, "quoted"'];
    for (const value of values) builder.note({ ...NOTE, value });
    const csv = reportCsv(builder.finish('table', NONE));
    const { data } = Papa.parse<string[]>(csv.trimEnd());
    expect(data[0]).toEqual(['line', 'column', 'value', 'problem', 'effect']);
    expect(data.slice(1).map((row) => row[2])).toEqual(
      values.map((value) =>
        value.startsWith('plain') ? value : `'${value.replace('\t=', "\t'=")}`,
      ),
    );
    expect(data[1]).toEqual(['2', 'lat', "'=1+1", 'bad_number', 'kept']);
  });
});

describe('ids', () => {
  it('are known again, and only then', () => {
    const ids = new SeenIds();
    const names = Array.from({ length: 20_000 }, (_, number) => `ML${number}`);
    expect(names.filter((name) => ids.seen(name))).toEqual([]);
    expect(names.filter((name) => !ids.seen(name))).toEqual([]);
    expect(ids.seen('')).toBe(false);
    expect(ids.seen('')).toBe(true);
  });
});
