/**
 * Where the whole of each record stands: the file itself (or what was unpacked of it) stays on disk,
 * and a card reads one group of records of it.
 */
export interface DetailsIndex {
  /**
   * Tables are read again with their header, Parquet by its columns, and has one group; everything else was written
   * down as a JSON object a line.
   */
  readonly form: 'table' | 'json_lines' | 'parquet';
  /** In UTF-8, unless it is Parquet. */
  readonly text: Blob;
  /** '' for JSON lines. */
  readonly delimiter: string;
  /** What ends a row of a table, where it is no `\n`. */
  readonly newline?: '\r';
  /** `false`: quotation marks are letters like others. */
  readonly quote?: false;
  readonly header: readonly string[];
  /** Record number at which each group begins, ascending from 0. */
  readonly groupRecords: Uint32Array;
  /** Byte at which each group begins; one more than groups, the last is the end. */
  readonly groupBytes: Float64Array;
}

/** One cell or property of a record, as text. */
export interface Detail {
  readonly name: string;
  readonly value: string;
}
