// Writes a pack of made-up events, for tests and measurements; docs/packs.md says how to call it.
import { readFileSync } from 'node:fs';
import { command, countOf, dayOf } from './lib/command.mjs';
import { text, withEngine } from './lib/engine.mjs';
import { writePack } from './lib/writePack.mjs';

const USAGE = `npm run sample -- --out <folder> [--rows 10000000] [--from 2012-01-01] [--to 2023-12-31] [--seed 1]`;

const ABOUT = {
  title: 'Made-up events, for tests',
  attribution: 'Made up by a program: none of these events happened',
  licence: 'CC0 1.0',
};

await command(USAGE, ['out'], ['rows', 'from', 'to', 'seed'], (options) =>
  withEngine(async (engine) => {
    const number = (option, fallback) => countOf(option, options[option] ?? fallback);
    await engine.run(`SET VARIABLE rows = ${number('rows', '10000000')}`);
    await engine.run(
      `SET VARIABLE first = DATE ${text(dayOf('from', options.from ?? '2012-01-01'))}`,
    );
    await engine.run(`SET VARIABLE last = DATE ${text(dayOf('to', options.to ?? '2023-12-31'))}`);
    await engine.run(
      `CREATE TEMP MACRO draw(i, what) AS (hash(i, what, ${number('seed', '1')}) >> 11)::DOUBLE / 9007199254740992`,
    );
    // The word of the first bound that is above the drawn number, the last word where none is.
    await engine.run(
      'CREATE TEMP MACRO pick(u, bounds, words) AS words[1 + len(list_filter(bounds, lambda b: b <= u))]',
    );
    const query = readFileSync(new URL('sample/events.sql', import.meta.url), 'utf8');
    await writePack(engine, query, options.out, ABOUT);
  }),
);
