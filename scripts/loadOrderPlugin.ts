import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** What the first view loads by itself once the program runs. */
const MAP = 'src/map/MapView.tsx';
const MAP_WORKER = 'map-worker';
/** What a reader of French waits for before the program speaks. */
const FRENCH = 'virtual:messages/fr';

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;

/** A chunk and those that it imports, and theirs. */
function withImports(chunk: Rolldown.OutputChunk, chunks: Chunks): Set<string> {
  const found = new Set([chunk.fileName]);
  for (const name of found) for (const next of chunks.get(name)?.imports ?? []) found.add(next);
  return found;
}

/** A link without effect, until `public/start.js` makes it one. */
const link = (name: string, attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { ...attrs, href: `./${name}`, crossorigin: '' },
  injectTo: 'head',
});

const STYLES = /\s*<link rel="stylesheet"[^>]*>/g;
const PROGRAM = /\s*<script type="module"[^>]*><\/script>|\s*<link rel="modulepreload"[^>]*>/g;
const FIRST_SCRIPT = /\s*<script src="\.\/start\.js"><\/script>/;

/**
 * What is read first has the line for itself: fonts and styles, the script that waits for them, then the
 * program. A browser that finds a policy in the page looks no further ahead than its parser.
 */
function inOrder(html: string): string {
  const taken = (tags: RegExp): string => (html.match(tags) ?? []).join('');
  const [styles, program] = [taken(STYLES), taken(PROGRAM)];
  const rest = html.replace(STYLES, '').replace(PROGRAM, '');
  if (!styles || !program || !FIRST_SCRIPT.test(rest)) throw new Error('the page lacks a part');
  return rest.replace(FIRST_SCRIPT, (script) => styles + script + program);
}

/**
 * Puts what the page asks for in the order in which it is needed, and names files that the program asks
 * for only when it runs. `public/start.js` has the browser fetch them before: French at once, the map's
 * as soon as the program itself has come, which would else wait for them.
 */
export const loadOrderPlugin = (): Plugin => ({
  name: 'load-order',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {}, chunk: entry }) {
      const all = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      const chunks: Chunks = new Map(all.map((chunk) => [chunk.fileName, chunk]));
      const map = all.find(({ facadeModuleId }) => facadeModuleId?.endsWith(MAP));
      const worker = all.find(({ name, isEntry }) => isEntry && name === MAP_WORKER);
      const french = all.find(({ facadeModuleId }) => facadeModuleId?.endsWith(FRENCH));
      if (!map || !worker || !french || !entry) throw new Error('a chunk to preload was not found');
      const there = withImports(entry, chunks);
      const tags = [
        link(french.fileName, { 'data-lang': 'fr', as: 'script' }),
        ...[...withImports(map, chunks), worker.fileName]
          .filter((name) => !there.has(name))
          .map((name) => link(name, { 'data-of': 'map' })),
      ];
      return { html: inOrder(html), tags };
    },
  },
});
