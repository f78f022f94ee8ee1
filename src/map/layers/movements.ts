import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { GroundColours } from '../groundPalette';
import { byKind, type InkColours } from './ink';

const ARROW: FilterSpecification = ['==', ['get', 'form'], 'arrow'];

/** Context is drawn thinner than the records of the documents. */
const byTier = (corpus: number, context: number): ExpressionSpecification => [
  'match',
  ['get', 'tier'],
  'context',
  context,
  corpus,
];

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
      'line-width': ['interpolate', ['linear'], ['zoom'], 4, byTier(6, 3.6), 8, byTier(11, 7)],
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
      'line-width': ['interpolate', ['linear'], ['zoom'], 4, byTier(3, 1.6), 8, byTier(6, 3.4)],
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
      'line-width': ['interpolate', ['linear'], ['zoom'], 4, byTier(0.8, 0.6), 8, byTier(2.4, 1.8)],
      'line-opacity': ['*', ['get', 'fade'], 0.9],
    },
  },
];
