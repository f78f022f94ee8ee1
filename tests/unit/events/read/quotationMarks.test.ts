import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fuzzRuns } from '../../../fuzzRuns';
import { detailsOf, eventAt, eventsOf, outcomeOf, valuesOf } from './support';

const table = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;
const HEADER = 'date\ttitle\tlat\tlon';

describe('quotation marks that enclose nothing', () => {
  it('swallow no row, at the beginning of a file', async () => {
    const titles = [
      '"Gao" market closed',
      'second row',
      'third row',
      'called "X"',
      '"open',
      '6" gun',
    ];
    const text = table(HEADER, ...titles.map((title) => `2013-02-01\t${title}\t16.27\t-0.04`));
    const read = await eventsOf(text);
    expect(read.report).toMatchObject({ read: titles.length, taken: titles.length, notes: [] });
    expect(titles.map((_, record) => eventAt(read, record).title)).toEqual(titles);
    expect(await valuesOf(read, 4)).toEqual(['2013-02-01', '"open', '16.27', '-0.04']);
  });

  it('swallow no row, long after it', async () => {
    const plain = (count: number) => Array.from({ length: count }, () => '2013-02-01\tx\t1\t1');
    const text = table(
      HEADER,
      ...plain(30_000),
      '2013-02-02\t"Gao market\t1\t1',
      ...plain(100),
      '2013-02-02\tthe "market"\t1\t1',
      ...plain(100),
    );
    const read = await eventsOf(text, {}, { groupBytes: 2 ** 12 });
    expect(read.report).toMatchObject({ read: 30_202, taken: 30_202, notes: [] });
    expect(eventAt(read, 30_000).title).toBe('"Gao market');
    expect((await detailsOf(read, 30_101))[1]).toEqual({ name: 'title', value: 'the "market"' });
  });

  it('are told, and lose only what they enclose, where others do enclose', async () => {
    const text = table(
      'date,title,lat,lon',
      ...Array.from({ length: 50 }, () => '2013-02-01,"in Gao, at noon",1,1'),
      '2013-02-02,"Gao market,1,1',
      '2013-02-03,x,1,1',
      '2013-02-04,the market",1,1',
      '2013-02-05,"a, b",1,1',
    );
    const read = await eventsOf(text);
    expect(read.report).toMatchObject({ read: 52, taken: 51, refused: 1 });
    expect(read.report.notes[0]).toMatchObject({ line: 52, problem: 'no_columns_match' });
    expect(eventAt(read, 51).title).toBe('a, b');
  });

  it('are none around a line break, where the row has as many separators within others', async () => {
    const text = table(
      'title,place,notes,source,date',
      'a,b,c,d,2013-02-01',
      '"killed, wounded, missing",,"in two\nlines, here",",",2013-02-02',
    );
    const read = await eventsOf(text);
    expect(read.report).toMatchObject({ read: 2, taken: 2, refused: 0 });
    expect(await valuesOf(read, 1)).toEqual([
      ...['killed, wounded, missing', '', 'in two\nlines, here', ',', '2013-02-02'],
    ]);
  });

  it('are none of cells with line breaks, delimiters and marks of their own', async () => {
    const piece = fc.constantFrom('"', ',', '\n', 'a', ' ', 'Gao', '""', ';', '2013');
    const cell = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    // Two lines of as many cells as the table has, within one: nobody can tell these from two rows.
    const isClear = (text: string) => !/[^\n]*,[^\n]*\n/.test(text);
    const row = fc.tuple(cell.filter(isClear), cell.filter(isClear), fc.constant('z'));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (cells) => {
        const rows = cells.map(([title, more, last]) => [
          '2013-02-01',
          title,
          '1',
          '1',
          more,
          last,
        ]);
        const text = Papa.unparse([['date', 'title', 'lat', 'lon', 'more', 'z'], ...rows]);
        const read = await eventsOf(text);
        expect(read.report).toMatchObject({ taken: rows.length });
        for (let record = 0; record < rows.length; record++)
          expect(await valuesOf(read, record)).toEqual(rows[record]);
      }),
      { numRuns: fuzzRuns(200) },
    );
  });

  it('stay so where what the columns mean was asked', async () => {
    const text = table(HEADER, '2013-02-01\t"Gao" market\t1\t1', '2013-02-01\tb\t1\t1');
    const outcome = await outcomeOf(text);
    expect(outcome).toMatchObject({
      question: { table: { rows: [['2013-02-01', '"Gao" market', '1', '1'], expect.anything()] } },
    });
  });
});
