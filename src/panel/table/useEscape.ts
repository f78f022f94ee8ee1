import { useEffect } from 'react';
import { usePanel } from '../usePanel';

/** Calls back on Escape from inside the panel, or where nothing has the focus: a typed date has it for itself. */
export function useEscape(onEscape: () => void): void {
  const { panelRef } = usePanel();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const { activeElement, body } = document;
      if (activeElement !== body && !panelRef.current?.contains(activeElement)) return;
      event.preventDefault();
      onEscape();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [panelRef, onEscape]);
}
