import { describe, expect, it } from 'vitest';
import { LONGEST_VALUE, MOST_NOTES } from '../../../../src/events/read/outcome';
import { eventAt, eventsOf, outcomeOf, refusalOf, valuesOf } from './support';

const table = (...lines: readonly string[]): string => lines.join('\n');
const ROWS = [
  ['2013-01-26', '16.2717', '-0.0447', 'Entrée à Gao', 'Gao'],
  ['2013-01-28', '16.7735', '-3.0074', 'Prise de Tombouctou', 'Tombouctou'],
  ['2013-02-08', '20.1980', '1.0083', 'Tessalit', 'Tessalit'],
];
const PLAIN = `${table('date,latitude,longitude,name,lieu', ...ROWS.map((row) => row.join(',')))}\n`;

describe('a table that is broken, or too long', () => {
  it('reports rows of too many or too few cells, and takes none of them', async () => {
    const read = await eventsOf(
      table(
        'date,lat,lon',
        '2013-01-01,1,1',
        '2013-01-01,1',
        '2013-01-01,1,1,x',
        '2013-01-02,2,2,',
      ),
    );
    expect(read.report).toMatchObject({ read: 4, taken: 2, refused: 2 });
    expect(read.report.notes).toEqual([
      {
        line: 3,
        column: '',
        value: '2013-01-01,1',
        problem: 'no_columns_match',
        effect: 'refused',
      },
      {
        line: 4,
        column: '',
        value: '2013-01-01,1,1,x',
        problem: 'no_columns_match',
        effect: 'refused',
      },
    ]);
    expect(eventAt(read, 3).position).toEqual([2, 2]);
    expect(await valuesOf(read, 3)).toEqual(['2013-01-02', '2', '2']);
  });

  it('that was cut off loses its last row only', async () => {
    const read = await eventsOf(PLAIN.slice(0, PLAIN.indexOf(',Tessalit')));
    expect(read.report).toMatchObject({ read: 3, taken: 2, refused: 1 });
    const within = await eventsOf(`${PLAIN}2013-01-01,1,1,"never clo`);
    expect(within.report).toMatchObject({ read: 4, taken: 3, refused: 1 });
    // Within a character of several bytes.
    const bytes = new TextEncoder().encode(`${PLAIN}2013-01-01,1,1,x,é`);
    const halved = await eventsOf(bytes.slice(0, -1));
    expect(await valuesOf(halved, 2)).toEqual(ROWS[2]);
  });

  it('loses one line to a quotation mark that nothing closes', async () => {
    const lines = Array.from({ length: 200 }, (_, day) => `2013-01-01,1,1,name ${day}`);
    const text = table(
      'date,lat,lon,name',
      ...lines,
      '2013-01-01,2,2,"open',
      ...lines,
      'soon,1,1,"x, y"',
      ...Array.from({ length: 3 }, () => '2013-01-01,1,1,"in Gao, 2013"'),
    );
    const read = await eventsOf(text, {}, { groupBytes: 256, longestRow: 1_024 });
    expect(read.report).toMatchObject({ read: 405, taken: 404, refused: 1 });
    expect(read.report.notes[0]).toMatchObject({ line: 202, problem: 'no_columns_match' });
    expect(read.report.notes[1]).toMatchObject({ line: 403, value: 'soon' });
    expect(eventAt(read, 399).title).toBe('name 199');
    expect((await valuesOf(read, 399))[3]).toBe('name 199');
  });

  it('of nothing but such marks is refused, and soon', async () => {
    const text = `date,lat,lon\n${'"a\n'.repeat(100_000)}`;
    const limits = { groupBytes: 256, longestRow: 1_024 };
    const outcome = await outcomeOf(
      text,
      { answers: { mapping: await guessOf('date,lat,lon\n1,2,3') } },
      limits,
    );
    expect(outcome).toMatchObject({ type: 'refused', refusal: { code: 'no_table' } });
  });

  it('of a million broken rows costs a bounded number of notes', async () => {
    const read = await eventsOf(
      `date,lat,lon\n2013-01-01,1,1\n${`${'x'.repeat(400)}\n`.repeat(20_000)}`,
    );
    expect(read.report).toMatchObject({ read: 20_001, refused: 20_000 });
    expect(read.report.notes).toHaveLength(MOST_NOTES);
    expect(read.report.notes.at(-1)).toMatchObject({ line: MOST_NOTES + 2 });
    expect(read.report.notes[0]?.value).toHaveLength(LONGEST_VALUE);
    expect(read.report.problems).toEqual({ no_columns_match: 20_000 });
  });

  it('of too many rows is refused', async () => {
    expect(await refusalOf(PLAIN, { mostRows: 2 })).toBe('question');
    const { guess } = { guess: await guessOf(PLAIN) };
    expect(await outcomeOf(PLAIN, { answers: { mapping: guess } }, { mostRows: 2 })).toEqual({
      type: 'refused',
      refusal: { code: 'too_many_rows', detail: '> 2' },
    });
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    await eventsOf(PLAIN, {
      onProgress: ({ bytesRead, bytesTotal, rows }) => told.push(bytesRead, bytesTotal, rows),
    });
    const size = new Blob([PLAIN]).size;
    expect(told.slice(-3)).toEqual([size, size, 3]);
  });
});

async function guessOf(text: string) {
  const outcome = await outcomeOf(text);
  if (outcome.type !== 'question' || outcome.question.about !== 'columns')
    throw new Error(outcome.type);
  return outcome.question.table.guess;
}
