import { type RefObject, useEffect, useRef } from 'react';
import { daysOfRecords } from '../../domain/statedDays';
import { useViewStore } from '../../store/useView';
import type { Selection } from '../../store/view';
import { type ReadingPlace, usePanel } from '../usePanel';
import type { Passage } from './passages';

/** Height of the band below the panel's top in which a passage counts as being read. */
const BAND_SHARE = 0.2;
const AT = 'data-passage';
const GAP_PX = 12;

/** Height of what sticks to the panel's top above the line that names the document. */
const headOf = (panel: HTMLElement): number =>
  Number.parseFloat(panel.style.getPropertyValue('--panel-head')) || 0;

/** Height of the line that names the document, which stays in sight. */
const lineOf = (panel: HTMLElement | null): number =>
  panel?.querySelector('.source-line')?.getBoundingClientRect().height ?? 0;

/** Attributes by which a passage's element is found again. */
export const passageAttributes = ({ start }: Passage) => ({ [AT]: start });

const elementOf = (list: HTMLElement | null, { start }: Passage): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[${AT}="${start}"]`) ?? null;

/** Goes to the passage that led here, once, when the document opens. */
export function useOpenAtPassage(
  listRef: RefObject<HTMLElement | null>,
  passages: readonly Passage[],
): void {
  const { readingPlace, previous, headingRef, panelRef } = usePanel();
  const gone = useRef(false);
  useEffect(() => {
    if (gone.current) return;
    gone.current = true;
    const passage = passageToOpen(passages, readingPlace.current, previous.current);
    const element = passage && elementOf(listRef.current, passage);
    if (!element) return;
    // For what stands above that line the panel keeps room itself.
    element.style.scrollMarginBlockStart = `${lineOf(panelRef.current) + GAP_PX}px`;
    element.scrollIntoView({ block: 'start' });
    // After a choice by keyboard the focus moves to the passage; otherwise it stays where it is.
    if (document.activeElement === headingRef.current) element.focus({ preventScroll: true });
    element.classList.add('is-arrived');
  }, [listRef, passages, readingPlace, previous, headingRef, panelRef]);
}

/** Lets map and time follow the passage at the top of the panel. */
export function useFollowReading(
  listRef: RefObject<HTMLElement | null>,
  passages: readonly Passage[],
  following: boolean,
): void {
  const store = useViewStore();
  const { panelRef } = usePanel();
  useEffect(() => {
    const [list, panel] = [listRef.current, panelRef.current];
    if (!following || !list || !panel) return;
    const top = headOf(panel) + lineOf(panel);
    // On a phone the page scrolls, not the panel.
    const scrolls = getComputedStyle(panel).overflowY === 'auto';
    const height = scrolls ? panel.clientHeight : window.innerHeight;
    const below = Math.max(0, height - top - height * BAND_SHARE);
    const inBand = new Set<string>();
    let current: Passage | undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const at = target.parentElement?.getAttribute(AT) ?? '';
          if (isIntersecting) inBand.add(at);
          else inBand.delete(at);
        }
        const read = passages.find(({ start }) => inBand.has(`${start}`));
        if (!read || read === current) return;
        current = read;
        const { light, setWindow, setDay, time } = store.getState();
        light(read.records.map(({ id }) => id));
        const days = daysOfRecords(read.records);
        if (days && time.mode === 'window') setWindow(days.from, days.to);
        else if (days) setDay(days.to);
      },
      { root: scrolls ? panel : null, rootMargin: `${-top}px 0px ${-below}px 0px` },
    );
    // Its words, not the records under them: these may fill the band alone.
    for (const words of list.querySelectorAll(`[${AT}] > blockquote`)) observer.observe(words);
    return () => {
      observer.disconnect();
      store.getState().light([]);
    };
  }, [store, listRef, panelRef, passages, following]);
}

/** The passage to open a document at: the one asked for, else one that the record shown before cites. */
export function passageToOpen(
  passages: readonly Passage[],
  place: ReadingPlace | null,
  previous: Selection,
): Passage | undefined {
  if (place) return passages.find(({ start, end }) => start <= place.at && place.at < end);
  return previous.type === 'event'
    ? passages.find(({ records }) => records.some(({ id }) => id === previous.id))
    : undefined;
}
