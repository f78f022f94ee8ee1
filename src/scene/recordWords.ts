import type { EventRecord, Lang } from '../domain/record';
import { formatEdtf, formatKnownEnd } from '../ui/formatDate';
import type { Translate } from '../ui/useTranslate';

/**
 * A record's date as written. An open start means that a report knows of it on that day, not that it
 * ended then: "ongoing; last reported 31 October 2023".
 */
export function dateInWords(record: EventRecord, lang: Lang, t: Translate): string {
  const { when, status } = record;
  if (!when) return t('panel.noDate');
  const date = formatKnownEnd(when, lang);
  if (date === null) return formatEdtf(when, lang);
  return t(status === 'ongoing' ? 'panel.ongoing' : 'panel.asOf', { date });
}

/** A record's status where it stands beside the date: nothing for what happened, nor twice "ongoing". */
export function statusInWords(
  { when = '', status }: EventRecord,
  lang: Lang,
  t: Translate,
): string {
  const said = status === 'ongoing' && formatKnownEnd(when, lang) !== null;
  return said || status === 'occurred' ? '' : t(`status.${status}`);
}
