import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { isAllowed, packageFolder } from '../../../scripts/licences';

/** A build on a slow, busy machine. */
const BUILD_WITHIN_MS = 120_000;

let files: Rolldown.RolldownOutput['output'];
let notice = '';

beforeAll(async () => {
  const result = await build({ logLevel: 'silent', build: { write: false, sourcemap: true } });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('no output');
  files = output.output;
  const found = files.find(({ fileName }) => fileName === 'THIRD-PARTY-NOTICES.txt');
  notice = found?.type === 'asset' ? String(found.source) : '';
}, BUILD_WITHIN_MS);

const listed = () =>
  [...notice.matchAll(/^-{80}\n(\S+) \S+\nLicence: /gm)].map(([, name]) => name ?? '');

describe('the notice of licences', () => {
  it('lists every package that the source maps of the build name', () => {
    const sources = files.flatMap((file) =>
      file.type === 'chunk' ? (file.map?.sources ?? []) : [],
    );
    const bundled = sources.flatMap(
      (source) => packageFolder(`/${source}`)?.replace(/^.*node_modules\//, '') ?? [],
    );
    expect(new Set(bundled).size).toBeGreaterThan(8);
    expect([...new Set(bundled)].filter((name) => !listed().includes(name))).toEqual([]);
  });

  it('lists what is inside published bundles and in style sheets', () => {
    for (const name of ['maplibre-gl', 'earcut', 'gl-matrix', '@fontsource/noto-sans'])
      expect(listed()).toContain(name);
  });

  it('gives each a licence that is allowed, and its text', () => {
    const parts = notice.split(/^-{80}\n(?=\S+ \S+\nLicence: )/m).slice(1);
    expect(parts.length).toBe(listed().length);
    for (const part of parts) {
      const licence = /^Licence: (.*)$/m.exec(part)?.[1] ?? '';
      expect(isAllowed(licence), part.slice(0, 60)).toBe(true);
      expect(part).toMatch(/copyright|\(c\)|©|public domain/i);
      expect(part).not.toContain('carries no text');
    }
  });

  it('says whose the data are', () => {
    expect(notice).toMatch(/Natural Earth.*OpenStreetMap.*ODbL.*GeoNames/);
  });

  it('knows which licences are allowed', () => {
    expect(isAllowed('(MIT OR GPL-3.0)')).toBe(true);
    for (const licence of ['GPL-3.0', 'MPL-2.0', 'MIT AND GPL-2.0', 'undefined', ''])
      expect(isAllowed(licence)).toBe(false);
  });
});

describe('the files of the map library', () => {
  it('are loaded once by page and worker: no module of it is in two files', () => {
    const chunks = files.flatMap((file) => (file.type === 'chunk' ? [file] : []));
    const filesOf = new Map<string, string[]>();
    for (const { fileName, modules } of chunks)
      for (const [id, { renderedLength }] of Object.entries(modules))
        if (renderedLength > 0 && /node_modules\/(?:@?maplibre|@mapbox)/.test(id))
          filesOf.set(id, [...(filesOf.get(id) ?? []), fileName]);
    expect(filesOf.size).toBeGreaterThan(100);
    expect([...filesOf].filter(([, names]) => names.length > 1)).toEqual([]);
    const worker = chunks.find(({ name }) => name === 'map-worker');
    expect(worker?.imports.some((name) => name.includes('map-shared'))).toBe(true);
    expect(worker?.imports.some((name) => /MapView|\/shared/.test(name))).toBe(false);
    // The page is put together before the map's files come.
    const entry = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('index.html'));
    expect(entry?.imports.some((name) => name.includes('/shared'))).toBe(true);
    expect(entry?.imports.some((name) => name.includes('map-'))).toBe(false);
  });
});
