import { mercatorX, mercatorY } from '../domain/position';
import type { SceneArrow } from '../scene/arrows';
import { headShare, tipGap } from '../scene/lineSizes';
import {
  diskRadius,
  headLength,
  isTownShown,
  markScale,
  POINTER_PX,
  POSSIBLE_OPACITY,
  symbolSize,
} from '../scene/markSizes';
import { inDrawingOrder, type SceneMark } from '../scene/marks';
import type { Scene } from '../scene/scene';
import type { SceneTown } from '../scene/towns';
import type { SoftTarget } from './gpu/SoftSet';
import { spriteId } from './paintSprites';

/** A sprite at rest. */
export interface SpriteTarget extends SoftTarget {
  /** Web Mercator unit square. */
  readonly x: number;
  readonly y: number;
  /** Radians clockwise. */
  readonly rotation: number;
  readonly image: string;
}

const at = ([lon, lat]: readonly [number, number]) => ({ x: mercatorX(lon), y: mercatorY(lat) });
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const opacityOf = (certain: boolean): number => (certain ? 1 : POSSIBLE_OPACITY);

const diskOf = (town: SceneTown, zoom: number): SpriteTarget => ({
  key: `disk:${town.id}`,
  ...at(town.at),
  dx: 0,
  dy: 0,
  rotation: 0,
  opacity: 1,
  image: spriteId({
    type: 'disk',
    radius: diskRadius(town, zoom),
    featured: town.featured,
    selected: town.selected,
  }),
});

/** A small head outside the symbol of a movement with one known end: out of the place, or into it. */
function pointerOf(mark: SceneMark, symbol: SpriteTarget, size: number): SpriteTarget[] {
  if (mark.heading === null) return [];
  const length = Math.hypot(symbol.dx, symbol.dy) || 1;
  const outside = (length + size / 2 + POINTER_PX / 2) / length;
  return [
    {
      ...symbol,
      key: `pointer:${mark.key}`,
      dx: symbol.dx * outside,
      dy: symbol.dy * outside,
      rotation: radians(mark.heading),
      image: spriteId({ type: 'head', look: mark.look, size: POINTER_PX }),
    },
  ];
}

function markOf(mark: SceneMark, zoom: number): SpriteTarget[] {
  const scale = markScale(zoom);
  const size = symbolSize(zoom);
  const place = {
    ...at(mark.at),
    dx: mark.offset[0] * scale,
    dy: mark.offset[1] * scale,
    opacity: opacityOf(mark.certain),
  };
  const symbol: SpriteTarget = {
    ...place,
    key: mark.key,
    rotation: 0,
    image: spriteId({ type: 'symbol', look: mark.look, size, count: mark.events.length }),
  };
  const halo = {
    ...place,
    key: `halo:${mark.key}`,
    rotation: 0,
    image: spriteId({ type: 'halo', size }),
  };
  return [...(mark.selected ? [halo] : []), symbol, ...pointerOf(mark, symbol, size)];
}

function headOf(arrow: SceneArrow, towns: readonly SceneTown[], zoom: number): SpriteTarget {
  const points = arrow.path.map(at);
  const last = Math.round(headShare(arrow) * (points.length - 1));
  const tip = points[last] ?? { x: 0, y: 0 };
  const before = points[last - 1] ?? tip;
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const size = headLength(arrow, zoom);
  const back = tipGap(arrow, towns, zoom) + (arrow.arrives ? size / 2 : 0);
  return {
    key: `head:${arrow.key}`,
    ...tip,
    dx: -Math.cos(angle) * back,
    dy: -Math.sin(angle) * back,
    rotation: angle,
    opacity: opacityOf(arrow.certain),
    image: spriteId({ type: 'head', look: arrow.look, size }),
  };
}

/** Everything of a scene that is a sprite, in the order of drawing. */
export const spritesOf = ({ arrows, towns, marks }: Scene, zoom: number): SpriteTarget[] => [
  ...arrows.map((arrow) => headOf(arrow, towns, zoom)),
  ...towns.filter((town) => isTownShown(town, zoom)).map((town) => diskOf(town, zoom)),
  ...inDrawingOrder(marks).flatMap((mark) => markOf(mark, zoom)),
];
