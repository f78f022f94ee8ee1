import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Frame, Point } from '../scene/frame';

/** Pixels between the lines on which room is looked for. */
const ROW_PX = 26;
/** Pixels above and below the name that the country must fill as well, and from the frame. */
const EDGE_PX = 18;
/** A spot in the middle of the frame is worth this much room a pixel that it is nearer. */
const MIDDLE_WORTH = 0.05;

type Ring = readonly Point[];
type Span = readonly [from: number, to: number];

function ringsOf(geometry: Polygon | MultiPolygon, frame: Frame): Ring[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((polygon) =>
    polygon.map((ring) => frame.projectLine(ring.map(([lon = 0, lat = 0]) => [lon, lat]))),
  );
}

/** The stretches of a level line that lie inside the rings, by the even–odd rule. */
function spansAt(y: number, rings: readonly Ring[]): Span[] {
  const crossings = rings.flatMap((ring) =>
    ring.flatMap(([x, ringY], index) => {
      const [beforeX, beforeY] = ring.at(index - 1) ?? [x, ringY];
      return ringY > y === beforeY > y
        ? []
        : [x + ((beforeX - x) * (y - ringY)) / (beforeY - ringY)];
    }),
  );
  crossings.sort((a, b) => a - b);
  return crossings.flatMap((from, index) => {
    const to = crossings[index + 1];
    return index % 2 === 0 && to !== undefined ? [[from, to] as const] : [];
  });
}

/** What lies in a span of both lists. */
const shared = (some: readonly Span[], others: readonly Span[]): Span[] =>
  some.flatMap(([from, to]) =>
    others.flatMap(([otherFrom, otherTo]) => {
      const span = [Math.max(from, otherFrom), Math.min(to, otherTo)] as const;
      return span[0] < span[1] ? [span] : [];
    }),
  );

/**
 * Where in the visible part of a country its name has most room; `null` where the country is not
 * seen, or nowhere as wide as `width` pixels.
 */
export function countrySpot(
  { features }: FeatureCollection,
  nameEn: string,
  width: number,
  frame: Frame,
): Point | null {
  const country = features.find(({ properties }) => properties?.name_en === nameEn)?.geometry;
  if (country?.type !== 'Polygon' && country?.type !== 'MultiPolygon') return null;
  const rings = ringsOf(country, frame);
  const seen: Span[] = [[EDGE_PX, frame.width - EDGE_PX]];
  let best: { readonly at: Point; readonly worth: number } | null = null;
  for (let y = ROW_PX; y < frame.height - ROW_PX; y += ROW_PX) {
    const both = shared(spansAt(y - EDGE_PX, rings), spansAt(y + EDGE_PX, rings));
    for (const [from, to] of shared(both, seen)) {
      if (to - from < width) continue;
      // More than twice the room is of no use.
      const worth = Math.min(to - from, 2 * width) - Math.abs(y - frame.height / 2) * MIDDLE_WORTH;
      if (!best || worth > best.worth) best = { at: [(from + to) / 2, y], worth };
    }
  }
  return best?.at ?? null;
}
