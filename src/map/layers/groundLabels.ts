import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Lang } from '../../domain/record';
import type { GroundColours } from '../../ground/groundPalette';
import { DETAILED_COUNTRY, type Subject } from '../../ground/subject';
import { FONTS } from './fonts';
import { byZoom, inked, ofClass } from './labelParts';

/** Points and curves with the names of the ground. */
export const LABELS_SOURCE = 'labels';
/** Rivers once more, to write their names along: what the ground has of them stays as it is. */
export const RIVERS_SOURCE = 'rivers';
/** The lowest layer of names but those of regions. */
export const LOWEST_NAMES = 'label-land';

const regular = [FONTS.regular];
const semibold = [FONTS.semibold];

/** Rank up to which a label shows: 1 from the start, 5 only close up. Filters know whole zooms only. */
const RANK_BY_ZOOM: ExpressionSpecification = [
  '<=',
  ['get', 'rank'],
  ['step', ['zoom'], 1, 2, 2, 5, 3, 6, 4, 7, 5],
];

const isSubject = (subject: Subject): ExpressionSpecification => [
  '==',
  ['get', 'iso'],
  subject ?? '',
];

const textField = (lang: Lang): ExpressionSpecification => ['get', `name_${lang}`];

/** Towns of the dataset have layers of their own. */
const notOwn = (ownTowns: readonly string[]): ExpressionSpecification => [
  '!',
  ['in', ['get', 'name_en'], ['literal', [...ownTowns]]],
];

const regionLabels = (colours: GroundColours, lang: Lang): LayerSpecification => ({
  id: 'label-region',
  type: 'symbol',
  source: LABELS_SOURCE,
  minzoom: 5.2,
  maxzoom: 9,
  filter: ofClass('region'),
  layout: {
    'text-field': textField(lang),
    'text-font': regular,
    'text-size': byZoom(5, 10, 8, 12.5),
    'text-letter-spacing': 0.16,
    'text-transform': 'uppercase',
    'text-max-width': 8,
  },
  paint: inked(colours.quietLabel, colours.halo, 1),
});

/**
 * Names of the ground: countries, regions, water, deserts and the towns that no record names. Capitals
 * are for countries and regions; wide letters say that a name means an area and no spot. The last
 * layer is placed first, so names stand here from the least to the most wanted. `subject` as in
 * `groundLayers`.
 */
