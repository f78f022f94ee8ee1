import type { FarOff } from '../columns/farOff';
import type { OwnColumns } from '../columns/ownColumns';
import type { DetailsIndex } from './detailsIndex';
import type { Encoding } from './text/encoding';

/** Formats that are recognised by what they hold. */
export const FORMATS = [
  'ucdp_ged',
  'acled',
  'table',
  'geojson',
  'geojson_lines',
  'kml',
  'own_export',
  'workbook',
  'parquet',
  'gpx',
  'shapefile',
  'flatgeobuf',
  'topojson',
  'json',
] as const;
/**
 * `table`: any other CSV or TSV; `geojson_lines`: a feature a line; `own_export`: a file that this map has written;
 * `workbook`: a sheet of XLSX; `json`: a list of objects, also as services answer it (SPARQL, Esri, Overpass).
 */
export type Format = (typeof FORMATS)[number];

/** Why a file cannot be read at all. */
const REFUSALS = [
  'empty',
  'too_large',
  'part_too_long',
  'too_many_rows',
  'web_page',
  'web_table',
  'feed',
  'gis_xml',
  'shapefile_parts',
  'projection',
  'picture',
  'spreadsheet',
  'archive_without_events',
  'unpacks_too_large',
  'damaged_archive',
  'encrypted',
  'unknown_codec',
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
 * `part_too_long`: one value, placemark or comment, although the file may be small; `web_table`: a table in a web page;
 * `feed`: RSS or Atom; `gis_xml`: GML and other XML of map services, which give GeoJSON too; `shapefile_parts`: a `.shp` without
 * its table; `projection`: coordinates in a system that nobody here can convert; `spreadsheet`: one of another kind than XLSX;
 * `encrypted`: behind a password; `unknown_codec`: packed in a way that is not read here; `not_events`: JSON or XML that is no GeoJSON
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
  'before_year_one',
  'perhaps_hijri',
  'other_weekday',
  'zero_day',
  'unclear_number',
  'projected',
  'no_event',
] as const;
/**
 * `no_columns_match`: more or fewer cells than the header; `null_island`: at 0, 0, which programs write
 * for a missing position: a mark in the Gulf of Guinea would be an invention, so the row has no place;
 * `too_long`: a record of too many characters; `too_complex`: a shape of too many points, which leaves the row
 * without a place; `shapes_full`: too many of all shapes together, which are then points; `several_points`: of which a row shows the first;
 * `before_year_one`: a date before Christ, which the timeline cannot hold; `perhaps_hijri`: a day in a year such as 1434, kept as it is
 * written; `other_weekday`: a date that names another day of the week than its own, kept as it is; `zero_day`: the day from which
 * a program counts, which it writes for a missing date; `unclear_number`: `10+` or `10-15`, of which no one number is taken;
 * `projected`: coordinates in metres of a projection, or of a reference system other than WGS 84;
 * `no_event`: names of columns again, a total, a source or a note between the rows.
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
  /** Of those dated: rows far off from all others, which no timeline is stretched for unasked; `null`: none. */
  readonly farOff: FarOff | null;
  readonly notes: readonly RowNote[];
  /** All notes by problem, also those that are only counted. */
  readonly problems: Readonly<Partial<Record<RowProblem, number>>>;
  /** The system that all coordinates were converted from, as the file calls it; absent where they were not. */
  readonly projection?: string;
  /** How the text was written, where that is not UTF-8. */
  readonly encoding?: Encoding;
  /** The order in which numbered dates were read, and how many of them have no other. */
  readonly order?: { readonly dayFirst: boolean; readonly proof: number };
}

/** What a column can mean, in the order in which it is asked. */
export const MEANINGS = [
  'latitude',
  'longitude',
  'position',
  'start',
  'end',
  'year',
  'month',
  'day',
  'endYear',
  'endMonth',
  'endDay',
  'title',
  'type',
  'actor',
  'target',
  'place',
  'country',
  'fatalities',
] as const;
/**
 * `position`: both coordinates in one cell (`POINT (lon lat)`, `lat, lon`, GeoJSON, EWKB); `year`, `month`, `day`: a date
 * in columns of its own, instead of `start`; `endYear`, `endMonth`, `endDay`: the last one, instead of `end`.
 */
