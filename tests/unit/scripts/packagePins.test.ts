import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      Partial<
        Manifest & { version: string; resolved: string; integrity: string; optional: boolean }
      >
    >
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
      ([path, { resolved, integrity, optional }]) =>
        path !== '' &&
        // npm knows no checksum of what another platform would need.
        ((integrity ? !integrity.startsWith('sha512-') : !optional) ||
          // Left out where it is the usual one.
          (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))),
    );
    expect(odd.map(([path]) => path)).toEqual([]);
  });
});
