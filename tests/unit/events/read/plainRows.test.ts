import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { plainRows } from '../../../../src/events/read/tables/plainRows';
import { parseRows } from '../../../../src/events/read/tables/tableText';
import { fuzzRuns } from '../../../fuzzRuns';

const DELIMITERS = [',', ';', '\t', '|'];

/** The rows as the parser alone gives them, without the return before a line break. */
function byParser(text: string, delimiter: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/\r\n/g, '\n'), { delimiter, newline: '\n' });
  // It sees another, empty row after the last line break.
  return text.endsWith('\n') && data.at(-1)?.join('') === '' ? data.slice(0, -1) : data;
}

describe('rows that are plainly written', () => {
  it('are taken up to the first that is not', () => {
    expect(plainRows('a,b\n"c, d","""e"""\nf" ,g\n"h"i,j\nk,l\n', ',')).toEqual({
      rows: [
        ['a', 'b'],
        ['c, d', '"e"'],
        ['f" ', 'g'],
      ],
      folded: [],
      taken: 'a,b\n"c, d","""e"""\nf" ,g\n'.length,
    });
    expect(plainRows('"a"\r\n,\r\n\nb,"c', ',').rows).toEqual([['a'], ['', ''], ['']]);
    expect(plainRows('a\rb\n', ',').rows).toEqual([]);
  });

  it('leave the beginning of another, and tell which take several lines', () => {
    const { rows, folded, taken } = plainRows('"a\nb",1\nc,2\nd,"3\n4\n"\ne,', ',');
    expect(rows).toEqual([
      ['a\nb', '1'],
      ['c', '2'],
      ['d', '3\n4\n'],
    ]);
    expect(folded).toEqual([0, 2]);
    expect(taken).toBe('"a\nb",1\nc,2\nd,"3\n4\n"\n'.length);
  });
});

describe('rows of any text', () => {
  const piece = fc.constantFrom(
    '"',
    '""',
    '"',
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\r\n',
    ' ',
    'a',
    'é',
    '"a"',
    '"b\nc"',
  );

  it('are those of the parser alone, however they are written', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 24 }).map((list) => list.join('')),
        fc.constantFrom(...DELIMITERS),
        (text, delimiter) => {
          const expected = byParser(text, delimiter);
          // A row in one cell is more than the parser sees: wrappedRows.test.ts.
          fc.pre(expected.every((row) => row.length > 1 || !row[0]?.includes(delimiter)));
          const read = parseRows(text, { delimiter, newline: '\n', quote: true }, true);
          const unfolded = read.rows.map((row) => row.map((cell) => cell.replace(/\r\n/g, '\n')));
          expect(unfolded).toEqual(expected);
          const several = [...read.rows.keys()].filter((row) =>
            read.rows[row]?.some((cell) => cell.includes('\n')),
          );
          expect(read.folded).toEqual(several);
        },
      ),
      { numRuns: fuzzRuns(2_000) },
    );
  });
});
