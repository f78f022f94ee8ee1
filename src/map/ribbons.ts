import { mercatorX, mercatorY } from '../domain/position';
import { GROUND } from '../ground/groundPalette';
import { MARK_COLOURS, type Theme } from '../marks/palette';
import { chosenLast, type SceneArrow } from '../scene/arrows';
import {
  CHOSEN_CASING,
  EDGE_PX,
  LINE_CASING_PX,
  LINE_DASHES,
  RING_HALF_WIDTH,
  shaftGap,
  TAIL_GAP_PX,
  TAIL_SHARE,
} from '../scene/lineSizes';
import { arrowHalfWidth, POSSIBLE_OPACITY } from '../scene/markSizes';
import type { SceneRing } from '../scene/rings';
import type { Scene } from '../scene/scene';
import type { Ribbon } from './gpu/RibbonRenderer';
import { rgbOf } from './gpu/rgb';
import type { SoftTarget } from './gpu/SoftSet';

/** A ribbon at rest. */
export interface RibbonTarget extends SoftTarget {
  readonly ribbon: Omit<Ribbon, 'opacity' | 'pulse'>;
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
      casing: arrow.selected ? LINE_CASING_PX * CHOSEN_CASING : LINE_CASING_PX,
      edge: EDGE_PX,
      startGap: TAIL_GAP_PX,
      endGap: shaftGap(arrow, towns, zoom),
      dash: LINE_DASHES[arrow.look.outline],
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
      casing: LINE_CASING_PX,
      edge: 0,
      startGap: 0,
      endGap: 0,
      dash: LINE_DASHES[ring.look.outline],
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
  ...chosenLast(scene.arrows).map((arrow) => arrowRibbon(arrow, scene, theme, zoom)),
];
