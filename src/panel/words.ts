import type { DayRange } from '../domain/day';
import type { EventRecord, Lang } from '../domain/record';
import type { RecordCount } from '../store/selectors';
import type { TimeMode } from '../store/view';
import { formatDay, formatDayRange, formatEdtf } from '../ui/formatDate';
import type { Translate } from '../ui/useTranslate';

/** "12 + 4 possible" of the documents' records, or the one number where nothing is only possible. */
export const countInWords = (
  { certain, possible }: Omit<RecordCount, 'context'>,
  t: Translate,
): string =>
  possible === 0 ? `${certain}` : t('panel.countPossible', { certain, count: possible });

/** "12 + 4 possible · 9 context": context follows apart and is never added. */
export const countWithContext = (count: RecordCount, t: Translate): string =>
  count.context === 0
    ? countInWords(count, t)
    : `${countInWords(count, t)} · ${t('panel.countContext', { count: count.context })}`;

/** The days looked at, as the mode means them. */
export function windowInWords(window: DayRange, mode: TimeMode, lang: Lang, t: Translate): string {
  const dates =
    mode === 'window' ? formatDayRange(window.from, window.to, lang) : formatDay(window.to, lang);
  return t(`panel.window.${mode}`, { dates });
}

/**
 * A record's date as written. An open start means that a report knows of it on that day, not that it
 * ended then: "known until 12 February 2013".
 */
export function dateInWords({ when }: EventRecord, lang: Lang, t: Translate): string {
  if (!when) return t('panel.noDate');
  const date = formatEdtf(when, lang);
  return /^(\.\.)?\//.test(when) ? t('panel.known', { date }) : date;
}
