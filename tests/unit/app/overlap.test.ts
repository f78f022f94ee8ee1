import { expect, it } from 'vitest';
import { overlapOf } from '../../../src/app/embed/overlap';
import { NO_PADDING } from '../../../src/store/mapPadding';

const map = { left: 0, top: 40, right: 600, bottom: 340 };

it('a card at the right covers that much of the right edge', () => {
  expect(overlapOf(map, { left: 330, top: 40, right: 600, bottom: 420 })).toEqual({
    ...NO_PADDING,
    right: 270,
  });
});

it('a card at the foot covers that much of the lower edge', () => {
  expect(overlapOf(map, { left: 0, top: 240, right: 600, bottom: 420 })).toEqual({
    ...NO_PADDING,
    bottom: 100,
  });
});

it('a card below the map covers nothing, and one over all of it asks for nothing', () => {
  expect(overlapOf(map, { left: 0, top: 360, right: 600, bottom: 420 })).toEqual(NO_PADDING);
  expect(overlapOf(map, { left: 0, top: 40, right: 600, bottom: 420 })).toEqual(NO_PADDING);
});
