import { formatPosition } from '../../panel/place/coordinates';
import { ownDateInWords, ownKilled, ownPlace, ownSides, ownTitle } from '../../scene/ownWords';
import type { OwnSet } from '../../store/ownSets';
import { useView } from '../../store/useView';
import { OWN_PANEL } from '../../ui/messages/ownPanel';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { isLasting, openEndOf, positionOf, precisionOf, textOf } from '../columns/ownColumns';

interface OwnFactsProps {
  readonly set: OwnSet;
  readonly row: number;
}

/** What the map understands of the row: date, place, sides, number killed. */
export function OwnFacts({ set, row }: OwnFactsProps) {
  const t = useTranslate();
  const own = useMessages(OWN_PANEL);
  const lang = useView((state) => state.lang);
  const { columns } = set;
  const title = ownTitle(columns, row, t, own);
  const type = textOf(columns, 'type', row);
  const killed = ownKilled(columns, row);
  const open = openEndOf(columns, row);
  const several = columns.start[row] !== columns.end[row] && row < columns.datedCount;
  return (
    <dl className="facts">
      {type && type !== title && <FileFact name={own('own.card.type')} text={type} />}
      <dt>{own('own.card.date')}</dt>
      <dd>
        <strong>{ownDateInWords(columns, row, lang, own)}</strong>
        {several && isLasting(columns, row) && (
          <span className="fact-note">{own('own.card.lasting')}</span>
        )}
        {open && <span className="fact-note">{own(`own.card.open.${open}`)}</span>}
      </dd>
      <PlaceFact set={set} row={row} />
      <FileFact name={own('own.card.actors')} text={ownSides(columns, row, own)} />
      {killed !== null && (
        <>
          <dt>{own('own.killed')}</dt>
          <dd>
            {own('own.number', { count: killed })}
            <span className="fact-aside">{own('own.killedNote')}</span>
          </dd>
        </>
      )}
      <FileFact name={own('own.card.source')} text={set.attribution} />
    </dl>
  );
}

/** A text of the file; nothing where it is empty. */
function FileFact({ name, text }: { readonly name: string; readonly text: string }) {
  if (text === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <bdi>{text}</bdi>
      </dd>
    </>
  );
}

function PlaceFact({ set: { columns }, row }: OwnFactsProps) {
  const t = useTranslate();
  const own = useMessages(OWN_PANEL);
  const lang = useView((state) => state.lang);
  const position = positionOf(columns, row);
  const place = ownPlace(columns, row);
  return (
    <>
      <dt>{own('own.card.place')}</dt>
      <dd>
        {place && <bdi>{place}</bdi>}
        {!place && !position && own('own.noPlace')}
        {position && (
          <span className="fact-note">
            {[
              formatPosition(position, lang, t),
              columns.shapes.has(row)
                ? own('own.card.shape')
                : own(`own.card.precision.${precisionOf(columns, row)}`),
            ].join(' · ')}
          </span>
        )}
        {place && !position && <span className="fact-note">{own('own.noPlace')}</span>}
      </dd>
    </>
  );
}
