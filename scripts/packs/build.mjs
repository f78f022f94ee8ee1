// Writes a pack from files of any shape by a query; docs/packs.md says how to call it.
import { readFileSync } from 'node:fs';
import { command } from './lib/command.mjs';
import { Problem, withEngine } from './lib/engine.mjs';
import { viewInput } from './lib/input.mjs';
import { writePack } from './lib/writePack.mjs';

const USAGE = `npm run build -- --in <file or pattern, .csv or .parquet> --query <file.sql> --out <folder> \\
  --title <text> --attribution <text> [--licence <text>] [--address <https://…>]`;

function queryOf(path) {
  try {
    return readFileSync(path, 'utf8').replace(/;\s*$/, '');
  } catch (error) {
    throw new Problem(`--query: ${error.message}`);
  }
}

await command(
  USAGE,
  ['in', 'query', 'out', 'title', 'attribution'],
  ['licence', 'address'],
  (options) =>
    withEngine(async (engine) => {
      const query = queryOf(options.query);
      await viewInput(engine, options.in);
      const { title, attribution, licence = '', address } = options;
      await writePack(engine, query, options.out, { title, attribution, licence, address });
    }),
);
