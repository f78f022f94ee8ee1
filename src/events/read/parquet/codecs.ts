import { gunzipSync } from 'fflate';
import { decompress as decompressZstd } from 'fzstd';
import { type CompressionCodec, snappyUncompress } from 'hyparquet';
import { decompressLz4, decompressLz4Raw } from 'hyparquet-compressors/src/lz4.js';

function decompressSnappy(input: Uint8Array, length: number): Uint8Array {
  const output = new Uint8Array(length);
  snappyUncompress(input, output);
  return output;
}

/** Gives so many bytes of packed ones. */
export type Decompress = (input: Uint8Array, outputLength: number) => Uint8Array;

/**
 * How pages of a codec are unpacked, in plain JavaScript all; `null` for LZO, which nobody writes any more.
 * Brotli comes with a dictionary of words, which is loaded where it is met.
 */
export async function decompressorOf(codec: CompressionCodec): Promise<Decompress | null> {
  switch (codec) {
    case 'UNCOMPRESSED':
      return (input) => input;
    case 'SNAPPY':
      return decompressSnappy;
    case 'GZIP':
      // Into a buffer of the stated length: what is more is cut, and then refused.
      return (input, length) => gunzipSync(input, { out: new Uint8Array(length) });
    case 'ZSTD':
      return (input, length) => decompressZstd(input, new Uint8Array(length));
    case 'BROTLI':
      return (await import('hyparquet-compressors/src/brotli.js')).decompressBrotli;
    case 'LZ4':
      return decompressLz4;
    case 'LZ4_RAW':
      return decompressLz4Raw;
    default:
      return null;
  }
}
