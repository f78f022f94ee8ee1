import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzRuns } from '../../../fuzzRuns';
import { detailsOf, eventAt, eventsOf } from './support';

/** A line as a spreadsheet writes it that takes it for one cell. */
const wrapped = (line: string): string => `"${line.replaceAll('"', '""')}"`;

const cell = (text: string, delimiter: string): string =>
  text.includes(delimiter) || text.includes('"') ? wrapped(text) : text;

const TITLES = ['Market closed', 'in Gao, at noon', 'called "X"; again', 'plain', 'a, "b", c'];

const linesOf = (titles: readonly string[], delimiter: string): string[] => [
  ['date', 'title', 'lat', 'lon'].join(delimiter),
  ...titles.map((title) =>
    ['2013-02-01', cell(title, delimiter), '16.27', '-0.04'].join(delimiter),
  ),
];

const titlesOf = (read: Awaited<ReturnType<typeof eventsOf>>): unknown[] =>
  Array.from({ length: read.report.taken }, (_, record) => eventAt(read, record).title);

describe('rows that quotation marks enclose whole', () => {
  it.each([
    [',', '\r\n'],
    [';', '\n'],
    ['\t', '\r\n'],
  ])('are read as what they enclose, cells parted by %j', async (delimiter, newline) => {
    const text = linesOf(TITLES, delimiter).map(wrapped).join(newline);
    const read = await eventsOf(text);
    expect(read.report).toMatchObject({ read: 5, taken: 5, notes: [] });
    expect(titlesOf(read)).toEqual(TITLES);
    expect(await detailsOf(read, 1)).toEqual([
      { name: 'date', value: '2013-02-01' },
      { name: 'title', value: 'in Gao, at noon' },
      { name: 'lat', value: '16.27' },
      { name: 'lon', value: '-0.04' },
    ]);
  });

  it('are read where a spreadsheet enclosed only those with quotation marks', async () => {
    // Excel where semicolons part cells, of a file with commas.
    const saved = linesOf(TITLES, ',').map((line) => (line.includes('"') ? wrapped(line) : line));
    const read = await eventsOf(saved.join('\r\n'));
    expect(titlesOf(read)).toEqual(TITLES);
    expect(read.report).toMatchObject({ read: 5, taken: 5, notes: [] });
  });

  it('are the same rows whatever they hold', async () => {
    const title = fc
      .string({ unit: fc.constantFrom(...'ab,;" '), minLength: 1, maxLength: 12 })
      .map((text) => `x${text.trim()}`);
    await fc.assert(
      fc.asyncProperty(fc.array(title, { minLength: 3, maxLength: 8 }), async (titles) => {
        const lines = linesOf(titles, ',');
        const read = await eventsOf(lines.map(wrapped).join('\n'));
        expect(titlesOf(read)).toEqual(titlesOf(await eventsOf(lines.join('\n'))));
        expect(titlesOf(read)).toEqual(titles);
      }),
      { numRuns: fuzzRuns(40) },
    );
  });

  it('are none where a sentence with commas is enclosed', async () => {
    const note = '"Source: the UN, the press, and others"';
    const read = await eventsOf([note, ...linesOf(TITLES, ','), note].join('\n'));
    expect(titlesOf(read)).toEqual(TITLES);
  });
});
