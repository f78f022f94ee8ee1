import type { DayRange } from '../../domain/day';
import type { Lang } from '../../domain/record';
import type { RecordCount } from '../../store/selectors';
import type { TimeMode } from '../../store/view';
import { formatDay, formatDayRange } from '../../ui/formatDate';
import type { Translate } from '../../ui/useTranslate';

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
