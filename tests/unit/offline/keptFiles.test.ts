import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  dropOthers,
  fetchFile,
  findFile,
  keepAllKey,
  keyOf,
  missingFiles,
  storeFile,
  WrongAnswer,
} from '../../../src/offline/keptFiles';
import { asCache, fakeDevice, hostPage, listed, SCOPE, sent } from './device';

const script = listed('assets/index-1.js');
const table = listed('data/events.csv');

let device: ReturnType<typeof fakeDevice>;
beforeEach(() => {
  device = fakeDevice();
});
afterEach(() => vi.unstubAllGlobals());

describe('a file is stored', () => {
  it('as the build wrote it, under a name that its content has', async () => {
    const cache = device.open('any');
    device.answers.set(script.url, () => sent(script.url));
    await storeFile(asCache(cache), script, SCOPE);
    expect([...cache.entries.keys()]).toEqual([keyOf(script, SCOPE)]);
    expect(keyOf(script, SCOPE)).not.toBe(keyOf({ ...script, integrity: 'sha256-other' }, SCOPE));
    const found = await findFile(asCache(cache), script, SCOPE);
    expect(await found?.text()).toBe('content of assets/index-1.js');
    expect(found?.headers.get('Content-Type')).toBe('text/javascript');
  });

  it('without what was said of its way, and with the policy it came with', async () => {
    const headers = {
      'Content-Type': 'text/html',
      'Content-Encoding': 'gzip',
      'Content-Length': '7',
      Vary: '*',
      'Content-Security-Policy': "default-src 'self'",
    };
    device.answers.set('index.html', () => sent('index.html', undefined, { headers }));
    const { headers: kept } = await fetchFile(listed('index.html'), SCOPE);
    expect(Object.fromEntries(kept)).toEqual({
      'content-type': 'text/html',
      'content-security-policy': "default-src 'self'",
    });
  });

  const wrong: Readonly<Record<string, () => Response>> = {
    'a page of the host’s own': hostPage,
    'its content under a type no browser runs': () =>
      sent(script.url, undefined, { headers: { 'Content-Type': 'text/plain' } }),
    'a part of it': () => sent(script.url, 'content of assets'),
    'an empty answer': () => sent(script.url, ''),
    'a 404': () => sent(script.url, undefined, { status: 404 }),
    'a 500': () => sent(script.url, undefined, { status: 500 }),
    'a part by its status': () => sent(script.url, undefined, { status: 206 }),
  };
  it.each(Object.entries(wrong))('not where %s comes instead', async (_what, answer) => {
    const cache = device.open('any');
    device.answers.set(script.url, answer);
    await expect(storeFile(asCache(cache), script, SCOPE)).rejects.toThrow(WrongAnswer);
    expect(cache.entries.size).toBe(0);
  });

  it('also an extra one only as itself', async () => {
    const cache = device.open('any');
    await expect(storeFile(asCache(cache), table, SCOPE)).rejects.toThrow(
      'data/events.csv: HTTP 404',
    );
    expect(cache.entries.size).toBe(0);
  });

  it('from the network where the browser holds a wrong answer', async () => {
    device.answers.set(script.url, (init) =>
      init?.cache === 'reload' ? sent(script.url) : hostPage(),
    );
    expect((await fetchFile(script, SCOPE)).status).toBe(200);
    expect(device.asked.map(({ cache }) => cache)).toEqual([undefined, 'reload']);
  });

  it('not a second time asked for where there is no network', async () => {
    device.answers.set(script.url, () => Promise.reject(new TypeError('no network')));
    await expect(fetchFile(script, SCOPE)).rejects.toThrow('no network');
    expect(device.asked).toHaveLength(1);
  });
});

describe('a stored file', () => {
  it('counts as missing where something else stands in its place', async () => {
    const cache = device.open('any');
    await cache.put(keyOf(script, SCOPE), hostPage());
    await cache.put(keyOf(table, SCOPE), sent(table.url));
    expect(await findFile(asCache(cache), script, SCOPE)).toBeUndefined();
    expect(await missingFiles(asCache(cache), [script, table], SCOPE)).toEqual([script]);
  });

  it('goes with its version, but not the current ones nor the wish to keep all', async () => {
    const cache = device.open('any');
    const old = listed('data/events.csv', 'as it was');
    await cache.put(keyOf(old, SCOPE), sent(old.url, 'as it was'));
    await cache.put(keyOf(table, SCOPE), sent(table.url));
    await cache.put(keepAllKey(SCOPE), new Response(''));
    await dropOthers(asCache(cache), [table], SCOPE);
    expect([...cache.entries.keys()]).toEqual([keyOf(table, SCOPE), keepAllKey(SCOPE)]);
  });
});
