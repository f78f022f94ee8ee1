import { describe, expect, it } from 'vitest';
import { lanePieces, laneSegments, laneTicks, laneX } from '../../../src/panel/camps/laneScale';
import { day, record, time } from './records';

const camp = (...days: string[]) => ({
  statements: days.map((iso) => record(iso, { time: time(iso) })),
  plans: [],
});

describe('the scale of the lanes', () => {
  it('breaks where more than a year holds nothing, and fills the width', () => {
    const segments = laneSegments([camp('2013-01-10'), camp('2023-10-16', '2023-10-31')]);
    expect(segments).toHaveLength(2);
    expect(segments[0]?.start).toBe(0);
    const last = segments.at(-1);
    expect((last?.start ?? 0) + (last?.size ?? 0)).toBeCloseTo(1, 9);
  });

  it('grows with the days, and puts days in the break between the segments', () => {
    const segments = laneSegments([camp('2013-01-10', '2023-10-31')]);
    const xs = ['2000-01-01', '2013-01-10', '2018-01-01', '2023-10-31', '2030-01-01'].map((iso) =>
      laneX(segments, day(iso)),
    );
    expect(xs[0]).toBe(0);
    expect(xs.at(-1)).toBe(1);
    expect([...xs].sort((a, b) => a - b)).toEqual(xs);
    expect(new Set(xs).size).toBe(5);
    const [first, second] = segments;
    expect(xs[2]).toBeGreaterThan((first?.start ?? 0) + (first?.size ?? 0));
    expect(xs[2]).toBeLessThan(second?.start ?? 0);
  });

  it('cuts an open interval at the segments', () => {
    const segments = laneSegments([camp('2013-01-10', '2023-10-31')]);
    expect(lanePieces(segments, null, null)).toHaveLength(2);
    expect(lanePieces(segments, day('2015-01-01'), day('2016-01-01'))).toEqual([]);
    const [piece] = lanePieces(segments, day('2023-10-31'), null);
    expect((piece?.start ?? 0) + (piece?.size ?? 0)).toBeCloseTo(1, 9);
  });

  it('has nothing to draw without a camp', () => {
    expect(laneSegments([camp()])).toEqual([]);
    expect(laneTicks([])).toEqual([]);
  });

  it('labels months that do not touch', () => {
    const segments = laneSegments([camp('2013-01-10', '2023-10-31')]);
    const xs = laneTicks(segments).map((tick) => laneX(segments, tick));
    expect(xs.length).toBeGreaterThan(1);
    xs.slice(1).forEach((x, index) => {
      expect(x - (xs[index] ?? 0)).toBeGreaterThan(0.2);
    });
  });
});
