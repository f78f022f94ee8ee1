import type { Precision } from '../../../domain/vocabulary';
import type { OwnEvent } from '../../columns/columnsBuilder';
import {
  type CellDates,
  cellAt,
  codeAt,
  codebookDates,
  Header,
  type NoteCell,
  type RowReader,
  readCount,
  readDays,
  readPosition,
} from './rowFields';

const ATTRIBUTION = 'UCDP GED, CC BY 4.0, Sundberg & Melander (2013)';

/** Codebook of UCDP GED, `type_of_violence`. */
const TYPES = new Map([
  ['1', 'State-based conflict'],
  ['2', 'Non-state conflict'],
  ['3', 'One-sided violence'],
]);

/**
 * Codebook of UCDP GED, `where_prec`. 1: the place itself; 2: within some 25 km of it; 3 and 4: second
 * and first administrative division; 5: a line, or an area without an official outline; 6: country;
 * 7: international waters or airspace, where the coordinates stand for no place at all.
 */
const PRECISION_OF = new Map<string, Precision>([
  ['1', 'exact'],
  ['2', 'near'],
  ['3', 'region'],
  ['4', 'region'],
  ['5', 'region'],
  ['6', 'country'],
  ['7', 'country'],
]);

interface Columns {
  readonly id: number;
  readonly type: number;
  readonly sideA: number;
  readonly sideB: number;
  readonly wherePrecision: number;
  readonly place: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly country: number;
  readonly datePrecision: number;
  readonly start: number;
  readonly end: number;
  readonly deaths: number;
}

/**
 * The reader of UCDP GED, where a header names its columns; in any order, and with any others. UCDP
 * writes `2017-07-31 00:00:00.000`, what other programs made of it is in the order that is said.
 */
export function ucdpByHeader(names: readonly string[], dayFirst?: boolean): RowReader | null {
  const header = new Header(names);
  if (!header.has('type_of_violence', 'date_start', 'latitude', 'longitude')) return null;
  return readerOf(
    {
      id: header.column('id'),
      type: header.column('type_of_violence'),
      sideA: header.column('side_a'),
      sideB: header.column('side_b'),
      wherePrecision: header.column('where_prec'),
      place: header.column('where_coordinates'),
      latitude: header.column('latitude'),
      longitude: header.column('longitude'),
      country: header.column('country'),
      datePrecision: header.column('date_prec'),
      start: header.column('date_start'),
      end: header.column('date_end'),
      deaths: header.column('best', 'best_est'),
    },
    codebookDates(dayFirst),
  );
}

function readerOf(columns: Columns, dates: CellDates): RowReader {
  return {
    format: 'ucdp_ged',
    attribution: ATTRIBUTION,
    id: columns.id,
    order: dates.order,
    readEvent: (cells, record, note) => readEvent(columns, dates, cells, record, note),
  };
}

function readEvent(
  columns: Columns,
  dates: CellDates,
  cells: readonly string[],
  record: number,
  note: NoteCell,
): OwnEvent {
  const days = readDays(cells, columns.start, columns.end, dates, note);
  const type = codeAt(cells, columns.type);
  return {
    record,
    kind: 'attack',
    days,
    // The codebook gives precision 1 to days that are known. Two such days are the first and the last
    // day of fighting that no source parts; with 2 to 5 they enclose the one day that it fell on.
    lasting: days !== null && days.to > days.from && codeAt(cells, columns.datePrecision) === '1',
    position: readPosition(cells, columns.longitude, columns.latitude, note),
    precision: PRECISION_OF.get(codeAt(cells, columns.wherePrecision)) ?? 'exact',
    fatalities: readCount(cells, columns.deaths, note),
    type: TYPES.get(type) ?? type,
    actor: cellAt(cells, columns.sideA),
    target: cellAt(cells, columns.sideB),
    place: cellAt(cells, columns.place),
    country: cellAt(cells, columns.country),
  };
}

const COLUMN_COUNTS = [49, 41];
const POINT = /^(?:SRID=\d+;)?POINT ?\(-?[\d.]+ -?[\d.]+\)$/i;
const DATE = /^\d{4}-\d{2}-\d{2}/;
const VIOLENCE = /^[123]$/;
const INTEGER = /^-?\d+$/;
const MOST_BEFORE_TYPE = 7;

/**
 * The reader of UCDP GED without a header, and a name for each column. All releases have the columns
 * from `number_of_sources` to `low` in one order, which the column of `POINT (x y)` anchors; those
 * before it differ, and are told by their values.
 *
 * @param rows - the first rows of the table
 */
export function ucdpHeaderless(
  rows: readonly (readonly string[])[],
  dayFirst?: boolean,
): { readonly reader: RowReader; readonly names: readonly string[] } | null {
  const [first] = rows;
  if (!first || !COLUMN_COUNTS.includes(first.length)) return null;
  const wkt = first.findIndex((cell) => POINT.test(cell.trim()));
  const whole = rows.filter((row) => row.length === first.length);
  const every = (column: number, pattern: RegExp) =>
    whole.every((row) => pattern.test(cellAt(row, column)));
  if (wkt < 18 || !every(wkt + 7, DATE) || !every(wkt + 8, DATE)) return null;
  let type = MOST_BEFORE_TYPE;
  while (type >= 0 && !every(type, VIOLENCE)) type--;
  if (type < 0) return null;
  // Releases with the old ids of the sides have two columns between the sides, others one.
  const sideA = every(wkt - 16, INTEGER) ? wkt - 17 : wkt - 16;
  const columns: Columns = {
    id: 0,
    type,
    sideA,
    sideB: wkt - 14,
    wherePrecision: wkt - 7,
    place: wkt - 6,
    latitude: wkt - 2,
    longitude: wkt - 1,
    country: wkt + 2,
    datePrecision: wkt + 6,
    start: wkt + 7,
    end: wkt + 8,
    deaths: wkt + 13,
  };
  return {
    reader: readerOf(columns, codebookDates(dayFirst)),
    names: namesOf(columns, first.length),
  };
}

const BLOCK =
  'number_of_sources source_article source_office source_date source_headline source_original where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low'.split(
    ' ',
  );

function namesOf({ id, type, sideA, sideB }: Columns, length: number): readonly string[] {
  const names = Array.from({ length }, (_, column) => `column_${column + 1}`);
  names[id] = 'id';
  names[type] = 'type_of_violence';
  names[sideA] = 'side_a';
  names[sideB] = 'side_b';
  BLOCK.forEach((name, index) => {
    if (sideB + 1 + index < length) names[sideB + 1 + index] = name;
  });
  return names;
}
