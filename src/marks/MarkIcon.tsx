import type { Kind, Status, Tier } from '../domain/vocabulary';
import './marks.css';
import {
  CONTEXT_SCALE,
  OUTLINE_DASHES,
  OUTLINE_WIDTH,
  outlineOf,
  SYMBOL_GRID,
  SYMBOL_PATHS,
} from './symbols';

const CONTEXT_SHIFT = (SYMBOL_GRID * (1 - CONTEXT_SCALE)) / 2;
const CONTEXT_TRANSFORM = `translate(${CONTEXT_SHIFT} ${CONTEXT_SHIFT}) scale(${CONTEXT_SCALE})`;

interface MarkIconProps {
  readonly kind: Kind;
  readonly status?: Status;
  /** Context is smaller and only tinted. */
  readonly tier?: Tier;
  /** Possibly outside the window: drawn faint. */
  readonly faint?: boolean;
  readonly size?: number;
}

/** The symbol of a kind, status and tier as the map draws it; decorative, the text beside it says the same. */
export function MarkIcon({
  kind,
  status = 'occurred',
  tier = 'corpus',
  faint = false,
  size = 20,
}: MarkIconProps) {
  const outline = outlineOf(status);
  return (
    <svg
      className={`mark-icon mark-${kind} mark-${outline} mark-${tier}${faint ? ' mark-faint' : ''}`}
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
        transform={tier === 'context' ? CONTEXT_TRANSFORM : undefined}
      />
    </svg>
  );
}
