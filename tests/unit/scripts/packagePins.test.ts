import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface Lock {
  readonly packages: Readonly<
    Record<string, Partial<Manifest & { version: string; resolved: string; integrity: string }>>
  >;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const manifest: Manifest = read('package.json');
const { packages }: Lock = read('package-lock.json');
const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

describe('dependencies', () => {
  it('are exact versions, the same as in the lock file', () => {
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    for (const [name, version] of wanted)
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    expect(packages['']?.dependencies).toEqual(manifest.dependencies);
    expect(packages['']?.devDependencies).toEqual(manifest.devDependencies);
  });

  it('come from the registry alone, each with its checksum', () => {
    const odd = Object.entries(packages).filter(
      ([path, { version, resolved, integrity }]) =>
        path !== '' &&
        // What only another platform installs is no exception: its program runs there unseen.
        (!/^\d+\.\d+\.\d+/.test(version ?? '') ||
          !integrity?.startsWith('sha512-') ||
          // `.npmrc` leaves it out; another registry or a link would stand here.
          resolved !== undefined),
    );
    expect(odd.map(([path]) => path)).toEqual([]);
  });
});
