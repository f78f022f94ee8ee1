import type { ReadEvents } from '../outcome';
import type { Encoding } from '../text/encoding';
import type { FeatureSink } from './featureSink';

/** What a reader of one format is given. */
interface FeatureText {
  readonly text: Blob;
  readonly encoding: Encoding;
  readonly chunkBytes: number | undefined;
  /** Takes the features, one by one. */
  readonly sink: FeatureSink;
  /** To be told of the bytes read. */
  readonly tell: (bytesRead: number) => void;
}

/** Reads one format. Throws `RefusedError` where the file is none of it. */
export type FeatureReader = (text: FeatureText) => Promise<ReadEvents>;
