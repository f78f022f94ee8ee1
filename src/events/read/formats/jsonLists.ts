import { isJsonObject, isScalar } from '../features/jsonText';

type Json = Readonly<Record<string, unknown>>;

/** A list of records in a JSON text. */
export interface RecordList {
  /** Where it stands, as `result.records`; '' at the root. */
  readonly name: string;
  readonly records: readonly Json[];
  /** It is written as one: objects in a list. What may as well be settings is none. */
  readonly plain: boolean;
}

/** Objects in one another in which lists are looked for. */
const MOST_DEPTH = 6;
/** Members of one object in which lists are looked for. */
const MOST_MEMBERS = 10_000;
/** Cells that rows of lists are taken apart into. */
const MOST_WIDTH = 2_000;

const under = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);
/** All values inside objects, but not inside of lists, with where they stand. */
function* valuesIn(value: unknown, path = '', depth = 0): Generator<readonly [string, unknown]> {
  yield [path, value];
  if (!isJsonObject(value) || depth === MOST_DEPTH) return;
  for (const name of Object.keys(value).slice(0, MOST_MEMBERS))
    if (!isScalar(value[name])) yield* valuesIn(value[name], under(path, name), depth + 1);
}

const mostly = (list: readonly unknown[], is: (item: unknown) => boolean): boolean =>
  list.length > 0 && list.filter(is).length * 2 > list.length;

/** Names of columns: texts, or objects that describe a column each (CKAN, Socrata, BigQuery). */
function namesOf(list: readonly unknown[]): readonly string[] | null {
  const names = list.map((item) => {
    const name = isJsonObject(item) ? (item.fieldName ?? item.name ?? item.id) : item;
    return typeof name === 'string' ? name.trim() : '';
  });
  return names.length > 0 && names.every((name) => name !== '' && Number.isNaN(Number(name)))
    ? names
    : null;
}

/** Rows of cells as records; names stand in the first row, or in another list as long as a row. */
export function recordsOfRows(
  rows: readonly (readonly unknown[])[],
  lists: readonly (readonly unknown[])[],
): readonly Json[] {
  const width = Math.min(Math.max(...rows.slice(0, 100).map(({ length }) => length)), MOST_WIDTH);
  const [first = [], ...others] = rows;
  let names: readonly string[] | null = null;
  for (const list of lists) if (list.length === width) names ??= namesOf(list);
  const own = names ? null : namesOf(first);
  names ??= own ?? Array.from({ length: width }, (_, column) => String(column + 1));
  const used = names;
  return (own ? others : rows).map((row) =>
    Object.fromEntries(used.map((name, column) => [name, row[column] ?? null])),
  );
}

/** An object of equally long lists, or of objects with the same numbers as names (pandas), as records. */
function recordsOfColumns(value: Json): readonly Json[] {
  const columns = Object.entries(value).flatMap(
    ([name, column]): (readonly [string, readonly unknown[]])[] => {
      if (Array.isArray(column)) return column.every(isScalar) ? [[name, column]] : [];
      if (!isJsonObject(column)) return [];
      const numbers = Object.keys(column);
      const isIndexed =
        numbers.length > 0 && numbers.every((number, index) => number === String(index));
      return isIndexed && Object.values(column).every(isScalar)
        ? [[name, Object.values(column)]]
        : [];
    },
  );
  const length = columns[0]?.[1].length ?? 0;
  const alike = columns.filter(([, column]) => column.length === length);
  if (length === 0 || alike.length < 2 || alike.length > MOST_WIDTH) return [];
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(alike.map(([name, column]) => [name, column[row]])),
  );
}

/** An object of objects by their keys, as records that have the key as `id` where they have none. */
function recordsByKey(value: Json): readonly Json[] {
  const entries = Object.entries(value);
  if (entries.length < 2 || !entries.every(([, record]) => isJsonObject(record))) return [];
  const shared = new Map<string, number>();
  for (const [, record] of entries)
    if (isJsonObject(record))
      for (const name of Object.keys(record)) shared.set(name, (shared.get(name) ?? 0) + 1);
  const common = [...shared.values()].filter((count) => count * 2 > entries.length);
  if (common.length < 2) return [];
  return entries.flatMap(([key, record]) =>
    isJsonObject(record) ? ['id' in record ? record : { id: key, ...record }] : [],
  );
}

/**
 * All lists of records in a value of JSON, the longest first: lists of objects or of rows, at the root or under
 * a key; else columns, objects by key, or one object. Lists inside of lists are values of their records.
 */
export function recordListsIn(root: unknown): readonly RecordList[] {
  const values = [...valuesIn(root)];
  const lists = values.flatMap(([, value]) =>
    Array.isArray(value) ? [value as readonly unknown[]] : [],
  );
  const plain = values.flatMap(([name, value]): RecordList[] => {
    if (!Array.isArray(value)) return [];
    if (mostly(value, isJsonObject))
      return [{ name, records: value.filter(isJsonObject), plain: true }];
    if (mostly(value, Array.isArray)) {
      const rows = value.filter((row): row is readonly unknown[] => Array.isArray(row));
      // One row alone may be anything, unless another list names its cells.
      const isNamed = lists.some((list) => list.length === rows[0]?.length && namesOf(list));
      if (value.length === 1 && !isNamed) return [];
      return [{ name, records: recordsOfRows(rows, lists), plain: false }];
    }
    return [];
  });
  if (plain.length > 0) return plain.sort((a, b) => b.records.length - a.records.length);
  const others = values.flatMap(([name, value]): RecordList[] => {
    if (!isJsonObject(value)) return [];
    const columns = recordsOfColumns(value);
    const records = columns.length > 0 ? columns : recordsByKey(value);
    return records.length > 0 ? [{ name, records, plain: false }] : [];
  });
  if (others.length > 0) return others.sort((a, b) => b.records.length - a.records.length);
  return isJsonObject(root) ? [{ name: '', records: [root], plain: false }] : [];
}
