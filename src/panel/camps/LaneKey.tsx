import { tellsOfCamp } from '../../domain/custody';
import { HOLDER_SIDES, holderSideOf } from '../../marks/holderPalette';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { useCustodyInput } from './useCustodyInput';

/** What the colours and forms of a lane mean; of the sides, those that the records of camps name. */
export function LaneKey() {
  const t = useTranslate();
  const withContext = useView(({ tiers }) => tiers.has('context'));
  const { events, actors } = useCustodyInput();
  const sides = new Set(
    events
      .filter(tellsOfCamp)
      .flatMap((event) => event.actors.flatMap(({ actor: id }) => actors.get(id) ?? []))
      .map(holderSideOf),
  );
  return (
    <ul className="camp-lane-key">
      {HOLDER_SIDES.filter((side) => sides.has(side)).map((side) => (
        <li key={side}>
          <span
            className="camp-lane-sample is-known"
            style={{ background: `var(--holder-${side})` }}
          />
          {t(`panel.camp.key.${side}`)}
        </li>
      ))}
      <li>
        <span className="camp-lane-sample is-known is-since-unknown" />
        {t('panel.camp.key.since')}
      </li>
      <li>
        <span className="camp-lane-sample is-claimed" />
        {t('panel.camp.key.claimed')}
      </li>
      <li>
        <span className="camp-lane-sample is-unknown" />
        {t('panel.camp.key.unknown')}
      </li>
      <li>
        <span className="camp-lane-sample is-changing" />
        {t('panel.camp.key.changing')}
      </li>
      <li>
        <span className="camp-lane-sample is-plan" />
        {t('panel.camp.key.plan')}
      </li>
      <li>
        <span className="camp-lane-sample is-chosen" />
        {t('panel.camp.key.chosen')}
      </li>
      {withContext && (
        <>
          <li>
            <span className="camp-lane-sample is-known is-context" />
            {t('panel.camp.key.context')}
          </li>
          <li>
            <span className="camp-lane-sample is-changing is-context" />
            {t('panel.camp.key.contextChanging')}
          </li>
        </>
      )}
    </ul>
  );
}
