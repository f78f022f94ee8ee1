import { RefusedError } from '../refused';
import type { Encoding } from './encoding';

/** Bytes read at once: large enough that waiting for the disk does not count. */
const CHUNK_BYTES = 1 << 20;

export interface TextChunk {
  readonly text: string;
  /** Bytes of the file up to the end of this chunk. */
  readonly bytesRead: number;
}

/**
 * The text of a file piece by piece, without its byte order mark; a piece never ends inside a
 * character. What is no text in the encoding becomes U+FFFD. Throws `RefusedError` where the browser
 * cannot read the file.
 */
export async function* textChunks(
  file: Blob,
  encoding: Encoding,
  chunkBytes = CHUNK_BYTES,
): AsyncGenerator<TextChunk> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < file.size; at += chunkBytes) {
    const bytes = await file
      .slice(at, at + chunkBytes)
      .arrayBuffer()
      .catch((error: unknown) => {
        throw new RefusedError('unreadable', String(error));
      });
    yield {
      text: decoder.decode(bytes, { stream: true }),
      bytesRead: Math.min(at + chunkBytes, file.size),
    };
  }
  const rest = decoder.decode();
  if (rest !== '') yield { text: rest, bytesRead: file.size };
}

/** The text of a file in pieces, each time from its beginning. */
export type TextPieces = () => AsyncIterable<TextChunk>;
