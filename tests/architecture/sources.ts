import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One import of a source file, as written. */
interface Import {
  readonly specifier: string;
  /** `import type …`; a line of single `type` names counts as a value import, which is the stricter reading. */
  readonly typeOnly: boolean;
  readonly reExport: boolean;
  /** The names it takes, as the imported file calls them; `null` where it takes the module as a whole. */
  readonly names: readonly string[] | null;
}

/** An import whose specifier names a file of ours. */
interface Edge extends Import {
  readonly file: string;
  readonly to: string;
}

const IMPORT =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:([^'"();]*?)\sfrom\s+)?['"]([^'"]+)['"]|\b(?:import|new URL)\(\s*['"]([^'"]+)['"]/g;

/** `Part, { type a, b as c }` as the other file calls them: `default`, `a`, `b`. */
function namesOf(clause: string): string[] | null {
  if (clause.includes('*')) return null;
  const [, whole = '', named = ''] = /^([^{]*)(?:\{([^}]*)\})?/.exec(clause) ?? [];
  const names = named
    .split(',')
    .map((name) =>
      name
        .trim()
        .replace(/^type\s+/, '')
        .replace(/\s+as\s.*$/s, ''),
    )
    .filter((name) => name !== '');
  return whole.replace(',', '').trim() === '' ? names : ['default', ...names];
}

/** All imports that a text writes down, static and dynamic, and the modules that it names as workers. */
export const importsOf = (text: string): Import[] =>
  [...text.matchAll(IMPORT)].map(([, keyword, type, clause, specifier, dynamic]) => ({
    specifier: specifier ?? dynamic ?? '',
    typeOnly: type !== undefined,
    reExport: keyword === 'export',
    names: dynamic === undefined ? namesOf(clause ?? '') : null,
  }));

const CODE = /\.(tsx?|mjs)$/;

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => !file.includes('/node_modules/'));

/** Every file below `src`, `scripts` and `tests`, and the settings beside them, from the root of the project. */
export const FILES: readonly string[] = [
  ...['src', 'scripts', 'tests'].flatMap(filesUnder),
  ...readdirSync('.').filter((file) => /\.config\.ts$/.test(file)),
].sort();

/** The text of every script among them. */
export const SOURCES: ReadonlyMap<string, string> = new Map(
  FILES.filter((file) => CODE.test(file)).map((file) => [file, readFileSync(file, 'utf8')]),
);

/** The script of ours that a relative specifier names. */
export function resolve(file: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = specifier.replace(/\?.*$/, '');
  const base = normalize(join(dirname(file), path)).replaceAll('\\', '/');
  return (
    [base, `${base}.ts`, `${base}.tsx`, `${base}.d.ts`].find((name) => SOURCES.has(name)) ?? null
  );
}

/** Who imports whom. */
export const EDGES: readonly Edge[] = [...SOURCES].flatMap(([file, text]) =>
  importsOf(text).flatMap((entry) => {
    const to = resolve(file, entry.specifier);
    return to ? [{ file, to, ...entry }] : [];
  }),
);

/** `a → b → a` for the cycles that a walk over all edges comes upon, types included. */
export function cycles(): string[] {
  const next = new Map(
    [...SOURCES.keys()].map((file) => [file, EDGES.filter((edge) => edge.file === file)]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of SOURCES.keys()) visit(file, []);
  return found;
}
