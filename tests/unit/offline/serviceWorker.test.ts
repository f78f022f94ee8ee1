import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  coreCacheName,
  extraCacheName,
  type KeptFile,
  keepAllKey,
  keyOf,
} from '../../../src/offline/keptFiles';
import { fakeDevice, hostPage, listed, SCOPE, sent } from './device';

const page = listed('index.html');
const script = listed('assets/index-1.js');
const chunk = listed('assets/PlaceView-1.js');
const core = [page, script, chunk];
const table = listed('data/events.csv');
const extra = [table];

let device: ReturnType<typeof fakeDevice>;
beforeEach(() => {
  device = fakeDevice();
  for (const { url } of [...core, ...extra]) device.answers.set(url, () => sent(url));
});
afterEach(() => vi.unstubAllGlobals());

/** Starts the worker anew, as a browser does many times a day. */
async function start() {
  const listeners = new Map<string, (event: unknown) => void>();
  const done: string[] = [];
  vi.stubGlobal('self', {
    registration: { scope: SCOPE },
    clients: { claim: async () => void done.push('claim') },
    skipWaiting: async () => void done.push('skipWaiting'),
    addEventListener: (type: string, listener: (event: unknown) => void) =>
      listeners.set(type, listener),
  });
  vi.stubGlobal('CORE_FILES', core);
  vi.stubGlobal('EXTRA_FILES', extra);
  vi.resetModules();
  await import('../../../src/offline/serviceWorker');
  const send = async (type: string, more: object = {}) => {
    const work: Promise<unknown>[] = [];
    let answer: Promise<Response> | undefined;
    const respondWith = (response: Promise<Response>) => {
      answer = response;
    };
    const waitUntil = (promise: Promise<unknown>) => work.push(promise);
    listeners.get(type)?.({ waitUntil, respondWith, ...more });
    const response = await answer;
    await Promise.all(work);
    return response;
  };
  return {
    done,
    install: () => send('install'),
    activate: () => send('activate'),
    tell: (data: string) => send('message', { data }),
    ask: (path: string, init: RequestInit & { mode?: RequestMode } = {}) => {
      const request = new Request(SCOPE + path, init);
      return send('fetch', { request });
    },
  };
}

const keysIn = (name: string) => [...device.open(name).entries.keys()];
const keysOf = (files: readonly KeptFile[]) => files.map((file) => keyOf(file, SCOPE));

describe('the service worker', () => {
  it('installs the core, and nothing else unasked', async () => {
    const worker = await start();
    await worker.install();
    expect(keysIn(coreCacheName(SCOPE))).toEqual(keysOf(core));
    expect(keysIn(extraCacheName(SCOPE))).toEqual([]);
    expect(worker.done).toEqual([]);
  });

  it.each([script, chunk])(
    'does not install where $url is another page, and does at the next visit',
    async ({ url }) => {
      device.answers.set(url, hostPage);
      await expect((await start()).install()).rejects.toThrow(url);
      device.answers.set(url, () => sent(url));
      await (await start()).install();
      expect(keysIn(coreCacheName(SCOPE)).sort()).toEqual(keysOf(core).sort());
    },
  );

  it('brings the extra files of a new version where the reader wished for all', async () => {
    await device.open(extraCacheName(SCOPE)).put(keepAllKey(SCOPE), new Response(''));
    await (await start()).install();
    expect(keysIn(extraCacheName(SCOPE))).toEqual([keepAllKey(SCOPE), ...keysOf(extra)]);
  });

  it('stores no wrong extra file, and installs without it', async () => {
    await device.open(extraCacheName(SCOPE)).put(keepAllKey(SCOPE), new Response(''));
    device.answers.delete(table.url);
    const worker = await start();
    await worker.install();
    expect((await worker.ask(table.url))?.status).toBe(404);
    expect(keysIn(extraCacheName(SCOPE))).toEqual([keepAllKey(SCOPE)]);
  });

  it('drops what is of former versions when it takes over, and keeps what is current', async () => {
    const worker = await start();
    const old = listed('assets/index-0.js');
    await worker.install();
    await worker.ask(table.url);
    await device.open(coreCacheName(SCOPE)).put(keyOf(old, SCOPE), sent(old.url));
    await device.open(extraCacheName(SCOPE)).put(`${SCOPE}data/events.csv?revision=0`, sent('a'));
    device.open(`workbox-precache-v2-${SCOPE}`);
    device.open('of another app');
    await worker.activate();
    expect(keysIn(coreCacheName(SCOPE))).toEqual(keysOf(core));
    expect(keysIn(extraCacheName(SCOPE))).toEqual(keysOf(extra));
    expect([...device.stored.keys()].sort()).toEqual(
      [coreCacheName(SCOPE), extraCacheName(SCOPE), 'of another app'].sort(),
    );
    expect(worker.done).toEqual(['claim']);
  });

  it('waits for the reader, but not behind a version that took a page for a script', async () => {
    const unchecked = device.open(`workbox-precache-v2-${SCOPE}`);
    await unchecked.put(`${SCOPE}index.html?__WB_REVISION__=1`, sent('index.html'));
    await unchecked.put(`${SCOPE}assets/index-0.js`, sent('assets/index-0.js'));
    const behindSound = await start();
    await behindSound.install();
    expect(behindSound.done).toEqual([]);
    await behindSound.tell('activate');
    expect(behindSound.done).toEqual(['skipWaiting']);

    await unchecked.put(`${SCOPE}assets/index-0.js`, hostPage());
    const behindSpoiled = await start();
    await behindSpoiled.install();
    expect(behindSpoiled.done).toEqual(['skipWaiting']);
  });
});

