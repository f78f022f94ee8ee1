import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Catalogue } from '../../../src/ui/useTranslate';
import { openProject } from '../../support';

const dataset = openProject();
const French: Catalogue = (await import('../../../src/ui/messages/catalogue')).CATALOGUES.fr;

/** The modules as a page has them that has loaded English alone. */
async function freshPage() {
  vi.resetModules();
  const { addCatalogue, translator } = await import('../../../src/ui/useTranslate');
  const { CATALOGUES } = await import('../../../src/ui/messages/catalogue');
  addCatalogue('en', CATALOGUES.en);
  const { createViewStore } = await import('../../../src/store/viewStore');
  const { defaultView } = await import('../../../src/store/view');
  const english = defaultView(dataset.extent, 'en');
  const language = await import('../../../src/app/language');
  return { translator, english, store: createViewStore(dataset, english), ...language };
}
let page: Awaited<ReturnType<typeof freshPage>>;
const fr = vi.fn(async () => ({ default: French }));
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(async () => {
  page = await freshPage();
});
afterEach(() => fr.mockClear());

describe('the interface language', () => {
  it('changes once its messages are there, which load once', async () => {
    const { store, chooseLanguage, translator } = page;
    const chosen = chooseLanguage(store, 'fr', { fr });
    expect(store.getState().lang).toBe('en');
    await chosen;
    expect(store.getState().lang).toBe('fr');
    expect(translator('fr')('region.map')).toBe('Carte');
    await chooseLanguage(store, 'en', { fr });
    await chooseLanguage(store, 'fr', { fr });
    expect(fr).toHaveBeenCalledTimes(1);
  });

  it('stays where they do not arrive, says so, and asks again', async () => {
    const { store, chooseLanguage } = page;
    fr.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await chooseLanguage(store, 'fr', { fr });
    expect(store.getState()).toMatchObject({ lang: 'en', notices: [{ kind: 'no_messages' }] });
    await chooseLanguage(store, 'fr', { fr });
    expect(store.getState().lang).toBe('fr');
  });
});

describe('viewApplier', () => {
  it('applies a view at once where its language is spoken', () => {
    const { store, english, viewApplier } = page;
    viewApplier(store, { fr })({ ...english, folded: !english.folded });
    expect(store.getState().folded).toBe(!english.folded);
  });

  it('lets the newest view win over one that still waits for its language', async () => {
    const { store, english, viewApplier } = page;
    const apply = viewApplier(store, { fr });
    apply({ ...english, lang: 'fr', folded: false });
    apply({ ...english, folded: true });
    await settled();
    expect(store.getState()).toMatchObject({ lang: 'en', folded: true });
  });

  it('applies the rest of a view whose language does not arrive', async () => {
    const { store, english, viewApplier } = page;
    fr.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    viewApplier(store, { fr })({ ...english, lang: 'fr', folded: !english.folded });
    await settled();
    expect(store.getState()).toMatchObject({ lang: 'en', folded: !english.folded });
    expect(store.getState().notices).toHaveLength(1);
  });
});
