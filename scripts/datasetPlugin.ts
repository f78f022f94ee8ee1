import { join, sep } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { CompiledProject } from './compileProject';

const MODULE_ID = 'virtual:dataset';
const RESOLVED_ID = `\0${MODULE_ID}`;

/** Runs the compile step from its newest source, so that dev needs no restart when it changes. */
async function compileProject(root: string): Promise<CompiledProject> {
  const { module } = await runnerImport<typeof import('./compileProject')>(
    join(root, 'scripts', 'compileProject.ts'),
    { configFile: false, logLevel: 'error' },
  );
  return module.compileProject(root);
}

/**
 * Gives the app its dataset as `virtual:dataset` and writes the open data into `dist/data/`. A record
 * with an issue fails the build; in dev a changed record reloads the page.
 */
export function datasetPlugin(): Plugin {
  let root = process.cwd();
  return {
    name: 'dataset',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === MODULE_ID ? RESOLVED_ID : null),
    async load(id) {
      if (id !== RESOLVED_ID) return null;
      const { dataset } = await compileProject(root);
      // A string for JSON.parse loads faster than the same data as a JavaScript literal.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(dataset))});`;
    },
    configureServer(server) {
      const watched = [join(root, 'data') + sep, join(root, 'seeds') + sep];
      server.watcher.add(watched);
      server.watcher.on('all', (_event, path) => {
        if (!watched.some((folder) => path.startsWith(folder))) return;
        const module = server.moduleGraph.getModuleById(RESOLVED_ID);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
    },
    async generateBundle() {
      const { openData } = await compileProject(root);
      for (const { name, content } of openData)
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source: content });
    },
  };
}
