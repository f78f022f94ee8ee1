import { resolve } from 'node:path';
import { mapWorkerModule } from './mapLibraryPlugin.ts';

/** What Rolldown tells of the modules while it makes chunks. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Where the first view begins: the page, and what it loads without being asked. */
const FIRST_VIEW = [
  'src/app/main.tsx',
  'src/map/MapView.tsx',
  'src/offline/OfflineControl.tsx',
  'src/offline/UpdateNotice.tsx',
];

/** The modules that these import, and theirs, without what is imported when needed. */
function reachable(entries: readonly string[], modules: Modules): ReadonlySet<string> {
  const found = new Set(entries);
  for (const id of found)
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}

/** The desk, and the dialog in which a project for it is chosen. */
const DESK = 'src/workbench/';
const BEGIN = 'src/workbench/begin/BeginDialog.tsx';

/**
 * Puts what several parts of the program use into one file: `map-shared` where the map's worker uses it,
 * `shared` where the first view does, `desk` where only the desk's own parts do, else `parts`. A file each
 * would cost a request and compress worse.
 */
export function chunkGroups(root = process.cwd()) {
  const entries = FIRST_VIEW.map((file) => resolve(root, file));
  const isOfFirstView = (id: string, modules: Modules) => reachable(entries, modules).has(id);
  const desk = resolve(root, DESK);
  const isOfBegin = (id: string, modules: Modules) =>
    reachable([resolve(root, BEGIN)], modules).has(id);
  const group = (
    name: string,
    priority: number,
    isIn: (id: string, modules: Modules) => boolean,
  ) => ({
    ...{ priority, minShareCount: 2 },
    name: (id: string, modules: Modules) => (isIn(id, modules) ? name : null),
  });
  const isOfMapWorker = (id: string, modules: Modules) =>
    reachable([mapWorkerModule(root)], modules).has(id);
  return [
    group('map-shared', 4, isOfMapWorker),
    group('shared', 3, isOfFirstView),
    group(
      'desk',
      2,
      (id, modules) =>
        id.startsWith(desk) && !isOfFirstView(id, modules) && !isOfBegin(id, modules),
    ),
    group('parts', 1, (id, modules) => !isOfFirstView(id, modules)),
  ];
}
