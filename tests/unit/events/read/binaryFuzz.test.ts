import fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../../src/events/read/meaning/guessMapping';
import { fuzzRuns } from '../../../fuzzRuns';
import { detailsOf, outcomeOf } from './support';
import { row, workbook } from './workbook.support';

const HEADER = ['date', 'lat', 'lon', 'name'];
const ROWS = Array.from({ length: 40 }, (_, at) => [
  '2013-01-26',
  '16.27',
  '-0.05',
  `place ${at % 7}`,
]);
const CSV = strToU8([HEADER, ...ROWS].map((cells) => cells.join(',')).join('\n'));
const columnData = HEADER.map((name, at) => ({ name, data: ROWS.map((cells) => cells[at] ?? '') }));
const GEOMETRIES = ROWS.map((_, at) => ({ type: 'Point', coordinates: [at / 10, 16] }));
const parquet = (options = {}) => new Uint8Array(parquetWriteBuffer({ columnData, ...options }));
const geometries = [...columnData, { name: 'g', data: GEOMETRIES, type: 'GEOMETRY' as const }];

const FILES: Readonly<Record<string, Uint8Array>> = {
  gzip: gzipSync(CSV),
  'gzip of two': Uint8Array.from([...gzipSync(CSV), ...gzipSync(CSV)]),
  zip: zipSync({ 'a/b.csv': CSV, 'readme.txt': CSV }),
  'zip in zip': zipSync({
    'a.zip': zipSync({ 'b.csv': CSV }),
    'datapackage.json': strToU8('{"resources":[{"path":"a.zip"}]}'),
  }),
  workbook: workbook({
    sheets: [
      { name: 'a', rows: row(...HEADER) + ROWS.map((cells) => row(...cells)).join('') },
      {
        name: 'b',
        rows: row('one', '<c t="s"><v>0</v></c>', '<c s="1"><v>41306</v></c>').repeat(3),
      },
    ],
    strings: '<si><t>shared</t></si>',
    formats: ['yyyy-mm-dd'],
  }),
  'plain workbook': zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': [
      strToU8('<workbook><sheets><sheet name="a" r:id="r"/></sheets></workbook>'),
      { level: 0 },
    ],
    'xl/_rels/workbook.xml.rels': [
      strToU8(
        '<Relationships><Relationship Id="r" Type="x/worksheet" Target="s.xml"/></Relationships>',
      ),
      { level: 0 },
    ],
    'xl/s.xml': [
      strToU8(
        `<worksheet><sheetData>${row(...HEADER)}${row('2013', '1', '2', 'x')}</sheetData></worksheet>`,
      ),
      { level: 0 },
    ],
  }),
  parquet: parquet(),
  'plain parquet': parquet({ codec: 'UNCOMPRESSED', rowGroupSize: 11, pageSize: 60 }),
  'parquet of places': parquet({ columnData: geometries }),
};
const NAMES = Object.keys(FILES);

const MAPPING = guessMapping(HEADER, []).guess;
const LIMITS = { groupBytes: 256, longestRow: 1_024, mostBytes: 1_000_000 };

/** Reads as far as it goes: each part that is asked about, then by a mapping, then a record. */
async function readThrough(content: Uint8Array<ArrayBuffer>): Promise<void> {
  const parts: string[] = [];
  let outcome = await outcomeOf(content, {}, LIMITS);
  for (let asked = 0; outcome.type === 'question' && asked < 4; asked++) {
    const { question } = outcome;
    if (question.about === 'parts') parts.push(question.parts[0]?.name ?? '');
    const mapping = question.about === 'columns' ? { mapping: MAPPING } : {};
    outcome = await outcomeOf(content, { answers: { parts: [...parts], ...mapping } }, LIMITS);
  }
  expect(['read', 'question', 'refused']).toContain(outcome.type);
  if (outcome.type === 'refused') expect(outcome.refusal.code).not.toBe('unreadable');
  if (outcome.type !== 'read') return;
  const { report, columns } = outcome;
  expect(report.taken + report.refused).toBe(report.read);
  expect(columns.count).toBe(report.taken);
  // A row that was not asked for yet may lie where the file is damaged: that is told by the card.
  await detailsOf(outcome, 0).catch((error: unknown) => expect(error).toBeInstanceOf(Error));
}

const bytesIn = (name: string): Uint8Array<ArrayBuffer> => Uint8Array.from(FILES[name] ?? []);

describe('archives, workbooks and Parquet, whatever happened to them', () => {
  it.each(NAMES)(
    'end in an outcome, cut off anywhere: %s',
    async (name) => {
      const whole = bytesIn(name);
      const step = process.env.FUZZ_RUNS ? 1 : Math.ceil(whole.length / 60);
      for (let length = 1; length < whole.length; length += step)
        await readThrough(whole.slice(0, length));
    },
    600_000,
  );

  it('end in an outcome with bytes changed', async () => {
    const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...NAMES),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (name, changes, atEnd) => {
          const bytes = bytesIn(name);
          // Directories and footers stand at the end, and say most.
          const from = atEnd ? Math.max(0, bytes.length - 400) : 0;
          for (const { at, byte } of changes)
            bytes[from + Math.floor(at * (bytes.length - 1 - from))] = byte;
          await readThrough(bytes);
        },
      ),
      { numRuns: fuzzRuns(400) },
    );
  }, 3_600_000);

  it('end in an outcome with anything behind their marks', async () => {
    const marks = fc.constantFrom(
      'PK\x03\x04',
      'PK\x05\x06',
      '\x1f\x8b\x08\x00',
      'PAR1\x15',
      'PAR1\x00',
    );
    await fc.assert(
      fc.asyncProperty(
        marks,
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('', 'PAR1', '\x10\0\0\0PAR1', 'PK\x05\x06'.padEnd(22, '\0')),
        async (mark, middle, end) => {
          const codes = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
          await readThrough(Uint8Array.from([...codes(mark), ...middle, ...codes(end)]));
        },
      ),
      { numRuns: fuzzRuns(200) },
    );
  }, 3_600_000);
});
