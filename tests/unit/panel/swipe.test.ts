import { expect, it } from 'vitest';
import { turnOf } from '../../../src/panel/stories/swipe';

it('a finger turns a step by going far across, and not by going down or aslant', () => {
  expect(turnOf(-60, 10)).toBe(1);
  expect(turnOf(60, -10)).toBe(-1);
  for (const [across, down] of [
    [-30, 0],
    [0, 200],
    [-60, 60],
    [80, -70],
  ] as const)
    expect(turnOf(across, down)).toBe(0);
});
