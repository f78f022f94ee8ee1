import { type CellKind, cellKind, isTyped } from '../meaning/cellKinds';
import { gdeltNames } from '../meaning/gdelt';
import { usualWidth } from './tableSyntax';
import { isBlank, type PlacedRow } from './tableText';

/** Where the names of a table's columns stand, and what they are. */
export interface TableHeader {
  readonly names: readonly string[];
  /** HXL tags such as `#geo+lat`, one a column; none where the table has no row of them. */
  readonly tags: readonly string[];
  /** The rows after it, of those that were looked at. */
  readonly rows: readonly (readonly string[])[];
  /** Character after which the first of them stands. */
  readonly end: number;
  /** `false`: the first row is one like the others, and columns are numbered. */
  readonly hasHeader: boolean;
}

/** Titles, sources and notes stand above a header, and two rows of names with a row of tags are one. */
const MOST_ABOVE = 20;
const LIKE_MOST = 0.6;
const TAG = /^#[a-z][\w+#-]*(?:\s+[+#][\w+#-]+)*$/i;

/**
 * Finds the header: the first row that is as wide as most, without the titles above it; with the names of groups
 * in the row before or after; and with the row of HXL tags that may follow. Where the values of that row are of the
 * same kind as those below it (dates below a date), there is no header.
 *
 * @param found - the first rows that are not blank, of which one has several cells
 * @param given - what the reader has said
 */
export function findHeader(
  found: readonly PlacedRow[],
  start: number,
  given: boolean | undefined,
): TableHeader {
  const cells = found.map((row) => row.cells);
  const tagRow = cells.slice(0, MOST_ABOVE).findIndex(isTagRow);
  if (tagRow >= 0 && given !== false) return taggedHeader(found, tagRow);
  const first = firstOfTable(cells);
  const hasHeader = given ?? !isLikeRowsBelow(cells[first] ?? [], cells.slice(first + 1));
  if (!hasHeader) {
    const rows = cells.slice(first);
    const names =
      gdeltNames(rows) ??
      Array.from({ length: usualWidth(rows) }, (_, column) => `column ${column + 1}`);
    return { names, tags: [], rows, end: found[first - 1]?.end ?? start, hasHeader };
  }
  const last = hasSecondRow(cells, first) ? first + 1 : first;
  const groups = last > first ? cells[first] : groupsAbove(cells, first);
  return withRowNames(headerOf(found, groups, cells[last], last, []), cells[last]?.length ?? 0);
}

/** R leaves out the name of the first column where that holds the numbers of rows, which only grow. */
function withRowNames(header: TableHeader, cells: number): TableHeader {
  const { names, rows } = header;
  const longer = rows.filter((row) => row.length === cells + 1).length;
  if (cells !== names.length || cells < 2 || longer < rows.length * NEARLY_ALL) return header;
  const first = rows.map(([cell = '']) => (/^\d+$/.test(cell.trim()) ? Number(cell) : Number.NaN));
  const areNumbers = first.every((number, row) =>
    row === 0 ? number >= 0 : number > (first[row - 1] ?? 0),
  );
  const areFilled = rows.some((row) => (row[cells] ?? '').trim() !== '');
  return rows.length > 1 && areNumbers && areFilled ? { ...header, names: ['', ...names] } : header;
}

function headerOf(
  found: readonly PlacedRow[],
  groups: readonly string[] | undefined,
  names: readonly string[] = [],
  last: number,
  tags: readonly string[],
): TableHeader {
  return {
    names: groups ? joinedNames(groups, names) : trimmedNames(names),
    tags,
    rows: found.slice(last + 1).map((row) => row.cells),
    end: found[last]?.end ?? 0,
    hasHeader: true,
  };
}

/** Data of the Humanitarian Data Exchange have a further header of HXL tags: `#date`, `#geo+lat`. */
const isTagRow = (row: readonly string[]): boolean =>
  row.some((cell) => cell !== '') &&
  row.every((cell) => cell.trim() === '' || TAG.test(cell.trim()));

function taggedHeader(found: readonly PlacedRow[], tagRow: number): TableHeader {
  const tags = trimmedNames(found[tagRow]?.cells ?? []);
  const cells = found.map((row) => row.cells);
  const above = cells[tagRow - 1];
  const hasNames = above !== undefined && filled(above) >= Math.max(2, filled(tags) * 0.5);
  const groups = hasNames ? groupsAbove(cells, tagRow - 1) : undefined;
  const header = headerOf(found, groups, hasNames ? above : tags, tagRow, tags);
  return { ...header, names: padded(header.names, tags.length) };
}

/** As many cells as there are columns, or more. */
export const padded = (names: readonly string[], length: number): readonly string[] =>
  Array.from({ length: Math.max(names.length, length) }, (_, column) => names[column] ?? '');

