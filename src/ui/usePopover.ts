import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';

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
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Something that a button opens: closed again by the button, by Escape, or by a press outside it. */
export function usePopover<Root extends HTMLElement>(): Popover<Root> {
  const [open, setOpen] = useState(false);
  const rootRef = useRef<Root>(null);
  const buttonRef = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const press = ({ target }: PointerEvent) => {
      if (target instanceof Node && !rootRef.current?.contains(target)) setOpen(false);
    };
    // On the way down: the map keeps its presses to itself.
    document.addEventListener('pointerdown', press, true);
    return () => document.removeEventListener('pointerdown', press, true);
  }, [open]);

  const close = useCallback(() => {
    setOpen(false);
    buttonRef.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };
  const dismiss = useCallback(() => setOpen(false), []);
  const toggle = useCallback(() => setOpen((now) => !now), []);
  return { open, toggle, close, dismiss, rootRef, buttonRef, onKeyDown };
}
