import { RefusedError } from '../refused';

const BLOCK_BYTES = 1 << 22;

/** Reads parts of a file one behind the other, in blocks: each call of the browser takes a millisecond. */
export class FileBlocks {
  private start = 0;
  private block = new Uint8Array(0);

  constructor(private readonly file: Blob) {}

  /** Bytes of the file. */
  get size(): number {
    return this.file.size;
  }

  /** `length` bytes from `at` on, in memory of their own; fewer at the end of the file. Throws `RefusedError`. */
  async read(at: number, length: number): Promise<DataView<ArrayBuffer>> {
    const end = Math.min(at + length, this.file.size);
    if (at < this.start || end > this.start + this.block.length) {
      this.start = at;
      const part = this.file.slice(at, at + Math.max(length, BLOCK_BYTES));
      const bytes = await part.arrayBuffer().catch((error: unknown) => {
        throw new RefusedError('unreadable', String(error));
      });
      this.block = new Uint8Array(bytes);
    }
    return new DataView(this.block.slice(at - this.start, Math.max(at, end) - this.start).buffer);
  }
}
