import type { Geometry } from 'geojson';
import { type DayRange, dayOf, isoOfDay } from '../../domain/day';
import {
  CODED_FIELDS,
  isLasting,
  kindOf,
  type OwnColumns,
  openEndOf,
  positionOf,
  precisionOf,
  textOf,
  UNKNOWN_NUMBER,
} from '../../events/columns/ownColumns';
import { ownPresence } from '../../events/columns/ownWindow';

/** Rows of a set to be written, and whose they are. */
export interface OwnExportSet {
  readonly name: string;
  readonly attribution: string;
  readonly fileName: string;
  readonly columns: OwnColumns;
  readonly rows: Uint32Array;
}

/**
 * Names of what is written of an own event, in their order: a contract with users of the file, and
 * names that the map's own reader of tables knows again.
 */
export const OWN_FIELDS = [
  'set',
  'attribution',
  'file',
  'record',
  'kind',
  'start',
  'end',
  'lasting',
  'open',
  'in_window',
  'longitude',
  'latitude',
  'precision',
  ...CODED_FIELDS,
  'fatalities',
] as const;
type OwnField = (typeof OWN_FIELDS)[number];

type OwnProperties = Readonly<Record<OwnField, string | number | boolean | null>>;

/** As exact as rows are kept: about 1 cm. */
const degrees = (value: number): number => Number(value.toFixed(7));

/** A row in plain words: ISO days, `null` where the file does not say; `record` counts from 1. */
export function ownProperties(set: OwnExportSet, row: number, window: DayRange): OwnProperties {
  const { columns } = set;
  const dated = row < columns.datedCount;
  const position = positionOf(columns, row);
  const killed = columns.fatalities?.[row] ?? UNKNOWN_NUMBER;
  const text = (field: (typeof CODED_FIELDS)[number]) => textOf(columns, field, row) || null;
  return {
    set: set.name,
    attribution: set.attribution || null,
    file: set.fileName,
    record: (columns.record[row] ?? 0) + 1,
    kind: kindOf(columns, row),
    start: dated ? isoOfDay(dayOf(columns.start[row] ?? 0)) : null,
    end: dated ? isoOfDay(dayOf(columns.end[row] ?? 0)) : null,
    lasting: isLasting(columns, row),
    open: openEndOf(columns, row),
    in_window: dated ? ownPresence(columns, row, window) : null,
    longitude: position && degrees(position[0]),
    latitude: position && degrees(position[1]),
    precision: position && precisionOf(columns, row),
    title: text('title'),
    type: text('type'),
    actor: text('actor'),
    target: text('target'),
    place: text('place'),
    country: text('country'),
    fatalities: killed === UNKNOWN_NUMBER ? null : killed,
  };
}

/** The row's line, area or point; `null` where it has no place. */
export function ownGeometry(columns: OwnColumns, row: number): Geometry | null {
  const shape = columns.shapes.get(row);
  if (shape) return shape;
  const position = positionOf(columns, row);
  return position && { type: 'Point', coordinates: position.map(degrees) };
}
