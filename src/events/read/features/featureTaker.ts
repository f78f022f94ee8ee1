import type { RowProblem } from '../outcome';

/** A feature as formats hand it over, with members as in GeoJSON, GeoJSON-T and Linked Places; each may be anything. */
export interface FeatureLike {
  /** A geometry of GeoJSON in WGS 84; left out where features of the format have none. */
  readonly geometry?: unknown;
  /** What the format calls the reference system of `geometry` (`otherSystem`): a feature in another is not placed, and told. */
  readonly crs?: unknown;
  /** An object: what columns are made of. */
  readonly properties?: unknown;
  readonly id?: unknown;
  /** What the format itself says of the time: a date, `{ start, end }`, or timespans; it comes before properties. */
  readonly when?: unknown;
  readonly names?: unknown;
  readonly types?: unknown;
}

/**
 * Takes what a format gives. Whatever it throws goes through the reader to its caller: that is how
 * reading ends early.
 */
export interface FeatureTaker {
  /**
   * One feature.
   *
   * @param line - line of the file, or number of the record, from 1
   */
  take(feature: FeatureLike, line: number): void;
  /** A record that is none, and is left out. */
  refuse(line: number, problem: RowProblem, value: string): void;
  /** To be told of the bytes read so far. */
  tell(bytesRead: number): void;
  /** Taken and refused so far. */
  readonly rows: number;
  /** Whether anything was taken. */
  readonly hasFeatures: boolean;
}

/** What a format says of the whole file. */
interface FeatureFile {
  /** Whose data it is; '' where the file does not say. */
  readonly attribution: string;
}

/**
 * Reads a file of one format from its beginning to its end, and may be asked to do so several times: first
 * to see what it holds. Throws `RefusedError` where the file is none of the format.
 */
export type FeatureReader = (taker: FeatureTaker) => Promise<FeatureFile>;
