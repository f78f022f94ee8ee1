import { booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { type DayRange, isoOfDay, maxDay, minDay } from '../../domain/day';
import { publicationDay } from '../../domain/publicationDay';
import type { Lang, Place, Source } from '../../domain/record';
import { daysOfRecords } from '../../domain/statedDays';
import type { PlaceKind } from '../../domain/vocabulary';
import type { CompiledDataset } from '../compiled';
import { rightsOf, titleOf } from './about';
import { type Addresses, geonamesOf, placeAddress } from './addresses';
import { placeGeometry } from './placesGeojson';

/**
 * `linked-places.json`: the places in the Linked Places Format 1.2
 * (https://github.com/LinkedPasts/linked-places-format), by which gazetteers of places of the past
 * are joined.
 */

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places-format/main/linkedplaces-context-v1.1.jsonld';

/** Concepts of the Getty Art & Architecture Thesaurus. */
const TYPES: Readonly<Record<PlaceKind, { readonly identifier: string; readonly label: string }>> =
  {
    town: { identifier: 'aat:300008347', label: 'inhabited place' },
    distant: { identifier: 'aat:300008347', label: 'inhabited place' },
    region: { identifier: 'aat:300232418', label: 'administrative division' },
    area: { identifier: 'aat:300182722', label: 'region (geographic)' },
    country: { identifier: 'aat:300128207', label: 'nation' },
  };

type Areas = FeatureCollection<Polygon | MultiPolygon>;

/** What the file is made of. */
export interface Located {
  readonly dataset: CompiledDataset;
  readonly addresses: Addresses;
  /** Outlines of all areas, whether or not the map draws them. */
  readonly areas: Areas;
}

interface Citation {
  readonly label: string;
  readonly year?: number;
  readonly '@id'?: string;
}

const citeDocument = ({ publisher, title, published, url }: Source): Citation => ({
  label: `${publisher}: ${title}`,
  year: Number(published.slice(0, 4)),
  ...(url === undefined ? {} : { '@id': url }),
});

function citeGazetteer(place: Place): readonly Citation[] {
  if (!place.gazetteer) return [];
  const address = geonamesOf(place);
  return [{ label: place.gazetteer.name, ...(address ? { '@id': address } : {}) }];
}

/**
 * The names in both languages; for the English one the documents that write it, whatever the case of
 * its letters, and the gazetteer. A name that none of them has is our own.
 */
function namesOf(place: Place, dataset: CompiledDataset, { app }: Addresses) {
  const { sources, project } = dataset;
  const { en, fr } = place.name;
  const writesName = (words: string): boolean => words.toLowerCase().includes(en.toLowerCase());
  const citations = [
    ...sources
      .filter(({ id }) =>
        place.mentions.some(
          ({ source, phrase, exact }) => source === id && writesName(phrase ?? exact),
        ),
      )
      .map(citeDocument),
    ...citeGazetteer(place),
  ];
  const ours: Citation = { label: titleOf(dataset), '@id': app };
  const [own = 'en'] = project.languages;
  return project.languages.length > 1
    ? [
        { toponym: en, lang: 'en', citations: citations.length > 0 ? citations : [ours] },
        { toponym: fr, lang: 'fr' },
      ]
    : [{ toponym: en, lang: own, citations: citations.length > 0 ? citations : [ours] }];
}

/** From the first to the last day of the records that name the place, else of the documents that do. */
function daysOf(place: Place, { events, sources }: CompiledDataset): DayRange | null {
  const naming = events.filter((event) => event.places.some(({ place: id }) => id === place.id));
  const told = daysOfRecords(naming);
  if (told) return told;
  const days = place.mentions.flatMap(({ source }) => {
    const found = sources.find(({ id }) => id === source);
    return (found && publicationDay(found.published)) ?? [];
  });
  const [first] = days;
  if (first === undefined) return null;
  return {
    from: days.reduce(minDay),
    to: days.reduce(maxDay),
  };
}

function whenOf(place: Place, dataset: CompiledDataset) {
  const days = daysOf(place, dataset);
  if (!days) return {};
  const timespan = { start: { in: isoOfDay(days.from) }, end: { in: isoOfDay(days.to) } };
  return { when: { timespans: [timespan], label: 'Days of the records that name the place' } };
}

/** Whether a place lies in the country; of a region or area, where its name stands. */
function isIn(country: Place, place: Place, areas: Areas): boolean {
  const at = place.at ?? place.nameAt;
  if (!at || place.id === country.id) return false;
  return areas.features.some(
    ({ id, geometry }) =>
      country.outline?.includes(`${id}`) && booleanPointInPolygon([...at], geometry),
  );
}

/** A note says where the entry of the gazetteer is not quite the place. */
function linksOf(place: Place) {
  const identifier = geonamesOf(place);
  if (!identifier) return {};
  return { links: [{ type: place.gazetteer?.note ? 'closeMatch' : 'exactMatch', identifier }] };
}

function descriptionsOf({ notes, gazetteer }: Place, languages: readonly Lang[]) {
  const descriptions = [
    ...(notes ? languages.map((lang) => ({ value: notes[lang], lang: `${lang}` })) : []),
    ...(gazetteer?.note ? [{ value: `${gazetteer.name}: ${gazetteer.note}`, lang: 'en' }] : []),
  ];
  return descriptions.length > 0 ? { descriptions } : {};
}

function featureOf(place: Place, { dataset, addresses, areas }: Located) {
  const country = dataset.places.find(({ subject }) => subject);
  const code = dataset.project.country?.code;
  const inside = country !== undefined && isIn(country, place, areas);
  const ofCountry = inside || place.id === country?.id;
  return {
    '@id': placeAddress(addresses, place.id),
    type: 'Feature',
    properties: { title: place.name.en, ...(ofCountry && code ? { ccodes: [code] } : {}) },
    ...whenOf(place, dataset),
    names: namesOf(place, dataset, addresses),
    types: [{ ...TYPES[place.kind], sourceLabels: [{ label: place.kind, lang: 'en' }] }],
    geometry: placeGeometry(place, dataset),
    ...linksOf(place),
    ...(inside
      ? {
          relations: [
            {
              relationType: 'gvp:broaderPartitive',
              relationTo: placeAddress(addresses, country.id),
              label: `part of ${country.name.en}`,
            },
          ],
        }
      : {}),
    ...descriptionsOf(place, dataset.project.languages),
  };
}

/** `linked-places.json`. */
export const linkedPlaces = ({ dataset, addresses, areas }: Located) => ({
  type: 'FeatureCollection',
  '@context': CONTEXT,
  title: `${titleOf(dataset)}: places`,
  license: dataset.project.licence.url,
  attribution: rightsOf(dataset),
  version: dataset.version,
  features: dataset.places.map((place) => featureOf(place, { dataset, addresses, areas })),
});
