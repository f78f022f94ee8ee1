import { csvOf } from '../../dataset/exporters/csv';
import type { DayRange } from '../../domain/day';
import { OWN_FIELDS, type OwnExportSet, ownGeometry, ownProperties } from './ownFields';

/** What a GeoJSON file of own events says of itself. */
export interface OwnFileMetadata {
  readonly title: string;
  /** ISO day. */
  readonly exported: string;
  /** ISO days of the window, and the filter in words. */
  readonly from: string;
  readonly to: string;
  readonly filter_in_words: string;
}

/** A piece of a file, and the share of the rows that are written with it. */
export interface FilePart {
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly share: number;
}

/** Rows written at once: some milliseconds of work. */
const SLICE = 1_000;

const BYTE_ORDER_MARK = '\uFEFF';

/** The rows of all sets in slices, with the share that is done after each. */
export function* slicesOf(
  sets: readonly OwnExportSet[],
): Generator<{ set: OwnExportSet; rows: Uint32Array; share: number }> {
  const count = sets.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const set of sets)
    for (let first = 0; first < set.rows.length; first += SLICE) {
      const rows = set.rows.subarray(first, first + SLICE);
      done += rows.length;
      yield { set, rows, share: done / count };
    }
}

/** CSV in UTF-8 with the mark by which spreadsheets know it. */
export function* ownCsvParts(sets: readonly OwnExportSet[], window: DayRange): Generator<FilePart> {
  yield { content: `${BYTE_ORDER_MARK}${OWN_FIELDS.join(',')}\r\n`, share: 0 };
  for (const { set, rows, share } of slicesOf(sets)) {
    const data = Array.from(rows, (row) => {
      const properties = ownProperties(set, row, window);
      return OWN_FIELDS.map((field) => properties[field]);
    });
    yield { content: csvOf(data), share };
  }
}

/** RFC 7946, a feature a line, with a foreign member `metadata` that says whose data it is. */
export function* ownGeojsonParts(
  sets: readonly OwnExportSet[],
  window: DayRange,
  made: OwnFileMetadata,
): Generator<FilePart> {
  const metadata = {
    ...made,
    sets: sets.map(({ name, attribution, fileName, rows }) => ({
      ...{ name, attribution, file: fileName, events: rows.length },
    })),
  };
  const head = JSON.stringify({ type: 'FeatureCollection', metadata });
  yield { content: `${head.slice(0, -1)},"features":[\n`, share: 0 };
  let between = '';
  for (const { set, rows, share } of slicesOf(sets)) {
    const features = Array.from(rows, (row) =>
      JSON.stringify({
        type: 'Feature',
        geometry: ownGeometry(set.columns, row),
        properties: ownProperties(set, row, window),
      }),
    );
    yield { content: between + features.join(',\n'), share };
    between = ',\n';
  }
  yield { content: '\n]}\n', share: 1 };
}
