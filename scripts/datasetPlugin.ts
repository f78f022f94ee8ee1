import { join, sep } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { CompiledProject } from './compileProject';

/** What the app imports, and which part of the compiled project each of these modules is. */
const MODULES = {
  'virtual:dataset': 'dataset',
  'virtual:details': 'details',
  'virtual:translations': 'translations',
  'virtual:stories': 'stories',
  'virtual:town-sides': 'townSides',
} as const;
type ModuleId = keyof typeof MODULES;

const isModuleId = (id: string): id is ModuleId => Object.hasOwn(MODULES, id);
const resolvedId = (id: ModuleId): string => `\0${id}`;

/** The project itself, as who codes on takes it up. */
const PROJECT_ZIP = 'data/project.zip';

/** For plugins that write of the same data. */
interface DatasetApi {
  readonly project: () => Promise<CompiledProject>;
}

/** Runs the compile step from its newest source, so that dev needs no restart when it changes. */
async function compileProject(
  root: string,
  folder: string,
  siteUrl: string | undefined,
): Promise<CompiledProject> {
  const { module } = await runnerImport<typeof import('./compileProject')>(
    join(root, 'scripts', 'compileProject.ts'),
    { configFile: false, logLevel: 'error' },
  );
  return module.compileProject(folder, siteUrl);
}

/**
 * Gives the app its dataset as `virtual:dataset`, the sides of its towns as `virtual:town-sides`, the
 * dataset's details as `virtual:details`, the renderings of quotations as `virtual:translations` and the
 * stories as `virtual:stories`. Writes what
 * search engines for data read into the page, and the open data into `dist/data/`: with full addresses
 * where the build is told, by `SITE_URL`, where the page will stand. A record with an issue fails the
 * build; in dev a changed record reloads the page. `folder` holds the project's `data/` and `seeds/`.
 */
export function datasetPlugin(
  folder: string,
  siteUrl: string | undefined,
): Plugin<DatasetApi> & { api: DatasetApi } {
  let root = process.cwd();
  /** All modules and files of one build come from one run of compile. */
  let compiled: Promise<CompiledProject> | null = null;
  const project = () => {
    compiled ??= compileProject(root, folder, siteUrl);
    return compiled;
  };
  return {
    name: 'dataset',
    api: { project },
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      compiled = null;
    },
    resolveId: (id) => (isModuleId(id) ? resolvedId(id) : null),
    async load(id) {
      const name = id.slice(1);
      if (!id.startsWith('\0') || !isModuleId(name)) return null;
      const part = (await project())[MODULES[name]];
      // A string for JSON.parse loads faster than the same data as a JavaScript literal.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(part))});`;
    },
    configureServer(server) {
      server.middlewares.use(`/${PROJECT_ZIP}`, (_request, response, next) => {
        project().then(
          ({ archive }) => response.setHeader('Content-Type', 'application/zip').end(archive),
          next,
        );
      });
      const watched = [join(folder, 'data') + sep, join(folder, 'seeds') + sep];
      server.watcher.add(watched);
      server.watcher.on('all', (_event, path) => {
        if (!watched.some((folder) => path.startsWith(folder))) return;
        compiled = null;
        for (const id of Object.keys(MODULES).filter(isModuleId)) {
          const module = server.moduleGraph.getModuleById(resolvedId(id));
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
    async transformIndexHtml(html, { bundle }) {
      if (!bundle) return html;
      const { schemaOrg } = await project();
      // A block of data, which the policy for scripts lets pass: nothing in it is run.
      const attrs = { type: 'application/ld+json' };
      return [{ tag: 'script', attrs, children: schemaOrg, injectTo: 'head' }];
    },
    async generateBundle() {
      const { openData, archive } = await project();
      for (const { name, content } of openData)
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source: content });
      this.emitFile({ type: 'asset', fileName: PROJECT_ZIP, source: archive });
    },
  };
}
