import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import type { GroundPart } from '../../ground/basemapData';
import type { GroundColours } from '../../ground/groundPalette';
import { DETAILED_COUNTRY, type Subject } from '../../ground/subject';

/** All of the detailed ground in one source: each further one would make the first picture wait for tiles of its own. */
export const GROUND_SOURCE = 'ground';
/** The world around it. */
export const WORLD_SOURCE = 'world';
/** The lowest layer of the detailed ground; those of the world lie below it. */
export const LOWEST_LAYER = 'land-seams';

const of = (part: GroundPart): ExpressionSpecification => ['==', ['get', 'part'], part];
/** Only lines have a kind. */
const kind = (...names: string[]): ExpressionSpecification => [
  'match',
  ['get', 'kind'],
  names,
  true,
  false,
];

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

const landPaint = (colours: GroundColours, subject: Subject): FillLayerSpecification['paint'] => ({
  'fill-color':
    subject === null
      ? colours.land
      : ['match', ['get', 'iso'], subject, colours.mali, colours.land],
  'fill-antialias': false,
});

/** A layer without its source and the part of its name that says which. */
type Drawn = Omit<FillLayerSpecification, 'source'> | Omit<LineLayerSpecification, 'source'>;

/** What both grounds have below the lines of rivers and borders. */
const landLayers = (colours: GroundColours, subject: Subject): Drawn[] => [
  {
    // The triangles of a fill leave single pixels open between them: this one, a little off, closes them.
    id: 'land-seams',
    type: 'fill',
    filter: of('countries'),
    paint: { ...landPaint(colours, subject), 'fill-translate': [0.7, 0.7] },
  },
  {
    id: 'land',
    type: 'fill',
    filter: of('countries'),
    paint: landPaint(colours, subject),
  },
  {
    id: 'coast',
    type: 'line',
    filter: kind('coast'),
    paint: { 'line-color': colours.coast, 'line-width': widths(3, 0.5, 8, 1.2) },
  },
];

/** What only the country in the middle has: a border that glows, and regions. */
const subjectLayers = (colours: GroundColours): Drawn[] => [
  {
    id: 'mali-glow',
    type: 'line',
    filter: kind('mali'),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colours.maliGlow,
      'line-width': widths(0, 1, 3, 4, 6, 9, 9, 16),
      'line-blur': widths(0, 0.5, 3, 2.5, 6, 5, 9, 9),
      'line-opacity': 0.8,
    },
  },
  {
    id: 'region-lines',
    type: 'line',
    minzoom: 3,
    filter: kind('region'),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colours.region,
      'line-width': widths(4, 0.6, 8, 1.3),
      'line-dasharray': [4, 2.5],
    },
  },
];

/** Water and borders; `borders`: the kinds of lines that are ordinary borders. */
const lineLayers = (colours: GroundColours, borders: readonly string[]): Drawn[] => [
  {
    id: 'rivers',
    type: 'line',
    minzoom: 2,
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
    filter: of('lakes'),
    paint: { 'fill-color': colours.lake },
  },
  {
    id: 'lake-shores',
    type: 'line',
    filter: of('lakes'),
    minzoom: 5.5,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colours.water, 'line-width': widths(5.5, 0.4, 9, 1.2) },
  },
  {
    id: 'borders',
    type: 'line',
    filter: kind(...borders),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colours.border, 'line-width': widths(3, 0.5, 8, 1.4) },
  },
  {
    id: 'borders-disputed',
    type: 'line',
    filter: kind('disputed'),
    paint: {
      'line-color': colours.border,
      'line-width': widths(3, 0.8, 8, 1.6),
      'line-dasharray': [2, 3],
    },
  },
];

const subjectBorder = (colours: GroundColours): Drawn => ({
  id: 'border-mali',
  type: 'line',
  filter: kind('mali'),
  layout: { 'line-join': 'round' },
  paint: { 'line-color': colours.maliBorder, 'line-width': widths(0, 0.6, 3, 1, 6, 1.6, 9, 2.4) },
});

/**
 * Land, water and lines, from the bottom up. The relief goes in below the coast once it has loaded.
 * `subject`: the country that stands out, by its ISO 3166-1 alpha-3 code; `null` for none.
 */
export const groundLayers = (colours: GroundColours, subject: Subject): LayerSpecification[] => {
  const isDetailed = subject === DETAILED_COUNTRY;
  const drawn: Drawn[] = [
    ...landLayers(colours, subject),
    ...(isDetailed ? subjectLayers(colours) : []),
    ...lineLayers(colours, isDetailed ? ['border'] : ['border', 'mali']),
    ...(isDetailed ? [subjectBorder(colours)] : []),
  ];
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
    ...drawn.map((layer): LayerSpecification => ({ ...layer, source: GROUND_SOURCE })),
  ];
};

/** The same of the world around, to lie below `LOWEST_LAYER`. */
export const worldLayers = (colours: GroundColours, subject: Subject): LayerSpecification[] =>
  [...landLayers(colours, subject), ...lineLayers(colours, ['border'])].map(
    (layer): LayerSpecification => ({
      ...layer,
      id: `${WORLD_SOURCE}-${layer.id}`,
      source: WORLD_SOURCE,
    }),
  );
