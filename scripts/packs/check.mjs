// Says what is wrong with a pack; docs/packs.md says how to call it.
import { checkPack } from './lib/check/checkPack.mjs';
import { command } from './lib/command.mjs';
import { withEngine } from './lib/engine.mjs';

const USAGE = 'npm run check -- --folder <folder>';

await command(USAGE, ['folder'], [], ({ folder }) =>
  withEngine(async (engine) => {
    const findings = await checkPack(engine, folder);
    for (const { isWrong, file, what, todo } of findings)
      console.log(`${isWrong ? 'wrong  ' : 'warning'}  ${file}: ${what} → ${todo}`);
    const wrong = findings.filter(({ isWrong }) => isWrong).length;
    console.log(
      `${wrong} wrong, ${findings.length - wrong} ${findings.length - wrong === 1 ? 'warning' : 'warnings'}`,
    );
    return wrong > 0 ? 1 : 0;
  }),
);
