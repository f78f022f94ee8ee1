import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** The policy under which the built app promises to work. */
const POLICY =
  "default-src 'self'; script-src 'self'; worker-src 'self'; img-src 'self' data: blob:; " +
  "style-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'";

/** The app must work from any folder of a static host, so it stands here a second time. */
const SUB_PATH = '/a/b/';

/** @type {Record<string, string>} */
const TYPES = JSON.parse(readFileSync(new URL('contentTypes.json', import.meta.url), 'utf8'));

const root = resolve(process.argv[2] ?? 'dist');
const port = Number(process.env.BROWSER_TEST_PORT ?? 4180);

/**
 * The file that a request's address names, or `undefined` where it lies outside the folder.
 * @param {string} address
 */
function fileOf(address) {
  const path = decodeURIComponent(address.replace(/[?#].*/s, ''));
  const inside = path.startsWith(SUB_PATH) ? path.slice(SUB_PATH.length) : path.slice(1);
  const file = resolve(
    root,
    inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside,
  );
  return file.startsWith(root + sep) ? file : undefined;
}

/** What hosts send as it is, because it is compressed already. */
const COMPRESSED = new Set(['.woff2', '.webp', '.png', '.jpg', '.ico']);
const compress = promisify(gzip);

/**
 * Bodies by file and time of its last change, so that each is compressed once.
 * @type {Map<string, Promise<Buffer>>}
 */
const zipped = new Map();

/**
 * A file as a host sends it to a browser that accepts gzip.
 * @param {string} file
 */
async function zip(file) {
  const key = `${file} ${(await stat(file)).mtimeMs}`;
  const body = zipped.get(key) ?? readFile(file).then((content) => compress(content));
  zipped.set(key, body);
  return body;
}

const server = createServer(async (request, response) => {
  response.setHeader('Content-Security-Policy', POLICY);
  try {
    const file = fileOf(request.url ?? '/');
    if (!file) throw new Error('outside the folder');
    const accepts = String(request.headers['accept-encoding'] ?? '').includes('gzip');
    const zips = accepts && !COMPRESSED.has(extname(file));
    // A name with a hash never changes its content.
    if (file.includes(`${sep}assets${sep}`))
      response.setHeader('Cache-Control', 'max-age=31536000, immutable');
    const body = await (zips ? zip(file) : readFile(file));
    if (zips) response.setHeader('Content-Encoding', 'gzip');
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(body);
  } catch {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
  }
});

await readFile(join(root, 'index.html')).catch(() => {
  console.error(`${root} holds no index.html: build the app first`);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => console.log(`${root} on http://127.0.0.1:${port}/`));