export const groundLabelLayers = (
  colours: GroundColours,
  lang: Lang,
  ownTowns: readonly string[],
  subject: Subject,
): LayerSpecification[] => [
  ...(subject === DETAILED_COUNTRY ? [regionLabels(colours, lang)] : []),
  {
    id: 'label-land',
    type: 'symbol',
    source: LABELS_SOURCE,
    minzoom: 4,
    filter: ['all', ofClass('desert', 'mountain'), RANK_BY_ZOOM],
    layout: {
      'symbol-placement': 'line-center',
      'text-field': textField(lang),
      'text-font': regular,
      'text-size': byZoom(4, 11.5, 6, 13, 9, 16),
      'text-letter-spacing': byZoom(4, 0.2, 6, 0.3, 9, 0.9),
      'text-max-angle': 60,
    },
    paint: inked(colours.areaLabel, colours.halo, 1),
  },
  {
    id: 'label-massif',
    type: 'symbol',
    source: LABELS_SOURCE,
    minzoom: 4,
    filter: ['all', ofClass('massif'), RANK_BY_ZOOM],
    layout: {
      'text-field': textField(lang),
      'text-font': regular,
      'text-size': byZoom(4, 11.5, 6, 13, 9, 16),
      'text-letter-spacing': byZoom(4, 0.14, 6, 0.25, 9, 0.6),
      'text-line-height': 1.35,
      'text-max-width': 8,
    },
    paint: inked(colours.areaLabel, colours.halo, 1),
  },
  {
    id: 'label-delta',
    type: 'symbol',
    source: LABELS_SOURCE,
    minzoom: 5.6,
    filter: ofClass('delta'),
    layout: {
      'text-field': textField(lang),
      'text-font': regular,
      'text-size': byZoom(5.6, 11.5, 9, 15),
      'text-letter-spacing': byZoom(5.6, 0.12, 9, 0.4),
      'text-line-height': 1.35,
      'text-max-width': 9,
    },
    paint: inked(colours.waterLabel, colours.halo, 1),
  },
  {
    id: 'label-lake',
    type: 'symbol',
    source: LABELS_SOURCE,
    filter: ['all', ofClass('lake'), RANK_BY_ZOOM],
    layout: {
      'text-field': textField(lang),
      'text-font': regular,
      'text-size': byZoom(5.6, 10.5, 9, 12.5),
      'text-letter-spacing': 0.04,
      'text-max-width': 8,
      'text-anchor': 'top',
    },
    paint: inked(colours.waterLabel, colours.halo, 1.2),
  },
  {
    id: 'label-river',
    type: 'symbol',
    source: RIVERS_SOURCE,
    minzoom: 4.8,
    filter: ['has', 'name'],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      'text-field':
        lang === 'fr' ? ['coalesce', ['get', 'name_fr'], ['get', 'name']] : ['get', 'name'],
      'text-font': regular,
      'text-size': byZoom(5, 11, 9, 13.5),
      'text-letter-spacing': 0.14,
      // Beside the line, which stays whole.
      'text-offset': [0, -0.85],
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: inked(colours.waterLabel, colours.halo, 1.2),
  },
  {
    id: 'label-sea',
    type: 'symbol',
    source: LABELS_SOURCE,
    filter: ['all', ofClass('water'), RANK_BY_ZOOM],
    layout: {
      'text-field': textField(lang),
      'text-font': regular,
      'text-size': byZoom(3, 11, 6, 15),
      'text-letter-spacing': 0.2,
      'text-line-height': 1.4,
      'text-max-width': 7,
    },
    paint: inked(colours.waterLabel, colours.seaHalo, 0.8),
  },
  {
    id: 'town-dot-other',
    type: 'circle',
    minzoom: 2.5,
    source: LABELS_SOURCE,
    filter: ['all', ofClass('town', 'capital'), notOwn(ownTowns), RANK_BY_ZOOM],
    paint: {
      'circle-radius': byZoom(4, 1.6, 8, 3),
      'circle-color': colours.townFill,
      'circle-stroke-color': colours.quietLabel,
      'circle-stroke-width': 1,
    },
  },
  {
    id: 'label-town-other',
    type: 'symbol',
    minzoom: 2.5,
    source: LABELS_SOURCE,
    filter: ['all', ofClass('town', 'capital'), notOwn(ownTowns), RANK_BY_ZOOM],
    layout: {
      'text-field': textField(lang),
      'text-font': regular,
      'text-size': byZoom(4, 10.5, 8, 13),
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.6,
      'text-justify': 'auto',
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: inked(colours.quietLabel, colours.halo, 1.2),
  },
  {
    id: 'label-country',
    type: 'symbol',
    source: LABELS_SOURCE,
    filter: ['all', ofClass('country'), ['!', isSubject(subject)], RANK_BY_ZOOM],
    maxzoom: 7.5,
    layout: {
      'text-field': textField(lang),
      'text-font': regular,
      'text-size': byZoom(3, 9.5, 6, 14),
      'text-letter-spacing': 0.26,
      'text-transform': 'uppercase',
      'text-max-width': 7,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: inked(colours.quietLabel, colours.land, 1),
  },
  {
    id: 'label-mali',
    type: 'symbol',
    source: LABELS_SOURCE,
    filter: ['all', ofClass('country'), isSubject(subject)],
    maxzoom: 7.2,
    layout: {
      'text-field': textField(lang),
      'text-font': semibold,
      'text-size': byZoom(1, 9.5, 3, 13, 4.5, 19, 6, 28),
      'text-letter-spacing': 0.34,
      'text-transform': 'uppercase',
    },
    paint: inked(colours.maliLabel, colours.halo, 1),
  },
];
