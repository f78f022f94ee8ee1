// The water polygons of OpenStreetMap (100 m).
import { polygonsOf, readPackageJson } from './geo.mjs';

export const OSM_RIVERS = '@geo-maps/earth-rivers-100m/map.geo.json';
export const OSM_LAKES = '@geo-maps/earth-lakes-100m/map.geo.json';

/** Whether a ring has a point in a box. */
export const touches = (ring, [w, s, e, n]) =>
  ring.some(([x, y]) => x > w && x < e && y > s && y < n);

/** Water polygons reaching into a box. Each file is one huge MultiPolygon. */
export const loadOsm = (path, box) =>
  readPackageJson(path).geometries.flatMap((g) =>
    polygonsOf(g).filter(([outer]) => touches(outer, box)),
  );
