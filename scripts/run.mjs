// Runs a function of a TypeScript script with the project's folder and further arguments:
// node scripts/run.mjs <script> <function> [argument …]
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const [script, name, ...args] = process.argv.slice(2);
// One file is read in a third of the time that its hundred modules take. Packages are found from there.
const outDir = `${process.cwd()}/node_modules/.cache/scripts/${process.pid}`;
await build({
  ...{ configFile: false, logLevel: 'error', publicDir: false },
  build: {
    ...{ ssr: `scripts/${script}.ts`, outDir, target: 'node20' },
    rolldownOptions: { output: { entryFileNames: 'script.mjs' } },
  },
});
try {
  const module = await import(pathToFileURL(`${outDir}/script.mjs`).href);
  process.exitCode = (await module[name](process.cwd(), args)) ?? 0;
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
