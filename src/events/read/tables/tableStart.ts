import { bytesOf } from '../../../archive/bytesOf';
import type { RowReader } from '../meaning/rowFields';
import { ucdpHeaderless } from '../meaning/ucdpGed';
import { type Hints, type Understanding, understand } from '../meaning/understand';
import type { Answers, Refusal, TablePreview } from '../outcome';
import { decode, encodedLength, wholeCharacters, wholeLines } from '../text/encoding';
import { keepsParserBusy } from './blankRuns';
import { isNoEvent } from './notEvents';
import type { TableBody } from './tableGroups';
import { findHeader, hasNoTable, padded, type TableHeader } from './tableHeader';
import { counting } from './tableOrder';
import { guessSyntax } from './tableSyntax';
import { countLines, firstRows, type TableSyntax } from './tableText';

/** What the beginning of a table tells of the whole. */
export interface TableStart {
  readonly type: 'table';
  readonly names: readonly string[];
  /** The rows of its beginning. */
  readonly rows: readonly (readonly string[])[];
  readonly body: TableBody;
  /** As `understand` has it. */
  readonly guarded: boolean;
  /** The reader of its rows; a new one each time, as it counts what it reads. */
  readonly readerFor: (dayFirst?: boolean) => RowReader;
  /** The order in which it reads numbered dates until somebody says otherwise. */
  readonly dayFirst: boolean;
}

type TableStartOutcome =
  | TableStart
  | {
      readonly type: 'unclear';
      readonly table: TablePreview;
      readonly rows: readonly (readonly string[])[];
      readonly body: TableBody;
    }
  | { readonly type: 'refused'; readonly refusal: Refusal };

const HEAD_BYTES = 2 ** 18;
const ROWS_TO_GUESS_BY = 200;
const ROWS_TO_SHOW = 8;

const refused = (code: 'no_table' | 'no_events'): TableStartOutcome => ({
  type: 'refused',
  refusal: { code },
});

/**
 * Reads the beginning of a table: its syntax, header and format.
 *
 * @param known.quote - whether quotation marks enclose cells, where that is known
 * @param known.guarded - as `understand` has it
 * @throws NotUtf8, and what reading the file throws
 */
export async function readTableStart(
  file: Blob,
  answers: Answers,
  known: { readonly quote?: boolean; readonly guarded: boolean },
): Promise<TableStartOutcome> {
  const bytes = await bytesOf(file.slice(0, HEAD_BYTES));
  const whole = bytes.length >= file.size;
  const cut = whole ? 0 : wholeLines(bytes, '\n');
  const head = decode(bytes.subarray(0, cut || wholeCharacters(bytes)));
  if (keepsParserBusy(head)) return refused('no_table');
  const { syntax: guessed, skip } = guessSyntax(head, whole);
  const syntax: TableSyntax = { ...guessed, quote: known.quote ?? guessed.quote };
  const found = firstRows(head.slice(skip), syntax, ROWS_TO_GUESS_BY, whole);
  if (hasNoTable(found)) return refused('no_table');

  const bodyAfter = (end: number): TableBody => {
    const before = head.slice(0, skip + end);
    return {
      ...{ text: file, syntax, byte: encodedLength(before) },
      line: 1 + countLines(before, syntax.newline),
    };
  };
  if (!answers.mapping) {
    const rows = found.map(({ cells }) => cells);
    const headerless = ucdpHeaderless(rows, answers.dayFirst);
    if (headerless) {
      const readerFor = (dayFirst = answers.dayFirst) =>
        ucdpHeaderless(rows, dayFirst)?.reader ?? headerless.reader;
      return {
        ...{ type: 'table', names: headerless.names, rows, readerFor, dayFirst: true },
        ...{ body: bodyAfter(0), guarded: known.guarded },
      };
    }
  }
  const header = findHeader(found, 0, answers.hasHeader);
  const hints = { tags: header.tags, guarded: known.guarded };
  // Totals and notes below a short table prove nothing of its columns.
  const events = header.rows.filter((row) => !isNoEvent(row, header.names));
  const meant = understand(header.names, events, answers, hints);
  const body = bodyAfter(header.end);
  if (meant.type === 'known') return knownTable(header, body, meant.reader, answers, hints);
  // Rows may lack the empty cells at their ends, but a row of a table has most of its cells.
  const least = Math.max(2, header.names.length / 2);
  const fitting = header.rows.filter((row) => row.length >= least);
  if (header.rows.length === 0) return refused('no_events');
  if (fitting.length === 0) return refused('no_table');
  return { type: 'unclear', table: previewOf(header, fitting, meant), rows: header.rows, body };
}

function knownTable(
  { names, rows }: TableHeader,
  body: TableBody,
  reader: RowReader,
  answers: Answers,
  hints: Hints & { readonly guarded: boolean },
): TableStart {
  const readerFor = (dayFirst = answers.dayFirst): RowReader => {
    const said = dayFirst === undefined ? answers : { ...answers, dayFirst };
    const meant = understand(names, rows, said, hints);
    const known = meant.type === 'known' ? meant.reader : reader;
    return said.mapping && said.dayFirst === undefined
      ? counting(known, said.mapping, rows)
      : known;
  };
  const dayFirst = answers.mapping?.dayFirst ?? true;
  return { type: 'table', names, rows, readerFor, dayFirst, body, guarded: hints.guarded };
}

const previewOf = (
  { names, hasHeader }: TableHeader,
  rows: readonly (readonly string[])[],
  { guess, reasons }: Extract<Understanding, { type: 'guess' }>,
): TablePreview => ({
  header: names,
  rows: rows.slice(0, ROWS_TO_SHOW).map((row) => padded(row, names.length)),
  ...{ guess, reasons, hasHeader, order: null, placed: false },
});
