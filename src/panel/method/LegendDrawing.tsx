import type { ReactNode } from 'react';

/** A small drawing before a line of the legend; decorative. */
export function LegendDrawing({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      className="legend-drawing"
      width="36"
      height="20"
      viewBox="0 0 36 20"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}
