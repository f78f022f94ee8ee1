import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { loadTranslations } from '../../../src/app/loadTranslations';
import type { Lang } from '../../../src/domain/record';
import { Rendering, RenderingsMissing, renderingOf } from '../../../src/panel/quotation/Rendering';
import { ViewStoreProvider } from '../../../src/store/useView';
import { defaultView } from '../../../src/store/view';
import { createViewStore, type ViewStore } from '../../../src/store/viewStore';
import { TranslateProvider, translator } from '../../../src/ui/useTranslate';
import { datasetOf, record } from './records';

const WORDS = 'The city was calm.';
const OURS = 'La ville était calme.';
const TRANSLATIONS = new Map([[WORDS, OURS]]);

function storeIn(lang: Lang): ViewStore {
  const dataset = datasetOf([record('a')]);
  return createViewStore(dataset, defaultView(dataset.extent, lang));
}

/** The markup of a component in a store's present state. */
function markup(store: ViewStore, component: ReturnType<typeof createElement>): string {
  // A server renders the initial state; these tests change it first.
  const value = { ...store, getInitialState: store.getState };
  const translate = createElement(
    TranslateProvider,
    { value: translator(store.getState().lang) },
    component,
  );
  return renderToStaticMarkup(createElement(ViewStoreProvider, { value }, translate));
}

const rendering = (language: Lang = 'en') => createElement(Rendering, { exact: WORDS, language });

describe('renderingOf', () => {
  it('is for French readers of words in another language', () => {
    expect(renderingOf(WORDS, 'en', 'fr', TRANSLATIONS)).toBe(OURS);
    expect(renderingOf(WORDS, 'en', 'en', TRANSLATIONS)).toBeNull();
    expect(renderingOf(WORDS, 'fr', 'fr', TRANSLATIONS)).toBeNull();
    expect(renderingOf('Other words.', 'en', 'fr', TRANSLATIONS)).toBeNull();
  });

  it('is not there before the renderings have come, or where they failed to', () => {
    expect(renderingOf(WORDS, 'en', 'fr', null)).toBeNull();
    expect(renderingOf(WORDS, 'en', 'fr', 'failed')).toBeNull();
  });
});

describe('Rendering', () => {
  it('marks our words as ours and as French', () => {
    const store = storeIn('fr');
    expect(markup(store, rendering())).toBe('');
    store.getState().setTranslations(TRANSLATIONS);
    const html = markup(store, rendering());
    expect(html).toMatch(/^<span class="rendering" lang="fr">/);
    expect(html.replace(/<[^>]+>/g, '')).toBe(`Notre traduction\u00A0: ${OURS}`);
    expect(markup(store, createElement(RenderingsMissing))).toBe('');
  });

  it('is nothing in English', () => {
    const store = storeIn('en');
    store.getState().setTranslations(TRANSLATIONS);
    expect(markup(store, rendering())).toBe('');
  });

  it('is nothing but a quiet note where the renderings did not arrive', () => {
    const store = storeIn('fr');
    store.getState().setTranslations('failed');
    expect(markup(store, rendering())).toBe('');
    expect(markup(store, createElement(RenderingsMissing))).toContain('n’ont pas pu être chargées');
    store.getState().setLang('en');
    expect(markup(store, createElement(RenderingsMissing))).toBe('');
  });
});

describe('loadTranslations', () => {
  /** What was promised has come by then. */
  const arrived = () => new Promise(setImmediate);

  it('asks for nothing in English, and once in French', async () => {
    const store = storeIn('en');
    let asked = 0;
    loadTranslations(store, async () => {
      asked++;
      return { default: { [WORDS]: OURS } };
    });
    await arrived();
    expect([asked, store.getState().translations]).toEqual([0, null]);
    store.getState().setLang('fr');
    await arrived();
    store.getState().setLang('en');
    store.getState().setLang('fr');
    await arrived();
    expect(asked).toBe(1);
    expect(store.getState().translations).toEqual(TRANSLATIONS);
  });

  it('tries again after a failure when French is chosen anew', async () => {
    const store = storeIn('fr');
    let asked = 0;
    loadTranslations(store, async () => {
      asked++;
      if (asked === 1) throw new TypeError('Failed to fetch');
      return { default: { [WORDS]: OURS } };
    });
    await arrived();
    expect(store.getState().translations).toBe('failed');
    store.getState().setLang('en');
    store.getState().setLang('fr');
    await arrived();
    expect(store.getState().translations).toEqual(TRANSLATIONS);
  });
});
