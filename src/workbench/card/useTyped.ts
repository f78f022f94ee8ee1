import { type ChangeEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';

/** After this long without a key what was typed counts, in milliseconds. */
const PAUSE_MS = 1500;

interface Typed {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * A text that is typed: one action when the field is left, on Enter, on Escape (which leads back to the
 * text) or after a pause, not one a letter. Undo brings back what was there.
 */
export function useTyped(value: string, commit: (text: string) => void, pauses = true): Typed {
  const [draft, setDraft] = useState<string | null>(null);
  const [shown, setShown] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef({ draft, value, commit });
  /** What has counted: Enter and then leaving the field are one action. */
  const taken = useRef<string | null>(null);
  useEffect(() => {
    latest.current = { draft, value, commit };
  });
  // What came from elsewhere, as by undo, takes the place of what was typed.
  if (shown !== value) {
    setShown(value);
    setDraft(null);
  }
  const settle = () => {
    clearTimeout(timer.current);
    const { draft: typed, value: before, commit: take } = latest.current;
    if (typed === null || typed === before || typed === taken.current) return;
    taken.current = typed;
    take(typed);
  };
  const settleLast = useRef(settle);
  settleLast.current = settle;
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    value: draft ?? value,
    onChange({ target }) {
      taken.current = null;
      setDraft(target.value);
      clearTimeout(timer.current);
      // In the middle of a sentence, or of a number, more is to come.
      if (pauses && !/[\s.,]$/.test(target.value))
        timer.current = setTimeout(() => settleLast.current(), PAUSE_MS);
    },
    onBlur: settle,
    onKeyDown(event) {
      const isLine = !(event.target instanceof HTMLTextAreaElement);
      if (event.key === 'Escape' || (event.key === 'Enter' && isLine)) settle();
    },
  };
}
