import type { Kind, Status, Tier } from '../domain/vocabulary';
import type { HandoverSides } from './handoverSides';
import './marks.css';
import { outlineOf, SYMBOL_GRID, symbolParts } from './symbols';

interface MarkIconProps {
  readonly kind: Kind;
  readonly status?: Status;
  /** Context is smaller and only tinted. */
  readonly tier?: Tier;
  /** Sides that a record of a camp handover names. */
  readonly sides?: HandoverSides;
  /** Possibly outside the window: drawn faint. */
  readonly faint?: boolean;
  /** Of what was last reported before the day looked at: hollow and grey. */
  readonly isGhost?: boolean;
  /** Side in CSS pixels. */
  readonly size?: number;
}

/** The symbol of a kind, status and tier as the map draws it; decorative, the text beside it says the same. */
export function MarkIcon({
  kind,
  status = 'occurred',
  tier = 'corpus',
  sides,
  faint = false,
  isGhost = false,
  size = 20,
}: MarkIconProps) {
  const outline = outlineOf(status);
  const parts = symbolParts({ kind, outline, tier, sides }, size);
  return (
    <svg
      className={`mark-icon mark-${kind}${faint ? ' mark-faint' : ''}${isGhost ? ' mark-ghost' : ''}`}
      width={size}
      height={size}
      viewBox={`0 0 ${SYMBOL_GRID} ${SYMBOL_GRID}`}
      aria-hidden="true"
      focusable="false"
    >
      {parts.map(({ path, fill, stroke, width, cap, dash }) => (
        <path
          key={`${fill} ${path}`}
          className={`fill-${fill} stroke-${stroke}`}
          d={path}
          strokeWidth={width}
          strokeDasharray={dash.join(' ') || undefined}
          strokeLinejoin="round"
          strokeLinecap={cap}
        />
      ))}
    </svg>
  );
}
