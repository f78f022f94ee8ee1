import { gunzipSync } from 'fflate';
import { decompress as decompressZstd } from 'fzstd';
import { type Compressors, snappyUncompress } from 'hyparquet';
import { decompressBrotli } from 'hyparquet-compressors/src/brotli.js';
import { decompressLz4, decompressLz4Raw } from 'hyparquet-compressors/src/lz4.js';

function decompressSnappy(input: Uint8Array, length: number): Uint8Array {
  const output = new Uint8Array(length);
  snappyUncompress(input, output);
  return output;
}

/** How pages are packed, in plain JavaScript all; LZO, which nobody writes any more, is not among them. */
export const CODECS: Compressors = {
  SNAPPY: decompressSnappy,
  // Into a buffer of the stated length: what is more is cut, and then refused.
  GZIP: (input, length) => gunzipSync(input, { out: new Uint8Array(length) }),
  ZSTD: (input, length) => decompressZstd(input, new Uint8Array(length)),
  BROTLI: decompressBrotli,
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
};
