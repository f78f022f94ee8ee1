import { describe, expect, it } from 'vitest';
import { cycles, EDGES, importsOf, resolve, SOURCES } from './sources';

/** Which rooms of `src/` a room may import; the README's Architecture section says why. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  dataset: ['domain'],
  'dataset/cite': ['domain'],
  'dataset/exporters': ['domain', 'dataset'],
  // Files in files, whoever reads them.
  archive: [],
  // The reader's own events.
  'events/columns': ['domain', 'dataset'],
  'events/read': ['archive', 'events/columns', 'events/export', 'domain', 'dataset/exporters'],
  'events/store': ['events/read', 'events/columns', 'store', 'domain', 'dataset'],
  'events/words': ['events/columns', 'domain', 'ui'],
  'events/look': ['events/store', 'events/columns', 'scene', 'store', 'domain', 'marks'],
  'events/export': ['events/columns', 'domain', 'dataset/exporters'],
  'events/map': [
    'events/look',
    'events/words',
    'events/store',
    'events/columns',
    'map',
    'slots',
    'store',
    'domain',
    'marks',
    'ui',
  ],
  'events/timeline': [
    'events/look',
    'events/words',
    'events/store',
    'events/columns',
    'slots',
    'store',
    'domain',
    'ui',
  ],
  'events/figure': [
    'events/look',
    'events/words',
    'events/store',
    'events/columns',
    'slots',
    'store',
    'drawing',
    'scene',
    'domain',
    'marks',
    'ui',
  ],
  'events/desk': [
    'events/look',
    'events/words',
    'events/store',
    'events/columns',
    'events/read',
    'slots',
    'ground',
    'words',
    'store',
    'domain',
    'ui',
  ],
  'events/panel': [
    'events/desk',
    'events/export',
    'events/look',
    'events/words',
    'events/store',
    'events/columns',
    'events/read',
    'panel',
    'slots',
    'words',
    'store',
    'domain',
    'dataset',
    'ui',
  ],
  // All that the page takes of own events.
  'events/door': [
    'events/panel',
    'events/map',
    'events/figure',
    'events/timeline',
    'events/desk',
    'events/store',
    'events/columns',
    'slots',
    'ui',
  ],
  // What the build, the commands and the worker of opened projects ask for: no room of the page imports it.
  compile: ['domain', 'dataset'],
  // A project from the bytes of its files, the same in Node and in the worker.
  project: ['compile', 'archive', 'url', 'scene', 'store', 'dataset', 'domain'],
  // Projects that the reader opens: the page's side of it, which loads with the first.
  opened: ['project', 'archive', 'panel', 'store', 'dataset', 'domain', 'ui'],
  marks: ['domain'],
  // For what an address may be and which languages there are, and nothing of events.
  ui: ['domain'],
  store: ['domain', 'dataset'],
  url: ['store', 'domain', 'dataset'],
  // How records are counted and called, wherever it is said.
  words: ['store', 'domain', 'dataset', 'ui'],
  // What the page asks of own events, without knowing them.
  slots: ['drawing', 'scene', 'store', 'domain', 'marks', 'ui'],
  offline: ['store', 'ui'],
  ground: ['domain', 'marks', 'ui'],
  scene: ['ground', 'words', 'store', 'domain', 'dataset', 'marks', 'ui'],
  drawing: ['scene', 'ground', 'words', 'store', 'domain', 'dataset', 'marks', 'ui'],
  map: ['slots', 'drawing', 'scene', 'ground', 'words', 'store', 'domain', 'marks', 'ui'],
  timeline: ['slots', 'words', 'store', 'domain', 'dataset', 'marks', 'ui'],
  figure: [
    'slots',
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
  panel: ['slots', 'offline', 'scene', 'words', 'store', 'domain', 'dataset', 'marks', 'ui'],
  app: [
    'events/door',
    'opened',
    'slots',
    'url',
    'figure',
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
/** The room of a file: the deepest folder of the table that holds it, or the file if the table names it. */
const roomOf = (file: string): string => {
  const [, room = '', inner = ''] = file.replace(/\.tsx?$/, '').split('/');
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

/** The one way to compile from the page: a worker, which loads when a project is opened. */
const PROJECT_WORKER = 'src/project/projectWorker.ts';

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

  it('reach own events by one door, which only the page opens, and late', () => {
    const ways = edges
      .filter(({ file, to }) => !file.startsWith('src/events/') && to.startsWith('src/events/'))
      .map(({ file, to, names }) => `${file} → ${to}${names ? '' : ', late'}`);
    expect(ways).toEqual(['src/app/main.tsx → src/events/door.ts, late']);
  });

  it('keep compile, and its libraries, out of the app', () => {
    const reached = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { to, typeOnly } of edges.filter((edge) => edge.file === file))
        if (!typeOnly && to !== PROJECT_WORKER) visit(to);
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
