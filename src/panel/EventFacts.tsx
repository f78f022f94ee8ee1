import type { ActorId } from '../domain/ids';
import type { Actor, EventRecord, Lang } from '../domain/record';
import { useView } from '../store/useView';
import { formatDay } from '../ui/formatDate';
import { useTranslate } from '../ui/useTranslate';
import { PlaceButton, roleInWords } from './PlaceButton';
import { dateInWords } from './words';

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
          <dd lang="en">{record.strength.stated}</dd>
        </>
      )}
    </dl>
  );
}

function DateFact({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const { time, whenBasis } = record;
  return (
    <>
      <dt>{t('panel.date')}</dt>
      <dd>
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
        <span className="fact-note">
          {t('panel.whenBasis')}
          {t('panel.separator')}
          {whenBasis[lang]}
        </span>
      </dd>
    </>
  );
}

function PlacesFact({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const places = useView((state) => state.dataset.places);
  return (
    <>
      <dt>{t('panel.places')}</dt>
      {record.places.map((part) => (
        <dd key={`${part.place} ${part.role}`}>
          <PlaceButton id={part.place} text={roleInWords(part, places, lang, t)} />
          {part.precision !== 'exact' && (
            <span className="fact-aside">{t(`panel.precision.${part.precision}`)}</span>
          )}
        </dd>
      ))}
    </>
  );
}

/** Name and, where it has one, acronym in the language or else in the other. */
function actorInWords(id: ActorId, actors: ReadonlyMap<ActorId, Actor>, lang: Lang): string {
  const actor = actors.get(id);
  if (!actor) return id;
  const acronym = actor.acronym?.[lang] ?? actor.acronym?.en ?? actor.acronym?.fr;
  const name = actor.name[lang];
  return acronym && !name.includes(acronym) ? `${name} (${acronym})` : name;
}

function ActorsFact({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const actors = useView((state) => state.dataset.actors);
  return (
    <>
      <dt>{t('panel.actors')}</dt>
      {record.actors.map(({ actor, role }) => (
        <dd key={`${actor} ${role}`}>
          {actorInWords(actor, actors, lang)}
          <span className="fact-aside">{t(`panel.actorRole.${role}`)}</span>
        </dd>
      ))}
    </>
  );
}
