import { describe, expect, it } from 'vitest';
import {
  panelWidth,
  usualWidth,
  widthForKey,
  widthLimits,
  wishOf,
} from '../../../src/app/panelWidth';

describe('the width of the panel', () => {
  it('follows the window without a wish', () => {
    expect(panelWidth(1280, null)).toBe(384);
    expect(usualWidth(2560)).toBe(640);
  });

  it('always leaves room for the map', () => {
    for (const within of [1024, 1280, 1920])
      for (const wish of [1, 400, 5000]) {
        const { min, max } = widthLimits(within);
        const width = panelWidth(within, wish);
        expect(width).toBeGreaterThanOrEqual(min);
        expect(width).toBeLessThanOrEqual(max);
        expect(within - max).toBeGreaterThanOrEqual(500);
      }
  });

  it('takes a stored text for a wish only where it is a width', () => {
    expect(wishOf('420')).toBe(420);
    for (const text of [null, '', 'wide', '{"a":1}', '-40', 'NaN', 'Infinity'])
      expect(wishOf(text)).toBeNull();
  });

  it('answers the keys of a separator, to the side that the text runs from', () => {
    const limits = { min: 300, max: 700 };
    expect(widthForKey('ArrowLeft', 400, limits, false)).toBe(424);
    expect(widthForKey('ArrowRight', 400, limits, false)).toBe(376);
    expect(widthForKey('ArrowRight', 400, limits, true)).toBe(424);
    expect(widthForKey('ArrowLeft', 690, limits, false)).toBe(700);
    expect(widthForKey('Home', 400, limits, false)).toBe(300);
    expect(widthForKey('End', 400, limits, false)).toBe(700);
    expect(widthForKey('a', 400, limits, false)).toBeNull();
  });
});
