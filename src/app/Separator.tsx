import {
  type KeyboardEvent,
  type PointerEvent,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { readStored, writeStored } from '../ui/stored';
import { useTranslate } from '../ui/useTranslate';
import { panelWidth, widthForKey, widthLimits, wishOf } from './panelWidth';
import './separator.css';

/** Measured when it changes: with every look at it a page that is being put together would be laid out. */
let measured = 0;
const measure = () => document.documentElement.clientWidth;

const subscribe = (onChange: () => void) => {
  const changed = () => {
    measured = measure();
    onChange();
  };
  addEventListener('resize', changed);
  return () => {
    removeEventListener('resize', changed);
    // Nobody hears of changes while the window has no desk.
    measured = 0;
  };
};
const windowWidth = () => {
  measured ||= measure();
  return measured;
};

const KEY = 'panel.width';
const readWish = () => wishOf(readStored(KEY));

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
  const [wished, wish] = useState(readWish);
  const limits = widthLimits(within);
  const width = panelWidth(within, wished);

  useLayoutEffect(() => {
    const app = element.current?.closest<HTMLElement>('.app');
    app?.style.setProperty('--panel-width', `${width}px`);
    return () => {
      app?.style.removeProperty('--panel-width');
    };
  }, [width]);

  const remember = (next: number | null) => writeStored(KEY, next === null ? null : String(next));
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
    wish(panelWidth(within, grabbed.current.width + (isRightToLeft() ? -moved : moved)));
  };
  const onPointerEnd = () => {
    if (grabbed.current) remember(wished);
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
