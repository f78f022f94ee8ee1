import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPack } from '../../../../src/events/desk/packs/keepPack';
import { ADDRESS, fetchFrom, openFixture, withHost } from './fixture';

withHost();

/** Paths of what was kept. */
let kept: string[] = [];
beforeEach(() => {
  kept = [];
  vi.stubGlobal('document', { baseURI: ADDRESS });
  vi.stubGlobal('caches', {
    open: async () => ({
      put: async (key: string) => void kept.push(new URL(key).pathname.split('/').at(-1) ?? ''),
    }),
  });
});

describe('what is kept of a published set', () => {
  it('is its overview and its counts, and without squares what there is', async () => {
    const set = await openFixture();
    if (!set.pack) throw new Error('no pack');
    await keepPack(set, set.pack);
    expect(kept).toEqual(['overview.json', 'days.parquet', 'cells.parquet']);
    kept = [];
    vi.stubGlobal(
      'fetch',
      fetchFrom((path) => (path === 'cells.parquet' ? new Response('', { status: 404 }) : null)),
    );
    await keepPack(set, { ...set.pack, cellsFault: { code: 'missing' } });
    expect(kept).toEqual(['overview.json', 'days.parquet']);
  });
});
