import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spokenDays } from '../../../src/dataset/spokenDays';
import { documentMarks, MARK_PX } from '../../../src/timeline/documentMarks';
import { timeScale, xMidDay, xOfDay } from '../../../src/timeline/timeScale';
import { day, openProject } from '../../support';

const dataset = openProject();
const spoken = spokenDays(dataset);

describe('the marks of the documents', () => {
  it('stand on their days where the axis has room, two of one day side by side', () => {
    const scale = timeScale({ from: day('2023-10-01'), to: day('2023-11-30') }, 1200);
    const marks = documentMarks(spoken, scale);
    expect(marks.map(({ documents }) => documents.map(({ source }) => source.id))).toEqual([
      ['north-africa-post-2023-10'],
      ['spectator-2023-10', 'urdupoint-2023-10'],
    ]);
    const [first = 0, second = 0] = marks[1]?.xs ?? [];
    expect(first + MARK_PX / 2).toBeCloseTo(xMidDay(scale, day('2023-10-31')));
    expect(second - first).toBeGreaterThan(MARK_PX);
  });

  it('can be hit apart at every width, and none is lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 250, max: 2500 }), (width) => {
        const marks = documentMarks(spoken, timeScale(dataset.extent, width));
        expect(marks.flatMap(({ documents }) => documents)).toHaveLength(spoken.length);
        marks.forEach(({ x0, width: wide, xs }, index) => {
          expect(wide).toBeGreaterThanOrEqual(24);
          const next = marks[index + 1];
          if (next) expect(next.x0 - x0).toBeGreaterThanOrEqual(12);
          // What is drawn can be hit.
          for (const x of xs) {
            expect(x).toBeGreaterThanOrEqual(x0 - 1e-6);
            expect(x + MARK_PX).toBeLessThanOrEqual(x0 + wide + 1e-6);
          }
        });
      }),
    );
  });

  it('have a hairline over the days that they speak of, and nothing beyond those shown', () => {
    const domain = { from: day('2013-01-01'), to: day('2013-02-28') };
    const scale = timeScale(domain, 900);
    const marks = documentMarks(spoken, scale);
    const strokes = marks.flatMap((mark) => mark.strokes);
    expect(strokes.length).toBeGreaterThan(2);
    for (const { x0, x1 } of strokes) {
      expect(x0).toBeGreaterThanOrEqual(0);
      expect(x1).toBeGreaterThan(x0);
      expect(x1).toBeLessThanOrEqual(scale.width + 1);
    }
    const bombing = xOfDay(scale, day('2013-02-08'));
    expect(strokes.some(({ x0, x1 }) => x0 <= bombing && bombing < x1)).toBe(true);
  });
});
