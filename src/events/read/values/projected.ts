import { readNumber } from './numberText';

/** No turn of the globe is longer: such a number is a length, or another mistake. */
const FULL_CIRCLE = 360;
const MOST = 0.8;

/** Whether two coordinates are metres of a projection (UTM, Web Mercator), by their size. */
export const isProjected = (first: number, second: number): boolean =>
  Math.abs(first) > FULL_CIRCLE &&
  Math.abs(second) > FULL_CIRCLE &&
  Number.isFinite(first) &&
  Number.isFinite(second);

/** As `isProjected`, of two numbers in a text, parted by a comma. */
export function isProjectedPair(text: string): boolean {
  const [first = '', second = ''] = text.split(',');
  return isProjected(Number(first), Number(second));
}

/** Whether two columns hold metres of a projection instead of degrees, by most of their rows. */
export function looksProjected(
  pairs: Iterable<readonly [lonText: string, latText: string]>,
): boolean {
  let [numbers, projected] = [0, 0];
  for (const [lonText, latText] of pairs) {
    const [lon, lat] = [readNumber(lonText), readNumber(latText)];
    if (!Number.isFinite(lon) || !Number.isFinite(lat)) continue;
    numbers++;
    if (isProjected(lon, lat)) projected++;
  }
  return numbers > 0 && projected >= numbers * MOST;
}
