import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { Still } from '../src/still/renderStill';
import type { datasetPlugin } from './datasetPlugin';

/** Where the page goes in `index.html`. */
const PLACE = '<div id="app"></div>';

/** What the app imports, and which part of the rendered page each of these style sheets is. */
const SHEETS = { 'virtual:colours.css': 'colours', 'virtual:still.css': 'css' } as const;
type SheetId = keyof typeof SHEETS;
const isSheetId = (id: string): id is SheetId => Object.hasOwn(SHEETS, id);

/** Components ask for their styles, which are the page's and not the picture's. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : null),
  load: (id) => (id === '\0no-styles' ? '' : null),
};

/** Renders from the newest source of the components, as `datasetPlugin` compiles. */
async function render(
  root: string,
  project: ReturnType<typeof datasetPlugin>['api']['project'],
): Promise<Still> {
  const { module } = await runnerImport<typeof import('../src/still/renderStill')>(
    join(root, 'src', 'still', 'renderStill.tsx'),
    { configFile: false, logLevel: 'error', plugins: [withoutStyles] },
  );
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(join(root, 'public', 'basemap', file), 'utf8'));
  const { dataset } = await project();
  return module.renderStill(dataset, read('basemap.json'), read('labels.geojson'));
}

/**
 * Writes the first view into `index.html`, and gives the app the styles of that page alone as
 * `virtual:still.css` and the palette as `virtual:colours.css`. `dataset` is the plugin that compiles the
 * data: the page and the program are of one run.
 */
export function stillPagePlugin(dataset: ReturnType<typeof datasetPlugin>): Plugin {
  let root = process.cwd();
  let rendered: Promise<Still> | null = null;
  const still = () => {
    rendered ??= render(root, dataset.api.project);
    return rendered;
  };
  return {
    name: 'still-page',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      rendered = null;
    },
    resolveId: (id) => (isSheetId(id) ? `\0${id}` : null),
    async load(id) {
      const name = id.slice(1);
      return id.startsWith('\0') && isSheetId(name) ? (await still())[SHEETS[name]] : null;
    },
    configureServer(server) {
      server.watcher.on('change', () => {
        rendered = null;
      });
    },
    async transformIndexHtml(html) {
      const { html: page } = await still();
      return html.replace(PLACE, () => `<div id="app">${page}</div>`);
    },
  };
}
