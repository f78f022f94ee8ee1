import type { RecordCount, Tally } from '../store/selectors';
import type { Translate } from '../ui/useTranslate';

/** How many records of the documents: those that only may lie on the dates looked at are in view too. */
export const recordsOf = ({ certain, possible }: Tally): number => certain + possible;

/** "16 records, 4 with uncertain dates": one number, however what it counts is called. */
const withUncertain = (records: string, { possible }: Tally, t: Translate): string =>
  possible === 0 ? records : t('panel.uncertain', { records, count: possible });

/** "16 records, 9 on the map", "2 records, none on the map": how many of them the map draws. */
export function withDrawn(records: string, count: RecordCount, t: Translate): string {
  const [all, drawn] = [recordsOf(count), recordsOf(count.drawn)];
  if (all === 0) return records;
  if (drawn === 0) return t('panel.drawnNone', { records, count: all });
  return drawn === all
    ? t('panel.drawnAll', { records, count: all })
    : t('panel.drawn', { records, count: drawn });
}

/** "… · 9 facts from other pages": what these say follows apart and is never added. */
const withFacts = (records: string, { context }: Tally, t: Translate): string =>
  context === 0 ? records : `${records} · ${t('panel.countContext', { count: context })}`;

/** "32 records, 4 with uncertain dates · 12 facts from other pages". */
export const recordsInWords = (count: RecordCount, t: Translate): string =>
  withFacts(withUncertain(t('table.records', { count: recordsOf(count) }), count, t), count, t);

/**
 * "32 records, 20 on the map; 4 with uncertain dates · 12 facts from other pages", of a view; `records`
 * where they are called otherwise.
 */
export const viewCountInWords = (
  count: RecordCount,
  t: Translate,
  records = t('table.records', { count: recordsOf(count) }),
): string => {
  const drawn = withDrawn(records, count, t);
  const { possible } = count;
  // Not as elsewhere: these need not be among those on the map.
  const told =
    possible === 0 ? drawn : t('panel.viewUncertain', { records: drawn, count: possible });
  return withFacts(told, count, t);
};

/** "16 · 9 from other pages", where there is little room. */
export const countInFew = (count: Tally, t: Translate): string => {
  const records = String(recordsOf(count));
  return count.context === 0
    ? records
    : `${records} · ${t('timeline.countContext', { count: count.context })}`;
};

/**
 * What a layer has on the map: "3 on the map, 1 with an uncertain date; 5 more only in the list · 2 from
 * other pages".
 */
export function layerCountInWords(count: RecordCount, t: Translate): string {
  const { drawn } = count;
  const onMap = withUncertain(t('panel.layerDrawn', { count: recordsOf(drawn) }), drawn, t);
  const rest = recordsOf(count) - recordsOf(drawn);
  const records = rest === 0 ? onMap : t('panel.layerListed', { drawn: onMap, count: rest });
  return drawn.context === 0
    ? records
    : `${records} · ${t('timeline.countContext', { count: drawn.context })}`;
}
