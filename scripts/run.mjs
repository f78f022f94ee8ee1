// Runs a function of a TypeScript script with the project's folder and further arguments:
// node scripts/run.mjs <script> <function> [argument …]
import { runnerImport } from 'vite';

const [script, name, ...args] = process.argv.slice(2);
const { module } = await runnerImport(`./scripts/${script}.ts`, { configFile: false });
process.exitCode = (await module[name](process.cwd(), args)) ?? 0;
