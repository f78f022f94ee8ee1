import { GROUND } from '../ground/groundPalette';
import { MARK_COLOURS, symbolColours } from '../marks/palette';
import { arrowheadParts } from '../marks/symbols';
import { lengthOf } from '../scene/alongLine';
import { bandPath } from '../scene/band';
import { cornersOf, stretchesWithin } from '../scene/clipLine';
import type { DrawnArrow, DrawnRing } from '../scene/drawList';
import type { Point, Size } from '../scene/frame';
import {
  CHOSEN_CASING,
  EDGE_PX,
  LINE_CASING_PX,
  LINE_DASHES,
  RING_HALF_WIDTH,
} from '../scene/lineSizes';
import { type FigureLook, opacityOf } from './look';
import { type FigureNode, node } from './node';
import { drawParts } from './symbol';

/** Where a movement that fades out begins to, and where it is gone. */
const FADE = { from: 0.45, to: 0.98 };
/** Where a movement that fades in is first seen, and where it is whole. */
const RISE = { from: 0.02, to: 0.3 };
/** Pixels by which the chosen arrow is wider on both sides. */
const CHOSEN_MORE_PX = 1.5;

type Look = Pick<FigureLook, 'theme' | 'ids'> & {
  readonly opacity: number;
  /** The record that playback has just come to, if it is this one. */
  readonly pulse?: string | undefined;
};

/** A colour that fades along the chord of a line: in where it does not start there, out where it does not arrive. */
function fadeOf(
  id: string,
  colour: string,
  { band: { path }, starts, arrives }: DrawnArrow,
): FigureNode {
  const [x1, y1] = path[0] ?? [0, 0];
  const [x2, y2] = path.at(-1) ?? [0, 0];
  const stop = (offset: number, opacity: number) =>
    node('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity });
  return node(
    'linearGradient',
    { id, gradientUnits: 'userSpaceOnUse', x1, y1, x2, y2 },
    ...(starts ? [] : [stop(RISE.from, 0), stop(RISE.to, 1)]),
    ...(arrives
      ? []
      : [stop(FADE.from, 1), stop((FADE.from + FADE.to) / 2, 0.5), stop(FADE.to, 0)]),
  );
}

function drawHead({ head, look }: DrawnArrow, { theme }: Look): FigureNode {
  // Heads of context are as full as any: direction must read at a glance.
  const parts = arrowheadParts({ ...look, tier: 'corpus' }, head.size);
  return drawParts(parts, symbolColours(look.kind, theme), head);
}

/** One arrow: paper, edge and core of its shaft, then its head. */
export function drawArrow(arrow: DrawnArrow, look: Look, name: string): FigureNode {
  const { theme, ids } = look;
  const { ink, tint } = MARK_COLOURS[theme][arrow.look.kind];
  const { halo, selected } = GROUND[theme];
  const band = arrow.selected
    ? { ...arrow.band, halfWidth: arrow.band.halfWidth + CHOSEN_MORE_PX }
    : arrow.band;
  const layers = [
    {
      id: 'paper',
      colour: arrow.selected ? selected : halo,
      d: bandPath(
        { ...band, dash: [0, 0] },
        arrow.selected ? LINE_CASING_PX * CHOSEN_CASING : LINE_CASING_PX,
      ),
    },
    { id: 'ink', colour: ink, d: bandPath(band, 0) },
    { id: 'core', colour: tint, d: bandPath(band, -EDGE_PX) },
  ].filter(({ d }) => d !== '');
  const fades = !arrow.starts || !arrow.arrives;
  const fadeId = (id: string) => `${ids}-fade-${arrow.key}-${id}`;
  return node(
    'g',
    {
      'data-arrow': arrow.key,
      'data-outline': arrow.look.outline,
      'data-played': look.pulse,
      opacity: opacityOf(arrow.certain, look.opacity),
    },
    node('title', {}, name),
    ...(fades ? layers.map(({ id, colour }) => fadeOf(fadeId(id), colour, arrow)) : []),
    ...layers.map(({ id, colour, d }) =>
      node('path', {
        d,
        fill: fades ? `url(#${fadeId(id)})` : colour,
        'fill-opacity': id === 'paper' ? 0.85 : undefined,
      }),
    ),
    drawHead(arrow, look),
  );
}

const written = (path: readonly Point[]): string =>
  `M${path.map((at) => at.map((value) => value.toFixed(1)).join(' ')).join('L')}`;

/** What of a ring is seen: itself where that is all, else pieces with where their dashes begin. */
function ringPieces(path: readonly Point[], frame: Size, margin: number, period: number) {
  const seen = stretchesWithin(path, frame, margin);
  const [whole] = seen;
  if (seen.length === 1 && whole?.from === 0 && whole.to === lengthOf(path))
    return [{ d: `${written(path)}Z`, offset: 0 }];
  return seen.map((stretch) => ({
    d: written(cornersOf(path, stretch)),
    offset: period === 0 ? 0 : stretch.from % period,
  }));
}

/** A ring at a stated distance from a place. */
export function drawRing(ring: DrawnRing, frame: Size, look: Look, name: string): FigureNode {
  const { theme } = look;
  const { halo, selected } = GROUND[theme];
  const width = 2 * (ring.selected ? RING_HALF_WIDTH.selected : RING_HALF_WIDTH.rest);
  const [on, off] = LINE_DASHES[ring.look.outline];
  const pieces = ringPieces(ring.path, frame, width / 2 + LINE_CASING_PX, on + off);
  return node(
    'g',
    {
      'data-ring': ring.key,
      'data-outline': ring.look.outline,
      'data-played': look.pulse,
      fill: 'none',
      opacity: opacityOf(ring.certain, look.opacity),
    },
    node('title', {}, name),
    ...pieces.map(({ d }) =>
      node('path', {
        d,
        stroke: halo,
        'stroke-width': width + 2 * LINE_CASING_PX,
        opacity: 0.85,
      }),
    ),
    ...pieces.map(({ d, offset }) =>
      node('path', {
        d,
        stroke: ring.selected ? selected : MARK_COLOURS[theme][ring.look.kind].ink,
        'stroke-width': width,
        'stroke-dasharray': on === 0 ? undefined : `${on} ${off}`,
        'stroke-dashoffset': offset || undefined,
      }),
    ),
  );
}
