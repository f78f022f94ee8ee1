import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Licences under which a bundled package may come, by SPDX identifier. */
const ALLOWED: readonly string[] = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
];

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly homepage: string;
  readonly text: string;
}

/** Whether an SPDX expression leaves a choice that is allowed. */
export const isAllowed = (expression: string): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((licence) => ALLOWED.includes(licence.trim())));

/** The folder of the package that a module belongs to, or `null` for a module of ours. */
export function packageFolder(moduleId: string): string | null {
  const path = moduleId.replaceAll('\\', '/').replace(/[?#].*$/, '');
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? null;
}

/** The folder of a package as modules in `folder` find it. */
function findPackage(name: string, folder: string): string {
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    const candidate = join(at, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
  }
  throw new Error(`${name}, which ${folder} holds, is not installed`);
}

/** Packages that a published file was bundled from: its source map names their files. */
function packagesInside(moduleId: string, folder: string): string[] {
  const map = `${moduleId.replace(/[?#].*$/, '')}.map`;
  if (!existsSync(map)) return [];
  const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { sources: readonly string[] };
  const names = sources.flatMap(
    (source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [],
  );
  return [...new Set(names)].map((name) => findPackage(name, folder));
}

/** The folders of all packages that these modules come from, those inside published bundles included. */
export function packageFolders(moduleIds: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const id of moduleIds) {
    const folder = packageFolder(id);
    if (!folder) continue;
    // A published bundle may hold the modules of another package in a folder of that name.
    folders.add(
      existsSync(join(folder, 'package.json'))
        ? folder
        : findPackage(folder.replace(/^.*\/node_modules\//, ''), dirname(folder)),
    );
    for (const inside of packagesInside(id, folder)) folders.add(inside);
  }
  return folders;
}

/** The text of a package's licence: a file of its own, or the end of its README. */
function licenceText(folder: string): string {
  const names = readdirSync(folder).sort();
  const read = (pattern: RegExp): string | undefined => {
    const name = names.find((candidate) => pattern.test(candidate));
    return name && readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim();
  };
  const own = read(/^(licen[cs]e|copying)/i);
  if (own) return own;
  const inReadme = /^#* *licen[cs]e[^\n]*\n[\s\S]*/im.exec(read(/^readme/i) ?? '')?.[0];
  return inReadme ?? 'The package carries no text of its licence.';
}

/** What a package says of itself; throws where its licence is not allowed. */
export function describePackage(folder: string): BundledPackage {
  const { name, version, license, homepage, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const licence = typeof license === 'string' ? license : String(license?.type);
  if (!isAllowed(licence)) throw new Error(`${name} ${version} is under ${licence}`);
  const source = typeof repository === 'string' ? repository : repository?.url;
  return { name, version, licence, homepage: homepage ?? source ?? '', text: licenceText(folder) };
}
