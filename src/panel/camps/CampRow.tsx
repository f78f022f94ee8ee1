import type { CampCustody } from '../../domain/custody';
import type { Place } from '../../domain/record';
import { useView } from '../../store/useView';
import { formatDay } from '../../ui/formatDate';
import { useTranslate } from '../../ui/useTranslate';
import { dateInWords } from '../../words/recordWords';
import { highlightsOf } from '../highlight';
import { usePanel } from '../usePanel';
import { CampLane, holderStyle } from './CampLane';
import { laneInWords } from './campWords';
import type { LaneSegment } from './laneScale';
import { lastKnown, toldHoldings } from './told';

interface CampRowProps {
  readonly place: Place;
  readonly custody: CampCustody;
  readonly segments: readonly LaneSegment[];
}

/** What is last known of a camp. */
export function LastKnown({ custody }: Pick<CampRowProps, 'custody'>) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const dataset = useView((state) => state.dataset);
  const last = lastKnown(custody, { dataset, lang, t });
  if (!last) return t('panel.camp.unknown');
  return (
    <>
      <span className="camp-last-day">
        {t('panel.camp.last', { day: formatDay(last.day, lang) })}
      </span>{' '}
      {last.words}
    </>
  );
}

/** A camp's lane, and under it who is drawn there, from when and until when, and what was planned. */
export function CampRow({ place, custody, segments }: CampRowProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const dataset = useView((state) => state.dataset);
  const { choose } = usePanel();
  return (
    <>
      <CampLane
        custody={custody}
        segments={segments}
        label={laneInWords(place, custody, lang, t)}
      />
      <ul className="camp-told" aria-label={t('panel.camp.shown')}>
        {toldHoldings(custody, { dataset, lang, t }).map(({ held, who, dates }) => (
          <li key={held.from}>
            <span
              className={`camp-lane-sample is-${held.standing} is-${held.event.tier}`}
              style={holderStyle(held.holders[0] && dataset.actors.get(held.holders[0]))}
            />
            <button
              type="button"
              className="link-button"
              onClick={() => choose({ type: 'event', id: held.event.id })}
              {...highlightsOf([held.event.id])}
            >
              {who}
            </button>{' '}
            <span className="camp-told-dates">{dates}</span>
          </li>
        ))}
        {custody.plans.map((plan) => (
          <li key={plan.id}>
            <span className={`camp-lane-sample is-plan is-${plan.status}`} />
            <button
              type="button"
              className="link-button"
              onClick={() => choose({ type: 'event', id: plan.id })}
              {...highlightsOf([plan.id])}
            >
              {t(`status.${plan.status}`)}
            </button>{' '}
            <span className="camp-told-dates">{dateInWords(plan, lang, t)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
