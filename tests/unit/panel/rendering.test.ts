import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Translations } from '../../../src/dataset/translations';
import type { Lang } from '../../../src/domain/record';
import { Rendering, RenderingsMissing, renderingOf } from '../../../src/panel/quotation/Rendering';
import { PENDING, type Resource } from '../../../src/store/resource';
import { ViewStoreProvider } from '../../../src/store/useView';
import { defaultView } from '../../../src/store/view';
import { createViewStore, type ViewStore } from '../../../src/store/viewStore';
import { TranslateProvider, translator } from '../../../src/ui/useTranslate';
import { datasetOf, record } from './records';

const WORDS = 'The city was calm.';
const OURS = 'La ville était calme.';
const READY: Resource<Translations> = { status: 'ready', value: new Map([[WORDS, OURS]]) };

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
    expect(renderingOf(WORDS, 'en', 'fr', READY)).toBe(OURS);
    expect(renderingOf(WORDS, 'en', 'en', READY)).toBeNull();
    expect(renderingOf(WORDS, 'fr', 'fr', READY)).toBeNull();
    expect(renderingOf('Other words.', 'en', 'fr', READY)).toBeNull();
  });

  it('is not there before the renderings have come, or where they failed to', () => {
    expect(renderingOf(WORDS, 'en', 'fr', PENDING)).toBeNull();
    expect(renderingOf(WORDS, 'en', 'fr', { status: 'failed' })).toBeNull();
  });
});

describe('Rendering', () => {
  it('marks our words as ours and as French', () => {
    const store = storeIn('fr');
    expect(markup(store, rendering())).toBe('');
    store.setState({ translations: READY });
    const html = markup(store, rendering());
    expect(html).toMatch(/^<span class="rendering" lang="fr">/);
    expect(html.replace(/<[^>]+>/g, '')).toBe(`Notre traduction\u00A0: ${OURS}`);
    expect(markup(store, createElement(RenderingsMissing))).toBe('');
  });

  it('is nothing in English', () => {
    const store = storeIn('en');
    store.setState({ translations: READY });
    expect(markup(store, rendering())).toBe('');
  });

  it('is nothing but a quiet note where the renderings did not arrive', () => {
    const store = storeIn('fr');
    store.setState({ translations: { status: 'failed' } });
    expect(markup(store, rendering())).toBe('');
    expect(markup(store, createElement(RenderingsMissing))).toContain('n’ont pas pu être chargées');
    store.getState().setLang('en');
    expect(markup(store, createElement(RenderingsMissing))).toBe('');
  });
});
