import { useMemo } from 'react';
import type { ListedRecord } from '../../dataset/passages';
import type { Actor } from '../../domain/record';
import { ProjectText } from '../../store/ProjectText';
import { selectFailures, selectWindow } from '../../store/selectors';
import { useView } from '../../store/useView';
import { formatEdtf } from '../../ui/formatDate';
import { useTranslate } from '../../ui/useTranslate';
import { UnmatchedHint } from '../filters/UnmatchedHint';
import { WidenWindow } from '../filters/WidenWindow';
import { ContextOff } from '../lists/ContextOff';
import { RecordButton } from '../lists/RecordButton';
import { windowInWords } from '../lists/words';
import { PanelHeading } from '../PanelHeading';
import { actorRecordsOf, rolesOf } from './actorRecords';
import { acronymsOf } from './actorWords';

/** An actor: what it is called and by whom, when it existed, and its part in the records. */
export function ActorView({ actor }: { readonly actor: Actor }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const mode = useView((state) => state.time.mode);
  const dataset = useView((state) => state.dataset);
  const window = useView(selectWindow);
  const tiers = useView((state) => state.tiers);
  const showPossible = useView((state) => state.showPossible);
  const failures = useView(selectFailures);
  const { inside, outside, unmatched, contextOff } = useMemo(
    () => actorRecordsOf(dataset, actor.id, { window, tiers, showPossible, failures }),
    [dataset, actor, window, tiers, showPossible, failures],
  );
  return (
    <>
      <p className="panel-kicker">{t(`panel.actorKind.${actor.kind}`)}</p>
      <PanelHeading>{actor.name[lang]}</PanelHeading>
      <ActorFacts actor={actor} />
      <UnmatchedHint count={unmatched} />
      <ContextOff count={contextOff} />
      <section className="panel-part">
        <h3 className="part-heading">
          {t('panel.inWindow')}
          <span className="part-note">{windowInWords(window, mode, lang, t)}</span>
        </h3>
        {inside.length === 0 && (
          <p className="panel-hint">
            {t('panel.actor.noneInWindow')} {outside.length > 0 && <WidenWindow />}
          </p>
        )}
        <ActorRecordList records={inside} actor={actor} />
      </section>
      {outside.length > 0 && (
        <section className="panel-part">
          <h3 className="part-heading">{t('panel.outsideWindow')}</h3>
          <ActorRecordList records={outside} actor={actor} />
        </section>
      )}
    </>
  );
}

function ActorFacts({ actor }: { readonly actor: Actor }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const { acronym, aliases, lifetime, notes } = actor;
  const acronyms = acronymsOf(actor, lang);
  return (
    <dl className="facts">
      {acronyms.length > 0 && (
        <>
          <dt>{t('panel.actor.acronym')}</dt>
          <dd>
            {acronyms.length === 1
              ? acronyms[0]
              : t('panel.actor.acronyms', { en: acronym?.en ?? '', fr: acronym?.fr ?? '' })}
          </dd>
        </>
      )}
      {aliases.length > 0 && (
        <>
          <dt>{t('panel.aliases')}</dt>
          {/* The documents are in English, whatever the language of the interface. */}
          <dd lang="en">{aliases.map((alias) => `“${alias}”`).join(', ')}</dd>
        </>
      )}
      {lifetime && (
        <>
          <dt>{t('panel.actor.lifetime')}</dt>
          <dd>
            {formatEdtf(`${lifetime.start ?? '..'}/${lifetime.end ?? '..'}`, lang)}
            {lifetime.basis && (
              <span className="fact-note">
                <ProjectText text={lifetime.basis} />
              </span>
            )}
          </dd>
        </>
      )}
      {notes && (
        <>
          <dt>{t('panel.notes')}</dt>
          <dd>
            <ProjectText text={notes} />
          </dd>
        </>
      )}
    </dl>
  );
}

interface ActorRecordListProps {
  readonly records: readonly ListedRecord[];
  readonly actor: Actor;
}

function ActorRecordList({ records, actor }: ActorRecordListProps) {
  const t = useTranslate();
  return (
    <ol className="record-list">
      {records.map((item) => (
        <li key={item.record.id}>
          <RecordButton record={item.record} possible={item.possible} />
          <span className="relation actor-roles">
            {rolesOf(item.record, actor.id)
              .map((role) => t(`panel.actorRole.${role}`))
              .join(', ')}
          </span>
        </li>
      ))}
    </ol>
  );
}
