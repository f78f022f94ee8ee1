import type { PlaceId } from '../domain/ids';
import type { EventRecord, Place } from '../domain/record';
import type { PlayCaptionMessage } from '../ui/messages/playCaption';
import type { Translate, TranslateFrom } from '../ui/useTranslate';
import { roundLength } from '../words/age';
import { dateInWords, statusInWords } from '../words/recordWords';
import { nameFor, whyNoPoint } from './whyNoPoint';

/** What is told of a record that playback has come to. */
interface Caption {
  /** How much later than the one before, if much; its date as written; what else than a fact it is. */
  readonly when: string;
  readonly title: string;
  /** Why the map shows nothing of it, and where playing began. */
  readonly note: string;
}

/** A record that playback has come to, the one before, and how many lie before it where playing began with it. */
interface Come {
  readonly record: EventRecord;
  readonly before: EventRecord | undefined;
  readonly earlier: number;
}

interface Words {
  readonly translate: Translate;
  readonly t: TranslateFrom<PlayCaptionMessage>;
}

/** A long gap in words, "10 years later", in full years; nothing for a short one. */
function laterInWords({ record, before }: Come, t: Words['t']): string {
  if (!before?.time || !record.time) return '';
  const { unit, count } = roundLength(record.time.span.startMin - before.time.span.startMax);
  // Days are what one expects from one record to the next.
  return unit === 'days' ? '' : t(unit, { count });
}

/** The words over the map for a record that playback has come to. */
export function captionOf(
  come: Come,
  places: ReadonlyMap<PlaceId, Place>,
  { translate, t }: Words,
): Caption {
  const { record, earlier } = come;
  const { lang } = translate;
  const said = (parts: readonly string[], between: string) =>
    parts.filter((part) => part !== '').join(between);
  const why = whyNoPoint(record, places);
  const place = why
    ? new Intl.ListFormat(lang).format(why.places.map((one) => nameFor(why.reason, one, lang)))
    : '';
  return {
    when: said(
      [
        laterInWords(come, t),
        dateInWords(record, lang, translate),
        statusInWords(record, lang, translate),
      ],
      ' · ',
    ),
    title: record.title[lang],
    note: said(
      [
        why ? translate(`map.noPoint.${why.reason}`, { place }) : '',
        earlier > 0 ? t('earlier', { count: earlier }) : '',
      ],
      ' ',
    ),
  };
}