/** The first row that has about as many filled cells as most. */
function firstOfTable(cells: readonly (readonly string[])[]): number {
  const counts = cells.map(filled).sort((a, b) => a - b);
  const usual = counts[counts.length >> 1] ?? 0;
  const least = Math.max(2, Math.ceil(usual * LIKE_MOST));
  const first = cells.slice(0, MOST_ABOVE).findIndex((row) => filled(row) >= least);
  if (first < 0)
    return Math.max(
      0,
      cells.findIndex((row) => row.length > 1),
    );
  return first;
}

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;

/** Names of groups, each above the first of its columns: at least two, and fewer than there are columns. */
function groupsAbove(
  cells: readonly (readonly string[])[],
  header: number,
): readonly string[] | undefined {
  const above = cells[header - 1];
  const names = cells[header];
  if (!above || !names || filled(above) < 2 || filled(above) >= filled(names)) return undefined;
  return above.length === names.length && kindsOf(above).every((kind) => !isTyped(kind))
    ? above
    : undefined;
}

/** Whether names stand in two rows: no cell of the second is of the kind that the columns below it hold. */
function hasSecondRow(cells: readonly (readonly string[])[], first: number): boolean {
  const [upper, lower] = [cells[first], cells[first + 1]];
  const below = cells.slice(first + 2);
  if (!upper || !lower || below.length === 0) return false;
  const typed = typedColumns(below);
  const named = typed.filter((column) => isName(lower[column] ?? ''));
  const missing = typed.some((column) => {
    const cell = lower[column] ?? '';
    return cell.trim() !== '' && !isName(cell);
  });
  const gaps = filled(upper) < filled(lower);
  return !missing && named.length >= (gaps ? 1 : 2);
}

/** A word, not what stands for a missing value. */
const isName = (cell: string): boolean => /\p{L}{2}/u.test(cell) && cellKind(cell) === 'text';

/** Columns that mostly hold dates, numbers or positions. */
function typedColumns(rows: readonly (readonly string[])[]): readonly number[] {
  const width = usualWidth(rows);
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const kinds = rows.map((row) => cellKind(row[column] ?? '')).filter((kind) => kind !== 'none');
    const typed = kinds.filter(isTyped).length;
    return typed > 0 && typed >= kinds.length * LIKE_MOST;
  });
}

/** Columns that nearly always hold words, by rows that have all cells. */
export function textColumnsOf(
  found: readonly (readonly string[])[],
  columns: number,
): readonly number[] {
  const rows = found.filter((row) => row.length >= columns);
  return Array.from({ length: columns }, (_, column) => column).filter((column) => {
    const kinds = rows.map((row) => cellKind(row[column] ?? '')).filter((kind) => kind !== 'none');
    const words = kinds.filter((kind) => kind === 'text').length;
    return words > 0 && words >= kinds.length * NEARLY_ALL;
  });
}

const NEARLY_ALL = 0.9;

const kindsOf = (row: readonly string[]): readonly CellKind[] => row.map(cellKind);

/** Whether a row is one of the table and no header: a date, a position or a fraction is hardly a name. */
function isLikeRowsBelow(row: readonly string[], below: readonly (readonly string[])[]): boolean {
  const kinds = kindsOf(row);
  const telling = kinds.filter(
    (kind) => kind === 'date' || kind === 'fraction' || kind === 'position',
  );
  const typed = typedColumns(below).filter((column) => kinds[column] !== 'none');
  const alike = typed.filter((column) => isTyped(kinds[column] ?? 'none'));
  if (telling.length > 0) return alike.length >= typed.length / 2;
  // Years and numbers are names too, but hardly of every column that holds numbers.
  return (
    alike.length > 2 &&
    alike.length === typed.length &&
    alike.some((column) => !/^(?:1[89]|20)\d\d$/.test(row[column] ?? ''))
  );
}

/** Spreadsheets write empty cells as far as any row has ever had some. */
function trimmedNames(cells: readonly string[]): readonly string[] {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? '').trim() === '') length--;
  return cells.slice(0, length).map((name) => name.trim());
}

/** `Victims` above `Killed`, `Injured` gives `Victims Killed`, `Victims Injured`; a name over both rows stands alone. */
function joinedNames(groups: readonly string[], names: readonly string[]): readonly string[] {
  let group = '';
  const length = Math.max(groups.length, names.length);
  const joined = Array.from({ length }, (_, column) => {
    const [above, name] = [(groups[column] ?? '').trim(), (names[column] ?? '').trim()];
    if (above !== '') group = above;
    const whole = name === '' ? above : group === name ? name : `${group} ${name}`.trim();
    if (name === '') group = '';
    return whole;
  });
  return trimmedNames(joined);
}

/** Whether none of the rows could be one of a table. */
export const hasNoTable = (found: readonly PlacedRow[]): boolean =>
  found.every(({ cells }) => isBlank(cells) || cells.length < 2);
