import { describe, expect, it } from 'vitest';
import { fileNamedIn } from '../../../src/ui/loadPatiently';

const ORIGIN = 'https://example.org';

describe('the file that an error names', () => {
  it.each([
    'Failed to fetch dynamically imported module: https://example.org/a/b/MapView-x.js',
    'error loading dynamically imported module: https://example.org/a/b/MapView-x.js',
  ])('is found in “%s”', (message) => {
    expect(fileNamedIn(new TypeError(message), ORIGIN)?.pathname).toBe('/a/b/MapView-x.js');
  });

  it.each([
    'Importing a module script failed.',
    'Failed to fetch dynamically imported module: https://elsewhere.org/MapView-x.js',
    'javascript:alert(1).js',
  ])('is none in “%s”', (message) => {
    expect(fileNamedIn(new TypeError(message), ORIGIN)).toBeNull();
    expect(fileNamedIn(message, ORIGIN)).toBeNull();
  });
});
