import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EDGES, SOURCES } from './sources';

const EXPORTED =
  /(?:^|\n)export\s+(default\s+)?(?:declare\s+|abstract\s+|async\s+)*(?:function\*?|class|const|let|interface|type|enum)\s+([\w$]+)/g;

/** What is called from outside the scripts: `npm run …` says module and function. */
const COMMANDS = readFileSync('package.json', 'utf8');

/** Scripts that nothing imports and no command names, with who takes them instead. */
const ENTRIES: readonly (readonly [path: RegExp, taker: string])[] = [
  [/\.(test|spec)\.tsx?$/, 'vitest and Playwright'],
  [/^[\w.]+\.config\.ts$/, 'the tool of that name'],
  [/^tests\/setup\.ts$/, 'vitest.config.ts'],
  [/^tests\/(bench|browser\/support)\/\w+\/main\.tsx?$/, 'the page beside it'],
  [/^tests\/browser\/support\/serveBuild\.ts$/, 'playwright.config.ts, by its path'],
  [/^src\/app\/main\.tsx$/, 'index.html'],
  [/^src\/offline\/serviceWorker\.ts$/, 'scripts/serviceWorkerPlugin.ts, which bundles it'],
  [/^src\/[\w/-]+\.d\.ts$/, 'TypeScript: modules without a file of ours'],
  [/^scripts\/basemap\/\w+\.mjs$/, 'scripts/basemap/package.json and its README'],
  [/^scripts\/packs\/(tests\/)?[\w.]+\.mjs$/, 'scripts/packs/package.json'],
];

const isTest = (file: string): boolean => file.startsWith('tests/');
const mentions = (text: string, name: string): number =>
  text.split(new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`)).length - 1;
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

/** Whether that file takes the name: by name, or by loading the module as a whole and saying the name. */
const takes = ({ file, names }: (typeof EDGES)[number], name: string): boolean =>
  names ? names.includes(name) : name === 'default' || mentions(SOURCES.get(file) ?? '', name) > 0;

interface Export {
  readonly file: string;
  /** As importers call it. */
  readonly name: string;
  readonly takers: readonly string[];
  /** Whether its own file uses it besides declaring it. */
  readonly usedAtHome: boolean;
}

const EXPORTS: readonly Export[] = [...SOURCES]
  .flatMap(([file, text]) =>
    [...text.matchAll(EXPORTED)].map(([, isDefault, declared = '']) => {
      const name = isDefault ? 'default' : declared;
      return {
        file,
        name,
        takers: EDGES.filter((edge) => edge.to === file && takes(edge, name)).map(
          (edge) => edge.file,
        ),
        usedAtHome: mentions(withoutComments(text), declared) > 1,
      };
    }),
  )
  .filter(({ name }) => mentions(COMMANDS, name) === 0);

const listed = (exports: readonly Export[]): string[] =>
  exports.map(({ file, name }) => `${file}: ${name}`);

describe('what is exported', () => {
  it('is found at all', () => {
    expect(EXPORTS.length).toBeGreaterThan(1_000);
    expect(EXPORTS.every(({ file }) => SOURCES.has(file))).toBe(true);
  });

  it('is imported somewhere', () => {
    expect(listed(EXPORTS.filter(({ takers }) => takers.length === 0))).toEqual([]);
  });

  it('is at work outside the tests: what a test alone takes is used by its own file', () => {
    const dead = EXPORTS.filter(
      ({ file, takers, usedAtHome }) => !isTest(file) && !usedAtHome && takers.every(isTest),
    );
    expect(listed(dead)).toEqual([]);
  });

  it('stands in no file that nobody takes', () => {
    const taken = new Set(EDGES.map(({ to }) => to));
    const unused = [...SOURCES.keys()].filter((file) => {
      const command = /^(?:scripts|tests\/bench)\/(\w+)\.(?:ts|mjs)$/.exec(file)?.[1];
      return (
        !taken.has(file) &&
        !ENTRIES.some(([path]) => path.test(file)) &&
        (command === undefined || mentions(COMMANDS, command) === 0)
      );
    });
    expect(unused).toEqual([]);
  });
});
