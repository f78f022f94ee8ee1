/** How far the evidence is pulled up over the map on a phone. */
const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** The heights in CSS pixels. */
export type SheetMarks = Readonly<Record<SheetHeight, number>>;

/** At half the sheet leaves the other half to the map, unless something is chosen whose words are to be read. */
const HALF = 0.5;
const HALF_TO_READ = 0.64;
/** A story lives by its map: it leaves this much of a small one. */
const MOST_OF_STORY = 0.6;
/** In this many CSS pixels a step of a story has room for its head and ten lines. */
const STORY_PX = 350;
/** An area this high shows the records above half a sheet, in CSS pixels. */
const ROOMY_PX = 400;
/** How far a swipe carries on after the finger has left, in milliseconds of its speed. */
const CARRY_MS = 160;

/** What the sheet holds: lists and pages, the words of something chosen, or a step of a story. */
export type SheetContent = 'list' | 'words' | 'step';

/** What a sheet takes at half of an area this high, in CSS pixels. */
function halfOf(area: number, content: SheetContent): number {
  switch (content) {
    case 'list':
      return area * HALF;
    case 'words':
      return area * HALF_TO_READ;
    case 'step':
      return Math.max(area * HALF, Math.min(area * MOST_OF_STORY, STORY_PX));
  }
}

/** The heights in an area this high over what a peek shows, all in CSS pixels. */
export const marksOf = (
  area: number,
  peek: number,
  content: SheetContent = 'list',
): SheetMarks => ({
  peek: Math.min(peek, area),
  half: Math.max(Math.min(peek, area), Math.round(halfOf(area, content))),
  full: area,
});

/** Where a sheet starts: it shows what a link asks for, and otherwise leaves a small map free. */
export const startHeight = (area: number, hasSubject: boolean): SheetHeight =>
  hasSubject || area >= ROOMY_PX ? 'half' : 'peek';

/** The next height up (1) or down (-1), or the same at the end. */
function stepHeight(height: SheetHeight, direction: 1 | -1): SheetHeight {
  const at = SHEET_HEIGHTS.indexOf(height) + direction;
  return SHEET_HEIGHTS[Math.min(Math.max(at, 0), SHEET_HEIGHTS.length - 1)] ?? height;
}

/** What the grip does when pressed: up step by step, and from the top all the way down. */
export const pressHeight = (height: SheetHeight): SheetHeight =>
  height === 'full' ? 'peek' : stepHeight(height, 1);

/** The height for a key on the grip; `null` for other keys. */
export function heightForKey(key: string, height: SheetHeight): SheetHeight | null {
  switch (key) {
    case 'ArrowUp':
      return stepHeight(height, 1);
    case 'ArrowDown':
      return stepHeight(height, -1);
    case 'Home':
      return 'peek';
    case 'End':
      return 'full';
    default:
      return null;
  }
}

/** The height nearest to where a sheet let go at `px`, moving up at `speed` px/ms, would come to rest. */
export function settleHeight(px: number, speed: number, marks: SheetMarks): SheetHeight {
  const target = px + speed * CARRY_MS;
  const distance = (height: SheetHeight) => Math.abs(marks[height] - target);
  return [...SHEET_HEIGHTS].sort((a, b) => distance(a) - distance(b))[0] ?? 'half';
}

/** How much of the map's lower edge a sheet at rest covers, in CSS pixels; all of it counts as half. */
export const coveredBy = (height: SheetHeight, marks: SheetMarks): number =>
  height === 'full' ? marks.half : marks[height];
