import { overlaps, type TextSpan } from '../../domain/textSpan';

/** What a key does to the chosen words: the whole of them goes on, or one of their ends is moved. */
export interface Move {
  readonly what: 'all' | 'start' | 'end';
  readonly unit: 'word' | 'sentence';
  readonly by: 1 | -1;
}

/** The units of a text, in its order. */
interface Units {
  readonly word: readonly TextSpan[];
  readonly sentence: readonly TextSpan[];
}

const isSame = (a: TextSpan, b: TextSpan): boolean => a.start === b.start && a.end === b.end;

function moveAll(units: readonly TextSpan[], now: TextSpan, by: 1 | -1): TextSpan | undefined {
  return by === 1
    ? units.find(({ start }) => start >= now.end)
    : units.findLast((unit) => unit.start <= now.start && !isSame(unit, now));
}

function moveEnd(
  units: readonly TextSpan[],
  { start, end }: TextSpan,
  by: 1 | -1,
): TextSpan | null {
  const unit =
    by === 1
      ? units.find((other) => other.end > end)
      : units.findLast((other) => other.end < end && other.end > start);
  return unit ? { start, end: unit.end } : null;
}

function moveStart(
  units: readonly TextSpan[],
  { start, end }: TextSpan,
  by: 1 | -1,
): TextSpan | null {
  const unit =
    by === 1
      ? units.find((other) => other.start > start && other.start < end)
      : units.findLast((other) => other.start < start);
  return unit ? { start: unit.start, end } : null;
}

/**
 * The chosen words after a move, within a stretch of the text; as they were where there is no further
 * unit. Without any, the first unit behind the offset `at` is chosen.
 */
export function moved(
  units: Units,
  now: TextSpan | null,
  at: number,
  { what, unit, by }: Move,
  within: TextSpan,
): TextSpan | null {
  const inside = units[unit].flatMap(({ start, end }) => {
    const cut = { start: Math.max(start, within.start), end: Math.min(end, within.end) };
    return cut.start < cut.end ? [cut] : [];
  });
  if (!now) return inside.find(({ end }) => end > at) ?? inside.at(-1) ?? null;
  switch (what) {
    case 'all':
      return moveAll(inside, now, by) ?? now;
    case 'end':
      return moveEnd(inside, now, by) ?? now;
    case 'start':
      return moveStart(inside, now, by) ?? now;
  }
}

/** What is left open of each sentence, in text order. */
export const openSentences = (
  sentences: readonly TextSpan[],
  open: readonly TextSpan[],
): TextSpan[] =>
  sentences.flatMap((sentence) => {
    const gap = open.find((other) => overlaps(other, sentence));
    if (!gap) return [];
    return [{ start: Math.max(gap.start, sentence.start), end: Math.min(gap.end, sentence.end) }];
  });

/** The next of sorted spans behind (or before) an offset, from the other end of the text where there is none. */
export function nextOf(
  spans: readonly TextSpan[],
  now: TextSpan | null,
  by: 1 | -1,
): TextSpan | null {
  if (by === 1) return spans.find(({ start }) => start >= (now?.end ?? 0)) ?? spans[0] ?? null;
  const at = now?.start ?? Number.POSITIVE_INFINITY;
  return spans.findLast(({ end }) => end <= at) ?? spans.at(-1) ?? null;
}
