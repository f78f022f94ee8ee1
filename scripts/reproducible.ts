import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** Content hash of every file of a folder, by its path in it. */
function hashes(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [
      relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

/** Files that two folders do not both have with the same bytes, in alphabetical order. */
export function differingFiles(one: string, other: string): string[] {
  const [a, b] = [hashes(one), hashes(other)];
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((file) => a.get(file) !== b.get(file))
    .sort();
}

/** Builds again, into another folder and in another time zone, and compares with `dist/`; returns the process's exit code. */
export function checkReproducible(root: string): number {
  const again = mkdtempSync(join(tmpdir(), 'build-'));
  try {
    const command = ['build', '--logLevel', 'warn', '--outDir', again, '--emptyOutDir'];
    execFileSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), ...command], {
      cwd: root,
      stdio: 'inherit',
      // As from the command line: this process runs in the mode of development.
      env: { ...process.env, NODE_ENV: undefined, TZ: 'Pacific/Auckland' },
    });
    const differing = differingFiles(join(root, 'dist'), again);
    for (const file of differing) console.error(`not the same in two builds: ${file}`);
    if (differing.length === 0) console.log('two builds, the same bytes');
    return differing.length === 0 ? 0 : 1;
  } finally {
    rmSync(again, { recursive: true });
  }
}
