import type { EventRecord, Lang } from '../domain/record';
import { formatEdtf } from '../ui/formatDate';
import type { Translate } from '../ui/useTranslate';

/**
 * A record's date as written. An open start means that a report knows of it on that day, not that it
 * ended then: "known until 12 February 2013".
 */
export function dateInWords({ when }: EventRecord, lang: Lang, t: Translate): string {
  if (!when) return t('panel.noDate');
  const date = formatEdtf(when, lang);
  return /^(\.\.)?\//.test(when) ? t('panel.known', { date }) : date;
}
