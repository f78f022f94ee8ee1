import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITE_HEADERS } from '../../../scripts/siteHeaders';
import { type Host, startHost } from '../../browser/support/host';

let folder = '';
let host: Host;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'host-'));
  mkdirSync(join(folder, 'site', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site', 'index.html'), '<p>page</p>');
  writeFileSync(join(folder, 'site', 'assets', 'part-12345678.js'), '1');
  host = await startHost(join(folder, 'site'), ['/', '/a/b/']);
});
afterAll(async () => {
  await host.disappear();
  rmSync(folder, { recursive: true });
});

/** The status of an answer to a path sent as it is written: `fetch` would resolve its dots. */
const statusOf = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { hostname, port } = new URL(host.origin);
    get({ hostname, port, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).on('error', reject);
  });

describe('the host of the tests', () => {
  it('sends what the hosting files name', async () => {
    const { headers } = await fetch(host.origin);
    for (const [name, value] of Object.entries(SITE_HEADERS)) expect(headers.get(name)).toBe(value);
    expect(headers.get('Content-Encoding')).toBe('gzip');
    expect(headers.get('Cache-Control')).toBe('no-cache');
    const part = await fetch(`${host.origin}/assets/part-12345678.js`);
    expect(part.headers.get('Cache-Control')).toContain('immutable');
    expect(part.headers.get('Content-Type')).toContain('javascript');
  });

  it('serves the page below each of its paths, and nothing outside the folder', async () => {
    for (const path of ['/', '/a/b/', '/index.html', '/a/b/index.html'])
      expect([path, await statusOf(path)]).toEqual([path, 200]);
    for (const path of ['/no.txt', '/a/b/../../../secret.txt', '/..%2fsecret.txt', '/%zz'])
      expect([path, await statusOf(path)]).toEqual([path, 404]);
    expect(host.asked).toContain('/a/b/index.html');
  });

  it('says where there is nothing to serve', async () => {
    await expect(startHost(folder)).rejects.toThrow('holds no index.html: build it first');
  });

  it('says where its port is taken', async () => {
    const port = Number(new URL(host.origin).port);
    await expect(startHost(join(folder, 'site'), '/', port)).rejects.toThrow('EADDRINUSE');
  });
});
