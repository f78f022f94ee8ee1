import { arcBetween, headingAt } from './curve';
import { arrowheadImage, eventProperties, type MapScene, type MarkFeature } from './markProperties';
import type { Placed } from './placedShapes';

/** Height of an arrow's arc, as a share of its length; each further movement on one pair bends more. */
const BEND = -0.08;
/** A movement "toward" a place stops short of it and fades: a direction, not an arrival. */
const TOWARD_SHARE = 0.9;
const FADE_PIECES = [
  { until: 0.55, fade: 1 },
  { until: 0.7, fade: 0.72 },
  { until: 0.85, fade: 0.45 },
  { until: 1, fade: 0.22 },
] as const;

/** Movements with two ends as arcs, each with a symbol that points the way. */
export function arrowFeatures(
  scene: MapScene,
  movements: readonly Placed<'movement'>[],
): MarkFeature[] {
  const pairs = new Map<string, number>();
  return movements.flatMap((movement) => {
    const { from, to, arrives } = movement.shape;
    if (!from || !to) return [];
    const pair = [from.place, to.place].sort().join(' ');
    const index = pairs.get(pair) ?? 0;
    pairs.set(pair, index + 1);
    const line = arcBetween(from.at, to.at, BEND * (index + 1), arrives ? 1 : TOWARD_SHARE);
    const properties = eventProperties(scene, movement, 'arrow');
    const last = line.length - 1;
    const pieces = arrives ? [{ until: 1, fade: 1 }] : FADE_PIECES;
    let start = 0;
    const lines = pieces.map(({ until, fade }): MarkFeature => {
      const end = Math.round(until * last);
      const coordinates = line.slice(start, end + 1);
      start = end;
      return {
        type: 'Feature',
        geometry: { type: 'LineString', coordinates },
        properties: { ...properties, fade },
      };
    });
    const tip = Math.round(last * (arrives ? 0.5 : 0.45));
    const head: MarkFeature = {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: line[tip] ?? [...from.at] },
      // The symbol points east, headings count from north.
      properties: {
        ...properties,
        form: 'arrowhead',
        image: arrowheadImage(properties.kind, properties.outline, properties.tier),
        heading: headingAt(line, tip) - 90,
      },
    };
    return [...lines, head];
  });
}
