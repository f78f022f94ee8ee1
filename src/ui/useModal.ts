import { type RefObject, useEffect, useRef } from 'react';

/**
 * Opens the `<dialog>` that gets the returned ref as a modal one of the browser's own, which keeps the
 * focus inside and gives it back, as long as its component is there.
 */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    // In development effects run twice, and an open dialog cannot be opened.
    if (!current?.open) current?.showModal();
  }, []);
  return dialog;
}
