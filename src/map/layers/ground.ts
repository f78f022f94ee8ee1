import type { LayerSpecification } from 'maplibre-gl';
import type { GroundColours } from '../../ground/groundPalette';

/** Land, water and lines, from the bottom up. */
export const groundLayers = (colours: GroundColours): LayerSpecification[] => [
  { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
  {
    id: 'land',
    type: 'fill',
    source: 'countries',
    paint: {
      'fill-color': ['match', ['get', 'role'], 'mali', colours.mali, colours.land],
      'fill-antialias': false,
    },
  },
  {
    id: 'coast',
    type: 'line',
    source: 'lines',
    filter: ['==', ['get', 'kind'], 'coast'],
    paint: { 'line-color': colours.border, 'line-width': 0.4, 'line-opacity': 0.6 },
  },
  {
    id: 'mali-glow',
    type: 'line',
    source: 'lines',
    filter: ['==', ['get', 'kind'], 'mali'],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colours.maliGlow,
      'line-width': ['interpolate', ['linear'], ['zoom'], 3, 4, 8, 10],
      'line-blur': 2,
    },
  },
  {
    id: 'region-lines',
    type: 'line',
    source: 'lines',
    filter: ['==', ['get', 'kind'], 'region'],
    paint: {
      'line-color': colours.region,
      'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 8, 1.2],
      'line-dasharray': [3, 2],
    },
  },
  { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': colours.water } },
  {
    id: 'rivers',
    type: 'line',
    source: 'rivers',
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': colours.water,
      'line-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        3,
        ['match', ['get', 'rank'], 1, 1, 0.5],
        6,
        ['match', ['get', 'rank'], 1, 2.2, 1],
        10,
        ['match', ['get', 'rank'], 1, 6, 2.5],
      ],
    },
  },
  {
    id: 'borders',
    type: 'line',
    source: 'lines',
    filter: ['==', ['get', 'kind'], 'border'],
    paint: { 'line-color': colours.border, 'line-width': 1 },
  },
  {
    id: 'borders-disputed',
    type: 'line',
    source: 'lines',
    filter: ['==', ['get', 'kind'], 'disputed'],
    paint: { 'line-color': colours.border, 'line-width': 1, 'line-dasharray': [2, 2.5] },
  },
  {
    id: 'border-mali',
    type: 'line',
    source: 'lines',
    filter: ['==', ['get', 'kind'], 'mali'],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colours.maliBorder,
      'line-width': ['interpolate', ['linear'], ['zoom'], 3, 1, 8, 2],
    },
  },
];
