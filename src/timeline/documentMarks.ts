import type { SpokenDays } from '../dataset/spokenDays';
import { type TimeScale, xAfterDay, xMidDay, xOfDay } from './timeScale';

/** Width of a document's mark, and of what can be hit of it, in CSS pixels. */
export const MARK_PX = 7;
const TARGET_PX = 24;
/** Hairlines lie on so many lines; a project with more documents shares them. */
const LINES = 4;

/** A hairline: days of which a document speaks. */
interface Stroke {
  readonly x0: number;
  readonly x1: number;
  readonly line: number;
}

/** Documents that were published on one day, or on days too near to each other to be hit apart. */
export interface DocumentMark {
  readonly documents: readonly SpokenDays[];
  /** Left edge of each document's mark. */
  readonly xs: readonly number[];
  /** What can be hit. */
  readonly x0: number;
  readonly width: number;
  readonly strokes: readonly Stroke[];
}

const isShown = ({ domain: { from, to } }: TimeScale, day: number): boolean =>
  day >= from && day <= to;

/** The line of each document: the first on which none lies that speaks of the same years. */
function linesOf(spoken: readonly SpokenDays[]): number[] {
  const ends: number[] = [];
  return spoken.map(({ range }) => {
    if (!range) return 0;
    const free = ends.findIndex((end) => end < range.from);
    const line = free === -1 ? ends.length : free;
    ends[line] = range.to;
    return line % LINES;
  });
}

function strokesOf({ stretches }: SpokenDays, line: number, scale: TimeScale): Stroke[] {
  return stretches.flatMap(({ from, to }) => {
    if (to < scale.domain.from || from > scale.domain.to) return [];
    const x0 = xOfDay(scale, from);
    return [{ x0, x1: Math.max(x0 + 1, xAfterDay(scale, to)), line }];
  });
}

/** Where the marks of the documents stand on a track, in order; those of one day side by side. */
export function documentMarks(spoken: readonly SpokenDays[], scale: TimeScale): DocumentMark[] {
  const lines = linesOf(spoken);
  const groups: { x: number; members: { document: SpokenDays; x: number; line: number }[] }[] = [];
  spoken.forEach((document, index) => {
    if (!isShown(scale, document.published)) return;
    const x = xMidDay(scale, document.published) - MARK_PX / 2;
    const last = groups.at(-1);
    const before = last?.members.at(-1);
    // Of one day: each right of the other.
    const at = before && x < before.x + MARK_PX + 1 ? before.x + MARK_PX + 1 : x;
    const member = { document, x: at, line: lines[index] ?? 0 };
    if (last && x - last.x < TARGET_PX) last.members.push(member);
    else groups.push({ x, members: [member] });
  });
  return groups.map(({ members }) => {
    const left = members[0]?.x ?? 0;
    const right = (members.at(-1)?.x ?? 0) + MARK_PX;
    const width = Math.max(TARGET_PX, right - left);
    return {
      documents: members.map(({ document }) => document),
      xs: members.map(({ x }) => x),
      x0: (left + right - width) / 2,
      width,
      strokes: members.flatMap(({ document, line }) => strokesOf(document, line, scale)),
    };
  });
}
