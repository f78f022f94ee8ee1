import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { GroundColours } from '../groundPalette';
import { FONTS } from './fonts';

const regular = [FONTS.regular];
const semibold = [FONTS.semibold];

/** A lesser town shows where a record in view stands there, where it is chosen, and close up. */
const IN_USE: ExpressionSpecification = [
  'any',
  ['>', ['get', 'records'], 0],
  ['get', 'selected'],
  ['>=', ['zoom'], 6],
];

/** Towns of the records: always shown, their names clear of their marks. */
export const townLayers = (colours: GroundColours): LayerSpecification[] => [
  {
    id: 'town-dot',
    type: 'circle',
    source: 'events',
    filter: ['all', ['==', ['get', 'form'], 'town'], ['any', ['get', 'featured'], IN_USE]],
    paint: {
      'circle-radius': [
        'interpolate',
        ['linear'],
        ['zoom'],
        3.5,
        ['case', ['get', 'selected'], 6, ['get', 'featured'], 3.6, 1.8],
        8,
        ['case', ['get', 'selected'], 9, ['get', 'featured'], 6, 3.6],
      ],
      'circle-color': ['case', ['get', 'selected'], colours.selected, colours.townFill],
      'circle-stroke-color': ['case', ['get', 'selected'], colours.townFill, colours.town],
      'circle-stroke-width': ['case', ['get', 'featured'], 2, 1.2],
    },
  },
];

/** The dataset's other towns: named where a record in view stands there, and close up. */
export const otherTownNameLayers = (colours: GroundColours): LayerSpecification[] => [
  {
    id: 'town-name-other',
    type: 'symbol',
    source: 'events',
    filter: ['all', ['==', ['get', 'form'], 'town'], ['!', ['get', 'featured']], IN_USE],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': regular,
      'text-size': ['interpolate', ['linear'], ['zoom'], 3.5, 10.5, 8, 14],
      'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.55,
      'text-justify': 'auto',
      'symbol-sort-key': ['-', 0, ['get', 'records']],
    },
    paint: {
      'text-color': ['case', ['get', 'selected'], colours.selected, colours.label],
      'text-halo-color': colours.halo,
      'text-halo-width': 1.4,
    },
  },
];

/** Names of areas with the number of their records; below the marks, so that they give way to them. */
export const areaNameLayers = (colours: GroundColours): LayerSpecification[] => [
  {
    id: 'area-name',
    type: 'symbol',
    source: 'events',
    filter: ['==', ['get', 'form'], 'area_label'],
    layout: {
      'text-field': ['concat', ['get', 'label'], ' · ', ['to-string', ['get', 'records']]],
      'text-font': semibold,
      'text-size': 13,
      'text-letter-spacing': 0.04,
      'text-max-width': 9,
      'text-variable-anchor': ['center', 'left', 'right', 'top', 'bottom'],
      'text-radial-offset': 1.2,
      'text-justify': 'auto',
      'symbol-sort-key': ['-', 0, ['get', 'records']],
    },
    paint: {
      'text-color': ['case', ['get', 'selected'], colours.selected, colours.label],
      'text-halo-color': colours.halo,
      'text-halo-width': 2.2,
    },
  },
];

/** Names that win over every other label; drawn above the marks, placed before them. */
export const townNameLayers = (colours: GroundColours): LayerSpecification[] => [
  {
    id: 'town-name',
    type: 'symbol',
    source: 'events',
    filter: ['all', ['==', ['get', 'form'], 'town'], ['get', 'featured']],
    layout: {
      'text-field': [
        'format',
        ['get', 'label'],
        {},
        ['case', ['==', ['get', 'camp'], ''], '', ['concat', '\n', ['get', 'camp']]],
        { 'font-scale': 0.74, 'text-font': ['literal', regular] },
      ],
      'text-max-width': 14,
      'text-font': semibold,
      'text-size': ['interpolate', ['linear'], ['zoom'], 3.5, 12, 8, 17],
      'text-anchor': ['get', 'anchor'],
      'text-offset': [
        'match',
        ['get', 'anchor'],
        'top',
        ['literal', [0, 0.5]],
        'bottom',
        ['literal', [0, -0.5]],
        'left',
        ['literal', [0.65, 0]],
        'right',
        ['literal', [-0.65, 0]],
        'top-left',
        ['literal', [0.5, 0.35]],
        'top-right',
        ['literal', [-0.5, 0.35]],
        'bottom-left',
        ['literal', [0.5, -0.35]],
        ['literal', [-0.5, -0.35]],
      ],
      'text-allow-overlap': true,
    },
    paint: {
      'text-color': ['case', ['get', 'selected'], colours.selected, colours.label],
      'text-halo-color': colours.halo,
      'text-halo-width': 1.8,
    },
  },
];
