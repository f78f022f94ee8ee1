import { useMemo } from 'react';
import type { Place } from '../../domain/record';
import { selectFailures, selectWindow } from '../../store/selectors';
import { useView, useViewStore } from '../../store/useView';
import { LazyPart, partOf } from '../../ui/LazyPart';
import { loadPatiently } from '../../ui/loadPatiently';
import { useTranslate } from '../../ui/useTranslate';
import { PlaceCamp } from '../camps/PlaceCamp';
import { GeographicClaims } from '../event/GeographicClaims';
import { RelatedRecords } from '../event/RelatedRecords';
import { relatedToPlace } from '../event/relatedRecords';
import { UnmatchedHint } from '../filters/UnmatchedHint';
import { WidenWindow } from '../filters/WidenWindow';
import { ContextOff } from '../lists/ContextOff';
import { inTiers } from '../lists/groupRows';
import { windowInWords } from '../lists/words';
import { PanelHeading } from '../PanelHeading';
import { formatPosition } from './coordinates';
import { PlaceMentions } from './PlaceMentions';
import { PlaceRecords } from './PlaceRecords';
import { placeRowsOf } from './placeRows';
import { relationInWords } from './spaceWords';

const NEAR_TOWN = partOf(
  async () => (await loadPatiently(() => import('../own/NearTown'))).NearTown,
);

/** A place: what it is called, and all its records with the words of their sources. */
export function PlaceView({ place }: { readonly place: Place }) {
  const t = useTranslate();
  const store = useViewStore();
  const lang = useView((state) => state.lang);
  const mode = useView((state) => state.time.mode);
  const dataset = useView((state) => state.dataset);
  const layers = useView((state) => state.layers);
  const tiers = useView((state) => state.tiers);
  const window = useView(selectWindow);
  const showPossible = useView((state) => state.showPossible);
  const failures = useView(selectFailures);
  const { inside, outside, hidden, unsure, unmatched, contextOff } = useMemo(
    () => placeRowsOf(dataset, place.id, { window, layers, tiers, showPossible, failures }),
    [dataset, place, window, layers, tiers, showPossible, failures],
  );
  const hasOwn = useView(({ ownSets }) => ownSets.some(({ shown }) => shown));
  const showHidden = () => {
    for (const kind of new Set(hidden)) store.getState().toggleLayer(kind);
  };

  return (
    <>
      <p className="panel-kicker">{t(`panel.placeKind.${place.kind}`)}</p>
      <PanelHeading>{place.name[lang]}</PanelHeading>
      <PlaceFacts place={place} />
      <UnmatchedHint count={unmatched} />
      {hidden.length > 0 && (
        <p className="panel-hint">
          {t('panel.hidden', { count: hidden.length })}{' '}
          <button type="button" className="link-button" onClick={showHidden}>
            {t('panel.showHidden')}
          </button>
        </p>
      )}
      {unsure > 0 && (
        <p className="panel-hint">
          {t('panel.unsure', { count: unsure })}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => store.getState().setShowPossible(true)}
          >
            {t('panel.showHidden')}
          </button>
        </p>
      )}
      <ContextOff count={contextOff} />
      <section className="place-part">
        <h3 className="part-heading">
          {t('panel.inWindow')}
          <span className="part-note">{windowInWords(window, mode, lang, t)}</span>
        </h3>
        {inTiers(inside).corpus.length === 0 && (
          <p className="panel-hint">
            {t('panel.noneInWindow')} {outside.length > 0 && <WidenWindow />}
          </p>
        )}
        <PlaceRecords place={place.id} records={inside} />
      </section>
      {outside.length > 0 && (
        <section className="place-part is-outside">
          <h3 className="part-heading">{t('panel.outsideWindow')}</h3>
          <PlaceRecords place={place.id} records={outside} />
        </section>
      )}
      <PlaceContext place={place} />
      {place.kind === 'town' && hasOwn && (
        <LazyPart key={place.id} part={NEAR_TOWN} props={{ place }} />
      )}
    </>
  );
}

/** What bears on the place without being an event in it. */
function PlaceContext({ place }: { readonly place: Place }) {
  const t = useTranslate();
  const dataset = useView((state) => state.dataset);
  const related = useMemo(() => relatedToPlace(place.id, dataset), [place, dataset]);
  return (
    <>
      <RelatedRecords heading={t('panel.relatedHere')} related={related} />
      {place.kind === 'town' && <PlaceCamp place={place} />}
      <GeographicClaims />
      <PlaceMentions place={place} />
    </>
  );
}

function PlaceFacts({ place }: { readonly place: Place }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const places = useView((state) => state.dataset.places);
  const relation = relationInWords(place, places, lang, t);
  const { at, gazetteer, notes } = place;
  const aliases = place.aliases.filter((alias) => alias !== place.name[lang]);
  const gazetteerName = gazetteer && [gazetteer.name, gazetteer.id].filter(Boolean).join(' ');
  return (
    <div className="place-facts">
      {aliases.length > 0 && (
        <p>
          {t('panel.aliases')}
          {t('panel.separator')}
          {/* The documents are in English, whatever the language of the interface. */}
          <span lang="en">{aliases.map((alias) => `“${alias}”`).join(', ')}</span>
        </p>
      )}
      {relation !== '' && (
        <p>
          {t('space.crow', { relation: t('space.placed', { place: place.name[lang], relation }) })}
        </p>
      )}
      {(at || gazetteerName) && (
        <p>
          {at && formatPosition(at, lang, t)}
          {at && gazetteerName && ' · '}
          {gazetteerName}
        </p>
      )}
      {notes && <p>{notes[lang]}</p>}
    </div>
  );
}
