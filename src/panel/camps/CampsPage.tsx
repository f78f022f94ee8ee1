import { useMemo } from 'react';
import { type CampCustody, campCustody, campPlaces, tellsOfCamp } from '../../domain/custody';
import type { Place } from '../../domain/record';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { useDocuments } from '../../words/documents';
import { ContextOff } from '../lists/ContextOff';
import { RecordButton } from '../lists/RecordButton';
import { PanelHeading } from '../PanelHeading';
import { CampList, CampNow } from './CampParts';
import { CampRow, LastKnown } from './CampRow';
import { isContextOnly } from './campWords';
import { LaneKey } from './LaneKey';
import { Lanes } from './Lanes';
import { laneSegments } from './laneScale';
import { useCustodyInput } from './useCustodyInput';

interface Camp {
  readonly place: Place;
  readonly custody: CampCustody;
}

/** Who holds which camp when: one lane a camp, then the words that say so. */
export function CampsPage() {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const places = useView((state) => state.dataset.places);
  const input = useCustodyInput();
  const camps: readonly Camp[] = useMemo(
    () =>
      campPlaces(input.events, places).map((place) => ({
        place,
        custody: campCustody(input, place.id),
      })),
    [input, places],
  );
  const events = useView((state) => state.dataset.events);
  const facts = useMemo(
    () => events.filter((event) => event.tier === 'context' && tellsOfCamp(event)),
    [events],
  );
  const segments = useMemo(() => laneSegments(camps.map(({ custody }) => custody)), [camps]);
  return (
    <>
      <PanelHeading>{t('panel.page.camps')}</PanelHeading>
      <p className="panel-hint">{t('panel.camp.intro')}</p>
      <ContextOff count={facts.length} />
      <Lanes segments={segments}>
        {camps.map(({ place, custody }) => (
          <div key={place.id} className="camp-row">
            <p className="camp-row-head">
              <strong>{place.name[lang]}</strong>{' '}
              {isContextOnly(custody) && (
                <>
                  <span className="tier-chip">{t('panel.context')}</span>{' '}
                </>
              )}
              <LastKnown custody={custody} />
            </p>
            <CampRow place={place} custody={custody} segments={segments} />
          </div>
        ))}
      </Lanes>
      <LaneKey />
      {camps.map(({ place, custody }) => (
        <section key={place.id} className="panel-part">
          <h3 className="part-heading">{t('panel.camp.at', { place: place.name[lang] })}</h3>
          <CampNow place={place} />
          <CampList custody={custody} withQuotes />
        </section>
      ))}
      <UnnamedCamps />
      <SilentTowns />
    </>
  );
}

/** Records of camps that no text names. */
function UnnamedCamps() {
  const t = useTranslate();
  const { places } = useView((state) => state.dataset);
  const { events } = useCustodyInput();
  const unnamed = events.filter(
    (event) =>
      tellsOfCamp(event) && !event.places.some(({ place }) => places.get(place)?.kind === 'town'),
  );
  if (unnamed.length === 0) return null;
  return (
    <section className="panel-part">
      <h3 className="part-heading">{t('panel.camp.unnamed')}</h3>
      <ul className="record-list">
        {unnamed.map((record) => (
          <li key={record.id}>
            <RecordButton record={record} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The towns of which the documents tell no camp: their silence is said, not filled. */
function SilentTowns() {
  const t = useTranslate();
  const documents = useDocuments();
  const lang = useView((state) => state.lang);
  const { events, places } = useView((state) => state.dataset);
  const told = campPlaces(
    events.filter(({ tier }) => tier === 'corpus'),
    places,
  );
  const silent = [...places.values()].filter((place) => place.featured && !told.includes(place));
  if (silent.length === 0) return null;
  const names = new Intl.ListFormat(lang, { type: 'disjunction' }).format(
    silent.map(({ name }) => name[lang]),
  );
  return <p className="panel-empty">{t('panel.camp.silent', { ...documents, places: names })}</p>;
}
