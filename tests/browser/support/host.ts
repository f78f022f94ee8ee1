import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { CONTENT_SECURITY_POLICY } from '../../../scripts/siteHeaders';

const TYPES: Readonly<Record<string, string>> = JSON.parse(
  readFileSync('tests/browser/support/contentTypes.json', 'utf8'),
);

/** A host of the test's own, that can go away and publish another build. */
export interface Host {
  readonly origin: string;
  /** Paths that were asked for, oldest first. */
  readonly asked: readonly string[];
  /** Serves another folder from now on. */
  publish(folder: string): void;
  /** No longer answers at all, as without a network. */
  disappear(): Promise<void>;
}

/** Serves a built app under `path` on a free port. */
export async function startHost(folder: string, path = '/'): Promise<Host> {
  let root = folder;
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    asked.push(pathname);
    response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    const hashed = pathname.includes('/assets/');
    response.setHeader('Cache-Control', hashed ? 'max-age=31536000, immutable' : 'no-cache');
    try {
      if (!pathname.startsWith(path)) throw new Error('outside the folder');
      const inside = normalize(`/${pathname.slice(path.length)}`);
      const file = join(root, inside.endsWith('/') ? `${inside}index.html` : inside);
      const body = await readFile(file);
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    publish: (next) => {
      root = next;
    },
    async disappear() {
      if (!server.listening) return;
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
