import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCff, readCitation } from '../../../scripts/readCff';
import { publishedSchema } from '../../data/publishedSchema';

const text = readFileSync('CITATION.cff', 'utf8');
const cff = parseCff(text);
const faults = publishedSchema('citation-file-format.json');
const { version, license, description } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('CITATION.cff', () => {
  it('is in the Citation File Format by its published schema', () => {
    expect(faults(cff)).toEqual([]);
  });

  it.each([
    ['version: "0.1.0"', 'edition: "0.1.0"'],
    ['cff-version: 1.2.0', 'cff-version: 1.3.0'],
    ['date-released: "2', 'date-released: "about 2'],
    ['license: CC-BY-4.0', 'license: CC-BY'],
    ['type: data\n', 'type: records\n'],
    ['  - name: "The authors', '  - title: "The authors'],
  ])('is refused by that schema with another line for %s', (line, fault) => {
    expect(text).toContain(line);
    expect(faults(parseCff(text.replace(line, fault)))).not.toEqual([]);
  });

  it('names version, licence and description as package.json does, the authors as the licence', () => {
    expect(cff).toMatchObject({
      version,
      license,
      abstract: description,
      'preferred-citation': { version, license: 'CC-BY-4.0' },
    });
    const { authors, released } = readCitation(process.cwd(), '');
    expect(readFileSync('LICENSE', 'utf8')).toContain(`(c) 2026 ${authors.join(', ')}\n`);
    expect(cff).toMatchObject({
      'date-released': released,
      'preferred-citation': {
        'date-released': released,
        authors: authors.map((name) => ({ name })),
      },
    });
  });
});

describe('the reader of its YAML', () => {
  it('reads maps in lists in maps', () => {
    expect(
      parseCff('# a\na: "x: \\"y\\""\nb:\n  - c: 1.2.0\n    d: two words\n  - c: e\nf:\n  - g\n'),
    ).toEqual({ a: 'x: "y"', b: [{ c: '1.2.0', d: 'two words' }, { c: 'e' }], f: ['g'] });
  });

  it.each([
    ['a: |', 'CITATION.cff:1'],
    ['a: b\na: c', 'CITATION.cff:2'],
    ['a: b\n   c: d', 'CITATION.cff:2'],
    ['a:\n  - b\n  c: d', 'CITATION.cff:3'],
    ['a: [b]', 'quote this value'],
    ['a: b: c', 'quote this value'],
    ["a: 'b'", 'quote this value'],
    ['A b', 'no new key'],
  ])('refuses %j, with its line', (source, said) => {
    expect(() => parseCff(source)).toThrow(said);
  });
});
