import type { Kind, Status } from '../domain/vocabulary';
import './marks.css';
import { OUTLINE_DASHES, OUTLINE_WIDTH, outlineOf, SYMBOL_GRID, SYMBOL_PATHS } from './symbols';

interface MarkIconProps {
  readonly kind: Kind;
  readonly status?: Status;
  /** Possibly outside the window: drawn faint. */
  readonly faint?: boolean;
  readonly size?: number;
}

/** The symbol of a kind and status as the map draws it; decorative, the text beside it says the same. */
export function MarkIcon({ kind, status = 'occurred', faint = false, size = 20 }: MarkIconProps) {
  const outline = outlineOf(status);
  return (
    <svg
      className={`mark-icon mark-${kind} mark-${outline}${faint ? ' mark-faint' : ''}`}
      width={size}
      height={size}
      viewBox={`-1 -1 ${SYMBOL_GRID + 2} ${SYMBOL_GRID + 2}`}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={SYMBOL_PATHS[kind]}
        strokeWidth={OUTLINE_WIDTH}
        strokeDasharray={OUTLINE_DASHES[outline].join(' ')}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
