import { describe, expect, it } from 'vitest';
import {
  coveredBy,
  heightForKey,
  marksOf,
  pressHeight,
  settleHeight,
  startHeight,
} from '../../../src/app/sheetHeight';

const marks = marksOf(640, 70);

describe('the sheet', () => {
  it('has three heights, the lower two never higher than its area', () => {
    expect(marks).toEqual({ peek: 70, half: 320, full: 640 });
    expect(marksOf(100, 70)).toEqual({ peek: 70, half: 70, full: 100 });
    expect(marksOf(50, 70)).toEqual({ peek: 50, half: 50, full: 50 });
  });

  it('is higher where something is chosen whose words are to be read', () => {
    expect(marksOf(640, 70, 'words')).toEqual({ peek: 70, half: 410, full: 640 });
  });

  it('has room for ten lines of a story, and leaves a small map most of two fifths', () => {
    expect(marksOf(560, 70, 'step').half).toBe(336);
    expect(marksOf(640, 70, 'step').half).toBe(350);
    expect(marksOf(800, 70, 'step').half).toBe(400);
  });

  it('settles at the nearest height, and further on after a swipe', () => {
    expect(settleHeight(190, 0, marks)).toBe('peek');
    expect(settleHeight(210, 0, marks)).toBe('half');
    expect(settleHeight(490, 0, marks)).toBe('full');
    expect(settleHeight(120, 1, marks)).toBe('half');
    expect(settleHeight(300, -2, marks)).toBe('peek');
  });

  it('goes up and down by key and by press', () => {
    expect(heightForKey('ArrowUp', 'peek')).toBe('half');
    expect(heightForKey('ArrowUp', 'full')).toBe('full');
    expect(heightForKey('ArrowDown', 'half')).toBe('peek');
    expect(heightForKey('Home', 'full')).toBe('peek');
    expect(heightForKey('End', 'peek')).toBe('full');
    expect(heightForKey('x', 'peek')).toBeNull();
    expect([pressHeight('peek'), pressHeight('half'), pressHeight('full')]).toEqual([
      'half',
      'full',
      'peek',
    ]);
  });

  it('starts low only over a small map with nothing asked for', () => {
    expect(startHeight(360, false)).toBe('peek');
    expect(startHeight(360, true)).toBe('half');
    expect(startHeight(437, false)).toBe('half');
  });

  it('covers at most half of the map, as far as the map need know', () => {
    expect(coveredBy('peek', marks)).toBe(70);
    expect(coveredBy('half', marks)).toBe(320);
    expect(coveredBy('full', marks)).toBe(320);
  });
});
