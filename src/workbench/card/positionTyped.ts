import type { Position } from '../../domain/position';

const DEGREES =
  /^\s*([+-]?\d{1,2}(?:\.\d+)?)\s*°?\s*([NS])?\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d+)?)\s*°?\s*([EWO])?\s*$/i;
const [MOST_LAT, MOST_LON] = [90, 180];

/** Degrees as maps and encyclopedias write them, latitude first: "16.272, -0.045", "16.272° N 0.045° W"; `null` where the text is none. */
export function positionTyped(text: string): Position | null {
  const [, first, north, second, east] = DEGREES.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const lat = Number(first) * (north?.toUpperCase() === 'S' ? -1 : 1);
  const lon = Number(second) * (/^[WO]$/i.test(east ?? '') ? -1 : 1);
  return Math.abs(lat) <= MOST_LAT && Math.abs(lon) <= MOST_LON ? [lon, lat] : null;
}
