import { type ReactNode, useLayoutEffect } from 'react';
import { usePanel } from './usePanel';

/** The panel's heading, which takes the focus after a choice made in the panel. */
export function PanelHeading({ children }: { readonly children: ReactNode }) {
  const { headingRef, focusIsDue } = usePanel();
  useLayoutEffect(() => {
    if (!focusIsDue.current) return;
    focusIsDue.current = false;
    headingRef.current?.focus({ preventScroll: true });
  }, [headingRef, focusIsDue]);
  return (
    <h2 ref={headingRef} className="panel-heading" tabIndex={-1}>
      {children}
    </h2>
  );
}
