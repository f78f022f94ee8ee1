import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { countFilters } from '../dataset/filters';
import { NO_PADDING } from '../store/mapPadding';
import { isReading } from '../store/stories';
import { useView, useViewStore } from '../store/useView';
import { isSubject, sameSelection, TABLE, type View } from '../store/view';
import {
  coveredBy,
  marksOf,
  type SheetContent,
  type SheetHeight,
  type SheetMarks,
  startHeight,
} from './sheetHeight';
import type { PageLayout } from './usePageLayout';

/** Air below what a peeking sheet shows, in CSS pixels. */
const PEEK_AIR_PX = 8;

function contentOf(view: Pick<View, 'selection' | 'story'>): SheetContent {
  if (isReading(view)) return 'step';
  return isSubject(view.selection) ? 'words' : 'list';
}

interface SheetState {
  readonly height: SheetHeight;
  readonly setHeight: (height: SheetHeight) => void;
  readonly marks: () => SheetMarks;
}

/**
 * The height of the evidence on a phone: choosing something pulls a peeking sheet up, and the map
 * hears what the sheet covers. What stays in sight at a peek is marked `data-peek` by the panel.
 */
export function useSheetHeight(
  frame: PageLayout,
  area: RefObject<HTMLDivElement | null>,
  sheet: RefObject<HTMLDivElement | null>,
): SheetState {
  const store = useViewStore();
  const [height, setHeight] = useState<SheetHeight>('half');
  const current = useRef<SheetMarks>(marksOf(0, 0));
  const isSheet = frame === 'sheet';
  const content = useView(contentOf);

  const measure = useCallback(() => {
    if (!area.current || !sheet.current) return;
    const top = sheet.current.getBoundingClientRect().top;
    const shown = sheet.current.querySelector('[data-peek]')?.getBoundingClientRect().bottom ?? top;
    const peek = Math.ceil(shown - top) + PEEK_AIR_PX;
    current.current = marksOf(area.current.clientHeight, peek, contentOf(store.getState()));
    for (const mark of ['peek', 'half'] as const)
      area.current.style.setProperty(`--sheet-${mark}`, `${current.current[mark]}px`);
  }, [area, sheet, store]);

  useLayoutEffect(() => {
    if (!isSheet || !area.current) return;
    measure();
    const { selection, filters } = store.getState();
    const hasSubject = selection.type !== 'none' || countFilters(filters) > 0;
    const start = startHeight(area.current.clientHeight, hasSubject);
    setHeight(sameSelection(selection, TABLE) ? 'full' : start);
  }, [isSheet, area, measure, store]);

  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.selection === before.selection) return;
        // A table needs the whole height, and what it leads to stands where it stood.
        if (sameSelection(state.selection, TABLE)) setHeight('full');
        else if (sameSelection(before.selection, TABLE)) setHeight('half');
        else if (state.selection.type !== 'none')
          setHeight((now) => (now === 'peek' ? 'half' : now));
      }),
    [store],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: something else stands at the top then
  useLayoutEffect(() => {
    const { setMapPadding } = store.getState();
    const within = area.current;
    if (!isSheet || !within) {
      setMapPadding(NO_PADDING);
      return;
    }
    const publish = () => {
      measure();
      const bottom = coveredBy(height, current.current);
      within.closest<HTMLElement>('.app')?.style.setProperty('--map-covered', `${bottom}px`);
      setMapPadding({ ...NO_PADDING, bottom });
    };
    publish();
    const observer = new ResizeObserver(publish);
    observer.observe(within);
    const peek = sheet.current?.querySelector('[data-peek]');
    if (peek) observer.observe(peek);
    return () => observer.disconnect();
  }, [isSheet, height, content, area, sheet, measure, store]);

  const marks = useCallback(() => {
    // What peeks may have come with code that loads apart.
    measure();
    return current.current;
  }, [measure]);
  return { height, setHeight, marks };
}
