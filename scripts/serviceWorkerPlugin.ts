import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import type { KeptFile, OfflineFiles } from '../src/offline/keptFiles';

const SOURCE = 'src/offline/serviceWorker.ts';
const WORKER = 'sw.js';
const LIST = 'offline.json';

/** Modules that only some readers need: what is loaded for them alone is kept when used or asked for. */
const EXTRA_MODULES = [
  'src/dataset/exporters/viewFiles.ts',
  'src/domain/edtf.ts',
  'src/events/door.ts',
];
/** Other files that are kept when used or asked for. */
const EXTRA_FILES = [/^basemap\/(relief|world)\b/, /^data\//, /\.txt$/];
/** The worker that reads own files, and what it loads for some formats: scripts that are no chunks of the page, nor the map's. */
const READER = /^assets\/(?!map-)[^/]+\.js$/;
/** Files for hosts, maintainers, other sites and their programs, and what the browser fetches by itself. */
const LEFT_OUT = [
  /^_headers$/,
  /^404\.html$/,
  /^preview\.png$/,
  /\.md$/,
  /^sw\.js$/,
  /\.map$/,
  /^icons\//,
  /^data\/(annotations|coverage|datapackage|linked-places|ro-crate-metadata)\./,
];

/** Files that the app needs whoever reads it: reached from the entry without an extra module. */
function coreChunks(bundle: Rolldown.OutputBundle): Set<string> {
  const core = new Set<string>();
  const visit = (name: string): void => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || core.has(name)) return;
    const source = chunk.facadeModuleId?.replaceAll('\\', '/') ?? '';
    if (EXTRA_MODULES.some((module) => source.endsWith(module))) return;
    core.add(name);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next);
  };
  for (const file of Object.values(bundle))
    if (file.type === 'chunk' && file.isEntry) visit(file.fileName);
  return core;
}

/** The files of a folder by their path in it, in alphabetical order. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

function factsOf(folder: string, url: string): KeptFile {
  const content = readFileSync(join(folder, url));
  const digest = createHash('sha256').update(content).digest('base64');
  return { url, integrity: `sha256-${digest}`, bytes: content.byteLength };
}

/**
 * Writes the service worker and the list of extra files, both from what the build has put out. A
 * file that nothing here names is core: the app never lacks something for want of a rule.
 */
export function serviceWorkerPlugin(): Plugin {
  let root = process.cwd();
  let outDir = 'dist';
  let extraChunks: string[] = [];
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = resolve(root, config.build.outDir);
    },
    generateBundle(_options, bundle) {
      const core = coreChunks(bundle);
      extraChunks = Object.values(bundle).flatMap(({ type, fileName }) =>
        (type === 'chunk' ? !core.has(fileName) : READER.test(fileName)) ? [fileName] : [],
      );
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const isExtra = (file: string) =>
          extraChunks.includes(file) || EXTRA_FILES.some((pattern) => pattern.test(file));
        const files = filesIn(outDir).filter(
          (file) => file !== LIST && !LEFT_OUT.some((pattern) => pattern.test(file)),
        );
        const extra = files.filter(isExtra).map((file) => factsOf(outDir, file));
        const core = files.filter((file) => !isExtra(file)).map((file) => factsOf(outDir, file));
        const coreBytes = core.reduce((sum, { bytes }) => sum + bytes, 0);
        const list: OfflineFiles = { coreBytes, extra };
        writeFileSync(join(outDir, LIST), `${JSON.stringify(list, null, 1)}\n`);
        const worker = await bundleWorker(root, {
          CORE_FILES: [...core, factsOf(outDir, LIST)],
          EXTRA_FILES: extra,
        });
        writeFileSync(join(outDir, WORKER), worker);
      },
    },
  };
}

/** The worker as one classic script: not every browser takes a module for a service worker. */
async function bundleWorker(root: string, values: Readonly<Record<string, unknown>>) {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: join(root, SOURCE), output: { format: 'iife', minify: true } },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('the service worker was not built');
  const [chunk] = output.output;
  // The notice of licences is written before, and would not name it.
  const foreign = Object.keys(chunk.modules).find((id) => id.includes('node_modules'));
  if (foreign) throw new Error(`the service worker bundles a package: ${foreign}`);
  return chunk.code;
}
