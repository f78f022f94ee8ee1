import { useMemo, useSyncExternalStore } from 'react';
import type { GripRoom } from './grips';

/** Side of what can be hit, and how far it may stick out of the days, in CSS pixels; handles.css has the same. */
const FINE = { size: 24, outside: 12 };
const COARSE = { size: 44, outside: 16 };

const coarse = globalThis.matchMedia?.('(pointer: coarse)');

function subscribe(onChange: () => void): () => void {
  coarse?.addEventListener('change', onChange);
  return () => coarse?.removeEventListener('change', onChange);
}

/** The room of the grips under a track of this width: thumbs get larger ones than mice. */
export function useGripRoom(width: number): GripRoom {
  const isCoarse = useSyncExternalStore(
    subscribe,
    () => coarse?.matches ?? false,
    () => false,
  );
  return useMemo(() => {
    const { size, outside } = isCoarse ? COARSE : FINE;
    return { size, min: -outside, max: width + outside };
  }, [isCoarse, width]);
}
