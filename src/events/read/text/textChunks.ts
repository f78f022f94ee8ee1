import { RefusedError } from '../refused';
import { type Encoding, NotUtf8 } from './encoding';

/** Bytes read at once: large enough that waiting for the disk does not count. */
const CHUNK_BYTES = 1 << 20;

export interface TextChunk {
  readonly text: string;
  /** Bytes of the file up to the end of this chunk. */
  readonly bytesRead: number;
}

/**
 * The text of a file piece by piece, without its byte order mark; a piece never ends inside a
 * character, and what is left of a last one that was cut off is left out.
 *
 * @throws NotUtf8 where a byte is none of the encoding, RefusedError where the browser cannot read the file
 */
export async function* textChunks(
  file: Blob,
  encoding: Encoding,
  chunkBytes = CHUNK_BYTES,
): AsyncGenerator<TextChunk> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let at = 0; at < file.size; at += chunkBytes) {
    const bytes = await file
      .slice(at, at + chunkBytes)
      .arrayBuffer()
      .catch((error: unknown) => {
        throw new RefusedError('unreadable', String(error));
      });
    yield { text: textOf(decoder, bytes), bytesRead: Math.min(at + chunkBytes, file.size) };
  }
}

function textOf(decoder: TextDecoder, bytes: ArrayBuffer): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    throw new NotUtf8();
  }
}

/** The text of a file in pieces, each time from its beginning. */
export type TextPieces = () => AsyncIterable<TextChunk>;
