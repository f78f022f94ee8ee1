import packed from 'virtual:dataset';
import english from 'virtual:messages/en';
import townSides from 'virtual:town-sides';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { openDataset } from '../dataset/dataset';
import { unpackDataset } from '../dataset/packed';
import { withDetails } from '../dataset/splitDetails';
import { openTranslations } from '../dataset/translations';
import type { Lang } from '../domain/record';
import { groundText } from '../ground/basemapFiles';
import type { ProjectSource } from '../opened/projectSource';
import { knowTownSides } from '../scene/townSides';
import { hangDoor } from '../slots/door';
import { ViewStoreProvider } from '../store/useView';
import { createViewStore, type ViewStore } from '../store/viewStore';
import { codingAsked, EMBEDDED, projectAsked } from '../ui/embedded';
import { LazyPart, partOf } from '../ui/LazyPart';
import { loadPatiently, whenPartGone } from '../ui/loadPatiently';
import { addCatalogue, TranslateProvider, translator } from '../ui/useTranslate';
import { decodeHash, encodeHash } from '../url/codec';
import { addLinkNotices } from '../url/linkNotices';
import { withVersion } from '../url/linkVersion';
import { syncUrl } from '../url/syncUrl';
import { App } from './App';
import { drawsMaps } from './drawsMaps';
import { followReader } from './followReader';
import { learn, sayUnlearnt, viewApplier } from './language';
import { loadWhenNeeded } from './loadWhenNeeded';
import { openStories } from './openStories';
import { PageGuard } from './PageGuard';
import { showKnown } from './showKnown';
import './fonts.css';
import '../ui/theme.css';
import './app.css';
import '../still/still.css';
import 'virtual:colours.css';
import 'virtual:still.css';

/** What stands in the frames of other people's pages. */
const EMBED_APP = partOf(
  async () => (await loadPatiently(() => import('./embed/EmbedApp'))).EmbedApp,
);

/** The first of the reader's languages that the interface speaks. */
function browserLanguage(languages: readonly string[]): Lang {
  for (const language of languages) {
    if (/^fr\b/i.test(language)) return 'fr';
    if (/^en\b/i.test(language)) return 'en';
  }
  return 'en';
}

/** Lets the browser answer the reader, and paint, between two pieces of work. */
const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume));

// The map's code and ground come while the page is put together; who fails here is told by the map's frame.
await pause();
if (drawsMaps()) {
  import('../map/MapView').catch(() => undefined);
  groundText(new URL(document.baseURI), 'detailed').catch(() => undefined);
}
await pause();

hangDoor(async () => (await loadPatiently(() => import('../events/door'))).DOOR);

// English comes along: it is what the interface falls back to.
addCatalogue('en', english);

/** The page's own project, as the build has compiled it. */
const BUILT_IN: ProjectSource = {
  ...{ dataset: packed, townSides, banner: null, desk: null },
  details: () => loadPatiently(() => import('virtual:details')),
  translations: () => loadPatiently(() => import('virtual:translations')),
  stories: () => loadPatiently(() => import('virtual:stories')),
};

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element with the id "app"');

/** The project that the page's address asks for. */
async function sourceFor(search: string, at: HTMLElement): Promise<ProjectSource> {
  const [coded, asked] = [codingAsked(search), projectAsked(search)];
  if (coded !== null) {
    const { openCoding } = await loadPatiently(() => import('../workbench/desk/openCoding'));
    return openCoding(coded, at);
  }
  if (asked === null) return BUILT_IN;
  const { givenProject } = await loadPatiently(() => import('../opened/givenProject'));
  return givenProject(asked, at);
}

const source = await sourceFor(location.search, root);
const compiled = unpackDataset(source.dataset);
const dataset = openDataset(compiled);
knowTownSides(dataset.version, source.townSides);
const context = { dataset, lang: browserLanguage(navigator.languages) };
const decoded = decodeHash(location.hash, context);
const spoken = await learn(decoded.view.lang);
const store: ViewStore = createViewStore(
  dataset,
  spoken ? decoded.view : { ...decoded.view, lang: 'en' },
  // "All days" are those of the newest data, as in the address: own files widen them
  // once their years are shown.
  (view) =>
    withVersion(encodeHash(view, { ...context, dataset: store.getState().whole }), dataset.version),
  {
    details: async () => openDataset(withDetails(compiled, (await source.details()).default)),
    // Together with what says so: what is left out must not be taken for all there is.
    asKnown: async () => {
      const [{ asKnown }] = await Promise.all([
        loadPatiently(() => import('../dataset/asKnown')),
        loadPatiently(() => import('./KnownBanner')),
      ]);
      return asKnown;
    },
    translations: async () => openTranslations((await source.translations()).default),
    stories: () => openStories(store, source.stories, (hash) => decodeHash(hash, context).view),
  },
);
addLinkNotices(store, decoded);
await showKnown(store, decoded.view.known);
whenPartGone(() => {
  const { notices, addNotice } = store.getState();
  if (notices.every(({ kind }) => kind !== 'new_version'))
    addNotice({ kind: 'new_version', details: [] });
});
if (!spoken) sayUnlearnt(store);
// An entry of a frame's history would take a press of the host page's back button.
syncUrl(store, context, viewApplier(store), EMBEDDED ? 'replaceState' : 'pushState');
loadWhenNeeded(store);
source.desk?.follow(store);

followReader(root);
await pause();
const page = (
  <StrictMode>
    <PageGuard store={store}>
      <ViewStoreProvider value={store}>
        {EMBEDDED ? (
          <TranslateProvider value={translator(store.getState().lang)}>
            <LazyPart part={EMBED_APP} props={{ banner: source.banner }} />
          </TranslateProvider>
        ) : (
          <App banner={source.banner} desk={source.desk} />
        )}
      </ViewStoreProvider>
    </PageGuard>
  </StrictMode>
);
// In small pieces, which the still page does not wait for.
startTransition(() => createRoot(root).render(page));
