import { type RefObject, useRef, useState } from 'react';

/** How a press of "Copy" ended: in the clipboard, or selected for the reader's own keys. */
type Copied = 'copied' | 'selected';

interface Copy<Field extends HTMLInputElement | HTMLTextAreaElement> {
  /** The field that shows the text. */
  readonly fieldRef: RefObject<Field | null>;
  /** `null` before the first press. */
  readonly done: Copied | null;
  readonly copy: () => Promise<void>;
}

/** Copies what a field shows; without a clipboard, or the reader's leave to use it, selects it instead. */
export function useCopy<Field extends HTMLInputElement | HTMLTextAreaElement>(): Copy<Field> {
  const fieldRef = useRef<Field>(null);
  const [done, setDone] = useState<Copied | null>(null);
  const copy = async () => {
    const { current: field } = fieldRef;
    try {
      await navigator.clipboard.writeText(field?.value ?? '');
      setDone('copied');
    } catch {
      // Pages without a secure context have no clipboard.
      field?.focus();
      field?.select();
      setDone('selected');
    }
  };
  return { fieldRef, done, copy };
}
