import {
  type KeyboardEvent,
  type PointerEvent,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useView } from '../store/useView';
import { readStored, writeStored } from '../ui/stored';
import { useTranslate } from '../ui/useTranslate';
import { panelWidth, widthForKey, widthLimits, wishOf } from './panelWidth';
import './separator.css';

const subscribe = (onChange: () => void) => {
  addEventListener('resize', onChange);
  return () => removeEventListener('resize', onChange);
};
const windowWidth = () => document.documentElement.clientWidth;

/** Text and tables each remember a width of their own. */
const KEYS = { text: 'panel.width', table: 'panel.width.table' } as const;
const readWishes = () => ({
  text: wishOf(readStored(KEYS.text)),
  table: wishOf(readStored(KEYS.table)),
});

interface SeparatorProps {
  /** The id of the panel that it widens. */
  readonly controls: string;
}

/** Parts map and evidence; dragged, or moved by the keys of the ARIA separator pattern. */
export function Separator({ controls }: SeparatorProps) {
  const translate = useTranslate();
  const element = useRef<HTMLDivElement>(null);
  const grabbed = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const within = useSyncExternalStore(subscribe, windowWidth);
  const subject = useView(({ selection }) =>
    selection.type === 'page' && selection.id === 'table' ? 'table' : 'text',
  );
  const [wishes, setWishes] = useState(readWishes);
  const limits = widthLimits(within);
  const width = panelWidth(within, wishes[subject], subject === 'table');

  useLayoutEffect(() => {
    const app = element.current?.closest<HTMLElement>('.app');
    app?.style.setProperty('--panel-width', `${width}px`);
    return () => {
      app?.style.removeProperty('--panel-width');
    };
  }, [width]);

  const wish = (next: number | null) => setWishes({ ...wishes, [subject]: next });
  const remember = (next: number | null) =>
    writeStored(KEYS[subject], next === null ? null : String(next));
  const isRightToLeft = () =>
    element.current !== null && getComputedStyle(element.current).direction === 'rtl';

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = widthForKey(event.key, width, limits, isRightToLeft());
    if (next === null) return;
    event.preventDefault();
    wish(next);
    remember(next);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grabbed.current = { x: event.clientX, width };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!grabbed.current) return;
    const moved = grabbed.current.x - event.clientX;
    wish(panelWidth(within, grabbed.current.width + (isRightToLeft() ? -moved : moved), false));
  };
  const onPointerEnd = () => {
    if (grabbed.current) remember(wishes[subject]);
    grabbed.current = null;
  };
  const reset = () => {
    wish(null);
    remember(null);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule that can be moved is no hr
    <div
      ref={element}
      className="app-separator"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={translate('app.panelWidth')}
      aria-controls={controls}
      aria-valuemin={limits.min}
      aria-valuemax={limits.max}
      aria-valuenow={width}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onLostPointerCapture={onPointerEnd}
      onDoubleClick={reset}
    />
  );
}
