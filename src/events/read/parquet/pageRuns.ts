/** Levels and codes of a dictionary stand in runs; a run says how often its value comes. */
class BadRuns extends Error {}

/** Writers fill the last group of packed values. */
const MOST_SLACK = 512;
const WIDEST = 32;

interface Run {
  readonly packed: boolean;
  readonly count: number;
  /** Byte at which its values begin. */
  readonly start: number;
}

function runAt(bytes: Uint8Array, at: number): Run {
  let header = 0;
  let place = at;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[place++];
    if (byte === undefined || shift > 28) throw new BadRuns('runs');
    header += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) break;
  }
  const packed = header % 2 === 1;
  return { packed, count: packed ? ((header - 1) / 2) * 8 : header / 2, start: place };
}

const bytesOf = ({ packed, count }: Run, width: number): number =>
  packed ? (count / 8) * width : (width + 7) >> 3;

/**
 * Checks that runs (RLE and bit-packed hybrid of Parquet) give no more values than the page has: the
 * library would write down as many as they state, up to two thousand millions.
 *
 * @param at - byte at which the first run begins
 * @throws Error where they give more
 */
export function checkRuns(bytes: Uint8Array, at: number, width: number, values: number): void {
  if (width > WIDEST) throw new BadRuns(`bits ${width}`);
  let seen = 0;
  for (let place = at; seen < values; ) {
    const run = runAt(bytes, place);
    seen += run.count;
    if (seen > values + MOST_SLACK) throw new BadRuns('runs');
    place = run.start + bytesOf(run, width);
  }
}

/**
 * As `checkRuns`, for runs of which it is not known how many are needed: each by itself.
 *
 * @throws Error where one gives more than `most`
 */
export function checkEachRun(bytes: Uint8Array, at: number, width: number, most: number): void {
  for (let place = at; place < bytes.length; ) {
    const run = runAt(bytes, place);
    if (run.count > most + MOST_SLACK) throw new BadRuns('runs');
    // Nothing but padding follows.
    if (run.count === 0) return;
    place = run.start + bytesOf(run, width);
  }
}
