import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Lang } from '../../domain/record';
import type { GroundColours } from '../../ground/groundPalette';
import { FONTS } from './fonts';

const regular = [FONTS.regular];
const semibold = [FONTS.semibold];

const ofClass = (...classes: string[]): ExpressionSpecification => [
  'match',
  ['get', 'class'],
  classes,
  true,
  false,
];

/** Rank up to which a label shows, by zoom: rank 1 from the start, rank 5 only close up. */
const RANK_BY_ZOOM: ExpressionSpecification = [
  '<=',
  ['get', 'rank'],
  ['step', ['zoom'], 2, 4.2, 3, 5.6, 4, 7, 5],
];

const textField = (lang: Lang): ExpressionSpecification => ['get', `name_${lang}`];

/** Towns of the dataset have layers of their own. */
const notOwn = (ownTowns: readonly string[]): ExpressionSpecification => [
  '!',
  ['in', ['get', 'name_en'], ['literal', [...ownTowns]]],
];

/** Names of the ground: countries, regions, water, deserts and the towns that no record names. */
export const groundLabelLayers = (
  colours: GroundColours,
  lang: Lang,
  ownTowns: readonly string[],
): LayerSpecification[] => [
  {
    id: 'label-region',
    type: 'symbol',
    source: 'labels',
    minzoom: 5,
    filter: ofClass('region'),
    layout: {
      'text-field': textField(lang),
      'text-font': regular,
      'text-size': 11,
      'text-letter-spacing': 0.12,
      'text-transform': 'uppercase',
      'text-max-width': 8,
    },
    paint: {
      'text-color': colours.quietLabel,
      'text-halo-color': colours.halo,
      'text-halo-width': 1,
    },
  },
  {
    id: 'label-land',
    type: 'symbol',
    source: 'labels',
    minzoom: 4.2,
    filter: ofClass('desert', 'mountain'),
    layout: {
      'text-field': textField(lang),
      'text-font': regular,
      'text-size': 12,
      'text-letter-spacing': 0.1,
      'text-max-width': 6,
    },
    paint: {
      'text-color': colours.quietLabel,
      'text-halo-color': colours.halo,
      'text-halo-width': 1,
      'text-opacity': 0.85,
    },
  },
  {
    id: 'label-water',
    type: 'symbol',
    source: 'labels',
    filter: ['all', ofClass('water'), RANK_BY_ZOOM],
    layout: {
      'text-field': textField(lang),
      'text-font': regular,
      'text-size': 12,
      'text-letter-spacing': 0.08,
      'text-max-width': 7,
    },
    paint: {
      'text-color': colours.waterLabel,
      'text-halo-color': colours.halo,
      'text-halo-width': 0.8,
    },
  },
  {
    id: 'label-river',
    type: 'symbol',
    source: 'rivers',
    minzoom: 4.8,
    filter: ['has', 'name'],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      'text-field':
        lang === 'fr' ? ['coalesce', ['get', 'name_fr'], ['get', 'name']] : ['get', 'name'],
      'text-font': regular,
      'text-size': 11.5,
      'text-letter-spacing': 0.12,
    },
    paint: {
      'text-color': colours.waterLabel,
      'text-halo-color': colours.halo,
      'text-halo-width': 1.4,
    },
  },
  {
    id: 'label-country',
    type: 'symbol',
    source: 'labels',
    filter: ['all', ofClass('country'), RANK_BY_ZOOM],
    maxzoom: 7.5,
    layout: {
      'text-field': textField(lang),
      'text-font': semibold,
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        3,
        10,
        6,
        ['match', ['get', 'rank'], 1, 22, 14],
      ],
      'text-letter-spacing': 0.22,
      'text-transform': 'uppercase',
      'text-max-width': 7,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': colours.quietLabel,
      'text-halo-color': colours.halo,
      'text-halo-width': 1,
    },
  },
  {
    id: 'town-dot-other',
    type: 'circle',
    source: 'labels',
    filter: ['all', ofClass('town', 'capital'), notOwn(ownTowns), RANK_BY_ZOOM],
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 1.6, 8, 3],
      'circle-color': colours.townFill,
      'circle-stroke-color': colours.quietLabel,
      'circle-stroke-width': 1,
    },
  },
  {
    id: 'label-town-other',
    type: 'symbol',
    source: 'labels',
    filter: ['all', ofClass('town', 'capital'), notOwn(ownTowns), RANK_BY_ZOOM],
    layout: {
      'text-field': textField(lang),
      'text-font': regular,
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10.5, 8, 13],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.6,
      'text-justify': 'auto',
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': colours.quietLabel,
      'text-halo-color': colours.halo,
      'text-halo-width': 1.2,
    },
  },
];
