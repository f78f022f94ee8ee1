import type { OwnColumns } from '../columns/ownColumns';
import type { DetailsIndex } from './details';

/** Formats that are recognised by what they hold. */
export const FORMATS = [
  'ucdp_ged',
  'acled',
  'table',
  'geojson',
  'geojson_lines',
  'kml',
  'own_export',
] as const;
/** `table`: any other CSV or TSV; `geojson_lines`: a feature a line; `own_export`: a file that this map has written. */
export type Format = (typeof FORMATS)[number];

/** Why a file cannot be read at all. */
const REFUSALS = [
  'empty',
  'too_large',
  'part_too_long',
  'too_many_rows',
  'web_page',
  'picture',
  'spreadsheet',
  'archive_without_events',
  'unpacks_too_large',
  'damaged_archive',
  'binary',
  'no_table',
  'no_events',
  'bad_json',
  'bad_xml',
  'not_events',
  'unreadable',
  'no_worker',
] as const;
/**
 * `part_too_long`: one value, placemark or comment, although the file may be small; `spreadsheet`: XLSX or ODS, which can be saved as CSV; `not_events`: JSON or XML that is no GeoJSON
 * or KML; `no_events`: the format is known but holds no event; `unreadable`: the browser could not
 * read the file; `no_worker`: it starts no background process, in which files are read.
 */
export type RefusalCode = (typeof REFUSALS)[number];

export interface Refusal {
  readonly code: RefusalCode;
  /** Where or what, in the parser's words; never shown as markup. */
  readonly detail?: string;
}

/** Why a row was left out, or not placed or dated. */
export const ROW_PROBLEMS = [
  'no_columns_match',
  'bad_number',
  'out_of_range',
  'null_island',
  'bad_date',
  'end_before_start',
  'bad_json_line',
  'too_long',
  'bad_geometry',
  'duplicate_id',
  'too_complex',
  'shapes_full',
  'several_points',
] as const;
/**
 * `no_columns_match`: more or fewer cells than the header; `null_island`: at 0, 0, which programs write
 * for a missing position: a mark in the Gulf of Guinea would be an invention, so the row has no place;
 * `too_long`: a record of too many characters; `too_complex`: a shape of too many points, which leaves the row
 * without a place; `shapes_full`: too many of all shapes together, which are then points; `several_points`: of which a row shows the first.
 */
export type RowProblem = (typeof ROW_PROBLEMS)[number];

export interface RowNote {
  /** Line of the file, from 1; record number from 1 where lines mean nothing. */
  readonly line: number;
  /** Column or property; '' where the whole row is meant. */
  readonly column: string;
  /** As in the file, cut to `LONGEST_VALUE` characters. */
  readonly value: string;
  readonly problem: RowProblem;
  /** `refused`: the row is left out; `kept`: it stands in lists without the place or date, or as it is. */
  readonly effect: 'refused' | 'kept';
}

export const LONGEST_VALUE = 120;
/** Notes beyond this are only counted, so that a million broken rows cost no memory. */
export const MOST_NOTES = 10_000;

/** What reading a file came to. */
export interface ImportReport {
  readonly format: Format;
  /** Rows that the file holds: taken and refused. */
  readonly read: number;
  readonly taken: number;
  readonly refused: number;
  /** Of those taken: rows on the map, without a place, without a usable date. */
  readonly placed: number;
  readonly unplaced: number;
  readonly undated: number;
  readonly notes: readonly RowNote[];
  /** All notes by problem, also those that are only counted. */
  readonly problems: Readonly<Partial<Record<RowProblem, number>>>;
}

/** What columns of a table mean; index into its header, `null` where the table has none. */
export interface ColumnMapping {
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly title: number | null;
  readonly type: number | null;
  readonly actor: number | null;
  readonly target: number | null;
  readonly place: number | null;
  readonly country: number | null;
  readonly fatalities: number | null;
  /** In which order a date such as 03/04/2013 stands. */
  readonly dayFirst: boolean;
}

/** A table whose columns the reader is asked about. */
export interface TablePreview {
  readonly header: readonly string[];
  /** The first rows, as text. */
  readonly rows: readonly (readonly string[])[];
  readonly guess: ColumnMapping;
}

export interface ReadEvents {
  readonly type: 'read';
  readonly columns: OwnColumns;
  readonly details: DetailsIndex;
  readonly report: ImportReport;
  /** Whose data it is, where the format says it (UCDP asks to be cited); '' otherwise. */
  readonly attribution: string;
}

export type ReadOutcome =
  | ReadEvents
  | { readonly type: 'mapping_needed'; readonly table: TablePreview }
  | { readonly type: 'refused'; readonly refusal: Refusal };

export interface Progress {
  /** An archive is first unpacked as a whole, and then read: its bytes are counted anew. */
  readonly stage: 'unpacking' | 'reading';
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly rows: number;
}

export interface ReadOptions {
  /** What the reader said of a table's columns. */
  readonly mapping?: ColumnMapping;
  /** Told a few times a second at most. */
  readonly onProgress?: (progress: Progress) => void;
}
