import type { ReadOptions, ReadOutcome } from './outcome';

/**
 * Reads a file of events, told by its content and not by its name. Never rejects for what is in the
 * file: that is a refusal, or a note in the report.
 */
export async function readEvents(_file: Blob, _options: ReadOptions = {}): Promise<ReadOutcome> {
  return { type: 'refused', refusal: { code: 'not_events' } };
}
