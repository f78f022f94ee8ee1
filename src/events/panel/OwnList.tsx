import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { usePanel } from '../../panel/usePanel';
import { ownEventId } from '../store/ownSets';
import type { OwnRowList } from './mergedRows';
import { OwnRowText } from './OwnRowButton';
import { ownRowWords } from './ownRowWords';
import { useLongList } from './useLongList';
import { useOwnWords } from './useOwnWords';
import './ownList.css';

interface OwnListProps {
  readonly list: OwnRowList;
  /** Says which list it is: where this changes, the list begins at its top. */
  readonly identity: object;
  readonly label: string;
}

/** The row that the reader was at, while the list is the same. */
const lastStops = new WeakMap<object, number>();

/** Roving tab stop: arrows, page keys, Home and End move along the rows, drawn or not. */
function useRoving({ list, identity }: OwnListProps, page: number, show: (index: number) => void) {
  const container = useRef<HTMLUListElement>(null);
  const focusIsDue = useRef(false);
  const [stop, setStop] = useState({ identity, index: lastStops.get(identity) ?? 0 });
  const index = stop.identity === identity ? stop.index : 0;
  const stopAt = (next: number) => {
    lastStops.set(identity, next);
    setStop({ identity, index: next });
  };
  useLayoutEffect(() => {
    if (!focusIsDue.current) return;
    focusIsDue.current = false;
    // Its frame shows the row already; the panel around the frame may have to follow.
    container.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = listStep(index, event.key, list.length, page);
    if (next === null) return;
    event.preventDefault();
    focusIsDue.current = true;
    stopAt(next);
    show(next);
  };
  return { container, index, stopAt, onKeyDown };
}

/** Any number of own events, of which only those in sight are drawn. */
export function OwnList(props: OwnListProps) {
  const { list, identity, label } = props;
  const { choose, previous } = usePanel();
  const context = useOwnWords();
  const long = useLongList(list.length, identity);
  const { container, index, stopAt, onKeyDown } = useRoving(props, long.page, long.show);
  // Back from an event, the reader goes on where the list was left.
  useEffect(() => {
    if (previous.current.type === 'own') long.box.current?.scrollIntoView({ block: 'nearest' });
  }, [previous, long.box]);
  const drawn = Array.from({ length: long.end - long.first }, (_, offset) => long.first + offset);
  // The row that has the focus, or would get it, is there also where it is out of sight.
  if (list.length > 0 && !drawn.includes(index)) drawn.push(index);
  return (
    <section className="own-list" ref={long.box} onScroll={long.onScroll} aria-label={label}>
      <ul ref={container} style={{ blockSize: long.height }} onKeyDown={onKeyDown}>
        {drawn.map((at) => {
          const item = list.at(at);
          if (!item) return null;
          const words = ownRowWords(item, context);
          return (
            <li
              key={at}
              aria-setsize={list.length}
              aria-posinset={at + 1}
              style={{ insetBlockStart: long.topOf(at), blockSize: long.rowHeight }}
            >
              <button
                type="button"
                className={words.possible ? 'own-row is-possible' : 'own-row'}
                data-index={at}
                tabIndex={at === index ? 0 : -1}
                onFocus={({ currentTarget }) => {
                  stopAt(at);
                  // Under the pointer nothing may move before it is let go.
                  if (currentTarget.matches(':focus-visible')) long.show(at);
                }}
                onClick={() => choose({ type: 'own', id: ownEventId(item.set.id, item.row) })}
              >
                <OwnRowText words={words} colour={item.set.colour} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The index that a key leads to in a list of `count` rows; `null` for keys that move nowhere. */
export function listStep(index: number, key: string, count: number, page: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, index + 1);
    case 'ArrowUp':
      return Math.max(0, index - 1);
    case 'PageDown':
      return Math.min(last, index + page);
    case 'PageUp':
      return Math.max(0, index - page);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
