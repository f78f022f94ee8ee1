import { GROUND } from '../ground/groundPalette';
import { MARK_COLOURS, type Theme } from '../marks/palette';
import type { OutlineStyle } from '../marks/symbols';
import type { SceneArrow } from '../scene/arrows';
import { arrowHalfWidth, headLength } from '../scene/markSizes';
import type { SceneRing } from '../scene/rings';
import type { Scene } from '../scene/scene';
import { mercatorX, mercatorY } from './gpu/mercator';
import type { Rgb, Ribbon } from './gpu/RibbonRenderer';
import type { SoftTarget } from './gpu/SoftSet';
import { POSSIBLE_OPACITY, tipGap } from './sprites';

/** A ribbon at rest. */
export interface RibbonTarget extends SoftTarget {
  readonly ribbon: Omit<Ribbon, 'opacity' | 'pulse'>;
}

const TAIL_SHARE = 0.3;
const CASING_PX = 1.6;
const EDGE_PX = 1.3;
const RING_HALF_WIDTH = { rest: 1.1, selected: 1.7 };
/** CSS pixels between a town's middle and the tail of an arrow that leaves it. */
const TAIL_GAP_PX = 7;

/** CSS pixels of line and gap. */
const DASHES: Readonly<Record<OutlineStyle, readonly [number, number]>> = {
  solid: [0, 0],
  dashed: [8, 5],
  dotted: [2.5, 4.5],
};

/** A colour like `#a0b1c2` in shares of one. */
export function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

const pathOf = (path: SceneArrow['path']) =>
  path.map(([lon, lat]): [number, number] => [mercatorX(lon), mercatorY(lat)]);

const restOf = ({ key, certain }: { key: string; certain: boolean }) => ({
  key,
  opacity: certain ? 1 : POSSIBLE_OPACITY,
  dx: 0,
  dy: 0,
});

function arrowRibbon(
  arrow: SceneArrow,
  { towns }: Scene,
  theme: Theme,
  zoom: number,
): RibbonTarget {
  const { ink, tint } = MARK_COLOURS[theme][arrow.look.kind];
  const { halo, selected } = GROUND[theme];
  return {
    ...restOf(arrow),
    ribbon: {
      path: pathOf(arrow.path),
      halfWidth: arrowHalfWidth(arrow, zoom),
      taper: TAIL_SHARE,
      casing: arrow.selected ? CASING_PX * 1.8 : CASING_PX,
      edge: EDGE_PX,
      startGap: TAIL_GAP_PX,
      endGap: arrow.arrives ? tipGap(arrow, towns, zoom) + headLength(arrow, zoom) * 0.6 : 0,
      dash: DASHES[arrow.look.outline],
      fades: !arrow.arrives,
      ink: rgbOf(ink),
      paper: rgbOf(arrow.selected ? selected : halo),
      core: rgbOf(tint),
    },
  };
}

function ringRibbon(ring: SceneRing, theme: Theme): RibbonTarget {
  const { ink } = MARK_COLOURS[theme][ring.look.kind];
  const { halo, selected } = GROUND[theme];
  return {
    ...restOf(ring),
    ribbon: {
      path: pathOf(ring.path),
      halfWidth: ring.selected ? RING_HALF_WIDTH.selected : RING_HALF_WIDTH.rest,
      taper: 1,
      casing: CASING_PX,
      edge: 0,
      startGap: 0,
      endGap: 0,
      dash: DASHES[ring.look.outline],
      fades: false,
      ink: rgbOf(ring.selected ? selected : ink),
      paper: rgbOf(halo),
      core: rgbOf(ink),
    },
  };
}

/** Everything of a scene that is a line, in the order of drawing: the chosen one last. */
export const ribbonsOf = (scene: Scene, theme: Theme, zoom: number): RibbonTarget[] => [
  ...scene.rings.map((ring) => ringRibbon(ring, theme)),
  ...[...scene.arrows]
    .sort((a, b) => Number(a.selected) - Number(b.selected))
    .map((arrow) => arrowRibbon(arrow, scene, theme, zoom)),
];