describe('an installed service worker', () => {
  it('answers from the device, whatever the query, and for the folder with its page', async () => {
    const worker = await start();
    await worker.install();
    device.answers.clear();
    const before = device.asked.length;
    for (const [path, url] of [
      ['', 'index.html'],
      ['?embed', 'index.html'],
      ['assets/index-1.js?again=1', 'assets/index-1.js'],
    ] as const)
      expect(await (await worker.ask(path))?.text()).toBe(`content of ${url}`);
    expect(device.asked).toHaveLength(before);
  });

  it.each(['spoiled', 'lost'])(
    'asks the network for a file that storage has %s, and keeps it',
    async (how) => {
      await (await start()).install();
      const cache = device.open(coreCacheName(SCOPE));
      if (how === 'lost') await cache.delete(keyOf(script, SCOPE));
      else await cache.put(keyOf(script, SCOPE), hostPage());
      const worker = await start();
      expect(await (await worker.ask(script.url))?.text()).toBe('content of assets/index-1.js');
      device.answers.clear();
      const later = await start();
      expect(await (await later.ask(script.url))?.text()).toBe('content of assets/index-1.js');
    },
  );

  it('mends what the page did not ask for, when told', async () => {
    await (await start()).install();
    await device.open(coreCacheName(SCOPE)).put(keyOf(chunk, SCOPE), hostPage());
    await device.open(coreCacheName(SCOPE)).delete(keyOf(script, SCOPE));
    // One that cannot be had does not keep the others away.
    device.answers.delete(script.url);
    await (await start()).tell('mend');
    device.answers.clear();
    const worker = await start();
    expect(await (await worker.ask(chunk.url))?.text()).toBe('content of assets/PlaceView-1.js');
    expect(keysIn(coreCacheName(SCOPE))).not.toContain(keyOf(script, SCOPE));
  });

  it('gives a page what the network has where that is not the file', async () => {
    const worker = await start();
    device.answers.set(script.url, hostPage);
    expect(await (await worker.ask(script.url))?.text()).toContain('Please log in');
    expect(keysIn(coreCacheName(SCOPE))).toEqual([]);
  });

  it('gives a file without room for it, and from a storage that fails', async () => {
    const worker = await start();
    device.open(extraCacheName(SCOPE)).full = true;
    expect(await (await worker.ask(table.url))?.text()).toBe('content of data/events.csv');
    expect(device.asked).toHaveLength(1);
    vi.stubGlobal('caches', {
      open: () => Promise.reject(new DOMException('corrupted', 'UnknownError')),
    });
    expect(await (await worker.ask(table.url))?.text()).toBe('content of data/events.csv');
  });

  it('leaves alone what is none of its files', async () => {
    const worker = await start();
    expect(await worker.ask('sw.js')).toBeUndefined();
    expect(await worker.ask('data/events.csv', { method: 'POST' })).toBeUndefined();
  });
});
