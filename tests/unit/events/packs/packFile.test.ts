import { parquetWriteBuffer } from 'hyparquet-writer';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openPack } from '../../../../src/events/desk/packs/openPack';
import { packFile } from '../../../../src/events/desk/packs/packFile';
import {
  ADDRESS,
  bytesIn,
  fetchFrom,
  type Host,
  overviewOf,
  overviewText,
  withHost,
} from './fixture';

withHost();

const serve = (host: Host) => void vi.stubGlobal('fetch', vi.fn(fetchFrom(host)));
beforeEach(() => serve(() => null));

const [FIRST] = overviewOf().parts;
if (!FIRST) throw new Error('no part');

const read = (change: Partial<typeof FIRST> = {}, control = new AbortController()) =>
  packFile({
    ...{ folder: ADDRESS, of: 'events', degrees: 0, signal: control.signal, keep: () => false },
    listed: { ...FIRST, ...change },
  });
const html = () => new Response('<html></html>', { headers: { 'Content-Type': 'text/html' } });
const noNetwork = (): never => {
  throw new TypeError('Failed to fetch');
};
const answered = (bytes: Uint8Array<ArrayBuffer>) => new Response(bytes);
const whole = bytesIn(FIRST.path);
const altered = Uint8Array.from(whole);
altered[100] = 255 - (altered[100] ?? 0);

describe('a file of a published set', () => {
  it('is read where it is the one that was published', async () => {
    expect(await read()).toMatchObject({ type: 'events' });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it.each<[string, Host, object]>([
    ['missing', () => new Response('', { status: 404 }), {}],
    ['missing', html, {}],
    ['offline', noNetwork, {}],
    ['offline', () => new Response('', { status: 503 }), {}],
    ['cut', () => answered(whole.slice(0, 9_000)), {}],
    ['cut', () => answered(new Uint8Array(FIRST.bytes + 1)), {}],
    ['altered', () => answered(altered), {}],
    ['cut', () => null, { rows: FIRST.rows - 1 }],
    ['unreadable', () => answered(new Uint8Array(FIRST.bytes)), { sha256: null }],
  ])('is told as %s %#', async (code, host, change) => {
    serve(host);
    expect(await read(change)).toMatchObject({ type: 'fault', fault: { code } });
  });

  it('is asked for anew where the browser may have had an older one', async () => {
    let asked = 0;
    serve(() => (asked++ === 0 ? answered(altered) : null));
    expect(await read()).toMatchObject({ type: 'events' });
    expect(vi.mocked(fetch).mock.calls.map(([, init]) => init?.cache)).toEqual([
      'default',
      'reload',
    ]);
  });

  it('may come compressed: what counts is what arrives', async () => {
    serve(() => new Response(whole, { headers: { 'Content-Length': '3' } }));
    expect(await read()).toMatchObject({ type: 'events' });
  });

  it('is given up without a word', async () => {
    const control = new AbortController();
    const reading = read({}, control);
    control.abort();
    await expect(reading).rejects.toThrow();
  });

  it.each([
    ['columns', ['kind', 'start']],
    ['columns', ['start', 'end']],
  ])('is told as of other columns: %s %#', async (code, names) => {
    const file = new Uint8Array(
      parquetWriteBuffer({
        columnData: names.map((name) => ({ name, data: ['2012-10-01'], type: 'STRING' })),
      }),
    );
    serve(() => answered(file));
    const change = { rows: 1, bytes: file.length, sha256: null };
    expect(await read(change)).toMatchObject({ fault: { code } });
  });

  it('is told where a group of rows is too large', async () => {
    const rows = 1_000_001;
    const file = new Uint8Array(
      parquetWriteBuffer({
        columnData: [
          { name: 'kind', data: new Array<string>(rows).fill('attack'), type: 'STRING' },
        ],
        rowGroupSize: rows,
      }),
    );
    serve(() => answered(file));
    const change = { rows, bytes: file.length, sha256: null };
    expect(await read(change)).toMatchObject({ fault: { code: 'group' } });
  });
});

describe('a published set', () => {
  const open = () => openPack(ADDRESS, [], new AbortController().signal);
  const only =
    (wanted: string, answer: () => Response): Host =>
    (path) =>
      path === wanted ? answer() : null;

  it('is shown by its counts, with whose it is', async () => {
    expect(await open()).toMatchObject({
      attribution: 'Made up by a program: none of these events happened (CC0 1.0)',
      report: { taken: 3_000, unplaced: 56 },
    });
    expect(vi.mocked(fetch).mock.calls.map(([url]) => String(url).slice(ADDRESS.length))).toEqual([
      'overview.json',
      'days.parquet',
    ]);
  });

  it.each<[string, Host]>([
    ['missing', only('overview.json', () => new Response('', { status: 404 }))],
    ['missing', only('overview.json', html)],
    ['offline', only('overview.json', noNetwork)],
    ['too_large', only('overview.json', () => new Response(' '.repeat(2 ** 21 + 1)))],
    ['not_json', only('overview.json', () => new Response('{'))],
    ['not_pack', only('overview.json', () => new Response('{}'))],
    ['missing', only('days.parquet', () => new Response('', { status: 404 }))],
    ['cut', only('days.parquet', () => new Response('PAR1'))],
  ])('is refused as %s %#', async (code, host) => {
    serve(host);
    expect(await open()).toMatchObject({ code });
  });

  it('is refused where its counts do not add up', async () => {
    const overview = JSON.parse(overviewText());
    overview.rows -= 1;
    overview.files[0].rows -= 1;
    serve(only('overview.json', () => new Response(JSON.stringify(overview))));
    expect(await open()).toEqual({ code: 'sum', detail: '3000 ≠ 2999' });
  });
});
