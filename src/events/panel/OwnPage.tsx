import { useDeferredValue, useMemo, useState } from 'react';
import { SearchField } from '../../panel/filters/Filters';
import { windowInWords } from '../../panel/lists/words';
import { PanelHeading } from '../../panel/PanelHeading';
import { pageName } from '../../panel/selectionName';
import { chooseFiles } from '../../slots/openFiles';
import { selectWindow } from '../../store/selectors';
import { useView } from '../../store/useView';
import { isolated } from '../../ui/isolated';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { OwnYears } from '../desk/OwnYears';
import { PublishedForm } from '../desk/packs/PublishedForm';
import { selectHasPublished, selectOwnCount, selectOwnRowsInView } from '../store/ownSelectors';
import type { OwnSet } from '../store/ownSets';
import { ownSetsOf } from '../store/ownState';
import { OWN_PACKS } from '../words/ownPacks';
import { OWN_PANEL } from '../words/ownPanel';
import { farRows, IN_VIEW, type Listing, undatedRows, unplacedRows } from './listings';
import { mergeOwnRows } from './mergedRows';
import { NotFiltered } from './NotFiltered';
import { OwnFacets } from './OwnFacets';
import { OwnList } from './OwnList';
import { OwnSetHead } from './OwnSetHead';
import { OwnTakeAway } from './OwnTakeAway';
import { RefusedRows } from './RefusedRows';
import '../../panel/filters/filters.css';
import './own.css';

/** Kept while events are opened from the list. */
let lastListing: Listing = IN_VIEW;

/** The reader's own files: what they hold, and their events in the window. */
export function OwnPage() {
  const t = useTranslate();
  const own = useMessages(OWN_PANEL);
  const sets = useView(ownSetsOf);
  const published = useView(selectHasPublished);
  const [listing, setListing] = useState(lastListing);
  const list = (next: Listing) => {
    lastListing = next;
    setListing(next);
  };
  const listed = listing.type === 'view' ? undefined : sets.find(({ id }) => id === listing.set);
  return (
    <div className="own-page">
      <PanelHeading>{pageName('own', { published }, t)}</PanelHeading>
      {sets.length === 0 ? (
        <OwnIntro />
      ) : (
        <>
          <p className="panel-hint">
            {own(published ? 'own.unchecked.any' : 'own.unchecked')}{' '}
            <button type="button" className="link-button" onClick={chooseFiles}>
              {own('own.chooseMore')}
            </button>
          </p>
          <PublishedForm />
          <OwnYears />
          {sets.map((set) => (
            <OwnSetHead key={set.id} set={set} onList={list} />
          ))}
          {listing.type === 'view' || !listed ? (
            <InView />
          ) : (
            <Apart listing={listing.type} set={listed} onBack={() => list(IN_VIEW)} />
          )}
        </>
      )}
    </div>
  );
}

/** The events of all shown files that are in view, with what chooses them. */
function InView() {
  const t = useTranslate();
  const own = useMessages(OWN_PANEL);
  const lang = useView((state) => state.lang);
  const mode = useView((state) => state.time.mode);
  const window = useView(selectWindow);
  const rows = useDeferredValue(useView(selectOwnRowsInView));
  const { certain, possible } = useView(selectOwnCount);
  const count = certain + possible;
  const packs = useMessages(OWN_PACKS);
  const hasPublished = useView(selectHasPublished);
  const merged = useMemo(() => mergeOwnRows(rows), [rows]);
  return (
    <section className="panel-part">
      <h3 className="part-heading">
        {own(hasPublished ? 'own.count.any' : 'own.count', { count })}
        <span className="part-note">
          {windowInWords(window, mode, lang, t)}
          {possible > 0 && ` · ${own('own.countPossible', { count: possible })}`}
        </span>
      </h3>
      <search className="filters" aria-label={t('filters.label')}>
        <SearchField />
        <OwnFacets />
      </search>
      <NotFiltered />
      {hasPublished && merged.length < count && (
        <p className="panel-hint">
          {merged.length === 0
            ? packs('pack.listedNone')
            : packs('pack.listed', { count: merged.length })}
        </p>
      )}
      <OwnTakeAway disabled={merged.length === 0} />
      {count === 0 ? (
        <EmptyView />
      ) : (
        <OwnList list={merged} identity={rows} label={own('own.listing.view')} />
      )}
    </section>
  );
}

