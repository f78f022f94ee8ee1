import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FILES, SOURCES } from './sources';

const MESSAGES = 'src/ui/messages/';

/** All that may name a message or a class: the app, and the scripts and page around it. */
const CODE = [
  ...[...SOURCES].flatMap(([file, text]) =>
    /^(src|scripts)\//.test(file) && !file.startsWith(MESSAGES) ? [text] : [],
  ),
  readFileSync('index.html', 'utf8'),
].join('\n');

/** What stands whole in quotation marks, and what stands alone, hyphens being letters. */
const QUOTED = new Set([...CODE.matchAll(/(?<=['"`])[\w.-]+(?=['"`])/g)].map(([text]) => text));
const WORDS = new Set(CODE.match(/[\w-]+/g));

const escaped = (text: string): string => text.replace(/[.*+?^$()[\]\\|{}]/g, '\\$&');

/**
 * What the code makes of parts: `status.${status}` stands for all names that begin so. A pattern whose
 * own letters are few would fit anything, and is passed over.
 */
const MADE = [...CODE.matchAll(/`([^`\n]*\$\{[^`\n]*)`/g)]
  .flatMap(([, made = '']) => made.split(/\s+(?![^{]*\})/))
  .map((made) => made.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/))
  .filter((parts) => parts.length > 1 && /[a-z]{2,}[.-]/i.test(parts.join('')))
  .map((parts) => new RegExp(`^${parts.map(escaped).join('.+')}$`));

const isMade = (name: string): boolean => MADE.some((pattern) => pattern.test(name));

describe('the messages', () => {
  const keys = [...SOURCES]
    .filter(([file]) => file.startsWith(MESSAGES))
    .flatMap(([, text]) => [...text.matchAll(/^\s+'([\w.-]+)':/gm)].map(([, key = '']) => key));

  it('are all said somewhere', () => {
    expect(keys.length).toBeGreaterThan(800);
    const unsaid = keys.filter((key) => !QUOTED.has(key) && !isMade(key));
    expect([...new Set(unsaid)]).toEqual([]);
  });
});

const SHEETS = FILES.filter((file) => /^src\/.*\.css$/.test(file)).map((file) => ({
  file,
  rules: readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|url\([^)]*\)/g, ''),
}));
const namesIn = (pattern: RegExp) =>
  SHEETS.flatMap(({ file, rules }) =>
    [...rules.matchAll(pattern)].map(([, name = '']) => ({ file, name })),
  );

describe('the style sheets', () => {
  it('have no class that nothing is given', () => {
    const classes = namesIn(/\.(-?[a-z_][\w-]*)/gi);
    expect(classes.length).toBeGreaterThan(500);
    const ungiven = classes.filter(
      ({ name }) =>
        // MapLibre gives its own.
        !name.startsWith('maplibregl-') && !WORDS.has(name) && !isMade(name),
    );
    expect([...new Set(ungiven.map(({ file, name }) => `${file}: .${name}`))]).toEqual([]);
  });

  it('have no property that nothing takes', () => {
    const properties = namesIn(/(?<![\w-])(--[\w-]+)\s*:/g);
    expect(properties.length).toBeGreaterThan(40);
    const all = SHEETS.map(({ rules }) => rules).join('\n') + CODE;
    const untaken = properties.filter(
      ({ name }) => !new RegExp(`var\\(${name}(?![\\w-])`).test(all),
    );
    expect(untaken).toEqual([]);
  });
});
