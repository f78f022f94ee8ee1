import type { Kind, Status } from '../domain/vocabulary';

/** Symbols are drawn on a grid of this many units a side; one unit is one CSS pixel at full size. */
export const SYMBOL_GRID = 24;

/** Corners of a star with `points` rays around the grid's centre, as an SVG path. */
function starPath(points: number, outer: number, inner: number): string {
  const corners = Array.from({ length: points * 2 }, (_, index) => {
    const radius = index % 2 === 0 ? outer : inner;
    const angle = (Math.PI * index) / points - Math.PI / 2;
    const centre = SYMBOL_GRID / 2;
    const x = (centre + radius * Math.cos(angle)).toFixed(2);
    const y = (centre + radius * Math.sin(angle)).toFixed(2);
    return `${x} ${y}`;
  });
  return `M${corners.join('L')}Z`;
}

/** Silhouette of each kind as an SVG path on the grid: shape comes first, colour repeats it. */
export const SYMBOL_PATHS: Readonly<Record<Kind, string>> = {
  /** A burst. */
  attack: starPath(8, 10.4, 5.6),
  /** A broad arrow pointing east. */
  troop_movement: 'M2 8.6H12V3.6L22 12L12 20.4V15.4H2Z',
  /** A ridge tent with its opening. */
  camp_handover: 'M12 3L22.4 20.5H15.6L12 13.6L8.4 20.5H1.6Z',
  /** A pennant on its pole. */
  territorial_control: 'M4 2.2H6.6V3.6L21.4 8.8L6.6 14.2V21.8H4Z',
  /** A speech bubble. */
  political:
    'M4.6 4H19.4Q21.8 4 21.8 6.4V13.6Q21.8 16 19.4 16H12.6L7.2 21V16H4.6Q2.2 16 2.2 13.6V6.4Q2.2 4 4.6 4Z',
  /** A lozenge. */
  other: 'M12 3.4L20.6 12L12 20.6L3.4 12Z',
};

/** How an outline tells the status: it happened, one party says so, or it was only planned. */
export type OutlineStyle = 'solid' | 'dashed' | 'dotted';

export function outlineOf(status: Status): OutlineStyle {
  switch (status) {
    case 'occurred':
    case 'ongoing':
      return 'solid';
    case 'claimed':
    case 'disputed':
      return 'dashed';
    case 'planned':
    case 'superseded':
      return 'dotted';
  }
}

/** Dash and gap lengths in grid units; empty for an unbroken line. */
export const OUTLINE_DASHES: Readonly<Record<OutlineStyle, readonly number[]>> = {
  solid: [],
  dashed: [3.6, 2.2],
  dotted: [0.1, 2.9],
};

export const OUTLINE_WIDTH = 1.7;

/** Context is drawn smaller than the documents' records, about the same centre. */
export const CONTEXT_SCALE = 0.74;
