import { NO_DAYS } from '../../dataset/dataset';
import type { DayRange } from '../../domain/day';
import type { Lang } from '../../domain/record';
import type { TimeMode } from '../../store/view';
import { formatDay, formatDayRange } from '../../ui/formatDate';
import type { Translate } from '../../ui/useTranslate';

/** The days looked at, as the mode means them. */
export function windowInWords(window: DayRange, mode: TimeMode, lang: Lang, t: Translate): string {
  if (window === NO_DAYS) return t('panel.window.none');
  const dates =
    mode === 'window' ? formatDayRange(window.from, window.to, lang) : formatDay(window.to, lang);
  return t(`panel.window.${mode}`, { dates });
}
