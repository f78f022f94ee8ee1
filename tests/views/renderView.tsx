import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { CompileResult } from '../../src/compile/compile';
import { asKnown } from '../../src/dataset/asKnown';
import type { Dataset } from '../../src/dataset/dataset';
import { openTranslations } from '../../src/dataset/translations';
import type { Lang } from '../../src/domain/record';
import { OwnPage } from '../../src/events/panel/OwnPage';
import { ActorsPage } from '../../src/panel/actors/ActorsPage';
import { ActorView } from '../../src/panel/actors/ActorView';
import { CampsPage } from '../../src/panel/camps/CampsPage';
import { DetailsMissing } from '../../src/panel/EvidencePanel';
import { EventView } from '../../src/panel/event/EventView';
import { MethodPage } from '../../src/panel/method/MethodPage';
import { Overview } from '../../src/panel/overview/Overview';
import { PanelWay } from '../../src/panel/PanelWay';
import { PlaceView } from '../../src/panel/place/PlaceView';
import { StackView } from '../../src/panel/place/StackView';
import { RenderingsMissing } from '../../src/panel/quotation/Rendering';
import { SourceView } from '../../src/panel/source/SourceView';
import { StoriesPage } from '../../src/panel/stories/StoriesPage';
import { TablePage } from '../../src/panel/table/TablePage';
import { PanelContextProvider } from '../../src/panel/usePanel';
import { usePanelSelection } from '../../src/panel/usePanelSelection';
import { selectChosenEvent } from '../../src/store/selectors';
import { openStories } from '../../src/store/storyPath';
import { useView, ViewStoreProvider } from '../../src/store/useView';
import { NOTHING } from '../../src/store/view';
import { createViewStore, type ViewStore } from '../../src/store/viewStore';
import { TranslateProvider, translator } from '../../src/ui/useTranslate';
import { decodeHash, encodeHash } from '../../src/url/codec';
import { compileProject, openProject } from '../support';
import { type Element, readMarkup } from './markup';

export const LANGS = ['en', 'fr'] as const satisfies readonly Lang[];

/** What a compiled project shows. */
interface Views {
  /** The French renderings of its quotations, by the words they render. */
  readonly renderings: ReadonlyMap<string, string>;
  /** Its stories with the views of their steps. */
  readonly stories: ReturnType<typeof openStories>;
  /** A store that shows what a link does, of all that is known, once all that loads late has come. */
  readonly storeAt: (hash: string, lang?: Lang) => ViewStore;
  /** What the panel shows at a link. */
  readonly renderPanel: (hash: string, lang?: Lang) => Element;
}

/** What a project shows that was compiled to this dataset. */
export function viewsOf(
  { translations, stories }: Pick<CompileResult, 'translations' | 'stories'>,
  dataset: Dataset,
): Views {
  const renderings = openTranslations(translations);
  const opened = openStories(stories, (hash) => decodeHash(hash, { dataset, lang: 'en' }).view);
  /** What the panel showed at links before. */
  const panels = new Map<string, Element>();
  const storeAt = (hash: string, lang: Lang = 'en'): ViewStore => {
    const { view, ignored } = decodeHash(hash, { dataset, lang });
    if (ignored.length > 0) throw new Error(`a link that is not read: ${ignored}`);
    const store: ViewStore = createViewStore(
      dataset,
      view,
      (shown) => encodeHash(shown, { dataset, lang: 'en' }),
      { asKnown: async () => asKnown },
    );
    // In English too, as for a reader who comes back from French.
    store.setState({ translations: { status: 'ready', value: renderings } });
    if (view.story) store.setState({ stories: { status: 'ready', value: opened } });
    return store;
  };
  const renderPanel = (hash: string, lang: Lang = 'en'): Element => {
    const key = `${lang} ${hash}`;
    const panel = panels.get(key) ?? render(storeAt(hash, lang), <PanelContent />);
    panels.set(key, panel);
    return panel;
  };
  return { renderings, stories: opened, storeAt, renderPanel };
}

const ours = viewsOf(compileProject(), openProject());

/** Our French renderings by the words they render. */
export const RENDERINGS = ours.renderings;
/** The stories with the views of their steps. */
export const STORIES = ours.stories;
/** A store that shows what a link does to the repository’s own project. */
export const storeAt = ours.storeAt;
/** What the panel shows at a link to the repository’s own project. */
export const renderPanel = ours.renderPanel;

/** What a component is in a store's present state, without a browser. */
export function render(store: ViewStore, component: ReactElement): Element {
  // A server renders the initial state; tests may have changed it.
  const value = { ...store, getInitialState: store.getState };
  return readMarkup(
    renderToStaticMarkup(
      <ViewStoreProvider value={value}>
        <TranslateProvider value={translator(store.getState().lang)}>
          <InPanel>{component}</InPanel>
        </TranslateProvider>
      </ViewStoreProvider>,
    ),
  );
}

function InPanel({ children }: { readonly children: ReactNode }) {
  const { context } = usePanelSelection();
  return <PanelContextProvider value={context}>{children}</PanelContextProvider>;
}

/** As `PanelBody`, whose parts load in effects and so never in a component that is only rendered. */
function PanelContent() {
  return (
    <>
      <PanelWay back={NOTHING} close={() => {}} />
      <DetailsMissing />
      <RenderingsMissing />
      <Chosen />
    </>
  );
}

function Chosen() {
  const dataset = useView((state) => state.whole);
  const selection = useView((state) => state.selection);
  const record = useView(selectChosenEvent);
  switch (selection.type) {
    case 'none':
      return <Overview />;
    case 'place': {
      const place = known(dataset.places.get(selection.id));
      return selection.kind ? (
        <StackView place={place} kind={selection.kind} />
      ) : (
        <PlaceView place={place} />
      );
    }
    case 'event':
      return <EventView record={known(record)} />;
    case 'source':
      return <SourceView source={known(dataset.sources.get(selection.id))} />;
    case 'actor':
      return <ActorView actor={known(dataset.actors.get(selection.id))} />;
    case 'page': {
      const Page = PAGES[selection.id];
      return <Page />;
    }
    case 'own':
      throw new Error('no link names an event of an own file');
  }
}

const PAGES = {
  stories: StoriesPage,
  actors: ActorsPage,
  camps: CampsPage,
  table: TablePage,
  own: OwnPage,
  method: MethodPage,
};

function known<Item>(item: Item | null | undefined): Item {
  if (item === null || item === undefined) throw new Error('a link to what the dataset lacks');
  return item;
}
