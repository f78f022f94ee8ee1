import type { RowInWindow } from '../../dataset/dataset';
import type { ListedRecord } from '../../dataset/passages';
import { type Day, isoOfDay } from '../../domain/day';
import type { EventRecord, Lang } from '../../domain/record';
import { statedDays } from '../../domain/statedDays';
import { KINDS, type Tier } from '../../domain/vocabulary';
import { formatDay } from '../../ui/formatDate';

/** Records under one heading. */
export interface RecordGroup {
  readonly key: string;
  /** A month or year; `null` for records without a usable date. */
  readonly label: string | null;
  readonly records: ListedRecord[];
}

/**
 * The day a record is listed under: the first on which it may lie or, where no source states a start,
 * the day for which it is reported.
 */
const listingDay = ({ time }: EventRecord): Day | null => (time ? statedDays(time).from : null);

/** Records of the documents, and context facts, which follow them apart. */
export const inTiers = (
  records: readonly ListedRecord[],
): Readonly<Record<Tier, readonly ListedRecord[]>> => ({
  corpus: records.filter(({ record }) => record.tier === 'corpus'),
  context: records.filter(({ record }) => record.tier === 'context'),
});

const orderOf = (record: EventRecord): number => listingDay(record) ?? Number.POSITIVE_INFINITY;

/**
 * Records in order of time as a reader expects it; those without a usable date last. On one day the
 * fighting comes before what it led to: the kinds stand in that order.
 */
export const inListOrder = (records: readonly ListedRecord[]): ListedRecord[] =>
  [...records].sort(
    ({ record: a }, { record: b }) =>
      orderOf(a) - orderOf(b) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );

/** The month of a record dated to the month or finer, else its year: no heading says more than the source. */
function labelOf(record: EventRecord, lang: Lang): string | null {
  const day = listingDay(record);
  if (day === null || !record.time) return null;
  const { precision } = record.time;
  return precision === 'day' || precision === 'month'
    ? formatDay(day, lang, 'month')
    : isoOfDay(day).slice(0, 4);
}

/** The listed rows in order of time under headings. */
export function groupRows(
  rows: readonly RowInWindow[],
  undatedRows: readonly number[],
  events: readonly EventRecord[],
  lang: Lang,
): RecordGroup[] {
  const listed = (row: number, possible: boolean): ListedRecord[] => {
    const record = events[row];
    return record ? [{ record, possible }] : [];
  };
  const records = inListOrder([
    ...rows.flatMap(({ row, presence }) => listed(row, presence === 'possible')),
    ...undatedRows.flatMap((row) => listed(row, false)),
  ]);
  const groups: RecordGroup[] = [];
  for (const item of records) {
    const label = labelOf(item.record, lang);
    const last = groups.at(-1);
    if (last && last.label === label) last.records.push(item);
    else groups.push({ key: item.record.id, label, records: [item] });
  }
  return groups;
}
