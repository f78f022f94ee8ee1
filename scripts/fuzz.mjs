import { spawnSync } from 'node:child_process';

/** Runs the tests of the readers and of the desk with many cases for each property: 10,000, or the number given. */
const runs = process.argv[2] ?? '10000';
const { status } = spawnSync(
  process.execPath,
  [
    ...['node_modules/vitest/vitest.mjs', 'run', 'tests/unit/events/read'],
    ...['tests/unit/workbench', '--testTimeout=3600000'],
  ],
  { stdio: 'inherit', env: { ...process.env, FUZZ_RUNS: runs } },
);
process.exit(status ?? 1);
