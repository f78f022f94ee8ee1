import type { FilePart } from '../../dataset/exporters/ownFiles';

/** So long the page may stand still, in milliseconds. */
const TURN_MS = 12;
/** Texts this long become a blob, which the browser may keep on disk. */
const BLOB_CHARS = 4_000_000;

/** After what else waits: a timeout is put off in tabs that are not seen, a message is not. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

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
  let texts: string[] = [];
  let chars = 0;
  let turnBegan = performance.now();
  for (let step = parts.next(); !step.done; step = parts.next()) {
    const { text, share } = step.value;
    texts.push(text);
    chars += text.length;
    if (chars > BLOB_CHARS) {
      blobs.push(new Blob(texts));
      texts = [];
      chars = 0;
    }
    if (performance.now() - turnBegan < TURN_MS) continue;
    onShare(share);
    await nextTurn();
    if (signal.aborted) return null;
    turnBegan = performance.now();
  }
  return new Blob([...blobs, ...texts], { type });
}
