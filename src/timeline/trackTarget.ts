import { RAIL_LINES } from '../marks/timeMarks';
import { BARS_HEIGHT, unitOf } from './HistogramBars';
import { type Bin, binAtX } from './histogram';
import { type Rail, railsAt } from './rails';
import type { Segment, TimeScale } from './timeScale';

/** A low bar is hit this far above its top too, and a rail beside its line, in CSS pixels. */
const BAR_SLOP_PX = 5;
const RAIL_SLOP_PX = 4;

/** What the track draws. */
export interface Drawn {
  readonly scale: TimeScale;
  readonly bins: readonly Bin[];
  readonly rails: readonly Rail[];
}

/** What of it lies under a point of the screen; the column of a bar reaches from top to bottom. */
export type TrackTarget =
  | { readonly type: 'rails'; readonly rails: readonly Rail[] }
  | { readonly type: 'bin'; readonly bin: Bin; readonly onBar: boolean }
  | { readonly type: 'break'; readonly segment: Segment };

/** The rails of the line nearest to the height `y`, where one is near enough. */
function railsNear({ rails, scale }: Drawn, x: number, y: number, height: number): readonly Rail[] {
  const lineHeight = height / RAIL_LINES;
  const distanceTo = (line: number) => Math.abs((line + 0.5) * lineHeight - y);
  return (
    Array.from({ length: RAIL_LINES }, (_, line) => line)
      .filter((line) => distanceTo(line) <= lineHeight / 2 + RAIL_SLOP_PX)
      .sort((a, b) => distanceTo(a) - distanceTo(b))
      .map((line) => railsAt(rails, scale, x, line))
      .find((found) => found.length > 0) ?? []
  );
}

/** What is drawn under a point of the screen. */
export function targetAt(
  track: HTMLElement,
  drawn: Drawn,
  clientX: number,
  clientY: number,
): TrackTarget | null {
  const x = clientX - track.getBoundingClientRect().left;
  const segment = drawn.scale.segments.find(({ x0, x1 }) => x >= x0 && x < x1);
  if (!segment) return null;
  if (segment.fold) return { type: 'break', segment };
  const below = track.querySelector('.timeline-rails')?.getBoundingClientRect();
  const y = below ? clientY - below.top : -1;
  if (below && y >= 0 && y <= below.height + RAIL_SLOP_PX) {
    const rails = railsNear(drawn, x, y, below.height);
    if (rails.length > 0) return { type: 'rails', rails };
  }
  const bin = binAtX(drawn.bins, x);
  if (!bin) return null;
  const bars = track.querySelector('.timeline-bars')?.getBoundingClientRect();
  const top = bars ? (bin.rows.length * unitOf(drawn.bins) * bars.height) / BARS_HEIGHT : 0;
  const above = bars ? bars.bottom - clientY : -1;
  return { type: 'bin', bin, onBar: top > 0 && above >= 0 && above <= top + BAR_SLOP_PX };
}

/** Whether two points mean the same, so that nothing need be told anew. */
export function sameTarget(a: TrackTarget, b: TrackTarget): boolean {
  switch (a.type) {
    case 'break':
      return b.type === 'break' && a.segment === b.segment;
    case 'bin':
      return b.type === 'bin' && a.bin === b.bin && a.onBar === b.onBar;
    case 'rails':
      return (
        b.type === 'rails' &&
        a.rails.length === b.rails.length &&
        a.rails.every((rail, index) => rail === b.rails[index])
      );
  }
}