export type Meaning = (typeof MEANINGS)[number];

/** What columns mean; index into the header, `null` where there is none. */
export interface ColumnMapping extends Readonly<Record<Meaning, number | null>> {
  /** In which order a date such as 03/04/2013 stands. */
  readonly dayFirst: boolean;
  /** Of `position` as two bare numbers: the longitude comes first; otherwise the latitude, as is usual. */
  readonly lonFirst?: boolean;
}

/** Rows of the whole file by what their numbered dates prove of the order. */
export interface OrderEvidence {
  /** Only day first is a date: 13/04/2013. */
  readonly dayFirst: number;
  /** Only month first is a date: 04/13/2013. */
  readonly monthFirst: number;
  /** Both are, and differ: these rows would move to another day. */
  readonly either: number;
}

/** Why a column is taken for what it is: its name says so, its values do, or both. */
export type Reason = 'name' | 'values' | 'both';

/** A table, or the properties of features, whose columns the reader is asked about. */
export interface TablePreview {
  readonly header: readonly string[];
  /** The first rows, as text. */
  readonly rows: readonly (readonly string[])[];
  readonly guess: ColumnMapping;
  readonly reasons: Readonly<Partial<Record<Meaning, Reason>>>;
  /** `null` where no numbered date is in the file, or its order is the same in both. */
  readonly order: OrderEvidence | null;
  /** Whether the first row was taken for names; `null` where that is no question (features, JSON). */
  readonly hasHeader: boolean | null;
  /** Features have a place of their own: coordinates are not asked for. */
  readonly placed: boolean;
}

/** One of several files or sheets that hold events. */
export interface Part {
  /** Path in the archive, or name of the sheet; as untrusted as all that is in a file. */
  readonly name: string;
  /** Bytes, unpacked; rows for a sheet; `null` where that is not known. */
  readonly size: number | null;
}

/** How a text would begin in an encoding. */
export interface EncodingPreview {
  readonly encoding: Encoding;
  /** Lines in which the encodings differ, a few. */
  readonly lines: readonly string[];
}

/** What a reader has been told of a file so far: each answer is kept while further questions are asked. */
export interface Answers {
  readonly mapping?: ColumnMapping;
  /** The order of numbered dates, of a format whose columns are known. */
  readonly dayFirst?: boolean;
  /** `false`: the first row is a row like the others. */
  readonly hasHeader?: boolean;
  readonly encoding?: Encoding;
  /** Names of the parts that were chosen, from the outermost archive inwards. */
  readonly parts?: readonly string[];
}

/** What has to be known before a file can be read; answered by reading it again with one more answer. */
export type Question =
  | { readonly about: 'columns'; readonly table: TablePreview }
  | {
      readonly about: 'order';
      readonly format: Format;
      /** Dates as the file has them, that differ by order. */
      readonly examples: readonly string[];
      readonly order: OrderEvidence;
      readonly guess: boolean;
    }
  | {
      readonly about: 'encoding';
      readonly guess: Encoding;
      readonly previews: readonly EncodingPreview[];
    }
  | {
      readonly about: 'parts';
      readonly of: 'archive' | 'package' | 'workbook';
      readonly parts: readonly Part[];
    };

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
  | { readonly type: 'question'; readonly question: Question }
  | { readonly type: 'refused'; readonly refusal: Refusal };

export interface Progress {
  /** An archive is first unpacked as a whole, and then read: its bytes are counted anew. */
  readonly stage: 'unpacking' | 'reading';
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly rows: number;
}

export interface ReadOptions {
  readonly answers?: Answers;
  /** Told a few times a second at most. */
  readonly onProgress?: (progress: Progress) => void;
}
