import { useDeferredValue, useMemo } from 'react';
import { selectRowsInView, selectWindow } from '../store/selectors';
import { useView } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';
import { EmptyWindow } from './EmptyWindow';
import { groupRows, undatedRowsOf } from './groupRows';
import { PanelHeading } from './PanelHeading';
import { RecordButton } from './RecordButton';
import { countInWords, windowInWords } from './words';

/** A list longer than this is no longer read; it would also slow the scrubbing down. */
const LONGEST_LIST = 300;

/** What the window holds: shown while nothing is chosen. */
export function Overview() {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const mode = useView((state) => state.time.mode);
  const window = useView(selectWindow);
  const dataset = useView((state) => state.dataset);
  const layers = useView((state) => state.layers);
  const rows = useDeferredValue(useView(selectRowsInView));
  const { events, columns } = dataset;
  const undated = useMemo(
    () => undatedRowsOf(events, columns.datedCount, layers),
    [events, columns, layers],
  );
  const groups = useMemo(
    () => groupRows(rows.slice(0, LONGEST_LIST), undated.slice(0, LONGEST_LIST), events, lang),
    [rows, undated, events, lang],
  );
  const possible = rows.filter(({ presence }) => presence === 'possible').length;
  const certain = rows.length - possible;

  return (
    <>
      <PanelHeading>{windowInWords(window, mode, lang, t)}</PanelHeading>
      <p className="panel-count">
        <strong>{countInWords({ certain, possible }, t)}</strong>{' '}
        {possible > 0
          ? t('panel.possibleInWindow')
          : t('panel.recordsInWindow', { count: certain })}
      </p>
      {rows.length === 0 ? <EmptyWindow /> : <p className="panel-hint">{t('panel.recordsHint')}</p>}
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
    </>
  );
}
