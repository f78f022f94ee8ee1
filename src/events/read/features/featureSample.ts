import type { FeatureLike, FeatureReader, FeatureTaker } from './featureTaker';
import { FeatureTimes } from './featureTime';
import { PropertyColumns } from './propertyCells';

/** What of a file its columns are understood by. */
export interface FeatureSample {
  /** Names of properties by their first appearance; their cells are read with it. */
  readonly columns: PropertyColumns;
  /** Cells of some features; a row may be shorter than there are names. */
  readonly rows: readonly SampledRow[];
  /** Features of the format have a geometry, though it may be empty. */
  readonly placed: boolean;
  /** The sample is the file. */
  readonly whole: boolean;
}

export interface SampledRow {
  readonly cells: readonly string[];
  /** The format itself says when it was. */
  readonly timed: boolean;
}

const MOST_ROWS = 2_000;
const MOST_BYTES = 1 << 24;
/** Rows kept of a whole file for names that its beginning does not have. */
const MOST_NEW_ROWS = 1_000;

/** Ends a reading when enough of the file is known. */
class Enough extends Error {}

class Sampler implements FeatureTaker {
  readonly columns = new PropertyColumns();
  readonly sampled: SampledRow[] = [];
  readonly times = new FeatureTimes();
  rows = 0;
  placed = false;
  enough = false;
  private newRows = 0;

  constructor(
    private readonly toTheEnd: boolean,
    private readonly onBytes: (bytesRead: number) => void,
  ) {}

  get hasFeatures(): boolean {
    return this.sampled.length > 0;
  }

  take(feature: FeatureLike): void {
    this.rows++;
    this.placed ||= feature.geometry !== undefined;
    const known = this.columns.names.length;
    const isEarly = this.sampled.length < MOST_ROWS;
    const cells = this.columns.sample(feature.properties);
    const isNew = this.columns.names.length > known && this.newRows < MOST_NEW_ROWS;
    if (isEarly || isNew) {
      if (!isEarly) this.newRows++;
      const timed = Boolean(this.times.stated(feature).dated ?? this.times.ofTrack(feature));
      this.sampled.push({ cells, timed });
    }
    if (this.sampled.length >= MOST_ROWS) this.stop();
  }

  refuse(): void {
    this.rows++;
  }

  tell(bytesRead: number): void {
    this.onBytes(bytesRead);
    if (bytesRead >= MOST_BYTES && this.hasFeatures) this.stop();
  }

  private stop(): void {
    if (this.toTheEnd) return;
    this.enough = true;
    throw new Enough();
  }
}

/**
 * Reads the beginning of a file for what its columns hold; throws what its reader throws.
 *
 * @param toTheEnd - goes on for names that come later, in memory that is bounded all the same
 */
export async function sampleFeatures(
  read: FeatureReader,
  toTheEnd: boolean,
  onBytes: (bytesRead: number) => void = () => {},
): Promise<FeatureSample> {
  const sampler = new Sampler(toTheEnd, onBytes);
  try {
    await read(sampler);
  } catch (error) {
    // Whatever a parser between makes of it.
    if (!sampler.enough) throw error;
  }
  const { columns, sampled, placed, rows } = sampler;
  return { columns, rows: sampled, placed, whole: !sampler.enough && rows <= MOST_ROWS };
}
