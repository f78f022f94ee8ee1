import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SoftSet, type SoftTarget } from '../../../src/map/gpu/SoftSet';

const target = (key: string, opacity = 1, dx = 0): SoftTarget => ({ key, opacity, dx, dy: 0 });
const LATER = 10_000;

describe('a soft change', () => {
  it('lets a mark enter from nothing to its own strength', () => {
    const set = new SoftSet();
    set.aim([target('a', 0.4)], 0, false);
    expect(set.at(0)).toEqual([]);
    const half = set.at(60)[0]?.opacity ?? 0;
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(0.4);
    expect(set.isMoving(60)).toBe(true);
    expect(set.at(LATER)[0]?.opacity).toBeCloseTo(0.4);
    expect(set.isMoving(LATER)).toBe(false);
  });

  it('lets a mark leave, and then forgets it', () => {
    const set = new SoftSet();
    set.aim([target('a'), target('b')], 0, true);
    set.aim([target('b')], LATER, false);
    expect(set.at(LATER + 20).map((item) => item.target.key)).toEqual(['b', 'a']);
    expect(set.at(LATER * 2).map((item) => item.target.key)).toEqual(['b']);
  });

  it('turns round from where a mark is, without a jump', () => {
    const set = new SoftSet();
    set.aim([target('a', 1, 0)], 0, true);
    set.aim([target('a', 1, 40)], 100, false);
    const [before] = set.at(150);
    set.aim([target('a', 1, 0)], 150, false);
    expect(set.at(150)[0]?.dx).toBeCloseTo(before?.dx ?? Number.NaN);
    expect(before?.dx).toBeGreaterThan(0);
  });

  it('changes at once where asked to', () => {
    const set = new SoftSet();
    set.aim([target('a')], 0, true);
    set.aim([target('b')], 1, true);
    expect(set.at(1).map(({ target: { key }, opacity }) => [key, opacity])).toEqual([['b', 1]]);
    expect(set.isMoving(1)).toBe(false);
  });

  it('ends at what was asked last, whatever came before', () => {
    const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.nat(100), fc.boolean())), keys, (steps, last) => {
        const set = new SoftSet();
        let now = 0;
        for (const [shown, wait, instant] of steps) {
          set.aim(
            shown.map((key) => target(key)),
            now,
            instant,
          );
          now += wait;
        }
        set.aim(
          last.map((key) => target(key)),
          now,
          false,
        );
        expect(set.at(now + LATER).map((item) => item.target.key)).toEqual(last);
      }),
    );
  });
});
