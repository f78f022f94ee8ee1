import type { EventId, PlaceId } from '../domain/ids';
import type { Position } from '../domain/position';
import {
  arrowHalfWidth,
  diskRadius,
  headLength,
  isTownShown,
  markScale,
  symbolSize,
  TOWN_HIT_PX,
  TOWN_TOUCH_PX,
} from '../scene/markSizes';
import type { SceneMark } from '../scene/marks';
import type { Scene } from '../scene/scene';
import type { SceneRef } from '../scene/sceneInput';
import type { SceneTown } from '../scene/towns';

/** CSS pixels from the map's top left corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** What lies under the pointer: what a click chooses, and the records it stands for. */
export interface Hit {
  readonly ref: SceneRef;
  readonly events: readonly EventId[];
}

/** A mark whose middle is this near is meant, though the margin of a name lies over it. */
const MARK_MIDDLE_PX = 6;
/** Fingers and thin lines need room. */
const HIT_MARGIN_PX = 4;

/** What is known of a pointer besides its place. */
interface Pointed {
  /** Places whose name is drawn there, or within `NAME_MARGIN_PX`. */
  readonly names: ReadonlySet<PlaceId>;
  /** A finger covers what it means. */
  readonly byTouch: boolean;
}

/** How the map is looked at: where a position lies on the screen. */
export interface Projection {
  readonly zoom: number;
  project(position: Position): ScreenPoint;
}

const distanceTo = (a: ScreenPoint, b: ScreenPoint): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Distance from a point to a stretch of line, in pixels. */
function distanceToSegment(point: ScreenPoint, a: ScreenPoint, b: ScreenPoint): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
  const along = Math.min(1, Math.max(0, share));
  return distanceTo(point, { x: a.x + along * dx, y: a.y + along * dy });
}

function distanceToPath(point: ScreenPoint, path: readonly Position[], view: Projection): number {
  const points = path.map((position) => view.project(position));
  return points.reduce((nearest, current, index) => {
    const before = points[index - 1];
    return before ? Math.min(nearest, distanceToSegment(point, before, current)) : nearest;
  }, Number.POSITIVE_INFINITY);
}

/** The candidate that is nearest, if any lies within its reach. */
function nearest<T>(
  candidates: readonly T[],
  reachOf: (candidate: T) => number,
  distanceOf: (candidate: T) => number,
): T | null {
  let best: T | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = distanceOf(candidate);
    if (distance > reachOf(candidate) || distance >= bestDistance) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}

/** The records of all marks at a town. */
const ofTown = ({ marks }: Scene, { id, at }: SceneTown): Hit => ({
  ref: { type: 'place', id },
  events: marks
    .filter((mark) => mark.at[0] === at[0] && mark.at[1] === at[1])
    .flatMap(({ events }) => events),
});

/**
 * What lies at a point: a town by its dot or its name, a mark, an arrow, a ring; `null` where nothing
 * does. A town is a place to read of, and comes before all that happened there.
 */
export function hitAt(
  scene: Scene,
  point: ScreenPoint,
  view: Projection,
  { names, byTouch }: Pointed,
): Hit | null {
  const towns = scene.towns.filter((town) => isTownShown(town, view.zoom));
  const featured = towns.filter((town) => town.featured);
  const townDistance = ({ at }: SceneTown) => distanceTo(point, view.project(at));
  const within = (reach: number) => () => reach;
  const scale = markScale(view.zoom);
  const markDistance = ({ at, offset }: SceneMark) => {
    const { x, y } = view.project(at);
    return distanceTo(point, { x: x + offset[0] * scale, y: y + offset[1] * scale });
  };
  const dot = nearest(featured, within(TOWN_HIT_PX), townDistance);
  if (dot) return ofTown(scene, dot);
  const middle = nearest(scene.marks, within(MARK_MIDDLE_PX), markDistance);
  const named = nearest(
    towns.filter(({ id }) => names.has(id)),
    within(Number.POSITIVE_INFINITY),
    townDistance,
  );
  if (named && !middle) return ofTown(scene, named);
  const mark = nearest(
    scene.marks,
    within(symbolSize(view.zoom) / 2 + HIT_MARGIN_PX),
    markDistance,
  );
  // A finger means more than it touches, and the disk of a lesser town may lie under a neighbour's
  // marks: the nearer one is meant.
  const beside = nearest(
    towns,
    (town) =>
      town.featured
        ? byTouch
          ? TOWN_TOUCH_PX
          : 0
        : diskRadius(town, view.zoom) + (byTouch ? 2 : 1) * HIT_MARGIN_PX,
    townDistance,
  );
  if (beside && !(mark && markDistance(mark) < townDistance(beside))) return ofTown(scene, beside);
  return mark ?? lineAt(scene, point, view);
}

/** The arrow or ring at a point. */
function lineAt({ arrows, rings }: Scene, point: ScreenPoint, view: Projection): Hit | null {
  const line =
    nearest(
      arrows,
      (arrow) =>
        Math.max(arrowHalfWidth(arrow, view.zoom), headLength(arrow, view.zoom) / 3) +
        HIT_MARGIN_PX,
      ({ path }) => distanceToPath(point, path, view),
    ) ??
    nearest(
      rings,
      () => HIT_MARGIN_PX + 1,
      ({ path }) => distanceToPath(point, path, view),
    );
  return line?.ref.type === 'event' ? { ref: line.ref, events: [line.ref.id] } : null;
}
