import type { ActorId } from '../../domain/ids';
import type { EventPlace, EventRecord } from '../../domain/record';
import { dateInWords } from '../../scene/recordWords';
import { useView } from '../../store/useView';
import { formatDay } from '../../ui/formatDate';
import { useTranslate } from '../../ui/useTranslate';
import { ActorButton } from '../actors/ActorButton';
import { partsOf } from '../actors/actorRecords';
import { aliasesIn } from '../actors/actorWords';
import { PlaceButton, roleInWords } from '../place/PlaceButton';
import { journeyInWords, relationInWords } from '../place/spaceWords';
import { Rendering } from '../quotation/Rendering';
import { wordsFor } from '../quotation/segments';

/** The coded fields of a record as a list of terms. */
export function EventFacts({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  return (
    <dl className="facts">
      <dt>{t('panel.statusLabel')}</dt>
      <dd>
        <strong>{t(`status.${record.status}`)}</strong>
        <span className="fact-note">{t(`panel.status.${record.status}`)}</span>
      </dd>
      <DateFact record={record} />
      {record.places.length > 0 && <PlacesFact record={record} />}
      {record.actors.length > 0 && <ActorsFact record={record} />}
      {record.strength && (
        <>
          <dt>{t('panel.strength')}</dt>
          {/* Verbatim, and the documents are in English. */}
          <dd>
            <span lang="en">{record.strength.stated}</span>
            <Rendering exact={record.strength.stated} language="en" />
          </dd>
        </>
      )}
    </dl>
  );
}

function DateFact({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const { time, whenBasis, quotes } = record;
  const written = wordsFor('when', quotes);
  return (
    <>
      <dt>{t('panel.date')}</dt>
      <dd>
        {written.length > 0 && (
          <>
            <span lang="en">{written.map((words) => `“${words}”`).join(', ')}</span>,{' '}
            {t('panel.resolvedAs')}{' '}
          </>
        )}
        <strong>{dateInWords(record, lang, t)}</strong>
        {time?.startBasis === 'bounded' && (
          <span className="fact-note">
            {t('panel.startBounded', { day: formatDay(time.span.startMin, lang) })}
          </span>
        )}
        {time?.startBasis === 'unknown' && (
          <span className="fact-note">{t('panel.startUnknown')}</span>
        )}
        {time?.endBasis === 'known_until' && (
          <span className="fact-note">
            {t('panel.knownUntil', { day: formatDay(time.span.endMax, lang) })}
          </span>
        )}
        {whenBasis && (
          <span className="fact-note">
            {t('panel.whenBasis')}
            {t('panel.separator')}
            {whenBasis[lang]}
          </span>
        )}
      </dd>
    </>
  );
}

function PlacesFact({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const places = useView((state) => state.dataset.places);
  const journey = journeyInWords(record.places, places, lang, t);
  const relationOf = ({ place, precision }: EventPlace) =>
    journey === null && relationInWords(places.get(place), places, lang, t, precision !== 'exact');
  return (
    <>
      <dt>{t('panel.places')}</dt>
      {record.places.map((part) => (
        <dd key={`${part.place} ${part.role}`}>
          <PlaceButton id={part.place} text={roleInWords(part, places, lang, t)} />
          <span className="fact-aside">
            {[t(`panel.precision.${part.precision}`), relationOf(part)].filter(Boolean).join(' · ')}
          </span>
        </dd>
      ))}
      {journey !== null && (
        <dd>
          <span className="fact-note">{t('space.crow', { relation: journey })}</span>
        </dd>
      )}
    </>
  );
}

function ActorsFact({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  return (
    <>
      <dt>{t('panel.actors')}</dt>
      {partsOf(record).map(({ id, roles }) => (
        <dd key={id}>
          <ActorButton id={id} />
          <span className="fact-aside">
            {roles.map((role) => t(`panel.actorRole.${role}`)).join(', ')}
          </span>
          <ActorAliases record={record} id={id} />
        </dd>
      ))}
    </>
  );
}

/** The names under which the record's own quotations speak of an actor. */
function ActorAliases({ record, id }: { readonly record: EventRecord; readonly id: ActorId }) {
  const actor = useView((state) => state.dataset.actors.get(id));
  const aliases = actor ? aliasesIn(actor, record.quotes) : [];
  if (aliases.length === 0) return null;
  return (
    // The documents are in English, whatever the language of the interface.
    <span className="fact-note" lang="en">
      {aliases.map((alias) => `“${alias}”`).join(', ')}
    </span>
  );
}
