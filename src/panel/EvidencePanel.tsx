import type { ReactNode } from 'react';
import { partBehindDoor } from '../slots/door';
import { selectChosenEvent } from '../store/selectors';
import { isReading } from '../store/stories';
import { useView } from '../store/useView';
import { isSubject, NOTHING, type PageId, STORIES, sameSelection, TABLE } from '../store/view';
import { LazyPart, type Part, partOf } from '../ui/LazyPart';
import { loadPatiently } from '../ui/loadPatiently';
import { reportFault } from '../ui/reportFault';
import { useTranslate } from '../ui/useTranslate';
import { FilterSummary } from './filters/FilterSummary';
import { Overview } from './overview/Overview';
import { PageNav } from './PageNav';
import { PanelWay } from './PanelWay';
import { TownButtons } from './place/TownButtons';
import { RenderingsMissing } from './quotation/Rendering';
import { StoryReturn } from './stories/StoryReturn';
import { useHighlight } from './useHighlight';
import { PanelContextProvider } from './usePanel';
import { usePanelSelection } from './usePanelSelection';
import { useScrollPadding } from './useScrollPadding';
import './panel.css';
import './lists/lists.css';

// The first view shows none of these.
const PLACE = partOf(
  async () => (await loadPatiently(() => import('./place/PlaceView'))).PlaceView,
);
const STACK = partOf(
  async () => (await loadPatiently(() => import('./place/StackView'))).StackView,
);
const EVENT = partOf(
  async () => (await loadPatiently(() => import('./event/EventView'))).EventView,
);
const ACTOR = partOf(
  async () => (await loadPatiently(() => import('./actors/ActorView'))).ActorView,
);
const SOURCE = partOf(
  async () => (await loadPatiently(() => import('./source/SourceView'))).SourceView,
);
const OWN_EVENT = partBehindDoor(({ panel }) => panel.event);
const NOT_YET = partOf(
  async () => (await loadPatiently(() => import('./NotYetKnown'))).NotYetKnown,
);
const PAGES: { readonly [Id in PageId]: Part<object> } = {
  stories: partOf(
    async () => (await loadPatiently(() => import('./stories/StoriesPage'))).StoriesPage,
  ),
  actors: partOf(async () => (await loadPatiently(() => import('./actors/ActorsPage'))).ActorsPage),
  camps: partOf(async () => (await loadPatiently(() => import('./camps/CampsPage'))).CampsPage),
  table: partOf(async () => (await loadPatiently(() => import('./table/TablePage'))).TablePage),
  own: partBehindDoor(({ panel }) => panel.page),
  method: partOf(async () => (await loadPatiently(() => import('./method/MethodPage'))).MethodPage),
};

interface EvidencePanelProps {
  /** Whether there is little room: the ways elsewhere then stand below the words of what is chosen. */
  readonly tight?: boolean;
  /** What follows the ways to the pages. */
  readonly beside?: ReactNode;
}

/** The evidence: what the window holds, or what is chosen, with the words of the sources. */
export function EvidencePanel({ tight = false, beside }: EvidencePanelProps) {
  const t = useTranslate();
  const selection = useView((state) => state.selection);
  const { panelRef, context, back } = usePanelSelection<HTMLDivElement>();
  useHighlight(panelRef);
  const reading = useView(isReading);
  const waysBelow = tight && (isSubject(selection) || reading);
  useScrollPadding(panelRef, selection);

  return (
    <section className="evidence-region" aria-label={t('region.evidence')}>
      <PanelContextProvider value={context}>
        <div ref={panelRef} className="evidence-panel" data-tight={tight ? '' : undefined}>
          <div className="panel-top">
            {!waysBelow && <TownButtons peek />}
            {/* The table leads out by a head of its own; so does a story, as soon as it has come. */}
            {!sameSelection(selection, TABLE) && (
              <PanelWay
                back={back}
                close={() => context.choose(NOTHING)}
                peek={waysBelow && !reading}
              />
            )}
            {selection.type !== 'none' && <FilterSummary />}
            {!sameSelection(back, STORIES) && <StoryReturn />}
          </div>
          <PanelBody ways={tight && selection.type === 'none' && <PageNav>{beside}</PageNav>} />
          {tight && selection.type !== 'none' && (
            <div className="panel-foot">
              {waysBelow && <TownButtons />}
              <PageNav>{beside}</PageNav>
            </div>
          )}
        </div>
        {!tight && (
          <div className="panel-foot">
            <PageNav>{beside}</PageNav>
          </div>
        )}
      </PanelContextProvider>
    </section>
  );
}

/** What is chosen, after what of it could not be loaded. */
export function PanelBody({ ways }: { readonly ways?: ReactNode }) {
  return (
    <div className="panel-body">
      <DetailsMissing />
      <RenderingsMissing />
      <Chosen ways={ways} />
    </div>
  );
}

/** What is chosen; the overview where that is nothing, or nothing the dataset knows. */
function Chosen({ ways }: { readonly ways: ReactNode }) {
  const overview = <Overview ways={ways} />;
  const isPast = useView((state) => state.known !== null);
  const selection = useView((state) => state.selection);
  const dataset = useView((state) => state.dataset);
  const record = useView(selectChosenEvent);
  const own = useView((state) => state.own);
  const missing = isPast ? <LazyPart part={NOT_YET} props={{ selection }} /> : overview;
  switch (selection.type) {
    case 'none':
      return overview;
    case 'place': {
      const place = dataset.places.get(selection.id);
      if (!place) return overview;
      const { kind } = selection;
      return kind ? (
        <LazyPart key={`${place.id} ${kind}`} part={STACK} props={{ place, kind }} />
      ) : (
        <LazyPart key={place.id} part={PLACE} props={{ place }} />
      );
    }
    case 'event':
      return record ? <LazyPart key={record.id} part={EVENT} props={{ record }} /> : missing;
    case 'source': {
      const source = dataset.sources.get(selection.id);
      return source ? <LazyPart key={source.id} part={SOURCE} props={{ source }} /> : missing;
    }
    case 'actor': {
      const actor = dataset.actors.get(selection.id);
      return actor ? <LazyPart key={actor.id} part={ACTOR} props={{ actor }} /> : overview;
    }
    case 'page':
      return <LazyPart key={selection.id} part={PAGES[selection.id]} props={{}} />;
    case 'own': {
      const { id } = selection;
      return own.has(id) ? <LazyPart key={id} part={OWN_EVENT} props={{ id }} /> : overview;
    }
  }
}

/** Says that notes, differences and context did not arrive: without it their absence would be a claim. */
export function DetailsMissing() {
  const t = useTranslate();
  const failed = useView((state) => state.details.status === 'failed');
  const completeDataset = useView((state) => state.completeDataset);
  if (!failed) return null;
  return (
    <p className="panel-hint" role="alert">
      {t('panel.detailsMissing')}{' '}
      <button
        type="button"
        className="link-button"
        onClick={() => completeDataset().catch(reportFault)}
      >
        {t('panel.detailsRetry')}
      </button>
    </p>
  );
}
