import { selectChosenEvent } from '../store/selectors';
import { useView } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';
import { nameFor, whyNoPoint } from './whyNoPoint';
import './noPoint.css';

/**
 * Says on the map that it has nothing to show of the chosen record. No live region: that the record is
 * chosen is told already, and its card says that it is not on the map.
 */
export function NoPoint() {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const record = useView(selectChosenEvent);
  const known = useView((state) => state.dataset.places);
  const why = record && whyNoPoint(record, known);
  if (!why) return null;
  const place = new Intl.ListFormat(lang).format(
    why.places.map((place) => nameFor(why.reason, place, lang)),
  );
  return <p className="no-point">{t(`map.noPoint.${why.reason}`, { place })}</p>;
}
