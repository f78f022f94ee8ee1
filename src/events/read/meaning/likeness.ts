import { understand } from './understand';

/**
 * How much rows look like events: 3 in a format with a codebook, 2 with a date and a place, 1 with one of both, 0
 * with neither.
 */
export function likenessToEvents(
  names: readonly string[],
  rows: readonly (readonly string[])[],
): 0 | 1 | 2 | 3 {
  const meant = understand(names, rows);
  if (meant.type === 'known') return 3;
  const { latitude, longitude, position, start, year } = meant.guess;
  const placed = (latitude !== null && longitude !== null) || position !== null;
  const dated = start !== null || year !== null;
  return placed && dated ? 2 : placed || dated ? 1 : 0;
}
