import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { compile } from '../src/dataset/compile/compile';
import { formatIssue } from '../src/dataset/compile/issue';
import { openDataFiles } from '../src/dataset/exporters/openData';
import { readProject } from './readProject';

const MODULE_ID = 'virtual:dataset';
const RESOLVED_ID = `\0${MODULE_ID}`;

function compileProject(root: string) {
  const { dataset, issues, coverage } = compile(readProject(root));
  if (dataset) return { dataset, coverage };
  const list = issues.map((issue) => `  ${formatIssue(issue)}`).join('\n');
  throw new Error(`The data has ${issues.length} issue(s):\n${list}`);
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
    load(id) {
      if (id !== RESOLVED_ID) return null;
      const { dataset } = compileProject(root);
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
    generateBundle() {
      const { dataset, coverage } = compileProject(root);
      for (const { name, content } of openDataFiles(dataset, coverage))
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source: content });
    },
  };
}
