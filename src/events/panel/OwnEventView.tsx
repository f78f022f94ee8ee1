import { useMemo } from 'react';
import { PanelHeading } from '../../panel/PanelHeading';
import { usePanel } from '../../panel/usePanel';
import { useView } from '../../store/useView';
import { isolated } from '../../ui/isolated';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { kindOf, NO_POSITION, type OwnColumns } from '../columns/ownColumns';
import { OwnMark } from '../look/OwnMark';
import { selectOwnRowsInView } from '../store/ownSelectors';
import { type OwnSet, ownEventId, ownEventOf } from '../store/ownSets';
import { ownSetsOf } from '../store/ownState';
import { OWN_PANEL } from '../words/ownPanel';
import { ownTitle } from '../words/ownWords';
import { DocumentsSay } from './DocumentsSay';
import { OwnDetails } from './OwnDetails';
import { OwnFacts } from './OwnFacts';
import { PackSquare } from './PackSquare';
import './own.css';
import './ownCard.css';

/** Longer than this, in characters, a title is set smaller. */
const LONG_TITLE = 80;

interface OwnEventViewProps {
  readonly set: OwnSet;
  readonly row: number;
}

/** The own event of an id, or the square of a published set; nothing where its set is gone. */
export function OwnEvent({ id }: { readonly id: string }) {
  const sets = useView(ownSetsOf);
  const found = ownEventOf(id, sets);
  return found ? <OwnEventView {...found} /> : <PackSquare id={id} />;
}

/** One of the reader's own events, in the words of its file. */
function OwnEventView({ set, row }: OwnEventViewProps) {
  const t = useTranslate();
  const own = useMessages(OWN_PANEL);
  const title = ownTitle(set.columns, row, t, own);
  const kind = kindOf(set.columns, row);
  return (
    <div className={title.length > LONG_TITLE ? 'own-card is-long' : 'own-card'}>
      <p className="panel-kicker">
        <OwnMark kind={kind} colour={set.colour} size={20} />
        {t(`kind.${kind}`)}
      </p>
      <PanelHeading>
        <bdi>{title}</bdi>
      </PanelHeading>
      <p className="own-banner">
        <bdi>{own('own.card.banner', { name: isolated(set.name) })}</bdi>
      </p>
      <StackedRows set={set} row={row} />
      <OwnFacts set={set} row={row} />
      <DocumentsSay set={set} row={row} />
      <OwnDetails set={set} row={row} />
    </div>
  );
}

/** Where several events stand at one point, the way from one to the next. */
function StackedRows({ set, row }: OwnEventViewProps) {
  const own = useMessages(OWN_PANEL);
  const { choose } = usePanel();
  const inView = useView(selectOwnRowsInView);
  const rows = inView.find((item) => item.set.id === set.id)?.rows;
  const stack = useMemo(
    () => stackOf(set.columns, rows ?? new Uint32Array(0), row),
    [set.columns, rows, row],
  );
  if (!stack) return null;
  const ways = [
    { key: 'own.stack.previous', to: stack.previous },
    { key: 'own.stack.next', to: stack.next },
  ] as const;
  return (
    <p className="own-stack">
      {own('own.stack', { index: stack.index + 1, count: stack.count })}{' '}
      {ways.map(({ key, to }) => (
        <button
          key={key}
          type="button"
          className="plain-button"
          disabled={to === null}
          onClick={() => to !== null && choose({ type: 'own', id: ownEventId(set.id, to) })}
        >
          {own(key)}
        </button>
      ))}
    </p>
  );
}

/** Where a row stands among those at exactly its point. */
interface Stack {
  readonly index: number;
  readonly count: number;
  readonly previous: number | null;
  readonly next: number | null;
}

/**
 * The rows among `rows` at exactly the point of `row`, which counts in any case; `null` where it is
 * alone there or has no place.
 */
export function stackOf(columns: OwnColumns, rows: Uint32Array, row: number): Stack | null {
  const { lon, lat } = columns;
  const [x, y] = [lon[row], lat[row]];
  if (x === NO_POSITION) return null;
  const at: number[] = [];
  for (const other of rows) if (lon[other] === x && lat[other] === y) at.push(other);
  if (!at.includes(row)) at.push(row);
  if (at.length === 1) return null;
  const index = at.indexOf(row);
  return {
    index,
    count: at.length,
    previous: at[index - 1] ?? null,
    next: at[index + 1] ?? null,
  };
}
