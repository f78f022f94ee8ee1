import { describe, expect, it } from 'vitest';
import { cycles, EDGES, importsOf, resolve, SOURCES } from './sources';

/** Which rooms of `src/` a room may import; the README's Architecture section says why. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  dataset: ['domain'],
  'dataset/cite': ['domain'],
  'dataset/exporters': ['domain', 'dataset', 'events/columns'],
  'events/columns': ['domain', 'dataset'],
  'events/read': ['domain', 'events/columns', 'dataset/exporters'],
  'events/desk': [
    'events/columns',
    'events/read',
    'ground',
    'scene',
    'words',
    'store',
    'domain',
    'dataset',
    'marks',
    'ui',
  ],
  'events/panel': [
    'panel',
    'offline',
    'scene',
    'words',
    'store',
    'events/columns',
    'events/read',
    'events/desk',
    'domain',
    'dataset',
    'marks',
    'ui',
  ],
  // Only what the build, the commands and the tests ask for: no room of the app may import it.
  compile: ['domain', 'dataset'],
  marks: ['domain'],
  // For what an address may be and which languages there are, and nothing of events.
  ui: ['domain'],
  store: ['events/columns', 'events/read', 'domain', 'dataset'],
  url: ['store', 'domain', 'dataset'],
  // How records are counted and called, wherever it is said.
  words: ['store', 'domain', 'dataset', 'ui'],
  offline: ['store', 'ui'],
  ground: ['domain', 'marks', 'ui'],
  scene: [
    'events/columns',
    'events/read',
    'ground',
    'words',
    'store',
    'domain',
    'dataset',
    'marks',
    'ui',
  ],
  drawing: ['scene', 'ground', 'words', 'store', 'domain', 'dataset', 'marks', 'ui'],
  map: [
    'events/columns',
    'events/read',
    'drawing',
    'scene',
    'ground',
    'words',
    'store',
    'domain',
    'dataset',
    'marks',
    'ui',
  ],
  timeline: ['events/columns', 'events/read', 'words', 'store', 'domain', 'dataset', 'marks', 'ui'],
  figure: [
    'events/columns',
    'events/read',
    'drawing',
    'scene',
    'ground',
    'words',
    'store',
    'domain',
    'dataset',
    'marks',
    'ui',
  ],
  panel: [
    'events/panel',
    'events/desk',
    'events/columns',
    'events/read',
    'offline',
    'scene',
    'words',
    'store',
    'domain',
    'dataset',
    'marks',
    'ui',
  ],
  app: [
    'url',
    'figure',
    'events',
    'offline',
    'ground',
    'scene',
    'map',
    'timeline',
    'panel',
    'words',
    'store',
    'dataset',
    'domain',
    'marks',
    'ui',
  ],
  // The page before the program, which only the build renders: no room of the app may import it.
  still: [
    'app',
    'url',
    'figure',
    'timeline',
    'panel',
    'drawing',
    'scene',
    'ground',
    'store',
    'dataset',
    'domain',
    'marks',
    'ui',
  ],
};

const files = [...SOURCES.keys()].filter(
  (file) => file.startsWith('src/') && !/\.d\.ts$/.test(file),
);
const edges = EDGES.filter(({ file }) => file.startsWith('src/'));
/** The room of a file: the deepest folder of the table that holds it. */
const roomOf = (file: string): string => {
  const [, room = '', inner = ''] = file.split('/');
  return `${room}/${inner}` in MAY_IMPORT ? `${room}/${inner}` : room;
};
/** Whether the table lets one room import another; who may import a room may import the rooms in it. */
const mayImport = (from: string, to: string): boolean =>
  (MAY_IMPORT[from] ?? []).some(
    (room) => room === to || (to.startsWith(`${room}/`) && !from.startsWith(`${room}/`)),
  );
/** The files of `src/` with such an import. */
const usersOf = (specifier: RegExp): string[] =>
  files.filter((file) =>
    importsOf(SOURCES.get(file) ?? '').some(
      (entry) => specifier.test(entry.specifier) && !entry.typeOnly,
    ),
  );

describe('the rooms of src/', () => {
  it('are all known', () => {
    expect(files.length).toBeGreaterThan(50);
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it('import nothing from outside', () => {
    expect(edges.filter(({ to }) => !to.startsWith('src/')).map(({ file }) => file)).toEqual([]);
  });

  it('import only the rooms they may', () => {
    const wrong = edges
      .filter(({ file, to }) => roomOf(file) !== roomOf(to) && !mayImport(roomOf(file), roomOf(to)))
      .map(({ file, to }) => `${file} → ${to}`);
    expect(wrong).toEqual([]);
  });

  it('have no barrel: nothing is exported from another file', () => {
    expect(
      edges.filter(({ reExport }) => reExport).map(({ file, to }) => `${file} → ${to}`),
    ).toEqual([]);
  });

  it('take MapLibre values only in the bridge, and in the worker behind it', () => {
    expect(usersOf(/^maplibre-gl/)).toEqual(['src/map/MapBridge.ts', 'src/map/mapWorker.ts']);
  });

  it('use React only in components and hooks', () => {
    const odd = usersOf(/^react(-dom)?(\/|$)/).filter(
      (file) => !file.endsWith('.tsx') && !/\/use[A-Z]\w*\.ts$/.test(file),
    );
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
    visit('src/app/main.tsx');
    expect([...reached].filter((file) => file.startsWith('src/compile/'))).toEqual([]);
    expect(reached.size).toBeGreaterThan(300);
  });
});

describe('all code', () => {
  it('has no cycle, types included', () => {
    expect(cycles()).toEqual([]);
  });

  it('names files that there are', () => {
    const lost = [...SOURCES].flatMap(([file, text]) =>
      importsOf(text)
        .filter(({ specifier }) => /^\.{1,2}\/.*[^/]$/.test(specifier) && !/\.css$/.test(specifier))
        .filter(({ specifier }) => resolve(file, specifier) === null)
        .map(({ specifier }) => `${file} → ${specifier}`),
    );
    expect(lost).toEqual([]);
  });
});
