import { type RefObject, useCallback, useRef, useState } from 'react';
import { useDismissal } from './useDismissal';

interface Popover<Root extends HTMLElement> {
  readonly open: boolean;
  readonly toggle: () => void;
  /** Closes it, and gives the focus back to the button. */
  readonly close: () => void;
  /** Closes it, and leaves the focus where it went. */
  readonly dismiss: () => void;
  /** Holds the button and what it opens. */
  readonly rootRef: RefObject<Root | null>;
  readonly buttonRef: RefObject<HTMLButtonElement | null>;
}

/** Something that a button opens: closed again by the button, by Escape, or by a press outside it. */
export function usePopover<Root extends HTMLElement>(): Popover<Root> {
  const [open, setOpen] = useState(false);
  const rootRef = useRef<Root>(null);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => {
    setOpen(false);
    buttonRef.current?.focus();
  }, []);
  const dismiss = useCallback(() => setOpen(false), []);
  const toggle = useCallback(() => setOpen((now) => !now), []);
  const onEscape = () => {
    const { activeElement, body } = document;
    const isElsewhere = activeElement !== body && !rootRef.current?.contains(activeElement);
    if (isElsewhere) dismiss();
    else close();
  };
  useDismissal({ open, rootRef, onPressOutside: dismiss, onEscape });
  return { open, toggle, close, dismiss, rootRef, buttonRef };
}
