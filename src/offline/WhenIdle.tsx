import { type ComponentType, useEffect, useState } from 'react';
import { mapSettled } from '../store/mapSettled';
import { reportFault } from '../ui/reportFault';

/** Longest wait for a quiet moment, in milliseconds. */
const IDLE_WITHIN_MS = 4_000;

const quiet = (): Promise<void> =>
  mapSettled.then(
    () =>
      new Promise((resolve) => {
        // Safari has no idle callbacks.
        if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, 1_000);
        else requestIdleCallback(() => resolve(), { timeout: IDLE_WITHIN_MS });
      }),
  );

interface WhenIdleProps {
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

/**
 * A part that nobody waits for: loaded when the map is drawn and the page has come to rest, and left
 * out where it cannot be had. Built pages only, as the dev server has no service worker.
 */
export function WhenIdle({ load }: WhenIdleProps) {
  const [Part, setPart] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (!import.meta.env.PROD) return;
    let current = true;
    quiet()
      .then(load)
      .then(({ default: part }) => current && setPart(() => part), reportFault);
    return () => {
      current = false;
    };
  }, [load]);
  return Part && <Part />;
}
