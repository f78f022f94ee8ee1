/** MapLibre's own way to its workers, as much of it as is used here. */
interface Pinged {
  ping(timeoutMs: number): Promise<boolean>;
}

const EVERY_MS = 8_000;
/** Longer than any tile takes to make on a slow phone. */
const PATIENCE_MS = 8_000;

/**
 * Calls back once when the workers no longer answer: browsers say nothing when they kill one, and the
 * map would only stand still. Returns the function that ends the watch.
 */
export function watchWorkers(workers: Pinged, onSilence: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const isVisible = () => document.visibilityState === 'visible';
  const look = async () => {
    // In a hidden page workers are slow, and MapLibre itself looks when it is shown again.
    const silent = isVisible() && !(await workers.ping(PATIENCE_MS)) && isVisible();
    if (ended) return;
    if (silent) onSilence();
    else timer = setTimeout(look, EVERY_MS);
  };
  timer = setTimeout(look, EVERY_MS);
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
