import { isoOfDay } from '../domain/day';
import type { EventRecord, Lang } from '../domain/record';
import { formatEdtf, formatKnownEnd } from '../ui/formatDate';
import type { Translate } from '../ui/useTranslate';

/** The date as written; of a state without start and end, until when it is known. */
const knownWhen = ({ when = '', time }: EventRecord): string =>
  when === '../..' && time
    ? `../${isoOfDay(time.span.endMax)}${time.approximate ? '~' : ''}`
    : when;

/**
 * A record's date as written. An open start means that a report knows of it on that day, not that it
 * ended then: "ongoing; last reported 31 October 2023".
 */
export function dateInWords(record: EventRecord, lang: Lang, t: Translate): string {
  const when = knownWhen(record);
  if (!when) return t('panel.noDate');
  const date = formatKnownEnd(when, lang);
  if (date === null) return formatEdtf(when, lang);
  return t(record.status === 'ongoing' ? 'panel.ongoing' : 'panel.asOf', { date });
}

/** A record's status where it stands beside the date: nothing for what happened, nor twice "ongoing". */
export function statusInWords(record: EventRecord, lang: Lang, t: Translate): string {
  const { status } = record;
  const said = status === 'ongoing' && formatKnownEnd(knownWhen(record), lang) !== null;
  return said || status === 'occurred' ? '' : t(`status.${status}`);
}
