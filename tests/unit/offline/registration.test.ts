import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SCOPE } from './device';

/** What the browser says is registered for the page. */
let registered: { readonly scope: string; readonly active: { readonly state: string } } | undefined;
let worked: string[] = [];

beforeEach(() => {
  registered = undefined;
  worked = [];
  const active = { state: 'activated', addEventListener: () => undefined };
  vi.stubGlobal('document', { baseURI: `${SCOPE}?embed#sel=place:gao` });
  vi.stubGlobal('window', { caches: {} });
  vi.stubGlobal('navigator', {
    connection: { saveData: true },
    serviceWorker: {
      getRegistration: async () => registered,
      register: async (url: URL) => {
        worked.push(url.href);
        return { scope: SCOPE, active };
      },
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

const registration = async () => {
  vi.resetModules();
  return import('../../../src/offline/registration');
};

describe('the registration', () => {
  it('is that of the folder the page is in', async () => {
    expect((await registration()).SCOPE).toBe(SCOPE);
  });

  it('found is the app’s own', async () => {
    const { findRegistration } = await registration();
    expect(await findRegistration()).toBeNull();
    registered = { scope: SCOPE, active: { state: 'activated' } };
    expect(await findRegistration()).toBe(registered);
  });

  it('of a folder above is not the app’s', async () => {
    const { findRegistration, registerUnasked } = await registration();
    registered = { scope: 'https://host.example/', active: { state: 'activated' } };
    expect(await findRegistration()).toBeNull();
    // So that a reader who saves data still stores nothing unasked.
    expect(await registerUnasked()).toBeNull();
    expect(worked).toEqual([]);
  });

  it('is renewed for a reader who saves data and has asked for it before', async () => {
    const { registerUnasked } = await registration();
    registered = { scope: SCOPE, active: { state: 'activated' } };
    expect((await registerUnasked())?.scope).toBe(SCOPE);
    expect(worked).toEqual([`${SCOPE}sw.js`]);
  });

  it('may be tried again after it failed', async () => {
    const { register } = await registration();
    const { serviceWorker } = navigator;
    const { register: works } = serviceWorker;
    serviceWorker.register = () => Promise.reject(new TypeError('the core could not be stored'));
    await expect(register()).rejects.toThrow('could not be stored');
    serviceWorker.register = works;
    expect((await register()).scope).toBe(SCOPE);
  });
});
