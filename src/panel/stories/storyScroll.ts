/** An element's upper and lower edge in CSS pixels, on one scale with the others. */
export interface Edges {
  readonly top: number;
  readonly bottom: number;
}

/** How far down what is free of a scrolling panel the reader's eye is taken to be. */
const READING_LINE = 0.4;
/** A step taller than this share of the free part is aligned by its beginning. */
const TALL = 0.7;

/** The height at which the step that is read stands. */
export const readingLine = ({ top, bottom }: Edges): number => top + (bottom - top) * READING_LINE;

/** The step that the line runs through; between two the upper one, before all the first. */
export function stepAtLine(steps: readonly Edges[], line: number): number {
  const below = steps.findIndex(({ top }) => top > line);
  return Math.max(0, (below === -1 ? steps.length : below) - 1);
}

/** How far to scroll, in CSS pixels, so that the step stands at the reading line. */
export function scrollTo(step: Edges, free: Edges): number {
  const height = Math.min(step.bottom - step.top, (free.bottom - free.top) * TALL);
  return step.top + height / 2 - readingLine(free);
}
