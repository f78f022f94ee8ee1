import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { nameOfMark } from '../scene/markNames';
import { type MapTarget, successorOf } from '../scene/targets';
import { useView, useViewStore } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';
import './markList.css';

/** Where a key goes from a mark; `null` for keys that mean something else. */
function stepOf(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (index + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (index - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

interface MarkListProps {
  readonly targets: readonly MapTarget[];
  /** Tells which mark the reader is at; `null` when he leaves the list. */
  readonly onActive?: (target: MapTarget | null) => void;
}

/**
 * The marks of the map for the keyboard and for screen readers: one stop of the Tab key, arrow keys
 * go from mark to mark, Enter chooses. A ring shows where the reader is; the pointer uses the marks
 * themselves.
 */
export function MarkList({ targets, onActive }: MarkListProps) {
  const store = useViewStore();
  const dataset = useView((state) => state.dataset);
  const lang = useView((state) => state.lang);
  const selection = useView((state) => state.selection);
  const t = useTranslate();
  const id = useId();
  const [focused, setFocused] = useState(false);
  const [current, setCurrent] = useState<MapTarget | null>(null);
  const found = targets.find(({ key }) => key === current?.key);
  // A stack that was opened is gone: the reader goes on at the same place.
  const active = found ?? (current ? successorOf(current, targets) : targets[0]);
  const shown = focused ? (active ?? null) : null;

  useEffect(() => onActive?.(shown), [shown, onActive]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!active) return;
    const next = stepOf(event.key, targets.indexOf(active), targets.length);
    if (next !== null) setCurrent(targets[next] ?? null);
    else if (event.key === 'Enter' || event.key === ' ') {
      setCurrent(active);
      store.getState().select(active.hit.ref);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  if (targets.length === 0) return null;
  return (
    <>
      <div
        className="mark-list"
        role="listbox"
        tabIndex={0}
        aria-label={t('map.marks')}
        aria-activedescendant={active ? `${id}${active.key}` : undefined}
        onKeyDown={onKeyDown}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      >
        {targets.map((target) => {
          const { ref } = target.hit;
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, and names its active option
            <div
              key={target.key}
              id={`${id}${target.key}`}
              role="option"
              data-mark={target.form}
              aria-selected={selection.type === ref.type && selection.id === ref.id}
              style={boxOf(target)}
            >
              {nameOfMark(target.hit, dataset, lang, t)}
            </div>
          );
        })}
      </div>
      {shown && <div className="mark-ring" style={boxOf(shown)} />}
    </>
  );
}

const boxOf = ({ point: { x, y }, size }: MapTarget) => ({
  left: x - size / 2,
  top: y - size / 2,
  inlineSize: size,
  blockSize: size,
});
