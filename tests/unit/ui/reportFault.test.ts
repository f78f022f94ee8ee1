import { afterEach, expect, it, vi } from 'vitest';
import { PartGoneError } from '../../../src/ui/loadPatiently';
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
    new PartGoneError('a part of the program is gone'),
    // Storage that is full, blocked or damaged, a request given up, a reader who refused.
    ...[
      'AbortError',
      'EncodingError',
      'InvalidStateError',
      'NetworkError',
      'NotAllowedError',
      'NotReadableError',
      'QuotaExceededError',
      'SecurityError',
      'TimeoutError',
      'UnknownError',
    ].map((name) => new DOMException('refused', name)),
  ])
    expect(reported(failure), `${failure.name}: ${failure.message}`).toBe(false);
});
