import { type ReactNode, useDeferredValue } from 'react';
import { countFilters } from '../../dataset/filters';
import { WhenIdle } from '../../offline/WhenIdle';
import { partBehindDoor } from '../../slots/door';
import { dropConstraint } from '../../store/constraints';
import { ProjectText } from '../../store/ProjectText';
import {
  countRows,
  selectContextCount,
  selectRowsInView,
  selectWindow,
} from '../../store/selectors';
import { useView, useViewStore } from '../../store/useView';
import { ALL_LAYERS, showsAllDates } from '../../store/view';
import type { ViewState } from '../../store/viewStore';
import { LazyPart, partOf } from '../../ui/LazyPart';
import { loadPatiently } from '../../ui/loadPatiently';
import { useTranslate } from '../../ui/useTranslate';
import { recordsOf, viewCountInWords } from '../../words/counts';
import { useDocuments } from '../../words/documents';
import { EmptyWindow } from '../filters/EmptyWindow';
import { Filters } from '../filters/Filters';
import { ContextOff } from '../lists/ContextOff';
import { windowInWords } from '../lists/words';
import { PanelHeading } from '../PanelHeading';
import { StoryCards } from '../stories/StoryCards';
import { usePanel } from '../usePanel';
import { RecordList } from './RecordList';
import { useListedUndated } from './useListedUndated';
import './overview.css';

const OWN_LINE = partBehindDoor(({ panel }) => panel.line);
const loadDay = () => loadPatiently(() => import('./DayReport'));
const DAY_REPORT = partOf(async () => (await loadDay()).DayReport);
const LAST_REPORTED = partOf(async () => (await loadDay()).LastReported);
const loadOfflineControl = () => import('../../offline/OfflineControl');

interface OverviewProps {
  /** The ways to the pages, where they have no place of their own. */
  readonly ways?: ReactNode;
}

/**
 * While nothing is chosen: what the map is about and its episodes, then its records. Whoever has
 * narrowed the dates or searches has begun, and sees what that found instead of the introduction.
 */
export function Overview({ ways }: OverviewProps) {
  const t = useTranslate();
  const begun = useView((state) => countFilters(state.filters) > 0 || !showsAllDates(state));
  const hasOwn = useView(({ own }) => own.some);
  const lang = useView((state) => state.lang);
  const mode = useView((state) => state.time.mode);
  const window = useView(selectWindow);
  const intro = useView(({ dataset }) => dataset.project.intro);
  return (
    <>
      {/* One heading, whatever it says: what gives it the focus may change what it says. */}
      <div className={begun ? undefined : 'introduction'}>
        <PanelHeading>
          {begun ? windowInWords(window, mode, lang, t) : <ProjectText text={intro} />}
        </PanelHeading>
      </div>
      {begun ? (
        <Found />
      ) : (
        <>
          <StoryCards />
          {ways}
        </>
      )}
      {hasOwn && <LazyPart part={OWN_LINE} props={{}} />}
      {mode === 'day' ? (
        <DayRecords />
      ) : (
        <>
          <Filters />
          <Records begun={begun} />
        </>
      )}
      {begun && ways}
      <WhenIdle load={loadOfflineControl} />
    </>
  );
}

/** Whether anything but the days keeps records out of sight. */
const isNarrowed = ({ filters, layers, showPossible }: ViewState): boolean =>
  countFilters(filters) > 0 || layers.size < ALL_LAYERS.size || !showPossible;

/** The records of a single day, then what was last reported elsewhere; that alone where it has none. */
function DayRecords() {
  const isEmpty = useView((state) => selectRowsInView(state).length === 0);
  const narrowed = useView(isNarrowed);
  const { context } = useDeferredValue(useView(selectContextCount));
  const last = <LazyPart part={LAST_REPORTED} props={{}} quiet />;
  return (
    <>
      <LazyPart part={DAY_REPORT} props={{ isEmpty: isEmpty && !narrowed }} quiet />
      {isEmpty && !narrowed && <ContextOff count={context} />}
      {isEmpty && last}
      <Filters />
      {(!isEmpty || narrowed) && <Records begun />}
      {!isEmpty && last}
    </>
  );
}

/** What the days looked at hold, with the way back to all of them. */
function Found() {
  const t = useTranslate();
  const store = useViewStore();
  const { focusHeading } = usePanel();
  const whole = useView(showsAllDates);
  // A day of which nothing is told says so in words.
  const isEmptyDay = useView(
    (state) => state.time.mode === 'day' && selectRowsInView(state).length === 0,
  );
  const showAll = () => {
    dropConstraint('window', store.getState());
    focusHeading();
  };
  return (
    <p className="panel-count">
      {!isEmptyDay && <Count />}{' '}
      {!whole && (
        <button type="button" className="link-button" onClick={showAll}>
          {t('panel.allDates')}
        </button>
      )}
    </p>
  );
}

/** "16 records from the five reports, 9 on the map; 4 with uncertain dates · 9 facts from other pages · 1 undated". */
function Count() {
  const t = useTranslate();
  const dataset = useView((state) => state.dataset);
  const rows = useDeferredValue(useView(selectRowsInView));
  const count = countRows(rows, dataset);
  const undated = useListedUndated().length;
  // "From the five reports" only where all are read.
  const isPast = useView(({ known }) => known !== null);
  const from = t('panel.fromDocuments', useDocuments());
  const records = isPast
    ? undefined
    : t('panel.recordsInWindow', { count: recordsOf(count), from });
  return (
    <strong>
      {viewCountInWords(count, t, records)}
      {undated > 0 && ` · ${t('panel.countUndated', { count: undated })}`}
    </strong>
  );
}

function Records({ begun }: { readonly begun: boolean }) {
  const t = useTranslate();
  const rows = useDeferredValue(useView(selectRowsInView));
  const context = useDeferredValue(useView(selectContextCount)).context;
  const searching = useView(({ filters }) => countFilters(filters) > 0);
  const { still } = usePanel();
  if (rows.length === 0) return <EmptyWindow />;
  return (
    <>
      <ContextOff count={context} />
      {begun ? (
        <p className="panel-hint">{t('panel.recordsHint')}</p>
      ) : (
        <h3 className="part-heading">
          <Count />
        </h3>
      )}
      {!still && <RecordList open={searching} />}
    </>
  );
}
