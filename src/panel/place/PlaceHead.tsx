import { useMemo } from 'react';
import type { Place } from '../../domain/record';
import type { Kind } from '../../domain/vocabulary';
import { stackInWords } from '../../scene/markNames';
import { countRows, selectRowsInView } from '../../store/selectors';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { viewCountInWords } from '../../words/counts';
import { PanelHeading } from '../PanelHeading';
import { stackRecordsOf } from './stackRecords';

interface PlaceHeadProps {
  readonly place: Place;
  /** Only the stack of this kind is shown. */
  readonly kind?: Kind | undefined;
}

/** In the row of the way back: whose words follow, and how many records they carry. */
export function PlaceHead({ place, kind }: PlaceHeadProps) {
  return kind ? <StackName place={place} kind={kind} /> : <PlaceName place={place} />;
}

function PlaceName({ place }: { readonly place: Place }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const dataset = useView((state) => state.dataset);
  const rows = useView(selectRowsInView);
  const count = useMemo(() => {
    const here = new Set(dataset.rowsOfPlace.get(place.id));
    return countRows(
      rows.filter(({ row }) => here.has(row)),
      dataset,
    );
  }, [rows, dataset, place]);
  return (
    <div className="way-head">
      <PanelHeading>{place.name[lang]}</PanelHeading>
      {count.certain + count.possible > 0 && (
        <p className="panel-count">{viewCountInWords({ ...count, context: 0 }, t)}</p>
      )}
    </div>
  );
}

function StackName({ place, kind }: { readonly place: Place; readonly kind: Kind }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const dataset = useView((state) => state.dataset);
  const rows = useView(selectRowsInView);
  const records = useMemo(
    () => stackRecordsOf(dataset, rows, place.id, kind).map(({ record }) => record),
    [dataset, rows, place, kind],
  );
  return (
    <div className="way-head">
      <PanelHeading>
        {records.length > 0
          ? stackInWords(kind, place, records, lang, t)
          : t('panel.kindAt', { kind: t(`layer.${kind}`), place: place.name[lang] })}
      </PanelHeading>
    </div>
  );
}
