import type { FilePart } from '../export/ownFiles';
import { SLICE_MS, yieldToPage } from '../store/slices';

/** Pieces this long become a blob, which the browser may keep on disk. */
const BLOB_LENGTH = 1_000_000;

/**
 * Puts a file together between other work, so that the page never stands still for long. `null` where
 * `signal` ends it; the share done is told at every turn.
 */
export async function writeSlowly(
  parts: Iterator<FilePart>,
  type: string,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<Blob | null> {
  const blobs: Blob[] = [];
  let pieces: FilePart['content'][] = [];
  let length = 0;
  let sliceBegan = performance.now();
  for (let step = parts.next(); !step.done; step = parts.next()) {
    const { content, share } = step.value;
    pieces.push(content);
    length += content.length;
    if (length > BLOB_LENGTH) {
      blobs.push(new Blob(pieces));
      pieces = [];
      length = 0;
    }
    if (performance.now() - sliceBegan < SLICE_MS) continue;
    onShare(share);
    await yieldToPage();
    if (signal.aborted) return null;
    sliceBegan = performance.now();
  }
  return new Blob([...blobs, ...pieces], { type });
}
