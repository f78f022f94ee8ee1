import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf, guarded, unguarded } from '../../../src/dataset/exporters/csv';

const FORMULA = /^[=+\-@＝＋－＠]/;
const piece = fc.oneof(
  fc.constantFrom('=', '+', '-', '@', '＝', ';', '\t', '|', ',', '\r', '\n', '"', "'", ' ', 'Gao'),
  fc.string({ maxLength: 3 }),
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

/** The cells that a spreadsheet makes of a file that it splits at this separator. */
const cellsOf = (csv: string, delimiter: string): string[] =>
  Papa.parse<string[]>(csv, { delimiter }).data.flat();
/** Those of a program that knows no quotation marks. */
const piecesOf = (csv: string): string[] => csv.split(/[;\t|\r\n]/);

describe('CSV', () => {
  it('begins no cell with a formula, wherever a spreadsheet splits it', () => {
    for (const attack of [
      'x;=1+1',
      'x|=1+1',
      'x\t@A1',
      'x\n-1',
      'x;"=1+1"',
      '=1',
      '\t=1',
      'x;\t+1',
    ]) {
      const csv = csvOf([['id', attack, 'end']]);
      const cells = [',', ';', '\t', '|'].flatMap((delimiter) => cellsOf(csv, delimiter));
      expect([attack, [...cells, ...piecesOf(csv)].filter((cell) => FORMULA.test(cell))]).toEqual([
        attack,
        [],
      ]);
    }
  });

  it('does so for any text', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (row) => {
        const csv = csvOf([['id', ...row]]);
        for (const delimiter of [',', ';', '\t', '|'])
          for (const cell of cellsOf(csv, delimiter)) expect(cell).not.toMatch(FORMULA);
      }),
    );
  });

  it('keeps every text, which comes back by taking the guards away', () => {
    fc.assert(
      fc.property(text, (whole) => {
        expect(unguarded(guarded(whole))).toBe(whole);
        const csv = csvOf([['id', whole]]).slice(0, -2);
        const { data } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' });
        expect(data).toEqual([['id', guarded(whole)]]);
      }),
    );
  });

  it('quotes text that has a separator of any spreadsheet, and leaves numbers numbers', () => {
    expect(csvOf([['a;b', 'a\tb', 'a|b', 'a b', -1, null]])).toBe('"a;b","a\tb","a|b",a b,-1,\r\n');
  });

  it('is written in time that grows with the text', () => {
    for (const run of ["'", '"', ';', '\t', "'="]) {
      const long = `x;${run.repeat(200_000)}`;
      expect(unguarded(guarded(long))).toBe(long);
    }
  });
});
