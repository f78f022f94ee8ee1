import { describe, expect, it } from 'vitest';
import { readingLine, scrollTo, stepAtLine } from '../../../src/panel/stories/storyScroll';

const STEPS = [
  { top: 100, bottom: 300 },
  { top: 300, bottom: 500 },
  { top: 500, bottom: 1200 },
];
const FREE = { top: 80, bottom: 580 };

describe('the step that is read', () => {
  it('is the one at the line, the first before all, the last after all', () => {
    expect([0, 100, 299, 301, 499, 501, 5000].map((line) => stepAtLine(STEPS, line))).toEqual([
      0, 0, 0, 1, 1, 2, 2,
    ]);
  });

  it.each([0, 1, 2])('is step %i after scrolling to it', (index) => {
    const step = STEPS[index] ?? { top: 0, bottom: 0 };
    const by = scrollTo(step, FREE);
    const moved = STEPS.map(({ top, bottom }) => ({ top: top - by, bottom: bottom - by }));
    expect(stepAtLine(moved, readingLine(FREE))).toBe(index);
    // Its beginning is in sight, however long it is.
    expect(moved[index]?.top).toBeGreaterThanOrEqual(FREE.top);
  });
});
