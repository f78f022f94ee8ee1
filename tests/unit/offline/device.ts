import { createHash } from 'node:crypto';
import { vi } from 'vitest';
import type { KeptFile } from '../../../src/offline/keptFiles';

export const SCOPE = 'https://host.example/maps/mali/';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  csv: 'text/csv',
};

/** A file as the build lists it. */
export const listed = (url: string, content = `content of ${url}`): KeptFile => ({
  url,
  integrity: `sha256-${createHash('sha256').update(content).digest('base64')}`,
  bytes: content.length,
});

/** What a host sends for a file: its content, or what a test says. */
export const sent = (url: string, content = `content of ${url}`, init: ResponseInit = {}) =>
  new Response(content, {
    headers: { 'Content-Type': TYPES[url.replace(/^.*\./, '')] ?? 'application/octet-stream' },
    ...init,
  });

/** A page of the host's own in place of a file. */
export const hostPage = () =>
  new Response('<!doctype html><p>Please log in', { headers: { 'Content-Type': 'text/html' } });

/** As much of a browser's cache as is used. */
class FakeCache {
  readonly entries = new Map<string, Response>();
  full = false;
  private readonly href = (key: Request | string) => (typeof key === 'string' ? key : key.url);
  async match(key: Request | string) {
    return this.entries.get(this.href(key))?.clone();
  }
  async put(key: Request | string, response: Response) {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    const { headers, status } = response;
    // As a browser does: the body is read, and what is stored is the result.
    this.entries.set(
      this.href(key),
      new Response(await response.arrayBuffer(), { headers, status }),
    );
  }
  async delete(key: Request | string) {
    return this.entries.delete(this.href(key));
  }
  async keys() {
    return [...this.entries.keys()].map((url) => new Request(url));
  }
}

/** For the places that ask for a browser's own: the fake has all that they use. */
export const asCache = (cache: FakeCache): Cache => cache as unknown as Cache;

/** A device's storage and a host, in place of the globals; the host answers what `answers` says. */
export function fakeDevice() {
  const stored = new Map<string, FakeCache>();
  const open = (name: string): FakeCache => {
    const found = stored.get(name) ?? new FakeCache();
    stored.set(name, found);
    return found;
  };
  /** By path in the scope; a missing one is `404`. */
  const answers = new Map<string, (init?: RequestInit) => Response | Promise<Response>>();
  const asked: { readonly url: string; readonly cache: RequestCache | undefined }[] = [];
  vi.stubGlobal('caches', {
    open: async (name: string) => open(name),
    has: async (name: string) => stored.has(name),
    delete: async (name: string) => stored.delete(name),
    keys: async () => [...stored.keys()],
  });
  vi.stubGlobal('fetch', async (input: Request | string | URL, init?: RequestInit) => {
    const url = String(input instanceof Request ? input.url : input).slice(SCOPE.length);
    asked.push({ url, cache: init?.cache });
    return answers.get(url)?.(init) ?? new Response('Not found', { status: 404 });
  });
  return { open, stored, answers, asked };
}
