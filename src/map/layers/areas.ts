import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { GroundColours } from '../../ground/groundPalette';
import { byKind, type InkColours } from './ink';

/** Where a click opens an area: its inside is everywhere in the desert. */
export const AREA_EDGE_LAYER = 'area-edge';

const PRESENCE: ExpressionSpecification = ['coalesce', ['feature-state', 'presence'], 0];
const SELECTED: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];

/**
 * Areas as quiet hatching below lines and marks, a direction of stripes a kind. All that any time may
 * show is there from the start: what is in view is feature state, so that no step sends it anew.
 */
export const areaLayers = (colours: GroundColours, inks: InkColours): LayerSpecification[] => [
  {
    id: 'area-hatch',
    type: 'fill',
    source: 'areas',
    paint: {
      'fill-pattern': ['concat', 'hatch:', ['get', 'kind']],
      'fill-opacity': ['*', PRESENCE, ['case', SELECTED, 0.5, 0.22]],
    },
  },
  {
    id: AREA_EDGE_LAYER,
    type: 'line',
    source: 'areas',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': ['case', SELECTED, colours.selected, byKind(inks)],
      'line-width': ['case', SELECTED, 2, 1],
      'line-opacity': ['*', PRESENCE, 0.6],
      'line-dasharray': [4, 3],
    },
  },
];
