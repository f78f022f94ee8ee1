import { describe, expect, it } from 'vitest';
import { ciede2000, contrast, distance, lab, lightness, linearRgb, seenAs } from './colourVision';

type Lab = [number, number, number];

/** Pairs 1 to 34 of Sharma, Wu and Dalal's supplementary data that exercise each branch of the formula. */
const PUBLISHED: readonly (readonly [Lab, Lab, number])[] = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
  [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
  [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [58, 24, 15], 19.4535],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[63.0109, -31.0961, -5.8663], [62.8187, -29.7946, -4.0864], 1.263],
  [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  [[6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286], 0.6377],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
];

describe('the yardsticks of the style tests', () => {
  it('give the published CIEDE2000 distances, either way round', () => {
    for (const [one, other, expected] of PUBLISHED) {
      expect(ciede2000(one, other)).toBeCloseTo(expected, 4);
      expect(ciede2000(other, one)).toBeCloseTo(expected, 4);
    }
  });

  it('convert sRGB to CIELAB as published for the primaries', () => {
    const close = (colour: string, expected: Lab) =>
      lab(linearRgb(colour)).forEach((value, axis) => {
        expect(value).toBeCloseTo(expected[axis] ?? Number.NaN, 1);
      });
    close('#ff0000', [53.24, 80.09, 67.2]);
    close('#00ff00', [87.73, -86.18, 83.18]);
    close('#0000ff', [32.3, 79.19, -107.86]);
    expect(lightness('#ffffff')).toBeCloseTo(100, 3);
  });

  it('measure contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('leave greys grey for every reader, and bring together what each confuses', () => {
    for (const vision of ['protanopia', 'deuteranopia', 'tritanopia'] as const)
      for (const value of seenAs('#808080', vision))
        expect(value).toBeCloseTo(linearRgb('#808080')[0], 4);
    // Red and green of one lightness, then blue and green.
    expect(distance('#c0504d', '#6b8e23', 'deuteranopia')).toBeLessThan(
      distance('#c0504d', '#6b8e23', 'full') / 3,
    );
    expect(distance('#008b9a', '#2e8b57', 'tritanopia')).toBeLessThan(
      distance('#008b9a', '#2e8b57', 'full') / 2,
    );
  });
});
