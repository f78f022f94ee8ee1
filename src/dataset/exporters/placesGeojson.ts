import type { FeatureCollection, Geometry } from 'geojson';
import { geometryOfShape } from '../../domain/geometry';
import type { Place } from '../../domain/record';
import type { CompiledDataset } from '../compiled';
import { type PlaceProperties, placeProperties } from './listRows';

/** WGS 84, longitude first; `null` where no point or outline stands for the place. */
export function placeGeometry(
  place: Place,
  { outlines }: Pick<CompiledDataset, 'outlines'>,
): Geometry | null {
  if (place.at) return { type: 'Point', coordinates: [...place.at] };
  if (!place.outline) return null;
  return geometryOfShape(
    { type: 'area', place: place.id, outline: place.outline },
    (id) => outlines.find((outline) => outline.id === id)?.geometry,
  );
}

/** `places.geojson`: every place of the dataset. */
export const placesGeojson = (
  dataset: CompiledDataset,
): FeatureCollection<Geometry | null, PlaceProperties> => ({
  type: 'FeatureCollection',
  features: dataset.places.map((place) => ({
    type: 'Feature',
    id: place.id,
    geometry: placeGeometry(place, dataset),
    properties: placeProperties(place),
  })),
});
