import { PanelHeading } from '../../panel/PanelHeading';
import { useView } from '../../store/useView';
import { formatDayRange } from '../../ui/formatDate';
import { isolated } from '../../ui/isolated';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { formatPosition } from '../../words/coordinates';
import { PackStatus } from '../desk/packs/PackLine';
import { OwnSwatch } from '../look/OwnSwatch';
import { useSquare } from '../store/useSquare';
import { OWN_PACKS } from '../words/ownPacks';
import { OWN_PANEL } from '../words/ownPanel';
import './own.css';
import './ownCard.css';

/** A square of a published set: how many events lie in it, and why they are not listed. */
export function PackSquare({ id }: { readonly id: string }) {
  const t = useTranslate();
  const own = useMessages(OWN_PANEL);
  const packs = useMessages(OWN_PACKS);
  const lang = useView((state) => state.lang);
  const square = useSquare(id);
  if (!square) return null;
  const { set, count, bounds, spans } = square;
  const [west, south, east, north] = bounds;
  const days = spans.map(({ from, to }) => formatDayRange(from, to, lang));
  return (
    <div className="own-card">
      <p className="panel-kicker">
        <OwnSwatch colour={set.colour} /> <bdi>{set.name}</bdi>
      </p>
      <PanelHeading>
        {count === 0 ? packs('pack.square.none') : packs('pack.square', { count })}
      </PanelHeading>
      <p className="own-banner">
        <bdi>{own('own.card.banner', { name: isolated(set.name) })}</bdi>
      </p>
      <p className="panel-hint">
        {packs('pack.square.bounds', {
          from: formatPosition([west, south], lang, t),
          to: formatPosition([east, north], lang, t),
        })}
      </p>
      <p className="panel-hint">
        {count === 0
          ? packs('pack.square.single')
          : packs('pack.square.days', { dates: new Intl.ListFormat(lang).format(days) })}
      </p>
      {set.pack && <PackStatus pack={set.pack} />}
      <p className="panel-hint">
        <bdi>{set.attribution}</bdi>
      </p>
    </div>
  );
}
