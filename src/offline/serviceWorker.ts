/*
 * The service worker, bundled apart into `sw.js` (scripts/serviceWorkerPlugin.ts). It keeps the core of
 * the app, and what else has been used, on the device. A new version waits until the reader asks for it.
 * Nothing is stored or given out that is not byte for byte what the build wrote: a host that answers
 * with a page of its own would otherwise spoil the app for as long as this version lasts.
 */
import {
  coreCacheName,
  dropOthers,
  extraCacheName,
  fetchFile,
  findFile,
  type KeptFile,
  keepAllKey,
  keyOf,
  missingFiles,
  storeFile,
} from './keptFiles';

/** As much of a worker's own types as is used here: all of them would clash with a page's. */
interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface AskEvent extends LifeEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskEvent) => void): void;
  addEventListener(
    type: 'message',
    listener: (event: LifeEvent & MessageEvent<unknown>) => void,
  ): void;
}
declare const self: WorkerScope;
/** Put in by the build: what is always kept, and what is kept when used or asked for. */
declare const CORE_FILES: readonly KeptFile[];
declare const EXTRA_FILES: readonly KeptFile[];

// Used once, as the build writes a list wherever its name stands.
const core = CORE_FILES;
const extra = EXTRA_FILES;
const { scope } = self.registration;
const coreName = coreCacheName(scope);
const extraName = extraCacheName(scope);
/** Where the first versions kept their core, without looking at what came. */
const UNCHECKED_NAME = `workbox-precache-v2-${scope}`;

interface Place {
  readonly cacheName: string;
  readonly file: KeptFile;
}
const placesIn = (cacheName: string, files: readonly KeptFile[]): [string, Place][] =>
  files.map((file) => [new URL(file.url, scope).href, { cacheName, file }]);
const places = new Map([...placesIn(coreName, core), ...placesIn(extraName, extra)]);

/** The file at an address: no file depends on a query, and a folder's is its `index.html`. */
const placeAt = ({ origin, pathname }: URL): Place | undefined =>
  places.get(origin + pathname.replace(/\/$/, '/index.html'));

self.addEventListener('install', (event) => event.waitUntil(install()));

async function install(): Promise<void> {
  const cache = await caches.open(coreName);
  for (const file of await missingFiles(cache, core, scope)) await storeFile(cache, file, scope);
  await updateExtra();
  // The page of a spoiled version cannot start, so that no reader could ask for this one.
  if (await isSpoiled()) await self.skipWaiting();
}

/** Who asked for all files gets the new version's too; without them the core is complete. */
async function updateExtra(): Promise<void> {
  const cache = await caches.open(extraName);
  if (!(await cache.match(keepAllKey(scope)))) return;
  await storeMissing(cache, extra);
}

/** Fetches what is missing, as far as it can be had: the page offers the rest again. */
async function storeMissing(cache: Cache, files: readonly KeptFile[]): Promise<void> {
  for (const file of await missingFiles(cache, files, scope))
    try {
      await storeFile(cache, file, scope);
    } catch {
      // No network, no room, or another answer than the file.
    }
}

/** Whether an unchecked version took some other page for one of its files. */
async function isSpoiled(): Promise<boolean> {
  if (!(await caches.has(UNCHECKED_NAME))) return false;
  const cache = await caches.open(UNCHECKED_NAME);
  for (const request of await cache.keys()) {
    const type = (await cache.match(request))?.headers.get('Content-Type') ?? '';
    if (/^text\/html\b/i.test(type) && !/\.html$/.test(new URL(request.url).pathname)) return true;
  }
  return false;
}

self.addEventListener('activate', (event) => event.waitUntil(activate()));

async function activate(): Promise<void> {
  await dropOthers(await caches.open(coreName), core, scope);
  await dropOthers(await caches.open(extraName), extra, scope);
  await caches.delete(UNCHECKED_NAME);
  await self.clients.claim();
}

self.addEventListener('message', (event) => {
  if (event.data === 'activate') event.waitUntil(self.skipWaiting());
  // From a page at rest: what storage has lost or spoiled comes back before it is needed.
  if (event.data === 'mend')
    event.waitUntil(caches.open(coreName).then((cache) => storeMissing(cache, core)));
});

/** Keys of what has been found right since this worker started. */
const known = new Set<string>();

/** The file from the device, or from the network and then kept. */
async function answer(event: AskEvent, { cacheName, file }: Place): Promise<Response> {
  try {
    const cache = await caches.open(cacheName);
    const key = keyOf(file, scope);
    const kept = await (known.has(key) ? cache.match(key) : findFile(cache, file, scope));
    if (kept) {
      known.add(key);
      return kept;
    }
    const fetched = await fetchFile(file, scope);
    // Without room it is given out all the same.
    event.waitUntil(cache.put(key, fetched.clone()).catch(() => undefined));
    return fetched;
  } catch {
    // Storage that fails, or a host that has another file there: the page gets what it would without us.
    return fetch(event.request);
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const place = request.method === 'GET' ? placeAt(url) : undefined;
  if (place) event.respondWith(answer(event, place));
  // A page of the scope that is not there without the network: the app itself is.
  else if (request.mode === 'navigate' && isPage(url))
    event.respondWith(fetch(request).catch(() => Response.redirect(scope)));
});

const isPage = ({ href, pathname }: URL): boolean =>
  href.startsWith(scope) && !/\.[^/]*$/.test(pathname);
