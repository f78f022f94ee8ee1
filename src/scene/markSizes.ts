import type { SceneArrow } from './arrows';
import type { SceneTown } from './towns';

/** Sizes of the marks in CSS pixels by zoom, for drawing and for hitting them. */

/** Straight lines between stops of [zoom, value]. */
function interpolate(zoom: number, stops: readonly (readonly [number, number])[]): number {
  const after = stops.findIndex(([stop]) => stop >= zoom);
  const [first, last] = [stops[0], stops.at(-1)];
  if (after === 0) return first?.[1] ?? 0;
  const [a, b] = [stops[after - 1], stops[after]];
  if (!a || !b) return last?.[1] ?? 0;
  return a[1] + ((zoom - a[0]) / (b[0] - a[0])) * (b[1] - a[1]);
}

/** Symbols, and the arcs in which they stand, grow a little with the zoom. */
export const markScale = (zoom: number): number =>
  interpolate(zoom, [
    [3.5, 0.62],
    [5, 0.76],
    [7, 0.92],
    [9, 1],
  ]);

/** Even whole pixels, so that a symbol's straight edges stay sharp. */
export const symbolSize = (zoom: number): number => Math.round((24 * markScale(zoom)) / 2) * 2;

/** A town's disk grows with the square root of its records, so that its area tells their number. */
export function diskRadius({ featured, selected, records }: SceneTown, zoom: number): number {
  const base = interpolate(zoom, [
    [3.5, featured ? 3 : 1.6],
    [8, featured ? 4.5 : 3],
  ]);
  const grown = base + 0.75 * Math.sqrt(records) * markScale(zoom);
  return Math.round((selected ? grown + 1.5 : grown) * 2) / 2;
}

/** Lesser towns show where a record in view stands, where they are chosen, and close up. */
export const LESSER_TOWNS_ZOOM = 6;
export const isTownShown = (town: SceneTown, zoom: number): boolean =>
  town.featured || town.records > 0 || town.selected || zoom >= LESSER_TOWNS_ZOOM;

/** From the middle line of an arrow to its edge, at its head. */
export const arrowHalfWidth = ({ look, width }: SceneArrow, zoom: number): number =>
  width *
  interpolate(
    zoom,
    look.tier === 'corpus'
      ? [
          [4, 2.4],
          [8, 4.6],
        ]
      : [
          [4, 1.5],
          [8, 2.8],
        ],
  );

/** Length of an arrow's head along the arrow; it is as wide as it is long. */
export const headLength = (arrow: SceneArrow, zoom: number): number =>
  Math.round(9 + 2.6 * arrowHalfWidth(arrow, zoom));
