import type { LayerSpecification } from 'maplibre-gl';
import type { GroundColours } from '../../ground/groundPalette';
import { FONTS } from './fonts';

/** Geometry that checks the text: thin drawn lines, unlike any mark, only while a card is open. */
export const claimLayers = (colours: GroundColours): LayerSpecification[] => [
  {
    id: 'claim-comparison',
    type: 'fill',
    source: 'claims',
    filter: ['==', ['get', 'form'], 'comparison'],
    paint: { 'fill-color': colours.label, 'fill-opacity': 0.12 },
  },
  {
    id: 'claim-comparison-edge',
    type: 'line',
    source: 'claims',
    filter: ['==', ['get', 'form'], 'comparison'],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colours.label, 'line-width': 1.4 },
  },
  {
    id: 'claim-measure-casing',
    type: 'line',
    source: 'claims',
    filter: ['==', ['get', 'form'], 'measure'],
    paint: { 'line-color': colours.halo, 'line-width': 5 },
  },
  {
    id: 'claim-measure',
    type: 'line',
    source: 'claims',
    filter: ['==', ['get', 'form'], 'measure'],
    paint: { 'line-color': colours.label, 'line-width': 1.6, 'line-dasharray': [5, 2] },
  },
];

/** Their lettering, above the marks. */
export const claimLabelLayers = (colours: GroundColours): LayerSpecification[] => [
  {
    id: 'claim-measure-label',
    type: 'symbol',
    source: 'claims',
    filter: ['==', ['get', 'form'], 'measure_label'],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': [FONTS.semibold],
      'text-size': 12.5,
      'text-anchor': ['get', 'anchor'],
      'text-offset': [
        'match',
        ['get', 'anchor'],
        'left',
        ['literal', [0.9, 0]],
        'right',
        ['literal', [-0.9, 0]],
        ['literal', [0, 0.7]],
      ],
      'text-justify': 'left',
      'text-max-width': 30,
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: {
      'text-color': colours.label,
      'text-halo-color': colours.halo,
      'text-halo-width': 2.4,
    },
  },
  {
    id: 'claim-comparison-label',
    type: 'symbol',
    source: 'claims',
    filter: ['==', ['get', 'form'], 'comparison_label'],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': [FONTS.semibold],
      'text-size': 12.5,
      'text-anchor': 'top',
      'text-offset': [0, 0.3],
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: {
      'text-color': colours.label,
      'text-halo-color': colours.halo,
      'text-halo-width': 2.4,
    },
  },
];
