import { useMessages } from '../../ui/useMessages';
import type { OwnPanelKey } from '../words/ownPanel';
import { OWN_PANEL } from '../words/ownPanel';
import type { OwnRow, OwnRowList } from './mergedRows';
import { OwnRowButton } from './OwnRowButton';

/** A longer list has the page of own events, which draws only what is seen. */
const MOST = 50;

interface OwnRowsProps {
  readonly list: OwnRowList;
  /** What is said where only the first are shown. */
  readonly tooMany: OwnPanelKey;
}

/** A short list of own events, in its order. */
export function OwnRows({ list, tooMany }: OwnRowsProps) {
  const own = useMessages(OWN_PANEL);
  const count = Math.min(MOST, list.length);
  const shown = Array.from({ length: count }, (_, index) => list.at(index)).filter(
    (item): item is OwnRow => item !== null,
  );
  return (
    <>
      <ol className="record-list">
        {shown.map(({ set, row }) => (
          <li key={`${set.id} ${row}`}>
            <OwnRowButton set={set} row={row} />
          </li>
        ))}
      </ol>
      {list.length > count && <p className="panel-hint">{own(tooMany, { count })}</p>}
    </>
  );
}
