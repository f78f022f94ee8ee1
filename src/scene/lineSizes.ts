import type { OutlineStyle } from '../marks/symbols';
import type { SceneArrow } from './arrows';
import { byZoom } from './byZoom';
import type { Frame } from './frame';
import { diskRadius, headLength } from './markSizes';
import type { SceneTown } from './towns';

/** Sizes of arrows and rings in CSS pixels. */

/** Width of an arrow at its tail as a share of that at its head: a thin line does not taper. */
export const tailShare = (zoom: number): number => byZoom(zoom, [5.6, 0.8], [7, 0.3]);
/** Paper beyond the ink of a line. */
export const LINE_CASING_PX = 1.6;
/** The chosen line has so much more of it, in the colour of the selection. */
export const CHOSEN_CASING = 1.8;
/** Ink at each edge of an arrow's open band. */
export const EDGE_PX = 1.3;
/** Between a town's middle and the tail of an arrow that leaves it. */
export const TAIL_GAP_PX = 7;
/** Between an arrow's tip and the disk that it points to. */
const TIP_GAP_PX = 3;
export const RING_HALF_WIDTH = { rest: 1.1, selected: 1.7 };

/** Line and gap. */
export const LINE_DASHES: Readonly<Record<OutlineStyle, readonly [number, number]>> = {
  solid: [0, 0],
  dashed: [8, 5],
  dotted: [2.5, 4.5],
};

/** Where along the path an arrow's head stands: at the end, or in the middle of one that fades out. */
export const headShare = ({ arrives }: SceneArrow): number => (arrives ? 1 : 0.5);

/** How far the tip of an arrow stops short of its path's end, before the disk; 0 for one that fades out. */
function tipGap(arrow: SceneArrow, towns: readonly SceneTown[], frame: Frame): number {
  if (!arrow.arrives) return 0;
  const [lon, lat] = arrow.path.at(-1) ?? [0, 0];
  const town = towns.find(({ at }) => at[0] === lon && at[1] === lat);
  return TIP_GAP_PX + (town ? diskRadius(town, frame) : 0);
}

/** How far the shaft stops short of its path's end, inside the head; 0 for one that fades out. */
export const shaftGap = (arrow: SceneArrow, towns: readonly SceneTown[], frame: Frame): number =>
  arrow.arrives ? tipGap(arrow, towns, frame) + headLength(arrow, frame) * 0.6 : 0;
