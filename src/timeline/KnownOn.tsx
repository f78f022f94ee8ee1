import { useId, useMemo, useState } from 'react';
import { isInferred, publicationDays } from '../dataset/publicationDays';
import { type Day, dayOf } from '../domain/day';
import { useView } from '../store/useView';
import { formatDay } from '../ui/formatDate';
import { KNOWN } from '../ui/messages/known';
import { reportFault } from '../ui/reportFault';
import { useMessages } from '../ui/useMessages';
import './knownOn.css';

/** Shows the records as they were known on a day of publication, or all that is known. */
export function KnownOn() {
  const t = useMessages(KNOWN);
  const lang = useView((state) => state.lang);
  const shown = useView((state) => state.known);
  /** What was asked for and is on its way. */
  const [asked, setAsked] = useState<{ readonly day: Day | null } | null>(null);
  const known = asked ? asked.day : shown;
  const sources = useView((state) => state.whole.sources);
  const setKnown = useView((state) => state.setKnown);
  const days = useMemo(() => publicationDays(sources.values()), [sources]);
  const [last, setLast] = useState<Day | null>(null);
  const [failed, setFailed] = useState(false);
  const hint = useId();
  const day = known ?? last ?? days[0]?.day;
  if (day === undefined) return null;
  const choose = (next: Day | null) => {
    setFailed(false);
    setAsked({ day: next });
    setKnown(next)
      .catch((error: unknown) => {
        reportFault(error);
        setFailed(true);
      })
      .finally(() => setAsked(null));
  };
  const isBetween = days.every((published) => published.day !== day);
  return (
    <span className="known-on">
      <label className="timeline-check">
        <input
          type="checkbox"
          checked={known !== null}
          aria-describedby={hint}
          onChange={({ target }) => choose(target.checked ? day : null)}
        />
        {t('known.switch')}
      </label>
      <select
        aria-label={t('known.day')}
        value={day}
        onChange={({ target }) => {
          const chosen = dayOf(Number(target.value));
          setLast(chosen);
          choose(chosen);
        }}
      >
        {isBetween && <option value={day}>{formatDay(day, lang)}</option>}
        {days.map((published) => (
          <option key={published.day} value={published.day}>
            {isInferred(published)
              ? t('known.about', { date: formatDay(published.day, lang) })
              : formatDay(published.day, lang)}
          </option>
        ))}
      </select>
      <span id={hint} className="known-hint">
        {t('known.hint')}
      </span>
      {failed && <span role="alert">{t('known.failed')}</span>}
    </span>
  );
}
