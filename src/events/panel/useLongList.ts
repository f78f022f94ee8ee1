import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { longScroll, placeAt, type ScrollPlace, scrolledTo } from './longScroll';

/** Height of a row in units of the root's font size: two lines and some room. */
const ROW_REM = 3.25;
/** Rows kept ready above and below what is seen. */
const SPARE_ROWS = 6;
/** Until it is measured. */
const USUAL_VIEW = 600;

/** Where the reader was in a list, in pixels of it, while the list is the same. */
const lastSeen = new WeakMap<object, number>();

interface LongList {
  readonly box: RefObject<HTMLElement | null>;
  /** Height of the element that is scrolled, in CSS pixels. */
  readonly height: number;
  readonly rowHeight: number;
  /** Indexes of the rows to draw: `first` to `end`, not included. */
  readonly first: number;
  readonly end: number;
  /** Where a row stands in the element, in CSS pixels. */
  readonly topOf: (index: number) => number;
  readonly onScroll: () => void;
  /** Scrolls until the row is wholly seen. */
  readonly show: (index: number) => void;
  /** Rows that a page key goes on by. */
  readonly page: number;
}

/** Height of what is seen of the list. */
function useViewHeight(box: RefObject<HTMLElement | null>): number {
  const [view, setView] = useState(USUAL_VIEW);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setView(element.clientHeight || USUAL_VIEW));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return view;
}

/** In CSS pixels, as browsers have it where neither reader nor page sets another. */
const USUAL_FONT_SIZE = 16;

const rootFontSize = (): number =>
  (globalThis.document && Number.parseFloat(getComputedStyle(document.documentElement).fontSize)) ||
  USUAL_FONT_SIZE;

/** Draws of a list of any length only what is seen. `identity` says which list it is: another begins at its top. */
export function useLongList(count: number, identity: object): LongList {
  const box = useRef<HTMLElement>(null);
  const rowHeight = useMemo(() => Math.round(ROW_REM * rootFontSize()), []);
  const view = useViewHeight(box);
  const scroll = useMemo(() => longScroll(count, rowHeight, view), [count, rowHeight, view]);
  const place = useRef<ScrollPlace>({ top: 0, shift: 0 });
  const [seen, setSeen] = useState(place.current);

  const put = useCallback(
    (next: ScrollPlace) => {
      const element = box.current;
      place.current = next;
      lastSeen.set(identity, next.top + next.shift);
      if (element && Math.abs(element.scrollTop - next.top) >= 1) element.scrollTop = next.top;
      setSeen(next);
    },
    [identity],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another list begins anew
  useLayoutEffect(() => {
    // What is seen is not yet measured when the list appears.
    const now = longScroll(count, rowHeight, box.current?.clientHeight || view);
    put(placeAt(now, lastSeen.get(identity) ?? 0));
  }, [identity]);

  const onScroll = () => {
    const top = box.current?.scrollTop ?? 0;
    if (Math.abs(top - place.current.top) >= 1) put(scrolledTo(scroll, place.current, top));
  };
  const show = (index: number) => {
    const y = place.current.top + place.current.shift;
    const top = index * rowHeight;
    if (top < y) put(placeAt(scroll, top));
    else if (top + rowHeight > y + view) put(placeAt(scroll, top + rowHeight - view));
  };
  const y = seen.top + seen.shift;
  return {
    box,
    height: scroll.element,
    rowHeight,
    first: Math.max(0, Math.floor(y / rowHeight) - SPARE_ROWS),
    end: Math.min(count, Math.ceil((y + view) / rowHeight) + SPARE_ROWS),
    topOf: (index) => index * rowHeight - seen.shift,
    onScroll,
    show,
    page: Math.max(1, Math.floor(view / rowHeight) - 1),
  };
}
