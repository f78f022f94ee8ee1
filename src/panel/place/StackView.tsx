import { useEffect, useMemo } from 'react';
import type { Place } from '../../domain/record';
import type { Kind } from '../../domain/vocabulary';
import { stackInWords } from '../../scene/markNames';
import { selectRowsInView, selectWindow } from '../../store/selectors';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { HIGHLIGHTED_AT_REST, highlightsOf } from '../highlight';
import { windowInWords } from '../lists/words';
import { PanelHeading } from '../PanelHeading';
import { usePanel } from '../usePanel';
import { PlaceRecords } from './PlaceRecords';
import { stackRecordsOf } from './stackRecords';

interface StackViewProps {
  readonly place: Place;
  readonly kind: Kind;
}

/** A stack of the map: the records of one kind at a place, and no others, lit where they stand. */
export function StackView({ place, kind }: StackViewProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const mode = useView((state) => state.time.mode);
  const dataset = useView((state) => state.dataset);
  const rows = useView(selectRowsInView);
  const window = useView(selectWindow);
  const light = useView((state) => state.light);
  const listed = useMemo(
    () => stackRecordsOf(dataset, rows, place.id, kind),
    [dataset, rows, place, kind],
  );
  const records = useMemo(() => listed.map(({ record }) => record), [listed]);
  useEffect(() => light(records.map(({ id }) => id)), [light, records]);
  const lights = highlightsOf(records.map(({ id }) => id));

  return (
    <>
      <p className="panel-kicker">{t(`panel.placeKind.${place.kind}`)}</p>
      <PanelHeading>
        {records.length > 0
          ? stackInWords(kind, place, records, lang, t)
          : t('panel.kindAt', { kind: t(`layer.${kind}`), place: place.name[lang] })}
      </PanelHeading>
      <p className="panel-count">
        <AllOfPlace place={place} />
      </p>
      <section className="place-part" {...lights} {...{ [HIGHLIGHTED_AT_REST]: '' }}>
        <h3 className="part-heading">
          {t('panel.inWindow')}
          <span className="part-note">{windowInWords(window, mode, lang, t)}</span>
        </h3>
        {records.length === 0 && <p className="panel-hint">{t('panel.noneOfKind')}</p>}
        <PlaceRecords place={place.id} records={listed} />
      </section>
    </>
  );
}

/** The way to all that is known of the place. */
function AllOfPlace({ place }: { readonly place: Place }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const { choose } = usePanel();
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => choose({ type: 'place', id: place.id })}
    >
      {t('panel.allOfPlace', { place: place.name[lang] })}
    </button>
  );
}
