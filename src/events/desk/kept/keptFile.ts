import { farOff } from '../../columns/farOff';
import type { OwnColumns } from '../../columns/ownColumns';
import type { DetailsIndex } from '../../read/detailsIndex';
import { FORMATS, type ImportReport, ROW_PROBLEMS, type RowNote } from '../../read/outcome';
import { check, countOf, objectOf, textOf, textsOf, wordOf } from './unfit';

/** Where the records of a kept set stand in its file; throws `UnfitError`. */
export function keptDetails(value: unknown): DetailsIndex {
  const details = objectOf(value, 'details');
  const { text, newline, quote, groupRecords, groupBytes } = details;
  check(text instanceof Blob, 'text');
  check(newline === undefined || newline === '\r', 'newline');
  check(quote === undefined || quote === false, 'quote');
  check(groupRecords instanceof Uint32Array && isAscending(groupRecords), 'groupRecords');
  check(groupBytes instanceof Float64Array && isAscending(groupBytes), 'groupBytes');
  check(groupBytes.length === groupRecords.length + 1, 'groupBytes');
  check((groupBytes[0] ?? 0) >= 0 && (groupBytes.at(-1) ?? 0) <= text.size, 'groupBytes');
  return {
    form: wordOf(details.form, ['table', 'json_lines', 'parquet'], 'form'),
    text,
    delimiter: textOf(details.delimiter, 'delimiter'),
    ...(newline === '\r' ? { newline } : {}),
    ...(quote === false ? { quote } : {}),
    header: textsOf(details.header, 'header'),
    ...{ groupRecords, groupBytes },
  };
}

/** Not so of NaN. */
function isAscending(numbers: Uint32Array | Float64Array): boolean {
  for (let index = 1; index < numbers.length; index++)
    if (!((numbers[index] ?? 0) >= (numbers[index - 1] ?? 0))) return false;
  return !Number.isNaN(numbers[0] ?? 0);
}

/** What reading the file of a kept set came to; throws `UnfitError`. */
export function keptReport(value: unknown, columns: OwnColumns): ImportReport {
  const { count } = columns;
  const report = objectOf(value, 'report');
  const number = (name: keyof ImportReport) => countOf(report[name], name);
  const { notes } = report;
  check(Array.isArray(notes), 'notes');
  const problems = objectOf(report.problems, 'problems');
  const read = {
    read: number('read'),
    taken: number('taken'),
    refused: number('refused'),
    placed: number('placed'),
    unplaced: number('unplaced'),
    undated: number('undated'),
  };
  check(read.taken === count && read.read === read.taken + read.refused, 'taken');
  check(read.placed + read.unplaced === count && read.undated <= count, 'placed');
  return {
    // A format that this version no longer has was a table of some kind.
    format: FORMATS.find((format) => format === report.format) ?? 'table',
    ...read,
    farOff: farOff(columns),
    // What this version has no words for is left out: it is counted all the same.
    notes: notes.flatMap((note: unknown) => noteOf(note) ?? []),
    problems: Object.fromEntries(
      ROW_PROBLEMS.flatMap((problem) =>
        problems[problem] === undefined ? [] : [[problem, countOf(problems[problem], 'problems')]],
      ),
    ),
  };
}

function noteOf(value: unknown): RowNote | null {
  const note = objectOf(value, 'notes');
  const problem = ROW_PROBLEMS.find((known) => known === note.problem);
  if (!problem) return null;
  return {
    line: countOf(note.line, 'notes'),
    column: textOf(note.column, 'notes'),
    value: textOf(note.value, 'notes'),
    problem,
    effect: wordOf(note.effect, ['refused', 'kept'], 'notes'),
  };
}
