import { describe, expect, it, vi } from 'vitest';
import { loadWhenNeeded } from '../../../src/app/loadWhenNeeded';
import type { Dataset } from '../../../src/dataset/dataset';
import type { PlaceId } from '../../../src/domain/ids';
import type { Lang } from '../../../src/domain/record';
import { defaultView, NOTHING } from '../../../src/store/view';
import { createViewStore, type Loaders } from '../../../src/store/viewStore';
import { openProject } from '../../support';

const whole = openProject();
const short: Dataset = { ...whole, complete: false, claims: [] };
const GAO = { type: 'place', id: 'gao' as PlaceId } as const;

function openWith(loaders: Partial<Loaders>, lang: Lang = 'en') {
  const store = createViewStore(short, defaultView(short.extent, lang), undefined, loaders);
  loadWhenNeeded(store);
  return store;
}
const open = (details: Loaders['details']) => openWith({ details });
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the details', () => {
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
    expect(store.getState()).toMatchObject({ details: { status: 'failed' }, dataset: short });
    store.getState().setQuery('camp');
    await settled();
    expect(store.getState()).toMatchObject({ details: { status: 'ready' }, dataset: whole });
  });
});

describe('the renderings', () => {
  const OURS = new Map([['The city was calm.', 'La ville était calme.']]);

  it('are never loaded in English, and once in French', async () => {
    const translations = vi.fn(async () => OURS);
    const store = openWith({ translations });
    await settled();
    expect(translations).not.toHaveBeenCalled();
    expect(store.getState().translations).toEqual({ status: 'pending' });
    store.getState().setLang('fr');
    await settled();
    store.getState().setLang('en');
    store.getState().setLang('fr');
    await settled();
    expect(translations).toHaveBeenCalledTimes(1);
    expect(store.getState().translations).toEqual({ status: 'ready', value: OURS });
  });

  it('are tried again after a failure when French is chosen anew', async () => {
    const translations = vi.fn(async () => OURS);
    translations.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const store = openWith({ translations }, 'fr');
    await settled();
    expect(store.getState().translations).toEqual({ status: 'failed' });
    store.getState().setLang('en');
    store.getState().setLang('fr');
    await settled();
    expect(store.getState().translations).toEqual({ status: 'ready', value: OURS });
  });
});

describe('the stories', () => {
  const GAO_STEP = { story: 'konna-to-gao', step: 'gao-fighting' };

  it('are loaded with the first step that is opened, and tried again with the next', async () => {
    const stories = vi.fn(async () => []);
    stories.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const store = openWith({ stories });
    await settled();
    expect(stories).not.toHaveBeenCalled();
    store.getState().openStep(GAO_STEP);
    await settled();
    expect(store.getState().stories).toEqual({ status: 'failed' });
    store.getState().openStep({ ...GAO_STEP });
    store.getState().openStep({ ...GAO_STEP });
    await settled();
    expect(stories).toHaveBeenCalledTimes(2);
    expect(store.getState().stories).toEqual({ status: 'ready', value: [] });
  });
});
