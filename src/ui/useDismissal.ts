import { type RefObject, useEffect, useRef } from 'react';

interface Dismissal {
  readonly open: boolean;
  /** What is open, with what opened it. */
  readonly rootRef: RefObject<HTMLElement | null>;
  /** After a press outside. */
  readonly onPressOutside: () => void;
  /** After Escape, wherever the focus is: some browsers do not give it to a button that is clicked. */
  readonly onEscape: () => void;
}

/** All that is open, in the order of opening: Escape closes one at a time. */
const openOnes: RefObject<HTMLElement | null>[] = [];

/** What Escape closes: the innermost around the focus, else what was opened last. */
function escapedFrom(target: EventTarget | null): RefObject<HTMLElement | null> | undefined {
  const around = target instanceof Node ? target : null;
  return openOnes.findLast(({ current }) => current?.contains(around)) ?? openOnes.at(-1);
}

/** A dialog above what is open has Escape for itself. */
const isBehindDialog = (root: HTMLElement | null): boolean =>
  document.querySelector('dialog[open]')?.contains(root) === false;

/** Closes what lies over the page, while it is open, by Escape or a press outside it. */
export function useDismissal({ open, rootRef, ...handlers }: Dismissal): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    if (!open) return;
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !rootRef.current?.contains(target))
        latest.current.onPressOutside();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      if (escapedFrom(event.target) !== rootRef || isBehindDialog(rootRef.current)) return;
      event.preventDefault();
      latest.current.onEscape();
    };
    openOnes.push(rootRef);
    // On the way down: the map keeps its presses to itself, and what lies below leaves the key alone.
    document.addEventListener('pointerdown', onPress, true);
    document.addEventListener('keydown', onKey, true);
    return () => {
      openOnes.splice(openOnes.indexOf(rootRef), 1);
      document.removeEventListener('pointerdown', onPress, true);
      document.removeEventListener('keydown', onKey, true);
    };
  }, [open, rootRef]);
}
