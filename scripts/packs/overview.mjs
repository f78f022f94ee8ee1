// Writes the overview of a folder of parts, whoever wrote them; docs/packs.md says how to call it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, countOf } from './lib/command.mjs';
import { OVERVIEW } from './lib/contract.mjs';
import { Problem, withEngine } from './lib/engine.mjs';
import { writeOverview } from './lib/writeOverview.mjs';

const USAGE = `npm run overview -- --folder <folder> --title <text> --attribution <text> [--licence <text>] \\
  [--address <https://…>] [--undated <rows that were left out, as they have no usable days>]

What is not given stays as overview.json of the folder says, if there is one.`;

/** What the overview says so far. */
function saidIn(folder) {
  const path = join(folder, OVERVIEW);
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Problem(`${path} is no JSON: delete it, and give all options. ${error.message}`);
  }
}

await command(
  USAGE,
  ['folder'],
  ['title', 'attribution', 'licence', 'address', 'undated'],
  ({ folder, ...given }) =>
    withEngine(async (engine) => {
      const said = { licence: '', undated: 0, ...saidIn(folder), ...given };
      const missing = ['title', 'attribution'].filter((option) => !said[option]);
      if (missing.length > 0)
        throw new Problem(
          `Missing: ${missing.map((option) => `--${option}`).join(', ')}\n\n${USAGE}`,
        );
      const undated = countOf('undated', String(said.undated));
      const { rows, files, cell } = await writeOverview(engine, folder, { ...said, undated });
      console.log(`${rows} events in ${files.length} files, cells of ${cell} degrees`);
    }),
);
