import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { GroundColours } from '../groundPalette';
import { byKind, type InkColours } from './ink';

const AREA: FilterSpecification = ['==', ['get', 'form'], 'area'];
const RING: FilterSpecification = ['==', ['get', 'form'], 'ring'];

/** Regions as quiet hatching, and rings at a stated distance: below lines and marks. */
export const areaLayers = (colours: GroundColours, inks: InkColours): LayerSpecification[] => [
  {
    id: 'area-hatch',
    type: 'fill',
    source: 'events',
    filter: AREA,
    paint: {
      'fill-pattern': ['get', 'image'],
      'fill-opacity': ['case', ['get', 'selected'], 0.55, ['get', 'certain'], 0.24, 0.12],
    },
  },
  {
    id: 'area-edge',
    type: 'line',
    source: 'events',
    filter: AREA,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': ['case', ['get', 'selected'], colours.selected, byKind(inks)],
      'line-width': ['case', ['get', 'selected'], 2, 1],
      'line-opacity': ['case', ['get', 'certain'], 0.6, 0.3],
      'line-dasharray': [4, 3],
    },
  },
  {
    id: 'ring-casing',
    type: 'line',
    source: 'events',
    filter: RING,
    paint: { 'line-color': colours.halo, 'line-width': 4.5, 'line-opacity': 0.8 },
  },
  {
    id: 'ring',
    type: 'line',
    source: 'events',
    filter: RING,
    paint: {
      'line-color': ['case', ['get', 'selected'], colours.selected, byKind(inks)],
      'line-width': ['case', ['get', 'selected'], 3, 2],
      'line-opacity': ['case', ['get', 'certain'], 1, 0.45],
      'line-dasharray': [
        'match',
        ['get', 'outline'],
        'dashed',
        ['literal', [3, 2]],
        'dotted',
        ['literal', [0.6, 1.8]],
        ['literal', [1, 0]],
      ],
    },
  },
];
