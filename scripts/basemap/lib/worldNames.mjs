// Which country a shape of Natural Earth's file is, and what countries are called.
import countries from 'i18n-iso-countries';

/** Shapes without a code of their own, by the name the file gives them; `null`: too small to draw. */
const WITHOUT_CODE = {
  Kosovo: { iso: 'XKX', disputed: true },
  Somaliland: { iso: 'SOL', disputed: true },
  'N. Cyprus': { iso: 'NCY', disputed: true },
  'Cyprus U.N. Buffer Zone': { iso: 'BUFFER', disputed: true },
  'Siachen Glacier': { iso: 'SIACHEN', disputed: true },
  Dhekelia: { iso: 'GBR' },
  Akrotiri: { iso: 'GBR' },
  Baikonur: { iso: 'KAZ' },
  'USNB Guantanamo Bay': { iso: 'CUB' },
  'Indian Ocean Ter.': { iso: 'AUS' },
  'Coral Sea Is.': null,
  'Spratly Is.': null,
  'Clipperton I.': null,
  'Bajo Nuevo Bank': null,
  'Serranilla Bank': null,
  'Scarborough Reef': null,
};

/** Shapes with a code whose status is disputed too. */
const DISPUTED = new Set(['PSE', 'ESH', 'TWN']);

/** `iso` (ISO 3166-1 alpha-3, or a name of ours) and whether the territory is disputed; `null` to leave it out. */
export function isoOf({ id, properties: { name } }) {
  if (name in WITHOUT_CODE) return WITHOUT_CODE[name];
  const iso = countries.numericToAlpha3(id);
  if (!iso) throw new Error(`no country code for ${id} ${name}`);
  return DISPUTED.has(iso) ? { iso, disputed: true } : { iso };
}

/**
 * Borders drawn as disputed: two countries and, where only a part of their border is, which. Each is a
 * line on the ground; whose the land is, is not said.
 */
const DISPUTED_BORDERS = [
  ['XKX', 'SRB'],
  ['SOL', 'SOM'],
  ['NCY', 'CYP'],
  ['BUFFER', 'CYP'],
  ['BUFFER', 'NCY'],
  ['CRIMEA', 'UKR'],
  ['PSE', 'ISR'],
  // The Golan: the line of 1974.
  ['SYR', 'ISR'],
  // Kashmir: the line of control, and what India and China each claim of the other.
  ['IND', 'PAK', ([, lat]) => lat > 32.4],
  ['IND', 'CHN', ([lon]) => lon < 79.6 || lon > 91.7],
  ['PAK', 'CHN'],
  ['SIACHEN', 'IND'],
  ['SIACHEN', 'PAK'],
  ['SIACHEN', 'CHN'],
  // Abyei.
  ['SDN', 'SSD', ([lon]) => lon > 27.8 && lon < 29.2],
  // Essequibo.
  ['GUY', 'VEN'],
  // The Ilemi triangle.
  ['KEN', 'SSD'],
];

/** Whether the border of two countries is disputed at a point. */
export const isDisputedAt = (a, b, point) =>
  DISPUTED_BORDERS.some(
    ([p, q, where]) =>
      ((p === a && q === b) || (p === b && q === a)) && (where === undefined || where(point)),
  );

/** Where the package's name is official, long or old: [English, French]. */
const BETTER = {
  BRN: ['Brunei', 'Brunei'],
  CAF: ['Central African Republic', 'République centrafricaine'],
  CIV: ["Côte d'Ivoire", "Côte d'Ivoire"],
  COD: ['DR Congo', 'RD Congo'],
  COG: ['Republic of the Congo', 'République du Congo'],
  CZE: ['Czechia', 'Tchéquie'],
  DOM: ['Dominican Republic', 'République dominicaine'],
  ARE: ['United Arab Emirates', 'Émirats arabes unis'],
  FLK: ['Falkland Islands', 'Îles Malouines'],
  FSM: ['Micronesia', 'Micronésie'],
  GBR: ['United Kingdom', 'Royaume-Uni'],
  KOR: ['South Korea', 'Corée du Sud'],
  LAO: ['Laos', 'Laos'],
  LBR: ['Liberia', 'Liberia'],
  MDA: ['Moldova', 'Moldavie'],
  NGA: ['Nigeria', 'Nigeria'],
  NLD: ['Netherlands', 'Pays-Bas'],
  NIU: ['Niue', 'Niue'],
  SAU: ['Saudi Arabia', 'Arabie saoudite'],
  SJM: ['Svalbard', 'Svalbard'],
  SGS: ['South Georgia', 'Géorgie du Sud'],
  SWZ: ['Eswatini', 'Eswatini'],
  SYR: ['Syria', 'Syrie'],
  TZA: ['Tanzania', 'Tanzanie'],
  USA: ['United States', 'États-Unis'],
  VAT: ['Vatican City', 'Vatican'],
  VGB: ['British Virgin Islands', 'Îles Vierges britanniques'],
  VIR: ['US Virgin Islands', 'Îles Vierges américaines'],
  IOT: ['British Indian Ocean Territory', 'Territoire britannique de l’océan Indien'],
  MAF: ['Saint Martin', 'Saint-Martin'],
  ALA: ['Åland', 'Åland'],
  SXM: ['Sint Maarten', 'Sint Maarten'],
  XKX: ['Kosovo', 'Kosovo'],
  SOL: ['Somaliland', 'Somaliland'],
  NCY: ['Northern Cyprus', 'Chypre du Nord'],
};

/** The three letters of a country for its two. */
export const isoOfCode = (code) => (code === 'XK' ? 'XKX' : countries.alpha2ToAlpha3(code));

/** [English, French], or `null` for what has no name on the map. */
export function countryNames(iso) {
  if (BETTER[iso]) return BETTER[iso];
  const code = countries.alpha3ToAlpha2(iso);
  if (!code) return null;
  return ['en', 'fr'].map((lang) => countries.getName(code, lang, { select: 'alias' }));
}
