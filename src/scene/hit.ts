import type { EventId, PlaceId } from '../domain/ids';
import { type DrawList, itemsOf } from './drawList';
import type { DrawnDisk, DrawnMark } from './drawnHubs';
import type { Point } from './frame';
import { NAME_MARGIN_PX, TOWN_HIT_PX, TOWN_TOUCH_PX } from './markSizes';
import type { Ghost } from './marks';
import type { Box } from './placeLabels';
import type { SceneRef } from './sceneInput';

/** What lies under the pointer: what a click chooses, and the records it stands for. */
export interface Hit {
  readonly ref: SceneRef;
  readonly events: readonly EventId[];
  /** Of a record that was the last report before the day looked at. */
  readonly ghost?: Ghost | undefined;
}

/** A mark whose middle or number is this near is meant, though the margin of a name lies over it. */
const MARK_MIDDLE_PX = 6;
/** Fingers and thin lines need room. */
const HIT_MARGIN_PX = 4;
/** Within this of its outline an area is met. */
const EDGE_MARGIN_PX = 6;

const distanceTo = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

/** Distance from a point to a stretch of line, in pixels. */
function distanceToSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length;
  const along = Math.min(1, Math.max(0, share));
  return distanceTo(point, [a[0] + along * dx, a[1] + along * dy]);
}

const distanceToPath = (point: Point, path: readonly Point[]): number =>
  path.reduce((nearest, current, index) => {
    const before = path[index - 1];
    return before ? Math.min(nearest, distanceToSegment(point, before, current)) : nearest;
  }, Number.POSITIVE_INFINITY);

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

const isWithin = ([x, y]: Point, box: Box, margin: number): boolean =>
  x >= box.x - margin &&
  y >= box.y - margin &&
  x <= box.x + box.width + margin &&
  y <= box.y + box.height + margin;

/** The places whose names are there, else those whose names are near: one margin does not reach into the next name. */
function namedAt(list: DrawList, point: Point): ReadonlySet<PlaceId> {
  const within = (margin: number) =>
    itemsOf(list, 'name')
      .filter(({ label }) => isWithin(point, label.box, margin))
      .map(({ label }) => label.wish.place);
  const exact = within(0);
  return new Set(exact.length > 0 ? exact : within(NAME_MARGIN_PX));
}

const ofTown = ({ place, events }: DrawnDisk): Hit => ({
  ref: { type: 'place', id: place },
  events,
});

/** From a mark's middle, in which its number lies too. */
function distanceToMark(point: Point, { at, count }: DrawnMark): number {
  if (!count) return distanceTo(point, at);
  const end: Point = [count.at[0] + count.font * 0.6 * count.text.length, count.at[1]];
  return distanceToSegment(point, at, end);
}

/**
 * What lies at a point: a town by its dot or its name, a mark, an arrow, a ring; `null` where nothing
 * does. A town is a place to read of, and comes before all that happened there. A finger, which covers
 * what it means, meets more.
 */
export function hitAt(list: DrawList, point: Point, byTouch: boolean): Hit | null {
  const towns = itemsOf(list, 'disk');
  const marks = itemsOf(list, 'mark');
  const townDistance = ({ at }: DrawnDisk) => distanceTo(point, at);
  const within = (reach: number) => () => reach;
  const featured = towns.filter((town) => town.featured);
  const dot = nearest(featured, within(TOWN_HIT_PX), townDistance);
  if (dot) return ofTown(dot);
  const middle = nearest(marks, within(MARK_MIDDLE_PX), (each) => distanceToMark(point, each));
  const names = namedAt(list, point);
  const named = nearest(
    towns.filter(({ place }) => names.has(place)),
    within(Number.POSITIVE_INFINITY),
    townDistance,
  );
  if (named && !middle) return ofTown(named);
  const mark = nearest(
    marks,
    ({ size }) => size / 2 + HIT_MARGIN_PX,
    (each) => distanceToMark(point, each),
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
        : town.radius + (byTouch ? 2 : 1) * HIT_MARGIN_PX,
    townDistance,
  );
  if (beside && !(mark && distanceToMark(point, mark) < townDistance(beside)))
    return ofTown(beside);
  const note = itemsOf(list, 'note').find(({ label }) => isWithin(point, label.box, 0));
  return mark ?? note?.mark ?? lineAt(list, point);
}

/** The arrow or ring at a point. */
function lineAt(list: DrawList, point: Point): Hit | null {
  const line =
    nearest(
      itemsOf(list, 'arrow'),
      ({ band, head }) => Math.max(band.halfWidth, head.size / 3) + HIT_MARGIN_PX,
      ({ band }) => distanceToPath(point, band.path),
    ) ??
    nearest(
      itemsOf(list, 'ring'),
      () => HIT_MARGIN_PX + 1,
      ({ path }) => distanceToPath(point, path),
    );
  return line?.ref.type === 'event' ? { ref: line.ref, events: [line.ref.id] } : null;
}

/** The area whose name or outline is at a point: its inside is everywhere in the desert. */
export function areaAt(list: DrawList, point: Point): Hit | null {
  const areas = itemsOf(list, 'area');
  const names = namedAt(list, point);
  const area =
    areas.find(({ place }) => names.has(place)) ??
    nearest(
      areas,
      () => EDGE_MARGIN_PX,
      ({ geometry }) =>
        Math.min(
          ...(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
            .flat()
            .map((ring) =>
              distanceToPath(
                point,
                list.frame.projectLine(ring.map(([lon = 0, lat = 0]) => [lon, lat])),
              ),
            ),
        ),
    );
  return area ? { ref: { type: 'place', id: area.place }, events: area.events } : null;
}
