import { useState } from 'react';

/** A switch that this browser remembers; where it may not store anything, until the page is left. */
export function useStoredFlag(key: string, usual: boolean): [boolean, (flag: boolean) => void] {
  const [flag, setFlag] = useState(() => {
    try {
      const stored = localStorage.getItem(key);
      return stored === null ? usual : stored === 'on';
    } catch {
      return usual;
    }
  });
  const change = (next: boolean) => {
    setFlag(next);
    try {
      localStorage.setItem(key, next ? 'on' : 'off');
    } catch {
      // Storage is full or forbidden: the switch still works on this page.
    }
  };
  return [flag, change];
}
