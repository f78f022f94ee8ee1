import { savesData } from '../ui/savesData';

/** The app's folder: what its service worker governs, and where all its files are. */
export const SCOPE = new URL('.', document.baseURI).href;

/** A page that stays open asks for a new version at most this often, in milliseconds. */
const ASK_EVERY_MS = 60 * 60 * 1000;

/** Whether this browser, at this address, can keep the app at all. */
export const canKeep = (): boolean =>
  'serviceWorker' in navigator && navigator.serviceWorker !== undefined && 'caches' in window;

/** The app's own registration, not that of a folder above; `null` where there is none. */
export async function findRegistration(): Promise<ServiceWorkerRegistration | null> {
  const found = await navigator.serviceWorker.getRegistration(SCOPE).catch(() => undefined);
  return found?.scope === SCOPE ? found : null;
}

/** Fulfilled when the core is stored; rejects where it cannot be. */
function installed(registration: ServiceWorkerRegistration): Promise<void> {
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  if (!worker) return Promise.reject(new Error('no service worker'));
  return new Promise((resolve, reject) => {
    const follow = () => {
      if (worker.state === 'activated') resolve();
      else if (worker.state === 'redundant') reject(new Error('the service worker gave up'));
    };
    worker.addEventListener('statechange', follow);
    follow();
    // An active worker with another one waiting behind it changes no more.
    if (registration.active) resolve();
  });
}

let registering: Promise<ServiceWorkerRegistration> | null = null;

/** Registers the service worker; fulfilled when the core is stored. A failure may be tried again. */
export function register(): Promise<ServiceWorkerRegistration> {
  registering ??= (async () => {
    const registration: ServiceWorkerRegistration | undefined =
      await navigator.serviceWorker.register(new URL('sw.js', SCOPE));
    if (!registration) throw new Error('no service worker');
    await installed(registration);
    return registration;
  })();
  registering.catch(() => {
    registering = null;
  });
  return registering;
}

/**
 * Registers unless the reader saves data and has not asked for it. `null` where nothing is, or can
 * be, registered.
 */
export async function registerUnasked(): Promise<ServiceWorkerRegistration | null> {
  if (!canKeep()) return null;
  try {
    if (savesData() && !(await findRegistration())) return null;
    return await register();
  } catch {
    return null;
  }
}

/**
 * Calls back whenever a version that differs from the page's is ready. It is never put to use by
 * itself. Returns the function that ends this.
 */
export function onNewVersion(
  registration: ServiceWorkerRegistration,
  callback: () => void,
): () => void {
  const { serviceWorker } = navigator;
  // Without a worker before, the first one is no new version.
  let hadController = serviceWorker.controller !== null;
  const found = () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) callback();
    });
  };
  const changed = () => {
    // Another page has put it to use.
    if (hadController) callback();
    hadController = true;
  };
  let asked = Date.now();
  const shown = () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_EVERY_MS) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  };
  if (registration.waiting && registration.active) callback();
  found();
  registration.addEventListener('updatefound', found);
  serviceWorker.addEventListener('controllerchange', changed);
  document.addEventListener('visibilitychange', shown);
  return () => {
    registration.removeEventListener('updatefound', found);
    serviceWorker.removeEventListener('controllerchange', changed);
    document.removeEventListener('visibilitychange', shown);
  };
}

/** Loads the page anew, its link kept, in the newest version that is there. */
export function reloadInto({ waiting }: ServiceWorkerRegistration): void {
  if (!waiting) {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  waiting.postMessage('activate');
}
