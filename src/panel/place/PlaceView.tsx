import { useMemo } from 'react';
import { blocksOf, passagesIn, type QuotedPassage } from '../../dataset/passages';
import type { Place } from '../../domain/record';
import { partBehindDoor } from '../../slots/door';
import { selectFailures, selectWindow } from '../../store/selectors';
import { useView, useViewStore } from '../../store/useView';
import { LazyPart } from '../../ui/LazyPart';
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
import { CitePassages } from '../takeaway/Cite';
import { PlaceAbout } from './PlaceAbout';
import { PlaceMentions } from './PlaceMentions';
import { PlacePassages } from './PlacePassages';
import { placeRowsOf } from './placeRows';

const NEAR_TOWN = partBehindDoor(({ panel }) => panel.nearTown);

/** A place: the words of the sources first, then what bears on them, and last what registers say of it. */
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
  const { corpus, context } = inTiers(inside);
  const beyond = inTiers(outside);
  const [near = [], far = []] = useMemo(
    () => blocksOf([inTiers(inside).corpus, inTiers(outside).corpus]),
    [inside, outside],
  );
  const hasOwn = useView(({ own }) => own.shown);
  const showHidden = () => {
    for (const kind of new Set(hidden)) store.getState().toggleLayer(kind);
  };

  return (
    <>
      <section className="place-part">
        <h3 className="visually-hidden">
          {t('panel.inWindow')}
          {t('panel.separator')}
          {windowInWords(window, mode, lang, t)}
        </h3>
        {corpus.length === 0 && (
          <p className="panel-hint">
            {t('panel.noneInWindow')} {outside.length > 0 && <WidenWindow />}
          </p>
        )}
        <PlacePassages place={place.id} blocks={near} context={context} />
      </section>
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
      {outside.length > 0 && (
        <section className="place-part is-outside">
          <h3 className="part-heading">{t('panel.outsideWindow')}</h3>
          <PlacePassages place={place.id} blocks={far} context={beyond.context} />
        </section>
      )}
      <PlaceContext place={place} passages={passagesIn([...near, ...far])} />
      {place.kind === 'town' && hasOwn && (
        <LazyPart key={place.id} part={NEAR_TOWN} props={{ place }} />
      )}
      <CitePassages passages={passagesIn([...near, ...far])} />
      <PlaceAbout place={place} />
    </>
  );
}

interface PlaceContextProps {
  readonly place: Place;
  /** The passages that stand above. */
  readonly passages: readonly QuotedPassage[];
}

/** What bears on the place without being an event in it. */
function PlaceContext({ place, passages }: PlaceContextProps) {
  const t = useTranslate();
  const dataset = useView((state) => state.dataset);
  const hasCamps = useView(({ whole }) => whole.hasCamps);
  const related = useMemo(() => relatedToPlace(place.id, dataset), [place, dataset]);
  return (
    <>
      <RelatedRecords heading={t('panel.relatedHere')} related={related} />
      {place.kind === 'town' && hasCamps && <PlaceCamp place={place} />}
      <GeographicClaims />
      <PlaceMentions place={place} passages={passages} />
    </>
  );
}
