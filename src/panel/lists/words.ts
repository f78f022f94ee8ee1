import type { DayRange } from '../../domain/day';
import type { Lang } from '../../domain/record';
import type { RecordCount } from '../../store/selectors';
import type { TimeMode } from '../../store/view';
import { formatDay, formatDayRange } from '../../ui/formatDate';
import type { Translate } from '../../ui/useTranslate';

/** How many records are drawn: those that only may lie on the dates looked at are drawn too. */
export const drawnOf = ({ certain, possible }: RecordCount): number => certain + possible;

/** "16 records, 4 with uncertain dates": what is drawn in one number, however it is called. */
export const withUncertain = (records: string, { possible }: RecordCount, t: Translate): string =>
  possible === 0 ? records : t('panel.uncertain', { records, count: possible });

/** "… · 9 from other pages": what these say follows apart and is never added. */
const withContext = (records: string, { context }: RecordCount, t: Translate): string =>
  context === 0 ? records : `${records} · ${t('timeline.countContext', { count: context })}`;

/** "16 · 9 from other pages", where there is little room. */
export const countInFew = (count: RecordCount, t: Translate): string =>
  withContext(`${drawnOf(count)}`, count, t);

/** "16, 4 with uncertain dates · 9 from other pages", beside what it is a count of. */
export const countInWords = (count: RecordCount, t: Translate): string =>
  withContext(withUncertain(`${drawnOf(count)}`, count, t), count, t);

/** The days looked at, as the mode means them. */
export function windowInWords(window: DayRange, mode: TimeMode, lang: Lang, t: Translate): string {
  const dates =
    mode === 'window' ? formatDayRange(window.from, window.to, lang) : formatDay(window.to, lang);
  return t(`panel.window.${mode}`, { dates });
}
