import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FILES, SOURCES } from './sources';

/** A file longer than this begins with a comment `Long: …` that says why it is one. */
const MOST_LINES = 300;

/** Casts through `unknown` outside the tests, with what makes each sound. */
const CASTS: Readonly<Record<string, string>> = {
  'src/compile/schemaParts.ts': 'the brand of an id exists only in types',
  'src/events/read/formats/kmlFeature.ts': 'the library asks a document only for elements by name',
  'src/events/read/formats/readTopojson.ts':
    'the library takes data of any shape, and what it throws is caught',
};

describe('a file', () => {
  it('is short, or says why it is long', () => {
    const texts = FILES.filter((file) => /\.(tsx?|mjs|css|html)$/.test(file)).map((file) => ({
      file,
      lines: readFileSync(file, 'utf8').split('\n'),
    }));
    expect(texts.length).toBeGreaterThan(700);
    const long = texts.filter(
      ({ lines }) =>
        lines.length - 1 > MOST_LINES && !/\bLong: \S/.test(lines.slice(0, 10).join('\n')),
    );
    expect(long.map(({ file, lines }) => `${file}: ${lines.length - 1} lines`)).toEqual([]);
  });

  it('switches the types off nowhere', () => {
    const off = [...SOURCES].filter(([, text]) =>
      /\/[/*]\s*@ts-(?:ignore|nocheck|expect-error)|(?:[:<,|(]|\bas)\s*any\b(?=[\s,;)>[|=])/.test(
        text.replace(/\/\*\*[\s\S]*?\*\//g, ''),
      ),
    );
    expect(off.map(([file]) => file)).toEqual([]);
  });

  it('casts through unknown only with a reason', () => {
    const casting = [...SOURCES].flatMap(([file, text]) =>
      !file.startsWith('tests/') && /\bas unknown as\b/.test(text) ? [file] : [],
    );
    expect(casting.sort()).toEqual(Object.keys(CASTS).sort());
  });
});
