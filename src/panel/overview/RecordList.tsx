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

/** The records in view by month: those on the map, and the others. */
export function useRecordGroups(): {
  readonly mapped: readonly RecordGroup[];
  readonly others: readonly RecordGroup[];
} {
  const lang = useView((state) => state.lang);
  const dataset = useView((state) => state.dataset);
  const rows = useDeferredValue(useView(selectRowsInView));
  const undated = useListedUndated();
  return useMemo(() => {
    const { events } = dataset;
    const isMapped = (row: number) => isRowDrawn(dataset, row);
    const listed = rows.slice(0, LONGEST_LIST);
    const undatedListed = undated.slice(0, LONGEST_LIST);
    const grouped = (isListed: (row: number) => boolean) =>
      groupRows(
        listed.filter(({ row }) => isListed(row)),
        undatedListed.filter(isListed),
        events,
        lang,
      );
    return { mapped: grouped(isMapped), others: grouped((row) => !isMapped(row)) };
  }, [rows, undated, dataset, lang]);
}

/** How many records stand in groups. */
export const countIn = (groups: readonly RecordGroup[]): number =>
  groups.reduce((sum, { records }) => sum + records.length, 0);

/** The records in view by month: those on the map, then the others, folded. */
export function RecordList({ open }: RecordListProps) {
  const t = useTranslate();
  const rows = useDeferredValue(useView(selectRowsInView));
  const { mapped, others } = useRecordGroups();
  const count = countIn(others);
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

const Groups = ({ groups }: { readonly groups: readonly RecordGroup[] }) =>
  groups.map((group) => <RecordsOfMonth key={group.key} group={group} />);

/** Records below the month that they have in common. */
export function RecordsOfMonth({ group }: { readonly group: RecordGroup }) {
  const t = useTranslate();
  const { label, records } = group;
  return (
    <section className="record-group">
      <h3 className="group-heading">{label ?? t('panel.undated')}</h3>
      <ol className="record-list">
        {records.map(({ record, possible }) => (
          <li key={record.id}>
            <RecordButton record={record} possible={possible} searched />
          </li>
        ))}
      </ol>
    </section>
  );
}
