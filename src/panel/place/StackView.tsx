import { useEffect, useMemo } from 'react';
import { blocksOf, passagesIn } from '../../dataset/passages';
import type { Place } from '../../domain/record';
import type { Kind } from '../../domain/vocabulary';
import { selectRowsInView, selectWindow } from '../../store/selectors';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { HIGHLIGHTED_AT_REST, highlightsOf } from '../highlight';
import { inTiers } from '../lists/groupRows';
import { windowInWords } from '../lists/words';
import { CitePassages } from '../takeaway/Cite';
import { usePanel } from '../usePanel';
import { PlacePassages } from './PlacePassages';
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
  const { context } = inTiers(listed);
  const [blocks = []] = useMemo(() => blocksOf([inTiers(listed).corpus]), [listed]);
  useEffect(() => light(records.map(({ id }) => id)), [light, records]);
  const lights = highlightsOf(records.map(({ id }) => id));

  return (
    <>
      <p className="panel-hint">
        <AllOfPlace place={place} />
      </p>
      <section className="place-part" {...lights} {...{ [HIGHLIGHTED_AT_REST]: '' }}>
        <h3 className="visually-hidden">
          {t('panel.inWindow')}
          {t('panel.separator')}
          {windowInWords(window, mode, lang, t)}
        </h3>
        {records.length === 0 && <p className="panel-hint">{t('panel.noneOfKind')}</p>}
        <PlacePassages place={place.id} blocks={blocks} context={context} />
      </section>
      <CitePassages passages={passagesIn(blocks)} />
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
