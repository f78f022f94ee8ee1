import type { Limits } from '../limits';
import type { Format, ReadOptions, ReadOutcome } from '../outcome';
import { progressTeller } from '../progressTeller';
import { RefusedError } from '../refused';
import { FeatureSink } from './featureSink';
import type { FeatureReader } from './featureTaker';

/** A file of features. */
interface FeatureSource {
  readonly format: Format;
  /** Of the whole file, to say how far reading is. */
  readonly bytes: number;
  readonly read: FeatureReader;
}

/**
 * Reads features of any format. Never rejects for what is in the file: that is a refusal, a question,
 * or a note in the report.
 */
export async function readFeaturesOf(
  { format, bytes, read }: FeatureSource,
  options: ReadOptions,
  limits: Limits,
): Promise<ReadOutcome> {
  const tell = progressTeller(options, bytes);
  const sink = new FeatureSink(limits, tell);
  try {
    const { attribution } = await read(sink);
    const outcome = sink.finish(format, attribution);
    tell(bytes, outcome.report.read);
    return outcome;
  } catch (error) {
    if (error instanceof RefusedError) return { type: 'refused', refusal: error.refusal };
    throw error;
  }
}
