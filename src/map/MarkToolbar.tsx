import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useView, useViewStore } from '../store/useView';
import type { Selection } from '../store/view';
import { useTranslate } from '../ui/useTranslate';
import { hitName } from './hitWords';
import { type MapTarget, successorOf } from './targets';
import './markToolbar.css';

/** Steps of a key through the marks; `null` for keys that mean something else. */
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

interface MarkToolbarProps {
  readonly targets: readonly MapTarget[];
  onFocus(target: MapTarget | null): void;
}

/**
 * The marks of the map for the keyboard and for screen readers: one stop of the Tab key, arrow keys
 * go from mark to mark, Enter chooses. The pointer uses the marks themselves.
 */
export function MarkToolbar({ targets, onFocus }: MarkToolbarProps) {
  const store = useViewStore();
  const dataset = useView((state) => state.dataset);
  const lang = useView((state) => state.lang);
  const t = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<MapTarget | null>(null);
  const hasFocus = useRef(false);
  const found = targets.findIndex(({ key }) => key === current?.key);
  const index = Math.max(0, found);

  // A stack that opens is gone: the reader goes on at the same place.
  useEffect(() => {
    if (!hasFocus.current || !current || found >= 0) return;
    const next = successorOf(current, targets);
    const position = next ? targets.indexOf(next) : -1;
    const button = list.current?.querySelectorAll('button')[position];
    button?.focus();
  }, [targets, current, found]);

  const focusOn = (position: number) => list.current?.querySelectorAll('button')[position]?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepOf(event.key, index, targets.length);
    if (next === null) return;
    event.preventDefault();
    focusOn(next);
  };

  if (targets.length === 0) return null;
  return (
    <div
      ref={list}
      className="mark-toolbar"
      role="toolbar"
      aria-label={t('map.marks')}
      onKeyDown={onKeyDown}
    >
      {targets.map((target, position) => (
        <button
          key={target.key}
          type="button"
          data-mark={target.form}
          tabIndex={position === index ? 0 : -1}
          style={{
            left: target.point.x - target.size / 2,
            top: target.point.y - target.size / 2,
            inlineSize: target.size,
            blockSize: target.size,
          }}
          onFocus={() => {
            hasFocus.current = true;
            setCurrent(target);
            onFocus(target);
          }}
          onBlur={(event) => {
            // A button that is taken away says nothing of where the reader wants to be.
            if (event.relatedTarget) hasFocus.current = false;
            onFocus(null);
          }}
          onClick={() => store.getState().select(target.hit.ref satisfies Selection)}
        >
          <span className="visually-hidden">{hitName(target.hit, dataset, lang, t)}</span>
        </button>
      ))}
    </div>
  );
}
