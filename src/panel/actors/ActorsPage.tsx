import { useMemo } from 'react';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { PanelHeading } from '../PanelHeading';
import { ActorButton } from './ActorButton';
import { actorsByKind } from './actorRecords';

/** Who is who: every actor of the records, by kind. */
export function ActorsPage() {
  const t = useTranslate();
  const dataset = useView((state) => state.dataset);
  const tiers = useView((state) => state.tiers);
  const groups = useMemo(() => actorsByKind(dataset, tiers), [dataset, tiers]);
  return (
    <>
      <PanelHeading>{t('panel.page.actorsLong')}</PanelHeading>
      <p className="panel-hint">{t('panel.actor.intro')}</p>
      {groups.map(({ kind, actors }) => (
        <section key={kind} className="record-group">
          <h3 className="group-heading">{t(`panel.actorKind.${kind}`)}</h3>
          <ul className="actor-list">
            {actors.map(({ actor, count, context }) => (
              <li key={actor.id}>
                <ActorButton id={actor.id} acronyms="both" />
                <span className="actor-count">
                  {t('panel.actor.records', { count })}
                  {context > 0 && ` · ${t('panel.countContext', { count: context })}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
