import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { GroundColours } from '../groundPalette';
import { byKind, type InkColours } from './ink';

const ARROW: FilterSpecification = ['==', ['get', 'form'], 'arrow'];

/** Movements: an open band, because every route is inferred, with a symbol that points the way. */
export const movementLayers = (colours: GroundColours, inks: InkColours): LayerSpecification[] => [
  {
    id: 'movement-casing',
    type: 'line',
    source: 'events',
    filter: ARROW,
    layout: { 'line-cap': 'butt', 'line-join': 'round' },
    paint: {
      'line-color': ['case', ['get', 'selected'], colours.selected, colours.halo],
      'line-width': ['interpolate', ['linear'], ['zoom'], 4, 6, 8, 11],
      'line-opacity': ['*', ['get', 'fade'], ['case', ['get', 'certain'], 0.85, 0.4]],
    },
  },
  {
    id: 'movement-band',
    type: 'line',
    source: 'events',
    filter: ARROW,
    layout: { 'line-cap': 'butt', 'line-join': 'round' },
    paint: {
      'line-color': byKind(inks),
      'line-width': ['interpolate', ['linear'], ['zoom'], 4, 3, 8, 6],
      'line-opacity': ['*', ['get', 'fade'], ['case', ['get', 'certain'], 1, 0.4]],
      'line-dasharray': [
        'match',
        ['get', 'outline'],
        'dashed',
        ['literal', [2.4, 1]],
        'dotted',
        ['literal', [0.5, 1.1]],
        ['literal', [1, 0]],
      ],
    },
  },
  {
    id: 'movement-core',
    type: 'line',
    source: 'events',
    filter: ARROW,
    layout: { 'line-cap': 'butt', 'line-join': 'round' },
    paint: {
      'line-color': colours.mali,
      'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.8, 8, 2.4],
      'line-opacity': ['*', ['get', 'fade'], 0.9],
    },
  },
];
