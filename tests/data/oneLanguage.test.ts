import { describe, expect, it } from 'vitest';
import type { CompileInput } from '../../src/compile/compile';
import { compileWith, recordIn } from '../support';

type Json = Record<string, unknown>;

/** Takes the French out of every text that is in both languages. */
function inEnglishAlone(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const text = value as Json;
  if (typeof text.en === 'string' && typeof text.fr === 'string') delete text.fr;
  Object.values(text).forEach(inEnglishAlone);
}

/** The documents' project as one that has no French; acronyms belong to names, not to a language. */
function makeEnglish(input: CompileInput): void {
  const data = input.data as Json;
  inEnglishAlone(data);
  (data.project as Json).languages = ['en'];
  delete data.translations;
}

describe('a project in one language', () => {
  it('is read in it alone: French that is missing is no French to mend', () => {
    const { issues, stories } = compileWith(makeEnglish);
    expect(issues).toEqual([]);
    expect(stories.length).toBeGreaterThan(0);
  });

  it('is held to what its own words say', () => {
    const { issues } = compileWith((input) => {
      makeEnglish(input);
      const convoy = recordIn(input, 'events', '2023-10-31-kidal-gao-convoy');
      convoy.title = { en: 'A UN convoy of 170 trucks leaves Kidal for Gao, a source says' };
    });
    expect(issues).toEqual([
      expect.objectContaining({
        field: 'title.en',
        reason: expect.stringMatching(/^“170” stands/),
      }),
    ]);
  });
});
