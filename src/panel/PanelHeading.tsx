import type { ReactNode } from 'react';
import { usePanel } from './usePanel';

/** The panel's heading, which takes the focus after a choice made in the panel. */
export function PanelHeading({ children }: { readonly children: ReactNode }) {
  const { headingRef } = usePanel();
  return (
    <h2 ref={headingRef} className="panel-heading" tabIndex={-1}>
      {children}
    </h2>
  );
}
