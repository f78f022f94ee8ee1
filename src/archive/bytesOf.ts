/** What can be read of a file: it lies on the disk, as a Blob, or in memory. */
export interface ByteSource {
  readonly size: number;
  /** From one byte to another (not included), as of a Blob. */
  slice(from?: number, to?: number): ByteSource;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Bytes of a file as they stand there. */
export const bytesOf = async (source: ByteSource): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await source.arrayBuffer());

/** The same in memory: browsers take their time for each piece of a file, however small. */
export const inMemory = async (source: ByteSource): Promise<ByteSource> =>
  sourceOf(await source.arrayBuffer());

const sourceOf = (bytes: ArrayBuffer): ByteSource => ({
  size: bytes.byteLength,
  slice: (from, to) => sourceOf(bytes.slice(from ?? 0, to)),
  arrayBuffer: async () => bytes,
});
