import type { Feature } from 'geojson';
import type { FilterSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { type DayRange, dayOf } from '../../../src/domain/day';
import { KINDS } from '../../../src/domain/vocabulary';
import { type OwnColumns, positionOf } from '../../../src/events/columns/ownColumns';
import { maskOfKinds } from '../../../src/events/columns/ownWindow';
import { isPoint } from '../../../src/events/look/ownLook';
import { ownColour } from '../../../src/events/look/ownPalette';
import { OwnPointsLayer } from '../../../src/events/map/OwnPointsLayer';

/** A way to draw the events of a window. */
interface Way {
  show(window: DayRange): void;
  remove(): void;
}

export const ALL_KINDS = maskOfKinds(new Set(KINDS));

/** The app's own layer. */
export function ownWay(map: MapLibreMap, columns: OwnColumns): Way & { layer: OwnPointsLayer } {
  const layer = new OwnPointsLayer('own');
  layer.setTables([{ id: 'own', columns, passes: null, chosen: null }], columns.count);
  layer.setMask(ALL_KINDS);
  layer.setColour(ownColour(0, 'light'));
  map.addLayer(layer);
  return {
    layer,
    show: ({ from, to }) => layer.setWindow(from, to),
    remove: () => map.removeLayer('own'),
  };
}

const windowFilter = ({ from, to }: DayRange): FilterSpecification => [
  'all',
  ['<=', ['get', 'start'], to],
  ['>=', ['get', 'end'], from],
];

/** GeoJSON circles and a filter: what MapLibre offers. */
export function geojsonWay(map: MapLibreMap, columns: OwnColumns): Way {
  const features: Feature[] = [];
  for (let row = 0; row < columns.datedCount; row++) {
    const position = positionOf(columns, row);
    if (!position || !isPoint(columns, row)) continue;
    features.push({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...position] },
      properties: { start: columns.start[row], end: columns.end[row] },
    });
  }
  map.addSource('own', { type: 'geojson', data: { type: 'FeatureCollection', features } });
  map.addLayer({
    ...{ id: 'own', type: 'circle', source: 'own' },
    paint: { 'circle-radius': 2, 'circle-color': ownColour(0, 'light'), 'circle-opacity': 0.5 },
    filter: windowFilter({ from: dayOf(1), to: dayOf(0) }),
  });
  return {
    show: (window) => map.setFilter('own', windowFilter(window)),
    remove: () => {
      map.removeLayer('own');
      map.removeSource('own');
    },
  };
}
