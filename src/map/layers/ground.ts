import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import type { GroundPart } from '../../ground/basemapData';
import type { GroundColours } from '../../ground/groundPalette';

/** All of the ground in one source: each further one would make the first picture wait for tiles of its own. */
export const GROUND_SOURCE = 'ground';

const of = (part: GroundPart): ExpressionSpecification => ['==', ['get', 'part'], part];
/** Only lines have a kind. */
const kind = (name: string): ExpressionSpecification => ['==', ['get', 'kind'], name];

/** A width in pixels for the Niger, for the other larger rivers and for the rest. */
const riverWidth = (niger: number, large: number, small: number): ExpressionSpecification => [
  'case',
  ['==', ['get', 'name'], 'Niger'],
  niger,
  ['<=', ['get', 'rank'], 2],
  large,
  small,
];

/** A width in pixels that grows with the zoom: zoom, width, zoom, width … */
const widths = (...stops: number[]): ExpressionSpecification => [
  'interpolate',
  ['exponential', 1.3],
  ['zoom'],
  ...stops,
];

const landPaint = (colours: GroundColours): FillLayerSpecification['paint'] => ({
  'fill-color': ['match', ['get', 'role'], 'mali', colours.mali, colours.land],
  'fill-antialias': false,
});

/** Land, water and lines, from the bottom up. The relief goes in below the coast once it has loaded. */
export const groundLayers = (colours: GroundColours): LayerSpecification[] => [
  { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
  {
    // The triangles of a fill leave single pixels open between them: this one, a little off, closes them.
    id: 'land-seams',
    type: 'fill',
    source: GROUND_SOURCE,
    filter: of('countries'),
    paint: { ...landPaint(colours), 'fill-translate': [0.7, 0.7] },
  },
  {
    id: 'land',
    type: 'fill',
    source: GROUND_SOURCE,
    filter: of('countries'),
    paint: landPaint(colours),
  },
  {
    id: 'coast',
    type: 'line',
    source: GROUND_SOURCE,
    filter: kind('coast'),
    paint: { 'line-color': colours.coast, 'line-width': widths(3, 0.5, 8, 1.2) },
  },
  {
    id: 'mali-glow',
    type: 'line',
    source: GROUND_SOURCE,
    filter: kind('mali'),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colours.maliGlow,
      'line-width': widths(3, 4, 6, 9, 9, 16),
      'line-blur': widths(3, 2.5, 6, 5, 9, 9),
      'line-opacity': 0.8,
    },
  },
  {
    id: 'region-lines',
    type: 'line',
    source: GROUND_SOURCE,
    filter: kind('region'),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colours.region,
      'line-width': widths(4, 0.6, 8, 1.3),
      'line-dasharray': [4, 2.5],
    },
  },
  {
    id: 'rivers',
    type: 'line',
    source: GROUND_SOURCE,
    filter: of('rivers'),
    layout: {
      'line-cap': 'round',
      'line-join': 'round',
      'line-sort-key': ['-', 0, ['get', 'rank']],
    },
    paint: {
      'line-color': ['match', ['get', 'rank'], 1, colours.water, colours.minorWater],
      'line-width': [
        'interpolate',
        ['exponential', 1.3],
        ['zoom'],
        3,
        riverWidth(1.4, 0.8, 0.4),
        6,
        riverWidth(3, 1.5, 0.8),
        8,
        riverWidth(5, 2.4, 1.4),
        10,
        riverWidth(8, 4, 2.4),
      ],
    },
  },
  {
    id: 'lakes',
    type: 'fill',
    source: GROUND_SOURCE,
    filter: of('lakes'),
    paint: { 'fill-color': colours.lake },
  },
  {
    id: 'lake-shores',
    type: 'line',
    source: GROUND_SOURCE,
    filter: of('lakes'),
    minzoom: 5.5,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colours.water, 'line-width': widths(5.5, 0.4, 9, 1.2) },
  },
  {
    id: 'borders',
    type: 'line',
    source: GROUND_SOURCE,
    filter: kind('border'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colours.border, 'line-width': widths(3, 0.5, 8, 1.4) },
  },
  {
    id: 'borders-disputed',
    type: 'line',
    source: GROUND_SOURCE,
    filter: kind('disputed'),
    paint: {
      'line-color': colours.border,
      'line-width': widths(3, 0.8, 8, 1.6),
      'line-dasharray': [2, 3],
    },
  },
  {
    id: 'border-mali',
    type: 'line',
    source: GROUND_SOURCE,
    filter: kind('mali'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colours.maliBorder, 'line-width': widths(3, 1, 6, 1.6, 9, 2.4) },
  },
];
