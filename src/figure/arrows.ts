import { GROUND } from '../ground/groundPalette';
import { MARK_COLOURS, symbolColours } from '../marks/palette';
import { arrowheadParts } from '../marks/symbols';
import { chosenLast, type SceneArrow } from '../scene/arrows';
import {
  CHOSEN_CASING,
  EDGE_PX,
  headShare,
  LINE_CASING_PX,
  LINE_DASHES,
  RING_HALF_WIDTH,
  shaftGap,
  TAIL_GAP_PX,
  TAIL_SHARE,
} from '../scene/lineSizes';
import { arrowHalfWidth, headLength } from '../scene/markSizes';
import type { SceneRing } from '../scene/rings';
import type { SceneRef } from '../scene/sceneInput';
import type { SceneTown } from '../scene/towns';
import { lengthOf, pointAlong } from './alongLine';
import { type Band, bandPath } from './band';
import { cornersOf, stretchesWithin } from './clipLine';
import { type FigureLook, opacityOf } from './figureLook';
import type { Point, Size } from './frame';
import { type FigureNode, node } from './node';
import { drawParts } from './symbol';

/** Movements and rings, in the sizes of the map's own ribbons. */

/** Where a movement that fades out begins to, and where it is gone. */
const FADE = { from: 0.45, to: 0.98 };

/** What a click on something drawn chooses, as an attribute. */
export const refText = ({ type, id }: SceneRef): string => `${type}:${id}`;

/** The arrow as a band; `towns` tell the disk that it stops short of. */
export function arrowBand(
  arrow: SceneArrow,
  towns: readonly SceneTown[],
  { frame }: Pick<FigureLook, 'frame'>,
): Band {
  return {
    path: arrow.path.map((position) => frame.project(position)),
    halfWidth: arrowHalfWidth(arrow, frame.zoom),
    taper: TAIL_SHARE,
    startGap: TAIL_GAP_PX,
    endGap: shaftGap(arrow, towns, frame.zoom),
    dash: LINE_DASHES[arrow.look.outline],
    frame,
  };
}

/** A colour that fades along the chord of a line. */
function fadeOf(id: string, colour: string, path: readonly Point[]): FigureNode {
  const [x1, y1] = path[0] ?? [0, 0];
  const [x2, y2] = path.at(-1) ?? [0, 0];
  const stop = (offset: number, opacity: number) =>
    node('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity });
  return node(
    'linearGradient',
    { id, gradientUnits: 'userSpaceOnUse', x1, y1, x2, y2 },
    stop(FADE.from, 1),
    stop((FADE.from + FADE.to) / 2, 0.5),
    stop(FADE.to, 0),
  );
}

function drawHead(arrow: SceneArrow, band: Band, { frame, theme }: FigureLook): FigureNode {
  const size = headLength(arrow, frame.zoom);
  const length = lengthOf(band.path);
  const back = arrow.arrives
    ? band.endGap - size * 0.6 + size / 2
    : length * (1 - headShare(arrow));
  const { at, direction } = pointAlong(band.path, length - back);
  // Heads of context are as full as any: direction must read at a glance.
  const parts = arrowheadParts({ ...arrow.look, tier: 'corpus' }, size);
  return drawParts(parts, symbolColours(arrow.look.kind, theme), {
    at,
    size,
    rotation: (Math.atan2(direction[1], direction[0]) * 180) / Math.PI,
  });
}

/** One arrow: paper, edge and core of its shaft, then its head. */
function drawArrow(
  arrow: SceneArrow,
  index: number,
  towns: readonly SceneTown[],
  look: FigureLook,
  name: string,
): FigureNode {
  const { theme, ids } = look;
  const { ink, tint } = MARK_COLOURS[theme][arrow.look.kind];
  const { halo, selected } = GROUND[theme];
  const band = arrowBand(arrow, towns, look);
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
  const fadeId = (id: string) => `${ids}-fade-${index}-${id}`;
  return node(
    'g',
    {
      'data-ref': refText(arrow.ref),
      'data-arrow': arrow.key,
      'data-outline': arrow.look.outline,
      opacity: opacityOf(arrow.certain),
    },
    node('title', {}, name),
    ...(arrow.arrives ? [] : layers.map(({ id, colour }) => fadeOf(fadeId(id), colour, band.path))),
    ...layers.map(({ id, colour, d }) =>
      node('path', {
        d,
        fill: arrow.arrives ? colour : `url(#${fadeId(id)})`,
        'fill-opacity': id === 'paper' ? 0.85 : undefined,
      }),
    ),
    drawHead(arrow, band, look),
  );
}

/** Arrows in the order of drawing: what is chosen last. */
export const drawArrows = (
  arrows: readonly SceneArrow[],
  towns: readonly SceneTown[],
  look: FigureLook,
  nameOf: (arrow: SceneArrow) => string,
): FigureNode[] =>
  chosenLast(arrows).map((arrow, index) => drawArrow(arrow, index, towns, look, nameOf(arrow)));

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

/** Rings at a stated distance from a place. */
export const drawRings = (
  rings: readonly SceneRing[],
  { frame, theme }: FigureLook,
  nameOf: (ring: SceneRing) => string,
): FigureNode[] =>
  rings.map((ring) => {
    const { halo, selected } = GROUND[theme];
    const width = 2 * (ring.selected ? RING_HALF_WIDTH.selected : RING_HALF_WIDTH.rest);
    const [on, off] = LINE_DASHES[ring.look.outline];
    const pieces = ringPieces(
      ring.path.map((at) => frame.project(at)),
      frame,
      width / 2 + LINE_CASING_PX,
      on + off,
    );
    return node(
      'g',
      {
        'data-ref': refText(ring.ref),
        'data-ring': ring.key,
        'data-outline': ring.look.outline,
        fill: 'none',
        opacity: opacityOf(ring.certain),
      },
      node('title', {}, nameOf(ring)),
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
  });
