import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import {
  HASHED_CACHE,
  HASHED_FOLDER,
  SITE_HEADERS,
  USUAL_CACHE,
} from '../../../scripts/siteHeaders';

/** What hosts call files by their ending. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
};

/** What hosts send as it is, because it is compressed already. */
const COMPRESSED = new Set(['.woff2', '.webp', '.png', '.jpg', '.ico']);

/** A static host on this machine, that can go away and publish another build. */
export interface Host {
  readonly origin: string;
  /** Paths that were asked for, oldest first. */
  readonly asked: readonly string[];
  /** Serves another folder from now on. */
  publish(folder: string): void;
  /** No longer answers at all, as without a network. */
  disappear(): Promise<void>;
}

/**
 * Serves a built page below each of `paths`, with the headers that the hosting files name; on a free
 * port where none is given.
 */
export async function startHost(
  folder: string,
  paths: string | readonly string[] = '/',
  port = 0,
): Promise<Host> {
  await stat(join(folder, 'index.html')).catch(() => {
    throw new Error(`${folder} holds no index.html: build it first`);
  });
  let root = folder;
  const asked: string[] = [];
  // The longest first, as one may lie inside another.
  const places = [paths].flat().sort((a, b) => b.length - a.length);
  const zipped = new Map<string, Promise<Buffer>>();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    asked.push(pathname);
    for (const [name, value] of Object.entries(SITE_HEADERS)) response.setHeader(name, value);
    try {
      const file = fileOf(root, places, pathname);
      const accepts = String(request.headers['accept-encoding'] ?? '').includes('gzip');
      const zips = accepts && !COMPRESSED.has(extname(file));
      const body = await (zips ? zip(file, zipped) : readFile(file));
      const isHashed = file.includes(`${sep}${HASHED_FOLDER}${sep}`);
      response.setHeader('Cache-Control', isHashed ? HASHED_CACHE : USUAL_CACHE);
      if (zips) response.setHeader('Content-Encoding', 'gzip');
      response.setHeader(
        'Content-Type',
        CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
      );
      response.end(body);
    } catch {
      // The next build may have it.
      response.setHeader('Cache-Control', 'no-store');
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
    }
  });
  await new Promise<void>((started, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', started);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    publish: (next) => {
      root = next;
    },
    async disappear() {
      if (!server.listening) return;
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The file of `root` that an address names; throws where it lies outside. */
function fileOf(root: string, places: readonly string[], pathname: string): string {
  const place = places.find((path) => pathname.startsWith(path));
  if (place === undefined) throw new Error('outside the paths');
  const inside = decodeURIComponent(pathname.slice(place.length));
  const named = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  const file = resolve(root, named);
  if (!file.startsWith(resolve(root) + sep)) throw new Error('outside the folder');
  return file;
}

const compress = promisify(gzip);

/** A file's gzip, made once for each time of its last change. */
async function zip(file: string, zipped: Map<string, Promise<Buffer>>): Promise<Buffer> {
  const key = `${file} ${(await stat(file)).mtimeMs}`;
  const body = zipped.get(key) ?? readFile(file).then((content) => compress(content));
  zipped.set(key, body);
  return body;
}
