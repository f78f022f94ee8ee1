import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  fileNamedIn,
  isGone,
  loadPatiently,
  PartGoneError,
  whenPartGone,
} from '../../../src/ui/loadPatiently';

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

describe('a part that could not be loaded', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    whenPartGone(() => undefined);
  });

  const named = new TypeError(`Failed to fetch dynamically imported module: ${ORIGIN}/a/x.js`);
  const unnamed = new TypeError('Importing a module script failed.');
  /** Gives the addresses that are asked for. */
  const hostThat = (answer: () => Promise<Response>): string[] => {
    const asked: string[] = [];
    vi.stubGlobal('location', { origin: ORIGIN, pathname: '/a/' });
    vi.stubGlobal('fetch', (url: URL) => {
      asked.push(url.href);
      return answer();
    });
    return asked;
  };
  const answering = (status: number, type: string) => async () =>
    new Response(null, { status, headers: { 'Content-Type': type } });

  it.each([
    [404, 'text/plain', true],
    [410, 'text/plain', true],
    [200, 'text/html', true],
    [200, 'text/javascript', false],
    [500, 'text/html', false],
    [503, 'text/plain', false],
  ])('is gone or not where the host answers %i %s: %s', async (status, type, gone) => {
    const asked = hostThat(answering(status, type));
    expect(await isGone(named)).toBe(gone);
    expect(asked).toEqual([`${ORIGIN}/a/x.js`]);
  });

  it('is out of reach where nobody answers', async () => {
    hostThat(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await isGone(named)).toBe(false);
    expect(await isGone(unnamed)).toBe(false);
  });

  it('takes a new page where the browser does not say which, and the host answers', async () => {
    const asked = hostThat(answering(200, 'text/html'));
    expect(await isGone(unnamed)).toBe(true);
    expect(asked).toEqual([`${ORIGIN}/a/`]);
    hostThat(answering(404, 'text/plain'));
    expect(await isGone(unnamed)).toBe(false);
  });

  it('is told of once it is gone, and fails as it did where it is not', async () => {
    vi.useFakeTimers();
    let told = 0;
    whenPartGone(() => {
      told += 1;
    });
    const load = () => Promise.reject(unnamed);
    const failed = async () => {
      const result = loadPatiently(load).catch((error: unknown) => error);
      await vi.runAllTimersAsync();
      return result;
    };
    hostThat(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failed()).toBe(unnamed);
    expect(told).toBe(0);
    hostThat(answering(200, 'text/html'));
    expect(await failed()).toBeInstanceOf(PartGoneError);
    expect(told).toBe(1);
  });
});
