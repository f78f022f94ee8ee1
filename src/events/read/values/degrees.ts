import { readNumber } from './numberText';

export type Axis = 'lat' | 'lon';

const LIMIT: Readonly<Record<Axis, number>> = { lat: 90, lon: 180 };
/** What sums of fractions leave: 180.00000000000003. */
const ROUNDING = 1e-9;

/** The coordinate, brought back to the edge where rounding alone has put it beyond; `null` off the globe or where it is no number. */
export function onGlobe(value: number, axis: Axis): number | null {
  const limit = LIMIT[axis];
  if (Math.abs(value) <= limit) return value;
  return Math.abs(value) <= limit + ROUNDING ? Math.sign(value) * limit : null;
}

/** One coordinate of a column: degrees in WGS 84, or what is wrong with it. */
export function readDegrees(text: string, axis: Axis): number | 'bad_number' | 'out_of_range' {
  const value = readNumber(text);
  return onGlobe(value, axis) ?? (Number.isNaN(value) ? 'bad_number' : 'out_of_range');
}
