import { Map as MapLibreMap, type MapOptions, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';

setWorkerUrl(new URL(workerUrl, import.meta.url).href);

/**
 * The map of a page that has nothing else: a ground of one colour, and what `options` say otherwise.
 * Its element says when it first came to rest.
 */
export function bareMap(ground: string, options: Partial<MapOptions> = {}): MapLibreMap {
  const map = new MapLibreMap({
    container: 'map',
    style: {
      version: 8,
      sources: { nothing: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } },
      layers: [
        { id: 'background', type: 'background', paint: { 'background-color': ground } },
        // An empty layer: the worker is asked, as in every map that shows anything.
        { id: 'nothing', type: 'line', source: 'nothing' },
      ],
    },
    center: [-2, 17],
    zoom: 4,
    ...options,
  });
  map.once('idle', () => {
    map.getContainer().dataset.ready = 'true';
  });
  return map;
}
