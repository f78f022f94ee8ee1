import type { MultiPolygon, Polygon } from 'geojson';
import { outlineGeometry, ringAround } from '../domain/geometry';
import type { PlaceId } from '../domain/ids';
import { KINDS } from '../domain/vocabulary';
import {
  BLANK,
  eventProperties,
  hatchImage,
  isChosenPlace,
  isShown,
  type MapScene,
  type MarkFeature,
  type MarkProperties,
} from './markProperties';
import type { Placed } from './placedShapes';

/** Rings at a stated distance. */
export const ringFeatures = (scene: MapScene, rings: readonly Placed<'ring'>[]): MarkFeature[] =>
  rings.map((ring) => ({
    type: 'Feature',
    geometry: ringAround(ring.shape.at, ring.shape.km),
    properties: eventProperties(scene, ring, 'ring'),
  }));

/** One hatching and one label an area, whatever the number of its records. */
export function areaFeatures(scene: MapScene, areas: readonly Placed<'area'>[]): MarkFeature[] {
  const byPlace = new Map<PlaceId, Placed<'area'>[]>();
  for (const area of areas)
    byPlace.set(area.shape.place, [...(byPlace.get(area.shape.place) ?? []), area]);
  return [...byPlace].flatMap(([id, placed]) => {
    const outlines = (placed[0]?.shape.outline ?? []).flatMap(
      (outline) => scene.dataset.outlines.get(outline)?.geometry ?? [],
    );
    const geometry = outlineGeometry(outlines);
    if (!geometry) return [];
    const place = scene.dataset.places.get(id);
    const kinds = KINDS.filter((kind) => placed.some(({ event }) => event.kind === kind));
    const properties: MarkProperties = {
      ...BLANK,
      form: 'area',
      refType: 'place',
      ref: id,
      kind: kinds[0] ?? 'other',
      certain: placed.some(({ certain }) => certain),
      selected: isChosenPlace(scene, id) || placed.some(({ event }) => isShown(scene, event.id)),
      image: hatchImage(kinds),
      label: place?.name[scene.lang] ?? '',
      records: placed.length,
    };
    const label: MarkFeature = {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...(place?.nameAt ?? middleOf(geometry))] },
      properties: { ...properties, form: 'area_label' },
    };
    return [{ type: 'Feature', geometry, properties } satisfies MarkFeature, label];
  });
}

/** Middle of the bounding box: where the name of an area stands unless its place says otherwise. */
function middleOf(geometry: Polygon | MultiPolygon): [number, number] {
  const positions =
    geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
  const range = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [range(positions.map(([lon = 0]) => lon)), range(positions.map(([, lat = 0]) => lat))];
}