function EmptyView() {
  const own = useMessages(OWN_PANEL);
  const clearFilters = useView((state) => state.clearFilters);
  return (
    <div className="panel-empty">
      <p>
        <strong>{own('own.empty')}</strong> {own('own.emptyHint')}
      </p>
      <button type="button" className="plain-button" onClick={clearFilters}>
        {own('own.clearAll')}
      </button>
    </div>
  );
}

interface ApartProps {
  readonly listing: Exclude<Listing['type'], 'view'>;
  readonly set: OwnSet;
  readonly onBack: () => void;
}

/** What of a file stands on no map, or in no window, or was left out. */
function Apart({ listing, set, onBack }: ApartProps) {
  const own = useMessages(OWN_PANEL);
  const label = own(`own.listing.${listing}`, { name: isolated(set.name) });
  return (
    <section className="panel-part">
      <h3 className="part-heading">
        <bdi>{label}</bdi>
      </h3>
      <p className="panel-hint">
        {listing !== 'refused' && own('own.listing.all')}{' '}
        <button type="button" className="link-button" onClick={onBack}>
          {own('own.backToView')}
        </button>
      </p>
      {listing !== 'refused' && <WhyApart listing={listing} set={set} />}
      {listing === 'refused' ? (
        <RefusedRows set={set} />
      ) : (
        <RowsApart listing={listing} set={set} label={label} />
      )}
    </section>
  );
}

/** What leaves a row without a place, or a date, although the file gives one. */
const PROBLEMS = {
  unplaced: ['out_of_range', 'null_island', 'projected', 'bad_geometry', 'too_complex'],
  undated: ['bad_date', 'before_year_one', 'zero_day', 'end_before_start'],
  far: [],
} as const;

interface WhyApartProps extends Pick<ApartProps, 'set'> {
  readonly listing: keyof typeof PROBLEMS;
}

function WhyApart({ listing, set: { report } }: WhyApartProps) {
  const own = useMessages(OWN_PANEL);
  const counts = PROBLEMS[listing].flatMap((problem) => {
    const count = report.problems[problem] ?? 0;
    return count === 0 ? [] : [{ problem, count }];
  });
  if (counts.length === 0) return null;
  return (
    <ul className="panel-hint">
      {counts.map(({ problem, count }) => (
        <li key={problem}>
          {own('own.listing.why', { count, reason: own(`own.problem.${problem}`) })}
        </li>
      ))}
    </ul>
  );
}

const ROWS = { unplaced: unplacedRows, undated: undatedRows, far: farRows } as const;

interface RowsApartProps {
  readonly listing: keyof typeof ROWS;
  readonly set: OwnSet;
  readonly label: string;
}

function RowsApart({ listing, set, label }: RowsApartProps) {
  const rows = ROWS[listing](set.columns);
  const list = useMemo(() => mergeOwnRows([{ set, rows }]), [set, rows]);
  return <OwnList list={list} identity={rows} label={label} />;
}

const FORMATS = [
  'ucdp',
  'acled',
  'table',
  'geojson',
  'kml',
  'shapefile',
  'json',
  'packed',
  'saved',
] as const;

/** A table with no more than the map needs; not translated, as files are not. */
const EXAMPLE = `date,latitude,longitude,title
2013-02-10,16.27,-0.04,Checkpoint attacked
2013-02,16.77,-3.01,Curfew in town`;

/** What can be opened, for a reader who has opened nothing yet. */
function OwnIntro() {
  const own = useMessages(OWN_PANEL);
  return (
    <div className="own-intro">
      <p>{own('own.intro')}</p>
      <button type="button" className="plain-button" onClick={chooseFiles}>
        {own('own.choose')}
      </button>
      <PublishedForm />
      <h3 className="part-heading">{own('own.formats')}</h3>
      <ul>
        {FORMATS.map((format) => (
          <li key={format}>{own(`own.format.${format}`)}</li>
        ))}
      </ul>
      <p className="panel-hint">{own('own.limits')}</p>
      <h3 className="part-heading">{own('own.example')}</h3>
      <pre className="own-example">{EXAMPLE}</pre>
      <p className="panel-hint">{own('own.exampleNote')}</p>
    </div>
  );
}
