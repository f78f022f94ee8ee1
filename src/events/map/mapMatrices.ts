import type { Map as MapLibreMap } from 'maplibre-gl';
import { mercatorX, worldSize, worldsIn } from '../../domain/position';

/** The map's matrix for each of the worlds side by side that is seen. */
export function matricesOf(map: MapLibreMap, matrix: ArrayLike<number>): readonly Float32Array[] {
  const middle = mercatorX(map.getCenter().lng);
  const half = map.getContainer().clientWidth / worldSize(map.getZoom()) / 2;
  return worldsIn(middle - half, middle + half).map((turn) => {
    const moved = Array.from(matrix);
    // A step of one world along x, before everything else.
    for (let i = 0; i < 4; i++) moved[12 + i] = (moved[12 + i] ?? 0) + turn * (matrix[i] ?? 0);
    return Float32Array.from(moved);
  });
}
