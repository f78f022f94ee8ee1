import { afterEach, expect, it, vi } from 'vitest';
import { reportFault } from '../../../src/ui/reportFault';

afterEach(() => vi.unstubAllGlobals());

const reported = (error: unknown): boolean => {
  const report = vi.fn();
  vi.stubGlobal('reportError', report);
  reportFault(error);
  return report.mock.calls.length > 0;
};

it('a fault of the program is reported', () => {
  for (const fault of [
    new TypeError('x is not a function'),
    new RangeError('Invalid time value'),
    new Error('no such record'),
    new DOMException('not to be cloned', 'DataCloneError'),
    'a thrown text',
  ])
    expect(reported(fault), String(fault)).toBe(true);
});

it('a network, device or reader that says no is not', () => {
  for (const failure of [
    // What Chromium, Firefox and Safari say of a module, of a file, and what the build says of a style.
    new TypeError('Failed to fetch dynamically imported module: https://a.example/b.js'),
    new TypeError('error loading dynamically imported module: https://a.example/b.js'),
    new TypeError('Importing a module script failed.'),
    new TypeError('Failed to fetch'),
    new TypeError('NetworkError when attempting to fetch resource.'),
    new TypeError('Load failed'),
    new Error('Unable to preload CSS for /assets/b.css'),
    new DOMException('full', 'QuotaExceededError'),
    new DOMException('given up', 'AbortError'),
  ])
    expect(reported(failure), failure.message).toBe(false);
});
