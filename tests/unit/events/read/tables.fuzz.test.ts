import fc from 'fast-check';
import { gzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../../src/events/read/meaning/guessMapping';
import { fuzzRuns } from '../../../fuzzRuns';
import { detailsOf, outcomeOf, utf16, valuesOf } from './support';

/** Cells with everything that a table may stumble over. */
const piece = fc.constantFrom(
  ...[
    '"',
    '""',
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\r\n',
    ' ',
    'a',
    'é',
    '日本',
    '😀',
    '\u2028',
    'Ċ',
    'ਊ',
    '\u0a00',
    "'",
    '=',
  ],
  ...[
    '16.27',
    '-0,05',
    '2013-01-26',
    'NaN',
    '<b>',
    '__proto__',
    'soon',
    '\ufeff',
    '1e9',
    '\\',
    '0',
  ],
);
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.array(piece, { maxLength: 6 }).map((list) => list.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
/** A table cannot hold control characters, which mark a file as no text, nor a carriage return alone. */
const sane = (text: string): string =>
  [...text.replace(/\r(?!\n)/g, '')]
    .filter((letter) => letter >= ' ' || '\t\n\r'.includes(letter))
    .join('');
const HEADER = ['date', 'lat', 'lon', 'name', 'x'];
const MAPPING = guessMapping(HEADER, []).guess;
const rows = fc.array(fc.tuple(cell, cell, cell, cell, fc.constant('end')), {
  minLength: 1,
  maxLength: 12,
});
const PLAIN = ['2013-01-26', '16.27', '-0.05', 'a', 'end'];
const BOMS = { 'utf-8': '', 'utf-8 bom': '\ufeff', 'utf-16le': '\ufeff', 'utf-16be': '\ufeff' };
type Written = keyof typeof BOMS;

function bytesIn(text: string, encoding: Written): Uint8Array<ArrayBuffer> {
  const marked = BOMS[encoding] + text;
  if (encoding === 'utf-16le') return utf16(marked, 'le');
  return encoding === 'utf-16be' ? utf16(marked, 'be') : new TextEncoder().encode(marked);
}

describe('whatever a table holds', () => {
  it('comes back as it went in, record by record, however the file is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(...(Object.keys(BOMS) as Written[])),
        fc.integer({ min: 1, max: 200 }),
        async (cells, delimiter, newline, encoding, groupBytes) => {
          // Words alone below the header could be a second one.
          const table = [PLAIN, ...cells.map((row) => row.map(sane))];
          const text = `sep=${delimiter}${newline}${Papa.unparse([HEADER, ...table], { delimiter, newline })}`;
          const outcome = await outcomeOf(
            bytesIn(text, encoding),
            { answers: { mapping: MAPPING } },
            { groupBytes, longestRow: 4_096 },
          );
          if (outcome.type !== 'read') throw new Error(JSON.stringify(outcome));
          expect(outcome.report).toMatchObject({ read: table.length, taken: table.length });
          for (let record = 0; record < table.length; record++)
            expect(await valuesOf(outcome, record)).toEqual(table[record]);
          const lineOf = lineCounter(text, table, newline);
          for (const { line, column, value, problem } of outcome.report.notes) {
            const row = table[table.findIndex((_, index) => lineOf(index) === line)] ?? [];
            // Metres are told by both cells.
            const told = problem === 'projected' ? `${row[2]?.trim()}, ${row[1]?.trim()}` : null;
            expect(told ?? row[HEADER.indexOf(column)]).toContain(value.replace(/…$/, ''));
          }
        },
      ),
      { numRuns: fuzzRuns(150) },
    );
  });

  it('becomes an outcome, and details that can be read, even where it is broken', async () => {
    const broken = fc
      .array(fc.oneof(cell, fc.constantFrom('\n', '\r', '"', ',', '2013-01-01,1,1,x,y\n')), {
        maxLength: 40,
      })
      .map((list) => `sep=,\ndate,lat,lon,name,x\n${list.join('')}`);
    await fc.assert(
      fc.asyncProperty(broken, fc.integer({ min: 1, max: 100 }), async (text, groupBytes) => {
        const outcome = await outcomeOf(
          text,
          { answers: { mapping: MAPPING } },
          { groupBytes, longestRow: 256 },
        );
        if (outcome.type !== 'read') return;
        const { report, columns, details } = outcome;
        const widest = details.form === 'table' ? details.header.length : 0;
        expect(report.taken + report.refused).toBe(report.read);
        expect(report.placed + report.unplaced).toBe(report.taken);
        expect(columns.count).toBe(report.taken);
        for (const record of columns.record) {
          // A row may lack its last, empty cells.
          const { length } = await valuesOf(outcome, record);
          expect(length > 1 && length <= widest).toBe(true);
        }
      }),
      { numRuns: fuzzRuns(150) },
    );
  });

  it('never throws, whatever the bytes and however they are packed', async () => {
    const starts = [
      '',
      '\x89PNG',
      'PK\x03\x04',
      '\x1f\x8b\x08',
      '\xff\xfe',
      '\xfe\xff',
      '\xef\xbb\xbf',
      'BM',
      '{',
      '[',
      '<',
      'sep=;\n',
      'lat,lon\n',
    ];
    const bytes = fc
      .tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }))
      .map(([start, rest]) =>
        Uint8Array.from([...Array.from(start, (letter) => letter.charCodeAt(0)), ...rest]),
      );
    const packed = fc
      .tuple(bytes, fc.constantFrom('plain', 'gzip', 'zip'), fc.nat(400), fc.nat(255))
      .map(([plain, how, at, value]) => {
        if (how === 'plain') return plain;
        const whole = how === 'gzip' ? gzipSync(plain) : zipSync({ 'a.csv': plain });
        // A byte of it is changed.
        return Uint8Array.from(whole, (byte, index) => (index === at ? value : byte));
      });
    await fc.assert(
      fc.asyncProperty(packed, fc.boolean(), async (content, mapped) => {
        const outcome = await outcomeOf(content, mapped ? { answers: { mapping: MAPPING } } : {}, {
          groupBytes: 64,
          longestRow: 128,
          mostBytes: 100_000,
        });
        expect(['read', 'question', 'refused']).toContain(outcome.type);
        if (outcome.type === 'refused') expect(outcome.refusal.code).not.toBe('unreadable');
        if (outcome.type === 'read') await detailsOf(outcome, 0);
      }),
      { numRuns: fuzzRuns(300) },
    );
  });
});

/** The line at which each row begins, counted apart from the reader. */
function lineCounter(
  text: string,
  table: readonly (readonly string[])[],
  newline: string,
): (record: number) => number {
  const breaks = (part: string) => part.split('\n').length - 1;
  const total = breaks(text);
  const inRows = table.map((row) => 1 + breaks(row.join('')));
  const header = total - inRows.reduce((sum, lines) => sum + lines, 0) + (newline ? 1 : 0);
  return (record) => 1 + header + inRows.slice(0, record).reduce((sum, lines) => sum + lines, 0);
}
