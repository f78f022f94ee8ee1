import type { OwnHit } from '../../slots/door';
import { useView } from '../../store/useView';
import { shortMonths } from '../../ui/formatDate';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { kindOf } from '../columns/ownColumns';
import { OwnMark } from '../look/OwnMark';
import { OwnSwatch } from '../look/OwnSwatch';
import { ownEventOf } from '../store/ownSets';
import { ownSetsOf } from '../store/ownState';
import { useSquare } from '../store/useSquare';
import { OWN_PACKS } from '../words/ownPacks';
import { OWN_PANEL } from '../words/ownPanel';
import { ownDateInWords, ownPlace, ownSides, ownTitle } from '../words/ownWords';

/** The nearest own event under the pointer, and how many more lie there. */
export function OwnHoverCard({ hit }: { readonly hit: OwnHit }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const sets = useView(ownSetsOf);
  const own = useMessages(OWN_PANEL);
  const found = ownEventOf(hit.id, sets);
  if (!found) return <SquareCard id={hit.id} />;
  const { row } = found;
  const { columns, colour, name } = found.set;
  const title = ownTitle(columns, row, t, own);
  const date = shortMonths(ownDateInWords(columns, row, lang, own), lang);
  const lines = [ownSides(columns, row, own), ownPlace(columns, row)].filter(
    (line) => line !== '' && line !== title,
  );
  return (
    <>
      {date !== '' && (
        <p className="hover-line">
          <bdi className="hover-date">{date}</bdi>
        </p>
      )}
      <p className="hover-title">
        <OwnMark kind={kindOf(columns, row)} colour={colour} />
        <bdi>{title}</bdi>
      </p>
      {lines.map((line) => (
        <p key={line} className="hover-line">
          <bdi>{line}</bdi>
        </p>
      ))}
      <p className="hover-line">
        <em>
          <bdi>{name}</bdi>
          {hit.total > 1 && ` · ${t('map.hoverMore', { count: hit.total - 1 })}`}
        </em>
      </p>
    </>
  );
}

/** How many events lie in a square of a published set. */
function SquareCard({ id }: { readonly id: string }) {
  const t = useMessages(OWN_PACKS);
  const square = useSquare(id);
  if (!square) return null;
  return (
    <>
      <p className="hover-title">
        <OwnSwatch colour={square.set.colour} /> {t('pack.square', { count: square.count })}
      </p>
      <p className="hover-line">
        <em>
          <bdi>{square.set.name}</bdi>
        </em>
      </p>
    </>
  );
}
