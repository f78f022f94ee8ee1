import type { CSSProperties } from 'react';
import type { Kind } from '../../domain/vocabulary';
import { SYMBOL_GRID, SYMBOL_PATHS } from '../../marks/symbols';
import { ownColourCss } from './ownPalette';

interface OwnMarkProps {
  readonly kind: Kind;
  /** Index into `OWN_COLOURS`. */
  readonly colour: number;
  readonly faint?: boolean;
  /** Side in CSS pixels. */
  readonly size?: number;
}

/** The symbol of an own event: the shape of its kind in the colour of its set; decorative. */
export function OwnMark({ kind, colour, faint = false, size = 18 }: OwnMarkProps) {
  const style: CSSProperties = { color: ownColourCss(colour) };
  return (
    <svg
      className={faint ? 'own-mark mark-faint' : 'own-mark'}
      style={style}
      width={size}
      height={size}
      viewBox={`0 0 ${SYMBOL_GRID} ${SYMBOL_GRID}`}
      aria-hidden="true"
      focusable="false"
    >
      <path d={SYMBOL_PATHS[kind]} fill="currentcolor" />
    </svg>
  );
}
