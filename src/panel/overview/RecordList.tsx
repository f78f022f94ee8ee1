import { useDeferredValue, useMemo } from 'react';
import { isRowDrawn } from '../../dataset/drawnRows';
import { selectRowsInView } from '../../store/selectors';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { groupRows, type RecordGroup } from '../lists/groupRows';
import { RecordButton } from '../lists/RecordButton';
import { useListedUndated } from './useListedUndated';

/** A list longer than this is no longer read; it would also slow the scrubbing down. */
const LONGEST_LIST = 300;

interface RecordListProps {
  /** Whether records without a point are in sight too: someone looks for something. */
  readonly open: boolean;
}

/** The records in view by month: those on the map, then the others, folded. */
export function RecordList({ open }: RecordListProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const dataset = useView((state) => state.dataset);
  const rows = useDeferredValue(useView(selectRowsInView));
  const undated = useListedUndated();
  const { mapped, others, count } = useMemo(() => {
    const { events } = dataset;
    const isMapped = (row: number) => isRowDrawn(dataset, row);
    const listed = rows.slice(0, LONGEST_LIST);
    const apart = listed.filter(({ row }) => !isMapped(row));
    const undatedListed = undated.slice(0, LONGEST_LIST);
    const undatedApart = undatedListed.filter((row) => !isMapped(row));
    return {
      mapped: groupRows(
        listed.filter(({ row }) => isMapped(row)),
        undatedListed.filter(isMapped),
        events,
        lang,
      ),
      others: groupRows(apart, undatedApart, events, lang),
      count: apart.length + undatedApart.length,
    };
  }, [rows, undated, dataset, lang]);
  return (
    <>
      <Groups groups={mapped} />
      {count > 0 && (
        // Opened anew where a search begins: what it finds must not lie hidden.
        <details key={String(open)} className="unmapped-records" open={open || mapped.length === 0}>
          <summary>{t('panel.unmapped', { count })}</summary>
          <Groups groups={others} />
        </details>
      )}
      {rows.length > LONGEST_LIST && (
        <p className="panel-hint">{t('panel.more', { shown: LONGEST_LIST, count: rows.length })}</p>
      )}
    </>
  );
}

function Groups({ groups }: { readonly groups: readonly RecordGroup[] }) {
  const t = useTranslate();
  return groups.map(({ key, label, records }) => (
    <section key={key} className="record-group">
      <h3 className="group-heading">{label ?? t('panel.undated')}</h3>
      <ol className="record-list">
        {records.map(({ record, possible }) => (
          <li key={record.id}>
            <RecordButton record={record} possible={possible} searched />
          </li>
        ))}
      </ol>
    </section>
  ));
}
