import type { Lang } from '../domain/record';
import type { View } from '../store/view';
import type { ViewStore } from '../store/viewStore';
import { loadPatiently } from '../ui/loadPatiently';
import { reportFault } from '../ui/reportFault';
import { addCatalogue, type Catalogue, speaks } from '../ui/useTranslate';
import { sayNotShown } from './showKnown';

/** Loads the messages of each language that does not come with the app. */
type CatalogueLoaders = Readonly<
  Partial<Record<Lang, () => Promise<{ readonly default: Catalogue }>>>
>;

const LOADERS: CatalogueLoaders = {
  fr: () => loadPatiently(() => import('virtual:messages/fr')),
};

/** Whether the interface speaks the language, once its messages have arrived or failed to. */
export async function learn(lang: Lang, loaders = LOADERS): Promise<boolean> {
  if (speaks(lang)) return true;
  try {
    const loaded = await loaders[lang]?.();
    if (loaded) addCatalogue(lang, loaded.default);
  } catch (error) {
    // The caller goes on in the language that it has.
    reportFault(error);
  }
  return speaks(lang);
}

/** Says that the other language did not arrive. */
export const sayUnlearnt = (store: ViewStore): void =>
  store.getState().addNotice({ kind: 'no_messages', details: [] });

/** Switches the interface to a language as soon as its messages are there; else says that they are not. */
export async function chooseLanguage(
  store: ViewStore,
  lang: Lang,
  loaders = LOADERS,
): Promise<void> {
  if (await learn(lang, loaders)) store.getState().setLang(lang);
  else sayUnlearnt(store);
}

/**
 * Applies views to the store, each as soon as the interface speaks its language and can show what was
 * known: at once where it does. The newest wins; where a language does not arrive, the one spoken
 * stays, and all is shown where what was known does not.
 */
export function viewApplier(store: ViewStore, loaders = LOADERS): (view: View) => void {
  let newest: View | null = null;
  return (view) => {
    newest = view;
    const { applyView, lang, asKnown, loadAsKnown, knownAsked } = store.getState();
    if (speaks(view.lang) && (view.known === null || asKnown.status === 'ready')) {
      applyView(view);
      return;
    }
    const known = view.known === null || loadAsKnown().catch(reportFault);
    void Promise.all([learn(view.lang, loaders), known]).then(([spoken, isShown]) => {
      if (newest !== view) return;
      const now = store.getState();
      const wished = isShown ? view.known : null;
      applyView({
        ...view,
        lang: spoken ? view.lang : lang,
        known: now.knownAsked === knownAsked ? wished : now.known,
      });
      if (!spoken) sayUnlearnt(store);
      if (!isShown) sayNotShown(store, view.known);
    });
  };
}
