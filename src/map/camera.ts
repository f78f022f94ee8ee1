import type { Position } from '../domain/position';
import type { Camera } from '../store/view';

/** Zoom to 0.01 and degrees to 0.001, about 100 m: what a link needs. */
export const roundCamera = ({ zoom, lat, lng }: Camera): Camera => ({
  zoom: Number(zoom.toFixed(2)),
  lat: Number(lat.toFixed(3)),
  lng: Number(lng.toFixed(3)),
});

/** The smallest [west, south, east, north] that holds all positions. */
export function boundsOf(positions: readonly Position[]): [number, number, number, number] {
  const longitudes = positions.map(([lon]) => lon);
  const latitudes = positions.map(([, lat]) => lat);
  return [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
}
