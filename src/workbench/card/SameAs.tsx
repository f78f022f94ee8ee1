import { useEffect, useState } from 'react';
import { formatEdtf } from '../../ui/formatDate';
import { reportFault } from '../../ui/reportFault';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { useWork } from '../state/useWork';
import { joinRecords } from '../work/recordEdits';
import type { SameCandidate } from '../work/recordGuess';
import { CARD_WORDS } from './cardWords';
import { useCard, useText } from './useCard';

/** Records that may tell of the same, with what they share; one may take the quotations of this one. */
export function SameAs() {
  const t = useMessages(CARD_WORDS);
  const { lang } = useTranslate();
  const text = useText();
  const { record, base, make } = useCard();
  const ask = useWork((state) => state.ask);
  const look = useWork((state) => state.look);
  const [candidates, setCandidates] = useState<readonly SameCandidate[]>([]);
  const { id, kind, when, places, actors } = record;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other values have other candidates
  useEffect(() => {
    let current = true;
    ask('same', { record: id }).then((found) => current && setCandidates(found ?? []), reportFault);
    return () => {
      current = false;
    };
  }, [ask, id, kind, when, places, actors]);
  const known = candidates.flatMap((candidate) => {
    const event = base.work.events.find((each) => each.id === candidate.id);
    return event ? [{ event, ...candidate }] : [];
  });
  if (known.length === 0) return null;
  const join = (other: string) => {
    const built = joinRecords(base, id, other);
    if (make(built)) look({ record: other });
  };
  return (
    <details className="card-same">
      <summary>{t('card.same', { count: known.length })}</summary>
      <ul>
        {known.map(({ event, shares }) => (
          <li key={event.id}>
            <span>
              <bdi>{text(event.title)}</bdi>
              <span className="card-quiet">
                {[
                  ...(event.when === undefined ? [] : [formatEdtf(event.when, lang)]),
                  ...shares.map((share) => t(`card.shares.${share}`)),
                ].join(' · ')}
              </span>
            </span>
            <button type="button" className="plain-button" onClick={() => join(event.id)}>
              {t('card.same.join')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
