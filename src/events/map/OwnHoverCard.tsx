import { useView } from '../../store/useView';
import { shortMonths } from '../../ui/formatDate';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { kindOf } from '../columns/ownColumns';
import { OwnMark } from '../look/OwnMark';
import { ownSetsOf } from '../store/ownState';
import { OWN_PANEL } from '../words/ownPanel';
import { ownDateInWords, ownPlace, ownSides, ownTitle } from '../words/ownWords';
import type { OwnHit } from './ownMapSet';

/** The nearest own event under the pointer, and how many more lie there. */
export function OwnHoverCard({ hit }: { readonly hit: OwnHit }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const set = useView((state) => ownSetsOf(state).find(({ id }) => id === hit.set));
  const own = useMessages(OWN_PANEL);
  const [row] = hit.rows;
  if (!set || row === undefined) return null;
  const { columns, colour, name } = set;
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
