import { Fragment, type ReactNode } from 'react';
import { inQuotationMarks } from '../../domain/quotationMarks';
import type { EventPlace, EventRecord } from '../../domain/record';
import type { SupportedField } from '../../domain/vocabulary';
import { ProjectText } from '../../store/ProjectText';
import { useView } from '../../store/useView';
import { formatDay } from '../../ui/formatDate';
import { useTranslate } from '../../ui/useTranslate';
import { dateInWords } from '../../words/recordWords';
import { ActorButton } from '../actors/ActorButton';
import { partsOf } from '../actors/actorRecords';
import { Subtype } from '../lists/Subtype';
import { PlaceButton, roleInWords } from '../place/PlaceButton';
import { journeyInWords, relationInWords } from '../place/spaceWords';
import { lightsWords } from '../quotation/lightsWords';
import { Rendering } from '../quotation/Rendering';
import { wordsFor } from '../quotation/segments';

/** What is read in the words: the coded fields of a record, each leading to the words that carry it. */
export function EventFacts({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  const { kind, subtype, ownSubtype, status, places, actors, strength } = record;
  return (
    <section className="panel-part">
      <h3 className="part-heading">{t('panel.reading')}</h3>
      <dl className="facts">
        <Fact record={record} field="when" term={t('panel.date')}>
          <DateFact record={record} />
        </Fact>
        <Fact record={record} field="kind" term={t('table.col.kind')}>
          <dd>
            {t(`kind.${kind}`)}
            {[subtype, ownSubtype].map(
              (term) =>
                term && (
                  <Fragment key={term}>
                    {' · '}
                    <Subtype subtype={term} />
                  </Fragment>
                ),
            )}
          </dd>
        </Fact>
        <Fact record={record} field="status" term={t('panel.statusLabel')}>
          <dd>
            {t(`status.${status}`)}
            {status !== 'occurred' && (
              <span className="fact-note">{t(`panel.status.${status}`)}</span>
            )}
          </dd>
        </Fact>
        {places.length > 0 && (
          <Fact record={record} field="places" term={t('panel.places')}>
            <PlacesFact record={record} />
          </Fact>
        )}
        {actors.length > 0 && (
          <Fact record={record} field="actors" term={t('panel.actors')}>
            <ActorsFact record={record} />
          </Fact>
        )}
        {strength && (
          <Fact record={record} field="strength" term={t('panel.strength')}>
            {/* Verbatim, and the documents are in English. */}
            <dd>
              <span className="source-words" lang="en">
                {strength.stated}
              </span>
              <Rendering exact={strength.stated} language="en" />
            </dd>
          </Fact>
        )}
      </dl>
    </section>
  );
}

interface FactProps {
  readonly record: EventRecord;
  readonly field: SupportedField;
  readonly term: string;
  readonly children: ReactNode;
}

/** A field; where words carry it, its term is a button that brings them into sight. */
function Fact({ record, field, term, children }: FactProps) {
  const t = useTranslate();
  const isCarried = wordsFor(field, record.quotes).length > 0;
  return (
    <div {...lightsWords(field)}>
      <dt>
        {isCarried ? (
          <button
            type="button"
            className="fact-term"
            title={t('panel.showWords')}
            onClick={(event) => showWords(event.currentTarget, field)}
          >
            {term}
          </button>
        ) : (
          term
        )}
      </dt>
      {children}
    </div>
  );
}

function showWords(button: HTMLElement, field: SupportedField): void {
  // Not every browser gives a button that is clicked the focus, which keeps the words lit.
  button.focus({ preventScroll: true });
  button
    .closest('.panel-body')
    ?.querySelector(`.carries-${field}`)
    ?.scrollIntoView({ block: 'nearest' });
}

function DateFact({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const { time, whenBasis, quotes } = record;
  const written = wordsFor('when', quotes);
  return (
    <dd>
      {written.length > 0 && (
        <>
          <span className="source-words" lang="en">
            {written.map(inQuotationMarks).join(', ')}
          </span>
          , {t('panel.resolvedAs')}{' '}
        </>
      )}
      {dateInWords(record, lang, t)}
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
          <ProjectText text={whenBasis} />
        </span>
      )}
    </dd>
  );
}

function PlacesFact({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const places = useView((state) => state.dataset.places);
  const journey = journeyInWords(record.places, places, lang, t);
  const relationOf = ({ place, precision }: EventPlace) =>
    journey === null && relationInWords(places.get(place), places, lang, t, precision !== 'exact');
  const aside = (part: EventPlace) =>
    [part.precision !== 'exact' && t(`panel.precision.${part.precision}`), relationOf(part)]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      {record.places.map((part) => (
        <dd key={`${part.place} ${part.role}`}>
          <PlaceButton id={part.place} text={roleInWords(part, places, lang, t)} />
          {aside(part) !== '' && <span className="fact-aside">{aside(part)}</span>}
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
  return partsOf(record).map(({ id, roles }) => (
    <dd key={id}>
      <ActorButton id={id} />
      <span className="fact-aside">
        {roles.map((role) => t(`panel.actorRole.${role}`)).join(', ')}
      </span>
    </dd>
  ));
}
