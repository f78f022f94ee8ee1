import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { GroundColours } from '../../ground/groundPalette';
import { LESSER_TOWNS_ZOOM } from '../../scene/markSizes';
import { FONTS } from './fonts';

export const TOWN_NAME_LAYERS = ['town-name', 'town-name-other'] as const;
export const AREA_NAME_LAYER = 'area-name';

const regular = [FONTS.regular];
const semibold = [FONTS.semibold];

const ofForm = (form: 'town' | 'area', ...more: FilterSpecification[]): FilterSpecification =>
  ['all', ['==', ['get', 'form'], form], ...more] as FilterSpecification;

/** The name, and below it, smaller, what is said of it. */
const WITH_DETAIL: ExpressionSpecification = [
  'format',
  ['get', 'label'],
  {},
  ['case', ['==', ['get', 'detail'], ''], '', ['concat', '\n', ['get', 'detail']]],
  { 'font-scale': 0.76, 'text-font': ['literal', regular] },
];

/** Clear of the disk on the side of the anchor, in ems. */
const BESIDE_DISK: ExpressionSpecification = [
  'match',
  ['get', 'anchor'],
  'top',
  ['literal', [0, 0.62]],
  'bottom',
  ['literal', [0, -0.62]],
  'left',
  ['literal', [0.8, 0]],
  'right',
  ['literal', [-0.8, 0]],
  'top-left',
  ['literal', [0.6, 0.42]],
  'top-right',
  ['literal', [-0.6, 0.42]],
  'bottom-left',
  ['literal', [0.6, -0.42]],
  ['literal', [-0.6, -0.42]],
];

const IN_USE: ExpressionSpecification = [
  'case',
  ['boolean', ['feature-state', 'inUse'], false],
  1,
  0,
];

const ink = (colours: GroundColours, haloWidth: number) =>
  ({
    'text-color': [
      'case',
      ['boolean', ['feature-state', 'selected'], false],
      colours.selected,
      colours.label,
    ],
    'text-halo-color': colours.halo,
    'text-halo-width': haloWidth,
  }) satisfies NonNullable<Extract<LayerSpecification, { type: 'symbol' }>['paint']>;

/**
 * Names of towns and areas, from the quiet to the one that wins: MapLibre places the last layer
 * first, and the names of the featured towns are never left out.
 */
export const nameLayers = (colours: GroundColours): LayerSpecification[] => [
  {
    id: 'town-name-other',
    type: 'symbol',
    source: 'names',
    filter: ofForm('town', ['!', ['get', 'featured']]),
    layout: {
      'text-field': ['get', 'label'],
      'text-font': regular,
      'text-size': ['interpolate', ['linear'], ['zoom'], 3.5, 10.5, 8, 14],
      'text-anchor': ['get', 'anchor'],
      'text-offset': BESIDE_DISK,
    },
    paint: {
      ...ink(colours, 1.4),
      'text-opacity': ['step', ['zoom'], IN_USE, LESSER_TOWNS_ZOOM, 1],
    },
  },
  {
    id: AREA_NAME_LAYER,
    type: 'symbol',
    source: 'names',
    filter: ofForm('area'),
    layout: {
      'text-field': WITH_DETAIL,
      'text-font': semibold,
      'text-size': ['interpolate', ['linear'], ['zoom'], 3.5, 11, 6, 14],
      'text-letter-spacing': 0.04,
      'text-line-height': 1.35,
      'text-max-width': 13,
    },
    paint: { ...ink(colours, 2.2), 'text-opacity': IN_USE },
  },
  {
    id: 'town-name',
    type: 'symbol',
    source: 'names',
    filter: ofForm('town', ['get', 'featured']),
    layout: {
      'text-field': WITH_DETAIL,
      'text-font': semibold,
      'text-max-width': 9,
      'text-size': ['interpolate', ['linear'], ['zoom'], 3.5, 12, 8, 17],
      'text-anchor': ['get', 'anchor'],
      'text-offset': BESIDE_DISK,
      'text-allow-overlap': true,
    },
    paint: ink(colours, 1.8),
  },
];
