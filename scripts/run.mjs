// Runs a function of a TypeScript script: node scripts/run.mjs <script> <function>
import { runnerImport } from 'vite';

const [script, name] = process.argv.slice(2);
const { module } = await runnerImport(`./scripts/${script}.ts`, { configFile: false });
process.exitCode = (await module[name](process.cwd())) ?? 0;
