import { describe, expect, it } from 'vitest';
import { MAY_IMPORT } from './rooms';
import { cycles, EDGES, importsOf, resolve, SOURCES } from './sources';

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

/** The ways to compile from the page: workers, which load when a project is opened or coded. */
const COMPILING_WORKERS = ['src/project/projectWorker.ts', 'src/workbench/check/workWorker.ts'];

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
        if (!typeOnly && !COMPILING_WORKERS.includes(to)) visit(to);
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
