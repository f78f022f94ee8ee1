import { useState } from 'react';
import type { SpokenDays } from '../dataset/spokenDays';
import type { Day } from '../domain/day';
import { useView } from '../store/useView';
import { formatDay, formatDayRange, formatEdtf } from '../ui/formatDate';
import { KNOWN } from '../ui/messages/known';
import { reportFault } from '../ui/reportFault';
import { useMessages } from '../ui/useMessages';

/** The card's width in CSS pixels; documentLane.css gives it the same. */
const CARD_PX = 288;

interface DocumentCardProps {
  readonly id: string;
  readonly documents: readonly SpokenDays[];
  /** Of the first mark, along the track. */
  readonly middle: number;
  readonly width: number;
  /** Closes it, and leaves the focus on its mark. */
  readonly close: () => void;
}

/** Documents of a day: of what they speak, the way to their words, and to what was known then. */
export function DocumentCard({ id, documents, middle, width, close }: DocumentCardProps) {
  const t = useMessages(KNOWN);
  const lang = useView((state) => state.lang);
  const select = useView((state) => state.select);
  const setKnown = useView((state) => state.setKnown);
  const [failed, setFailed] = useState(false);
  const see = (day: Day) => {
    setFailed(false);
    setKnown(day).catch((error: unknown) => {
      reportFault(error);
      setFailed(true);
    });
  };
  const days = [...new Set(documents.map(({ published }) => published))];
  const x = Math.min(Math.max(0, middle - CARD_PX / 2), Math.max(0, width - CARD_PX));
  return (
    // Its words can be pressed and chosen: the focus then stays in the lane.
    <div id={id} className="document-card" style={{ insetInlineStart: x }} tabIndex={-1}>
      {documents.map(({ source, records, range }) => (
        <p key={source.id}>
          <strong>{source.publisher}</strong>, {formatEdtf(source.published, lang)}.{' '}
          {range
            ? t('known.speaksOf', {
                days: formatDayRange(range.from, range.to, lang),
                count: records,
              })
            : t('known.undated', { count: records })}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              select({ type: 'source', id: source.id });
              close();
            }}
          >
            {t('known.open')}
          </button>
        </p>
      ))}
      {days.map((day) => (
        <button key={day} type="button" className="plain-button" onClick={() => see(day)}>
          {days.length === 1 ? t('known.see') : t('known.seeOn', { date: formatDay(day, lang) })}
        </button>
      ))}
      {failed && <p role="alert">{t('known.failed')}</p>}
    </div>
  );
}
