import type { Progress, ReadOptions } from './outcome';

/** How often a reader says how far it is. */
const MS_BETWEEN = 200;

/** Tells how far reading is, a few times a second at most; the end is always told. */
export function progressTeller(
  { onProgress }: ReadOptions,
  bytesTotal: number,
  stage: Progress['stage'] = 'reading',
): (bytesRead: number, rows: number) => void {
  if (!onProgress) return () => {};
  let next = 0;
  return (bytesRead, rows) => {
    const now = performance.now();
    if (now < next && bytesRead < bytesTotal) return;
    next = now + MS_BETWEEN;
    onProgress({ stage, bytesRead, bytesTotal, rows });
  };
}
