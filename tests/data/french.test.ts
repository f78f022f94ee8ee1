import { describe, expect, it } from 'vitest';
import { typographyFindings } from '../../src/compile/translationLints';
import { project } from '../support';

/** Every text under a key `fr`, with the way to it. */
function frenchTexts(value: unknown, path: string): [string, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]): [string, string][] =>
    key === 'fr' && typeof item === 'string'
      ? [[path, item]]
      : frenchTexts(item, `${path}/${(item as { id?: string } | null)?.id ?? key}`),
  );
}

describe('the French texts of data/', () => {
  it('are set as French is', () => {
    const texts = frenchTexts(project.data, 'data');
    expect(texts.length).toBeGreaterThan(600);
    const faults = texts.flatMap(([path, text]) =>
      typographyFindings(text).map(({ reason }) => `${path}: ${reason}: ${text}`),
    );
    expect(faults).toEqual([]);
  });
});
