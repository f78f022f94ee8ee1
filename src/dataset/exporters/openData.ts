import type { FeatureCollection, Geometry } from 'geojson';
import { geometryOfShape } from '../../domain/geometry';
import type { Place } from '../../domain/record';
import type { CompiledDataset, Coverage } from '../compiled';
import { type CompiledTranslations, openTranslations } from '../translations';
import { datapackage } from './datapackage';
import { referentsOf } from './eventRows';
import { eventsCsv } from './eventsCsv';
import { eventsGeojson } from './eventsGeojson';

/** A file of `dist/data/`. */
export interface OpenDataFile {
  readonly name: string;
  readonly content: string;
}

const sourceRows = (dataset: CompiledDataset) =>
  dataset.sources.map(
    ({ id, file, publisher, title, published, origin, url, language, outside }) => ({
      id,
      file,
      publisher,
      title,
      published,
      origin,
      url,
      language,
      outside,
    }),
  );

const claimRows = (dataset: CompiledDataset, translations: CompiledTranslations) =>
  dataset.claims.map((claim) => ({
    id: claim.id,
    source: claim.source,
    exact: claim.exact,
    fr: translations[claim.exact] ?? null,
    start: claim.start,
    end: claim.end,
    relation: claim.relation,
    subject: claim.subject,
    object: claim.object,
    stated_km: claim.statedKm ?? null,
    measured_km: claim.measuredKm ?? null,
    stated_direction: claim.statedDirection ?? null,
    measured_bearing_deg: claim.measuredBearing ?? null,
    subject_km2: claim.measuredKm2Subject ?? null,
    object_km2: claim.measuredKm2Object ?? null,
    ratio: claim.ratio ?? null,
    verdict: claim.verdict,
    notes: claim.notes?.en ?? null,
  }));

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** The open-data files of the build, as the contract in the README names them. */
export function openDataFiles(
  dataset: CompiledDataset,
  coverage: readonly Coverage[],
  translations: CompiledTranslations,
): OpenDataFile[] {
  const referents = { ...referentsOf(dataset), translations: openTranslations(translations) };
  const files: OpenDataFile[] = [
    { name: 'events.geojson', content: json(eventsGeojson(dataset.events, referents)) },
    { name: 'events.csv', content: eventsCsv(dataset.events, referents) },
    { name: 'places.geojson', content: json(placesGeojson(dataset)) },
    { name: 'actors.json', content: json(dataset.actors) },
    { name: 'sources.json', content: json(sourceRows(dataset)) },
    { name: 'geographic-claims.json', content: json(claimRows(dataset, translations)) },
    { name: 'coverage.json', content: json(coverage) },
  ];
  const names = files.map(({ name }) => name);
  return [...files, { name: 'datapackage.json', content: json(datapackage(dataset, names)) }];
}

function placeGeometry(place: Place, dataset: CompiledDataset): Geometry | null {
  if (place.at) return { type: 'Point', coordinates: [...place.at] };
  if (!place.outline) return null;
  return geometryOfShape(
    { type: 'area', place: place.id, outline: place.outline },
    (id) => dataset.outlines.find((outline) => outline.id === id)?.geometry,
  );
}

/** `places.geojson`: every place of the dataset; `geometry: null` where no point or outline stands for it. */
const placesGeojson = (dataset: CompiledDataset): FeatureCollection<Geometry | null> => ({
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
