/*
 * The service worker, bundled apart into `sw.js` (scripts/serviceWorkerPlugin.ts). It keeps the core of
 * the app, and what else has been used, on the device. A new version waits until the reader asks for it.
 */
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import {
  type ExtraFile,
  extraCacheName,
  extraKey,
  keepAllKey,
  missingFiles,
  storeFile,
} from './extraFiles';

/** As much of a worker's own types as is used here: all of them would clash with a page's. */
interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}
declare const self: WorkerScope;
/** Put in by the build: what is always kept, and what is kept when used or asked for. */
declare const CORE_FILES: readonly { readonly url: string; readonly revision: string | null }[];
declare const EXTRA_FILES: readonly ExtraFile[];

const { scope } = self.registration;
const extraName = extraCacheName(scope);
const extraByUrl = new Map(EXTRA_FILES.map((file) => [new URL(file.url, scope).href, file]));

/** An address without what no file depends on. */
const plain = ({ origin, pathname }: URL): string => origin + pathname;

const core = new PrecacheController({
  plugins: [
    {
      // The first visit has just loaded these files: an unchanged one is asked for, not fetched again.
      requestWillFetch: async ({ request }) =>
        request.cache === 'reload' ? new Request(request, { cache: 'no-cache' }) : request,
    },
  ],
});
core.addToCacheList([...CORE_FILES]);

self.addEventListener('install', (event) => {
  core.install(event);
  event.waitUntil(updateExtra());
});

/** Who asked for all files gets the new version's too; without them the core is complete. */
async function updateExtra(): Promise<void> {
  const cache = await caches.open(extraName);
  if (!(await cache.match(keepAllKey(scope)))) return;
  try {
    for (const file of await missingFiles(cache, EXTRA_FILES, scope))
      await storeFile(cache, file, scope);
  } catch {
    // The page finds them missing and offers them again.
  }
}

self.addEventListener('activate', (event) => {
  core.activate(event);
  event.waitUntil(Promise.all([dropOldExtra(), self.clients.claim()]));
});

async function dropOldExtra(): Promise<void> {
  const cache = await caches.open(extraName);
  const current = new Set([keepAllKey(scope), ...EXTRA_FILES.map((file) => extraKey(file, scope))]);
  for (const request of await cache.keys())
    if (!current.has(request.url)) await cache.delete(request);
}

self.addEventListener('message', (event) => {
  if (event.data === 'activate') void self.skipWaiting();
});

// No file depends on a query.
registerRoute(new PrecacheRoute(core, { ignoreURLParametersMatching: [/.*/], cleanURLs: false }));

registerRoute(
  ({ url }) => extraByUrl.has(plain(url)),
  new CacheFirst({
    cacheName: extraName,
    plugins: [
      {
        cacheKeyWillBeUsed: async ({ request }) => {
          const file = extraByUrl.get(plain(new URL(request.url)));
          return file ? extraKey(file, scope) : request;
        },
      },
    ],
  }),
);

/** A page of the scope that is not there without the network: the app itself is. */
registerRoute(
  ({ request, url }) =>
    request.mode === 'navigate' && url.href.startsWith(scope) && !/\.[^/]*$/.test(url.pathname),
  async ({ request }) => fetch(request).catch(() => Response.redirect(scope)),
);

// A storage that fails must not stand between the page and the network.
setCatchHandler(async ({ request }) => fetch(request));
