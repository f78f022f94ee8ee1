import { channelsOf } from '../../../marks/channels';

/** Red, green and blue in shares of one. */
export type Rgb = readonly [number, number, number];

/** A colour like `#a0b1c2` in shares of one. */
export function rgbOf(hex: string): Rgb {
  const [red, green, blue] = channelsOf(hex);
  return [red / 255, green / 255, blue / 255];
}
