import type { RowReader } from '../meaning/rowFields';
import { ucdpHeaderless } from '../meaning/ucdpGed';
import { understand } from '../meaning/understand';
import type { Answers, Question, Refusal } from '../outcome';
import {
  bytesOf,
  decode,
  encodedLength,
  type TextStart,
  wholeCharacters,
  wholeLines,
} from '../text/encoding';
import { keepsParserBusy } from './blankRuns';
import type { TableBody } from './tableGroups';
import { countLines, firstRows, guessSyntax, type PlacedRow } from './tableText';

/** What the beginning of a table tells of the whole. */
export interface TableStart {
  readonly type: 'table';
  readonly names: readonly string[];
  readonly reader: RowReader;
  readonly body: TableBody;
}

type TableStartOutcome =
  | TableStart
  | { readonly type: 'question'; readonly question: Question }
  | { readonly type: 'refused'; readonly refusal: Refusal };

const HEAD_BYTES = 2 ** 18;
const ROWS_TO_GUESS_BY = 200;
const ROWS_TO_SHOW = 8;

/**
 * Reads the beginning of a table: its syntax, header and format.
 *
 * @throws NotUtf8, and what reading the file throws
 */
export async function readTableStart(
  file: Blob,
  { encoding, bom }: TextStart,
  answers: Answers,
): Promise<TableStartOutcome> {
  const bytes = await bytesOf(file.slice(bom, bom + HEAD_BYTES));
  const whole = bom + bytes.length >= file.size;
  const cut = whole ? 0 : wholeLines(bytes, encoding, '\n');
  const head = decode(bytes.subarray(0, cut || wholeCharacters(bytes, encoding)), encoding);
  if (keepsParserBusy(head)) return { type: 'refused', refusal: { code: 'no_table' } };
  const { delimiter, newline, skip } = guessSyntax(head, whole);
  const syntax = { delimiter, newline };
  const found = firstRows(head.slice(skip), syntax, ROWS_TO_GUESS_BY, whole);
  const [first, ...others] = found;
  if (!first || first.cells.length < 2) return { type: 'refused', refusal: { code: 'no_table' } };

  const bodyAfter = (end: number): TableBody => {
    const before = head.slice(0, end);
    return {
      text: file,
      encoding,
      syntax,
      byte: bom + encodedLength(before, encoding),
      line: 1 + countLines(before, newline),
    };
  };
  const headerless = answers.mapping
    ? null
    : ucdpHeaderless(
        found.map(({ cells }) => cells),
        answers.dayFirst,
      );
  if (headerless) return { type: 'table', ...headerless, body: bodyAfter(skip) };

  const names = withoutEmptyEnd(first.cells).map((name) => name.trim());
  const tags = others[0] && isTagRow(others[0]) ? others[0] : null;
  const rows = (tags ? others.slice(1) : others).map(({ cells }) => cells);
  const meant = understand(names, rows, answers);
  if (meant.type === 'known')
    return {
      type: 'table',
      names,
      reader: meant.reader,
      body: bodyAfter(skip + (tags ?? first).end),
    };
  const fitting = rows.filter((row) => row.length >= names.length);
  if (rows.length > 0 && fitting.length === 0)
    return { type: 'refused', refusal: { code: 'no_table' } };
  if (rows.length === 0) return { type: 'refused', refusal: { code: 'no_events' } };
  return {
    type: 'question',
    question: {
      about: 'columns',
      table: {
        header: names,
        rows: fitting.slice(0, ROWS_TO_SHOW),
        guess: meant.guess,
        reasons: meant.reasons,
        order: null,
        hasHeader: true,
        placed: false,
      },
    },
  };
}

/** Spreadsheets write empty cells as far as any row has ever had some. */
function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? '').trim() === '') length--;
  return cells.slice(0, length);
}

/** Data of the Humanitarian Data Exchange have a second header of HXL tags: `#date`, `#geo+lat`. */
const isTagRow = ({ cells }: PlacedRow): boolean =>
  cells.every((cell) => cell === '' || /^#[a-z]/i.test(cell));
