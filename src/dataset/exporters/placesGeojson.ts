import type { FeatureCollection, Geometry } from 'geojson';
import { geometryOfShape } from '../../domain/geometry';
import type { Place } from '../../domain/record';
import type { CompiledDataset } from '../compiled';

function placeGeometry(place: Place, dataset: CompiledDataset): Geometry | null {
  if (place.at) return { type: 'Point', coordinates: [...place.at] };
  if (!place.outline) return null;
  return geometryOfShape(
    { type: 'area', place: place.id, outline: place.outline },
    (id) => dataset.outlines.find((outline) => outline.id === id)?.geometry,
  );
}

/** `places.geojson`: every place of the dataset; `geometry: null` where no point or outline stands for it. */
export const placesGeojson = (dataset: CompiledDataset): FeatureCollection<Geometry | null> => ({
  type: 'FeatureCollection',
  features: dataset.places.map((place) => ({
    type: 'Feature',
    id: place.id,
    geometry: placeGeometry(place, dataset),
    properties: {
      id: place.id,
      name_en: place.name.en,
      name_fr: place.name.fr,
      kind: place.kind,
      pcode: place.pcode,
      gazetteer: place.gazetteer,
      aliases: place.aliases,
      notes: place.notes?.en,
    },
  })),
});
