import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which rooms of `src/` a room may import; the README's Architecture section says why. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  dataset: ['domain'],
  marks: ['domain'],
  // For what an address may be, and nothing of events.
  ui: ['domain'],
  store: ['domain', 'dataset'],
  url: ['store', 'domain', 'dataset'],
  offline: ['store', 'ui'],
  own: ['ground', 'store', 'domain', 'dataset', 'marks', 'ui'],
  ground: ['domain', 'marks', 'ui'],
  scene: ['ground', 'store', 'domain', 'dataset', 'marks', 'ui'],
  map: ['scene', 'ground', 'store', 'domain', 'dataset', 'marks', 'ui'],
  timeline: ['store', 'domain', 'dataset', 'marks', 'ui'],
  figure: ['scene', 'ground', 'store', 'domain', 'dataset', 'marks', 'ui'],
  panel: ['own', 'offline', 'scene', 'store', 'domain', 'dataset', 'marks', 'ui'],
  app: [
    'url',
    'figure',
    'own',
    'offline',
    'ground',
    'scene',
    'map',
    'timeline',
    'panel',
    'store',
    'dataset',
    'domain',
    'marks',
    'ui',
  ],
};

const IMPORT =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

interface Import {
  readonly specifier: string;
  /** `import type …`; a line of single `type` names counts as a value import, which is the stricter reading. */
  readonly typeOnly: boolean;
  readonly reExport: boolean;
}

const importsOf = (text: string): Import[] =>
  [...text.matchAll(IMPORT)].map(([, keyword, type, specifier, dynamic]) => ({
    specifier: specifier ?? dynamic ?? '',
    typeOnly: type !== undefined,
    reExport: keyword === 'export',
  }));

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const textOf = new Map(files.map((file) => [file, readFileSync(join('src', file), 'utf8')]));
const roomOf = (file: string): string => file.split('/')[0] ?? '';

/** The file of ours that a relative specifier names. */
function resolve(file: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const base = normalize(join(dirname(file), specifier)).replaceAll('\\', '/');
  return [base, `${base}.ts`, `${base}.tsx`].find((candidate) => textOf.has(candidate)) ?? null;
}

const edges = files.flatMap((file) =>
  importsOf(textOf.get(file) ?? '').flatMap(({ specifier, ...rest }) => {
    const to = resolve(file, specifier);
    return to ? [{ file, to, ...rest }] : [];
  }),
);

describe('the rooms of src/', () => {
  it('are all known', () => {
    expect(files.length).toBeGreaterThan(50);
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it('resolve every relative import of a script', () => {
    const lost = files.flatMap((file) =>
      importsOf(textOf.get(file) ?? '')
        .filter(({ specifier }) => specifier.startsWith('.') && !/\.css$/.test(specifier))
        .filter(({ specifier }) => resolve(file, specifier) === null)
        .map(({ specifier }) => `${file} → ${specifier}`),
    );
    expect(lost).toEqual([]);
  });

  it('import only the rooms they may', () => {
    const wrong = edges
      .filter(
        ({ file, to }) =>
          roomOf(file) !== roomOf(to) && !MAY_IMPORT[roomOf(file)]?.includes(roomOf(to)),
      )
      .map(({ file, to }) => `${file} → ${to}`);
    expect(wrong).toEqual([]);
  });

  it('have no cycle, types included', () => {
    const next = new Map(
      files.map((file) => [file, edges.filter((edge) => edge.file === file).map(({ to }) => to)]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const to of next.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('have no barrel: nothing is exported from another file', () => {
    expect(
      edges.filter(({ reExport }) => reExport).map(({ file, to }) => `${file} → ${to}`),
    ).toEqual([]);
  });

  it('take MapLibre values only in the bridge', () => {
    const users = files.filter((file) =>
      importsOf(textOf.get(file) ?? '').some(
        ({ specifier, typeOnly }) => specifier.startsWith('maplibre-gl') && !typeOnly,
      ),
    );
    expect(users).toEqual(['map/MapBridge.ts']);
  });

  it('use React only in components and hooks', () => {
    const users = files.filter((file) =>
      importsOf(textOf.get(file) ?? '').some(
        ({ specifier, typeOnly }) => /^react(-dom)?(\/|$)/.test(specifier) && !typeOnly,
      ),
    );
    const odd = users.filter((file) => !file.endsWith('.tsx') && !/\/use[A-Z]\w*\.ts$/.test(file));
    expect(odd).toEqual([]);
  });

  it('keep compile, and its libraries, out of the app', () => {
    const reached = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { to, typeOnly } of edges.filter((edge) => edge.file === file))
        if (!typeOnly) visit(to);
    };
    visit('app/main.tsx');
    expect([...reached].filter((file) => file.startsWith('dataset/compile/'))).toEqual([]);
    expect(relative('src', 'src/app/main.tsx')).toBe('app/main.tsx');
  });
});
