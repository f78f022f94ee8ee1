import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Lang } from '../../domain/record';
import type { GroundColours } from '../../ground/groundPalette';
import { FONTS } from './fonts';
import { byZoom, inked, ofClass } from './labelParts';

/** Points with the names of the world around the detailed ground. */
export const WORLD_LABELS_SOURCE = 'world-labels';

/** Each name says from which zoom it shows. Filters know whole zooms only. */
const FROM_ITS_ZOOM: ExpressionSpecification = [
  '<=',
  ['get', 'zoom'],
  ['step', ['zoom'], 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7],
];

/** The French name is given only where it differs. */
const textField = (lang: Lang): ExpressionSpecification =>
  lang === 'fr' ? ['coalesce', ['get', 'name_fr'], ['get', 'name_en']] : ['get', 'name_en'];

const CITIES: ExpressionSpecification = ['all', ofClass('town', 'capital'), FROM_ITS_ZOOM];

/**
 * Names of the world, lettered as those of the detailed ground and placed after them: the last layer
 * is placed first, so names stand here from the least to the most wanted.
 */
export const worldLabelLayers = (colours: GroundColours, lang: Lang): LayerSpecification[] => [
  {
    id: 'world-label-water',
    type: 'symbol',
    source: WORLD_LABELS_SOURCE,
    filter: ['all', ofClass('water', 'lake'), FROM_ITS_ZOOM],
    layout: {
      'text-field': textField(lang),
      'text-font': [FONTS.regular],
      'text-size': byZoom(1, 10, 3, 11, 6, 14),
      'text-letter-spacing': 0.12,
      'text-line-height': 1.4,
      'text-max-width': 7,
      'symbol-sort-key': ['get', 'zoom'],
    },
    paint: inked(colours.waterLabel, colours.seaHalo, 0.8),
  },
  {
    id: 'world-town-dot',
    type: 'circle',
    source: WORLD_LABELS_SOURCE,
    filter: CITIES,
    minzoom: 3,
    paint: {
      'circle-radius': byZoom(4, 1.6, 8, 3),
      'circle-color': colours.townFill,
      'circle-stroke-color': colours.quietLabel,
      'circle-stroke-width': 1,
    },
  },
  {
    id: 'world-label-town',
    type: 'symbol',
    source: WORLD_LABELS_SOURCE,
    filter: CITIES,
    minzoom: 3,
    layout: {
      'text-field': textField(lang),
      'text-font': [FONTS.regular],
      'text-size': byZoom(4, 10.5, 8, 13),
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.6,
      'text-justify': 'auto',
      'symbol-sort-key': ['get', 'zoom'],
    },
    paint: inked(colours.quietLabel, colours.halo, 1.2),
  },
  {
    id: 'world-label-country',
    type: 'symbol',
    source: WORLD_LABELS_SOURCE,
    filter: ['all', ofClass('country'), FROM_ITS_ZOOM],
    maxzoom: 7.5,
    layout: {
      'text-field': textField(lang),
      'text-font': [FONTS.regular],
      'text-size': byZoom(1, 8.5, 3, 9.5, 6, 14),
      'text-letter-spacing': byZoom(2, 0.08, 4, 0.26),
      'text-transform': 'uppercase',
      'text-max-width': 7,
      'symbol-sort-key': ['get', 'zoom'],
    },
    paint: inked(colours.quietLabel, colours.land, 1),
  },
];
