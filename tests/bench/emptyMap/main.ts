import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';

setWorkerUrl(new URL(workerUrl, import.meta.url).href);

const map = new MapLibreMap({
  container: 'map',
  style: {
    version: 8,
    sources: { nothing: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } },
    layers: [
      { id: 'background', type: 'background', paint: { 'background-color': '#e8e0d0' } },
      // An empty layer: the worker is asked, as in every map that shows anything.
      { id: 'nothing', type: 'line', source: 'nothing' },
    ],
  },
  center: [-2, 17],
  zoom: 4,
});
map.once('idle', () => {
  map.getContainer().dataset.ready = 'true';
});
