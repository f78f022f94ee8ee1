import { describe, expect, it } from 'vitest';
import {
  isDotted,
  ownDotSize,
  ownSoftSize,
  ownSymbolSize,
} from '../../../../src/events/look/ownLook';
import { symbolSize } from '../../../../src/scene/markSizes';

const ZOOMS = [2.5, 4, 4.6, 6, 8, 10, 12];

describe('the sizes of own points', () => {
  it("stay below those of the documents' marks, dots below symbols", () => {
    for (const zoom of ZOOMS) {
      expect(ownSymbolSize(zoom)).toBeLessThan(symbolSize(zoom));
      expect(ownDotSize(zoom)).toBeLessThan(ownSymbolSize(zoom));
    }
  });

  it('make a region wider than a point, and bounded', () => {
    for (const zoom of ZOOMS)
      for (const dotted of [true, false]) {
        const point = dotted ? ownDotSize(zoom) : ownSymbolSize(zoom);
        expect(ownSoftSize(zoom, dotted)).toBeGreaterThan(1.5 * point);
        expect(ownSoftSize(zoom, dotted)).toBeLessThanOrEqual(72);
      }
  });

  it('show symbols of a small set at once, of a large one close up', () => {
    expect(isDotted(60, 2.5)).toBe(false);
    expect(isDotted(900, 4.6)).toBe(false);
    expect(isDotted(2_000, 4.6)).toBe(true);
    expect(isDotted(100_000, 4.6)).toBe(true);
    expect(isDotted(100_000, 8)).toBe(false);
    expect(isDotted(1_000_000, 8)).toBe(true);
    expect(isDotted(1_000_000, 9)).toBe(false);
  });
});
