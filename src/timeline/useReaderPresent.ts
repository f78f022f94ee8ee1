import { useEffect, useState } from 'react';

const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const;

/** Whether the reader has moved, touched or typed: what is for the second look need not come with the first. */
export function useReaderPresent(): boolean {
  const [isPresent, setPresent] = useState(false);
  useEffect(() => {
    if (isPresent) return;
    const stop = new AbortController();
    const found = () => setPresent(true);
    for (const sign of SIGNS)
      addEventListener(sign, found, { capture: true, passive: true, signal: stop.signal });
    return () => stop.abort();
  }, [isPresent]);
  return isPresent;
}
