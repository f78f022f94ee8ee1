import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { KINDS } from '../../domain/vocabulary';

/** Image of the ring behind the chosen record's symbol. */
export const HALO_IMAGE = 'halo';

/** Symbols grow a little with the zoom; arcs of marks grow with them, offsets being scaled alike. */
const ICON_SIZE: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  3.5,
  0.6,
  5,
  0.74,
  7,
  0.92,
  9,
  1,
];

/**
 * One layer a kind, so that attacks lie on top. Marks never hide each other by collision: every
 * record in view is drawn.
 */
export const markLayers = (): LayerSpecification[] => [
  {
    id: 'mark-selected',
    type: 'symbol',
    source: 'events',
    filter: [
      'all',
      ['get', 'selected'],
      ['match', ['get', 'form'], ['mark', 'arrowhead'], true, false],
    ],
    layout: {
      'icon-image': HALO_IMAGE,
      'icon-size': ICON_SIZE,
      'icon-offset': ['get', 'offset'],
      'icon-allow-overlap': true,
    },
  },
  ...[...KINDS].reverse().map(
    (kind): LayerSpecification => ({
      id: `mark-${kind}`,
      type: 'symbol',
      source: 'events',
      filter: [
        'all',
        ['match', ['get', 'form'], ['mark', 'arrowhead'], true, false],
        ['==', ['get', 'kind'], kind],
      ],
      layout: {
        'icon-image': ['get', 'image'],
        'icon-size': ICON_SIZE,
        'icon-offset': ['get', 'offset'],
        'icon-rotate': ['get', 'heading'],
        'icon-rotation-alignment': 'map',
        'icon-allow-overlap': true,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: { 'icon-opacity': ['case', ['get', 'certain'], 1, 0.42] },
    }),
  ),
];
