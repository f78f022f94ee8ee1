import { describe, expect, it } from 'vitest';
import { type Band, bandPath } from '../../../src/scene/band';

/** 100 px to the right, along y = 50. */
const SHAFT: Band = {
  path: [
    [0, 50],
    [40, 50],
    [100, 50],
  ],
  halfWidth: 10,
  taper: 0.3,
  startGap: 0,
  endGap: 0,
  dash: [0, 0],
};

interface Corner {
  readonly x: number;
  /** Half the width of the band there. */
  readonly half: number;
}

/** The corners of each outline on one side of the line, from its start on. */
const sidesOf = (d: string): Corner[][] =>
  d
    .split('M')
    .filter(Boolean)
    .map((outline) =>
      outline
        .replace('Z', '')
        .split('L')
        .map((corner) => corner.split(' ').map(Number))
        .flatMap(([x = Number.NaN, y = Number.NaN]) => (y > 50 ? [{ x, half: y - 50 }] : [])),
    );

describe('a band', () => {
  it('grows evenly from its tail to its head', () => {
    const [side = []] = sidesOf(bandPath(SHAFT, 0));
    expect(side[0]).toEqual({ x: 0, half: 3 });
    expect(side.at(-1)).toEqual({ x: 100, half: 10 });
    expect(side.length).toBeGreaterThan(20);
    for (const { x, half } of side) expect(half).toBeCloseTo(3 + 0.07 * x, 1);
  });

  it('is as wide at the tail as at the head where it does not taper', () => {
    const [side = []] = sidesOf(bandPath({ ...SHAFT, taper: 1 }, 0));
    expect(new Set(side.map(({ half }) => half))).toEqual(new Set([10]));
  });

  it('keeps the width of its place where it begins late, ends early or is in dashes', () => {
    const d = bandPath({ ...SHAFT, startGap: 10, endGap: 20, dash: [20, 10] }, 0);
    const sides = sidesOf(d);
    expect(sides.map((side) => [side[0]?.x, side.at(-1)?.x])).toEqual([
      [10, 20],
      [30, 50],
      [60, 80],
    ]);
    for (const { x, half } of sides.flat()) expect(half).toBeCloseTo(3 + 0.07 * x, 1);
  });

  it('is grown or narrowed by the same everywhere, and leaves out where nothing is left', () => {
    const [paper = []] = sidesOf(bandPath(SHAFT, 2));
    expect(paper[0]).toEqual({ x: 0, half: 5 });
    const [core = []] = sidesOf(bandPath(SHAFT, -5));
    expect(core.at(-1)).toEqual({ x: 100, half: 5 });
    // 10 px from the middle at the head are 5 too few before a share of 0.5 along the line.
    expect(core[0]?.x).toBeGreaterThan(28);
    expect(bandPath(SHAFT, -10)).toBe('');
    expect(bandPath({ ...SHAFT, startGap: 60, endGap: 60 }, 0)).toBe('');
  });
});
