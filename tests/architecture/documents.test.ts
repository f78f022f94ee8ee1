import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'public/basemap/PROVENANCE.md',
  'scripts/basemap/README.md',
  'tests/fixtures/README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const OURS = ['src', 'scripts', 'tests', 'docs']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .map((file) => file.replaceAll('\\', '/'));
const NAMES = new Set(OURS.map((file) => basename(file)));

const LINK = /\]\(([^)#]+?)(?:#[^)]*)?\)/g;
/** A file of the program in code letters; data and what the build writes are named otherwise. */
const FILE = /`([\w./-]+\.(?:ts|tsx|css|mjs))`/g;
const COMMAND = /`?npm run ([\w:]+)/g;

/** Of the project, and of the manifests that rebuild the basemap and write packs. */
const SCRIPTS = new Set(
  ['package.json', 'scripts/basemap/package.json', 'scripts/packs/package.json'].flatMap(
    (manifest) => Object.keys(JSON.parse(readFileSync(manifest, 'utf8')).scripts),
  ),
);

const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name]) => name ?? '');

/** Paths are told from the root, from `src/` or from the room that the text speaks of. */
const isThere = (name: string): boolean =>
  name.includes('/') ? OURS.some((file) => `/${file}`.endsWith(`/${name}`)) : NAMES.has(name);

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  it('links to files that exist', () => {
    const links = found(text, LINK).filter((to) => !/^https?:/.test(to));
    expect(links.filter((to) => !existsSync(join(dirname(document), to)))).toEqual([]);
  });

  it('names files of the program that exist', () => {
    expect(found(text, FILE).filter((name) => !isThere(name))).toEqual([]);
  });

  it('names commands that exist', () => {
    expect(found(text, COMMAND).filter((name) => !SCRIPTS.has(name))).toEqual([]);
  });
});
