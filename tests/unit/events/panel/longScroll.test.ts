import { describe, expect, it } from 'vitest';
import {
  longScroll,
  placeAt,
  type ScrollPlace,
  scrolledTo,
} from '../../../../src/events/panel/longScroll';

const ROW = 52;
const VIEW = 600;
const million = longScroll(1_000_000, ROW, VIEW);
const START: ScrollPlace = { top: 0, shift: 0 };
const seen = ({ top, shift }: ScrollPlace) => top + shift;

describe('a list taller than an element may be', () => {
  it('keeps its element within what browsers draw', () => {
    expect(million.full).toBe(52_000_000);
    expect(million.element).toBeLessThan(17_000_000);
  });

  it('moves by as much as it is scrolled, from the first row to the last', () => {
    let place = START;
    for (let y = 0; y < million.full - VIEW; ) {
      const step = Math.min(500, million.full - VIEW - y);
      place = scrolledTo(million, place, place.top + step);
      y += step;
      if (seen(place) !== y || place.top < 0 || place.top > million.element - VIEW)
        expect({ place, seen: seen(place) }).toEqual({ place, seen: y });
    }
    expect(place).toEqual({ top: million.element - VIEW, shift: million.full - million.element });
  });

  it('moves back by as much as it is scrolled', () => {
    let place = placeAt(million, million.full);
    const first = seen(place);
    expect(first).toBe(million.full - VIEW);
    for (let steps = 1; steps <= 10_000; steps++) {
      place = scrolledTo(million, place, place.top - 500);
      if (seen(place) !== first - steps * 500) expect(seen(place)).toBe(first - steps * 500);
    }
  });

  it('goes to the same share of the list where the scrollbar is dragged', () => {
    for (const share of [0.1, 0.25, 0.5, 0.9, 1]) {
      const top = share * (million.element - VIEW);
      const place = scrolledTo(million, START, top);
      expect(place.top).toBe(top);
      expect(seen(place) / (million.full - VIEW)).toBeCloseTo(share, 2);
    }
    const end = scrolledTo(million, START, million.element - VIEW);
    expect(seen(end)).toBe(million.full - VIEW);
  });

  it('shows the row that is asked for first', () => {
    for (const row of [0, 1, 77_777, 500_000, 999_000]) {
      const place = placeAt(million, row * ROW);
      expect(seen(place)).toBe(row * ROW);
      expect(place.top).toBeGreaterThanOrEqual(0);
      expect(place.top).toBeLessThanOrEqual(million.element - VIEW);
    }
  });

  it('is an ordinary list where it is short', () => {
    const short = longScroll(100, ROW, VIEW);
    expect(scrolledTo(short, START, 1_234)).toEqual({ top: 1_234, shift: 0 });
    expect(placeAt(short, 9_999)).toEqual({ top: 100 * ROW - VIEW, shift: 0 });
    expect(placeAt(longScroll(3, ROW, VIEW), 80)).toEqual({ top: 0, shift: 0 });
  });
});
