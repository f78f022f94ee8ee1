import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../../src/events/read/meaning/guessMapping';
import { eventsOf, outcomeOf, refusalOf } from './support';

const HEADER = 'date,lat,lon,name';
const ROW = '"2013-01-26","16.27","-0.05","Gao"\n';
/** Characters of a row, half of it quotation marks and half of it blanks. */
const crafted = (length: number, end: string): string =>
  `"${'"x'.repeat(length / 4)}${' '.repeat(length / 2)}${end}`;

describe('a row made to keep the parser busy', () => {
  // Parsed, these rows would take seconds for each quarter of a megabyte, and minutes for one.
  it.each([
    ['a delimiter', ',1\n'],
    ['a line break', '\n'],
  ])('is refused: blanks before %s', async (_name, end) => {
    expect(await refusalOf(`${HEADER}\n${ROW}${crafted(2 ** 17, end)}`)).toBe('no_table');
    const mapping = guessMapping(HEADER.split(','), []).guess;
    const rows = ROW.repeat(9_000);
    expect(
      await outcomeOf(`${HEADER}\n${rows}${crafted(2 ** 20 - 8, end)}`, { answers: { mapping } }),
    ).toMatchObject({ type: 'refused', refusal: { code: 'no_table' } });
  });

  it('is told from long blanks in a cell, and from many quotes', async () => {
    const blanks = `"2013-01-26","16.27","-0.05","a${' '.repeat(9_000)}b"\n`.repeat(25);
    const { report } = await eventsOf(`${HEADER}\n${blanks}${ROW.repeat(8_000)}`);
    expect(report).toMatchObject({ read: 8_025, placed: 8_025 });
  });
});
