import { useDeferredValue, useMemo } from 'react';
import { Quietly } from '../offline/Quietly';
import {
  countRows,
  selectContextCount,
  selectRowsInView,
  selectUndatedRows,
  selectWindow,
} from '../store/selectors';
import { useView } from '../store/useView';
import { LazyPart, partOf } from '../ui/LazyPart';
import { loadPatiently } from '../ui/loadPatiently';
import { useTranslate } from '../ui/useTranslate';
import { EmptyWindow } from './filters/EmptyWindow';
import { Filters } from './filters/Filters';
import { ContextOff } from './lists/ContextOff';
import { groupRows } from './lists/groupRows';
import { RecordButton } from './lists/RecordButton';
import { countInWords, windowInWords } from './lists/words';
import { PanelHeading } from './PanelHeading';
import { StoryList } from './stories/StoryList';
import { TakeAway } from './takeaway/TakeAway';

/** A list longer than this is no longer read; it would also slow the scrubbing down. */
const LONGEST_LIST = 300;

const OWN_LINE = partOf(async () => (await loadPatiently(() => import('./own/OwnLine'))).OwnLine);
const loadOfflineControl = () => import('../offline/OfflineControl');

/** What the window holds: shown while nothing is chosen. */
export function Overview() {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const mode = useView((state) => state.time.mode);
  const window = useView(selectWindow);
  const dataset = useView((state) => state.dataset);
  const rows = useDeferredValue(useView(selectRowsInView));
  const undated = useDeferredValue(useView(selectUndatedRows));
  const context = useDeferredValue(useView(selectContextCount));
  const hasOwn = useView((state) => state.ownSets.length > 0);
  const { events } = dataset;
  const groups = useMemo(
    () => groupRows(rows.slice(0, LONGEST_LIST), undated.slice(0, LONGEST_LIST), events, lang),
    [rows, undated, events, lang],
  );
  const count = useMemo(() => countRows(rows, dataset), [rows, dataset]);

  return (
    <>
      <PanelHeading>{windowInWords(window, mode, lang, t)}</PanelHeading>
      <div className="overview-summary">
        <p className="panel-count">
          <strong>{countInWords(count, t)}</strong>{' '}
          {count.possible > 0
            ? t('panel.possibleInWindow')
            : t('panel.recordsInWindow', { count: count.certain })}
          {count.context > 0 && (
            <span className="panel-count-context">
              {' · '}
              {t('panel.countContext', { count: count.context })}
            </span>
          )}
        </p>
        <TakeAway />
      </div>
      {hasOwn && <LazyPart part={OWN_LINE} props={{}} />}
      <StoryList />
      <Filters />
      {rows.length === 0 ? (
        <EmptyWindow />
      ) : (
        <>
          <ContextOff count={context} />
          <p className="panel-hint">{t('panel.recordsHint')}</p>
        </>
      )}
      {groups.map(({ key, label, records }) => (
        <section key={key} className="record-group">
          <h3 className="group-heading">{label ?? t('panel.undated')}</h3>
          <ol className="record-list">
            {records.map(({ record, possible: faint }) => (
              <li key={record.id}>
                <RecordButton record={record} possible={faint} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {rows.length > LONGEST_LIST && (
        <p className="panel-hint">{t('panel.more', { shown: LONGEST_LIST, count: rows.length })}</p>
      )}
      <Quietly load={loadOfflineControl} />
    </>
  );
}
