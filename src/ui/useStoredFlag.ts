import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from './stored';

/** What was switched on this page: it holds where the browser stores nothing. */
const switched = new Map<string, boolean>();
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether a switch is on: as set on this page, else as this browser remembers it, else as usual. */
function readFlag(key: string, usual: boolean): boolean {
  const here = switched.get(key);
  if (here !== undefined) return here;
  const stored = readStored(key);
  return stored === null ? usual : stored === 'on';
}

/** A switch that this browser remembers, the same for all who ask for it; without storage, until the page is left. */
function useStoredFlag(key: string, usual: boolean): [boolean, (flag: boolean) => void] {
  const read = () => readFlag(key, usual);
  const flag = useSyncExternalStore(subscribe, read, read);
  const change = (next: boolean) => {
    switched.set(key, next);
    writeStored(key, next ? 'on' : 'off');
    for (const listener of listeners) listener();
  };
  return [flag, change];
}

/** Whether single keys do something (WCAG 2.1.4), under the name that browsers have stored it by. */
export const useShortcuts = (): [boolean, (flag: boolean) => void] =>
  useStoredFlag('timeline.shortcuts', true);
