/** How much of a file is read; tests set them lower. */
export interface Limits {
  /** Bytes of a file, and of what is unpacked of it. */
  readonly mostBytes: number;
  /** Taken and refused; the columns of more would not fit the memory that a page has. */
  readonly mostRows: number;
  /** Bytes of a table that are read and parsed at once. */
  readonly groupBytes: number;
  /** Bytes of one row of a table; a longer one is taken for a quotation mark that nothing closes. */
  readonly longestRow: number;
}

const MIB = 2 ** 20;

export const LIMITS: Limits = {
  mostBytes: 1.5 * 1024 * MIB,
  mostRows: 2_000_000,
  groupBytes: MIB / 16,
  longestRow: MIB,
};

/** Corners of all shapes of a file together, so that they fit the memory; later shapes are shown as points. */
export const MOST_SHAPE_VERTICES = 2_000_000;
