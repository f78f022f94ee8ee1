import { describe, expect, it, vi } from 'vitest';
import { followDetails } from '../../../src/app/followDetails';
import type { Dataset } from '../../../src/dataset/dataset';
import type { PlaceId } from '../../../src/domain/ids';
import { defaultView, NOTHING } from '../../../src/store/view';
import { createViewStore } from '../../../src/store/viewStore';
import { openProject } from '../../support';

const whole = openProject();
const short: Dataset = { ...whole, complete: false, claims: [] };
const GAO = { type: 'place', id: 'gao' as PlaceId } as const;

function open(load: () => Promise<Dataset>) {
  const view = defaultView(short.extent, 'en');
  const store = createViewStore(short, view, undefined, load);
  followDetails(store);
  return store;
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('followDetails', () => {
  it('leaves a reader who only looks at the map without them', async () => {
    const load = vi.fn(() => Promise.resolve(whole));
    const store = open(load);
    store.getState().setDay(short.extent.to);
    store.getState().setQuery('  ');
    await settled();
    expect(load).not.toHaveBeenCalled();
    expect(store.getState().dataset).toBe(short);
  });

  it.each([
    ['a choice', (store: ReturnType<typeof open>) => store.getState().select(GAO)],
    ['a search', (store: ReturnType<typeof open>) => store.getState().setQuery('camp')],
  ])('loads them once after %s', async (_name, act) => {
    const load = vi.fn(() => Promise.resolve(whole));
    const store = open(load);
    act(store);
    await settled();
    expect(store.getState().dataset).toBe(whole);
    store.getState().select(NOTHING);
    store.getState().select(GAO);
    await settled();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says that they did not arrive, and asks again', async () => {
    const load = vi.fn(() => Promise.resolve(whole));
    load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const store = open(load);
    store.getState().select(GAO);
    await settled();
    expect(store.getState()).toMatchObject({ detailsFailed: true, dataset: short });
    store.getState().setQuery('camp');
    await settled();
    expect(store.getState()).toMatchObject({ detailsFailed: false, dataset: whole });
  });
});
