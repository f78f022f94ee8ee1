import { type RefObject, useRef } from 'react';
import type { TextSpan } from '../../domain/textSpan';
import { useWork, useWorkStore } from '../state/useWork';
import { type Move, moved, nextOf } from './moves';
import { rangeOf } from './offsets';
import type { Reading } from './useReading';

/** The chosen words of the document that is read, and the ways to choose others. */
export interface Choice {
  readonly words: TextSpan | null;
  /** The stretch within which words may be chosen. */
  readonly within: TextSpan;
  /** Chooses words, which become whole ones, and shows them; `null` chooses none. */
  choose(span: TextSpan | null): void;
  /** Chooses what the reader has selected by touch, and leaves the selection alone. */
  take(span: TextSpan): void;
  /** From where the next move starts, while no words are chosen. */
  startAt(offset: number): void;
  move(move: Move): void;
  /** The next or previous open sentence; `past` are words that are open no longer. */
  toOpen(by: 1 | -1, past?: TextSpan): void;
}

/** What is left of a span within another; `null` where nothing is. */
function cut(span: TextSpan, within: TextSpan): TextSpan | null {
  const start = Math.max(span.start, within.start);
  const end = Math.min(span.end, within.end);
  return start < end ? { start, end } : null;
}

/** Share of the height below and above which the chosen words are brought back into sight. */
const CALM = 0.2;

function bringIntoSight(scroller: Element | null, range: Range): void {
  if (!scroller) return;
  const view = scroller.getBoundingClientRect();
  const box = range.getBoundingClientRect();
  const margin = view.height * CALM;
  if (box.top >= view.top + margin / 2 && box.bottom <= view.bottom - margin) return;
  scroller.scrollTop += box.top - view.top - margin;
}

/** Chooses words of the text that `root` shows. */
export function useChoice(reading: Reading, root: RefObject<HTMLElement | null>): Choice {
  const { getState } = useWorkStore();
  const look = useWork((state) => state.look);
  const chosen = useWork(({ words }) => words);
  const choosing = useWork((state) => state.choosing);
  const at = useRef(0);
  const { source, text, reader, sentences, open } = reading;
  const words = chosen?.source === source.id ? chosen : null;
  const limit = choosing?.within;
  const within = limit?.source === source.id ? limit : { start: 0, end: text.length };

  const put = (span: TextSpan | null): TextSpan | null => {
    const whole = span && reader.whole(span);
    const next = whole && cut(whole, within);
    look({ words: next && { source: source.id, start: next.start, end: next.end } });
    if (next) at.current = next.start;
    return next;
  };
  const choose = (span: TextSpan | null): void => {
    const next = put(span);
    const { current } = root;
    const selection = current?.ownerDocument.getSelection();
    if (!current || !selection) return;
    if (!next) {
      if (current.contains(selection.anchorNode)) selection.removeAllRanges();
      return;
    }
    const range = rangeOf(current, next);
    if (!range) return;
    selection.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    );
    bringIntoSight(current.closest('.text-scroll'), range);
  };
  return {
    ...{ words, within, choose },
    take: put,
    startAt(offset) {
      at.current = offset;
    },
    move(move) {
      const units = { word: reader.words, sentence: sentences };
      const now = getState().words;
      const here = now?.source === source.id ? now : null;
      choose(moved(units, here, Math.max(at.current, within.start), move, within));
    },
    toOpen(by, past) {
      const left = past
        ? open.filter(({ start, end }) => end <= past.start || start >= past.end)
        : open;
      const from = past ?? words ?? { start: at.current, end: at.current };
      choose(nextOf(left, from, by));
    },
  };
}
