import { GROUND } from '../ground/groundPalette';
import { MARK_COLOURS, symbolColours } from '../marks/palette';
import { arrowheadParts, type OutlineStyle } from '../marks/symbols';
import type { SceneArrow } from '../scene/arrows';
import { arrowHalfWidth, diskRadius, headLength } from '../scene/markSizes';
import type { SceneRing } from '../scene/rings';
import type { SceneRef } from '../scene/sceneInput';
import type { SceneTown } from '../scene/towns';
import { type Band, bandPath, lengthOf, pointAlong } from './band';
import { type FigureLook, opacityOf } from './figureLook';
import type { Point } from './frame';
import { type FigureNode, node } from './node';
import { drawParts } from './symbol';

/** Movements and rings, in the sizes of the map's own ribbons. */

const TAIL_SHARE = 0.3;
const CASING_PX = 1.6;
const EDGE_PX = 1.3;
const TAIL_GAP_PX = 7;
const TIP_GAP_PX = 3;
const RING_WIDTH = { rest: 2.2, selected: 3.4 };
/** Where a movement that fades out begins to, where it is gone, and where its head stands. */
const FADE = { from: 0.45, to: 0.98, head: 0.5 };

/** Pixels of line and gap. */
const DASHES: Readonly<Record<OutlineStyle, readonly [number, number]>> = {
  solid: [0, 0],
  dashed: [8, 5],
  dotted: [2.5, 4.5],
};

/** What a click on something drawn chooses, as an attribute. */
export const refText = ({ type, id }: SceneRef): string => `${type}:${id}`;

/** The arrow as a band; `towns` tell the disk that it stops short of. */
export function arrowBand(
  arrow: SceneArrow,
  towns: readonly SceneTown[],
  { frame }: Pick<FigureLook, 'frame'>,
): Band {
  const [lon, lat] = arrow.path.at(-1) ?? [0, 0];
  const town = towns.find(({ at }) => at[0] === lon && at[1] === lat);
  const tipGap = TIP_GAP_PX + (town ? diskRadius(town, frame.zoom) : 0);
  return {
    path: arrow.path.map((position) => frame.project(position)),
    halfWidth: arrowHalfWidth(arrow, frame.zoom),
    taper: TAIL_SHARE,
    startGap: TAIL_GAP_PX,
    endGap: arrow.arrives ? tipGap + headLength(arrow, frame.zoom) * 0.6 : 0,
    dash: DASHES[arrow.look.outline],
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
  const back = arrow.arrives ? band.endGap - size * 0.6 + size / 2 : length * (1 - FADE.head);
  const { at, direction } = pointAlong(band.path, length - back);
  // Context's heads are as full as any: direction must read at a glance.
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
      d: bandPath({ ...band, dash: [0, 0] }, arrow.selected ? CASING_PX * 1.8 : CASING_PX),
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
  [...arrows]
    .sort((a, b) => Number(a.selected) - Number(b.selected))
    .map((arrow, index) => drawArrow(arrow, index, towns, look, nameOf(arrow)));

/** Rings at a stated distance from a place. */
export const drawRings = (
  rings: readonly SceneRing[],
  { frame, theme }: FigureLook,
  nameOf: (ring: SceneRing) => string,
): FigureNode[] =>
  rings.map((ring) => {
    const { halo, selected } = GROUND[theme];
    const d = `M${ring.path
      .map((at) =>
        frame
          .project(at)
          .map((value) => value.toFixed(1))
          .join(' '),
      )
      .join('L')}Z`;
    const width = ring.selected ? RING_WIDTH.selected : RING_WIDTH.rest;
    const dash = DASHES[ring.look.outline];
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
      node('path', { d, stroke: halo, 'stroke-width': width + 2 * CASING_PX, opacity: 0.85 }),
      node('path', {
        d,
        stroke: ring.selected ? selected : MARK_COLOURS[theme][ring.look.kind].ink,
        'stroke-width': width,
        'stroke-dasharray': dash[0] === 0 ? undefined : dash.join(' '),
      }),
    );
  });
