import { join } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';

/** Parts of MapLibre that the map has not: their pictures are four fifths of its style sheet. */
const ABSENT =
  /maplibregl-(?:[\w-]*(?:geolocate|fullscreen|terrain|globe|logo|compass)|popup|marker|user-location|cooperative-gesture)/;

const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs';
/** Our worker, as the page asks for its address. */
const WORKER_URL = /\/mapWorker\?worker&url$/;
const WORKER_ADDRESS = '\0map-worker-address';
/** Decodes an encoding of vector tiles; the map has no vector tiles at all. */
const TILE_DECODER = '@maplibre/mlt';
const NO_DECODER = '\0no-tile-decoder';

const sourceOf = (root: string): string => join(root, 'node_modules', 'maplibre-gl', 'src');

/** The module that the map's worker begins with. */
export const mapWorkerModule = (root: string): string => join(root, 'src', 'map', 'mapWorker.ts');

/** MapLibre's style sheet without the rules for controls, popups and markers that the map has not. */
export const withoutAbsentParts = (css: string): string =>
  css.replace(/([^{}]+)\{[^{}]*\}/g, (rule, selectors: string) =>
    selectors.split(',').every((selector) => ABSENT.test(selector)) ? '' : rule,
  );

/**
 * Builds MapLibre from the modules in its package. Of its two published files the page would load one
 * and the worker the other, though they have most of the worker in common: built together, both load
 * that once. Leaves out what no page of the app can show. In dev the published files serve.
 */
export function mapLibraryPlugin(): Plugin {
  let root = '';
  let isBuild = false;
  return {
    name: 'map-library',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
      isBuild = config.command === 'build';
    },
    resolveId(id) {
      if (!isBuild) return null;
      if (id === 'maplibre-gl') return join(sourceOf(root), 'index.ts');
      if (id === TILE_DECODER) return NO_DECODER;
      if (id === WORKER) return join(sourceOf(root), 'source', 'worker.ts');
      return WORKER_URL.test(id) ? WORKER_ADDRESS : null;
    },
    load(id) {
      if (id === NO_DECODER) return 'export const GEOMETRY_TYPE = {}, decodeTile = () => [];';
      if (id !== WORKER_ADDRESS) return null;
      const worker = this.emitFile({
        type: 'chunk',
        id: mapWorkerModule(root),
        name: 'map-worker',
      });
      return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
    },
    transform(code, id) {
      if (/\/maplibre-gl\.css(?:\?|$)/.test(id))
        return { code: withoutAbsentParts(code), map: null };
      // A field that a class of MapLibre only declares has its value from the prototype.
      return id.startsWith(sourceOf(root)) && id.endsWith('.ts')
        ? transformWithOxc(code, id, { typescript: { removeClassFieldsWithoutInitializer: true } })
        : null;
    },
  };
}
