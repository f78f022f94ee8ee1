// Names of deserts and mountains for public/basemap/labels.geojson.
import { snapToGrid } from './geo.mjs';

/**
 * Names of deserts and mountains: [class, rank, English, French, west end, middle, east end]. They are
 * written along a curve through these three points, because they name an area and no spot in it.
 */
const AREAS = [
  ['desert', 2, 'Azawad', 'Azawad', [-4.1, 17.45], [-1.9, 18.05], [0.3, 17.6]],
  ['desert', 2, 'Tanezrouft', 'Tanezrouft', [-2.6, 24.05], [0.3, 23.75], [2.9, 22.7]],
  ['desert', 3, 'El Djouf', 'El Djouf', [-9.7, 20.5], [-8.1, 21.4], [-6.5, 21.6]],
  ['desert', 3, 'Ténéré', 'Ténéré', [9.9, 18.3], [11.2, 19.1], [12.6, 19.2]],
  ['desert', 4, 'Gourma', 'Gourma', [-2.5, 15.72], [-1.5, 16.05], [-0.5, 15.9]],
  ['mountain', 3, 'Hoggar', 'Hoggar', [4.5, 23.2], [5.8, 23.85], [7.1, 23.5]],
  ['mountain', 3, 'Aïr', 'Aïr', [8.0, 18.2], [8.7, 18.5], [9.4, 18.4]],
  [
    'mountain',
    3,
    'Bandiagara Escarpment',
    'Falaise de Bandiagara',
    [-4.0, 13.62],
    [-3.25, 14.2],
    [-2.45, 14.95],
  ],
];
/** Pieces of a drawn curve. */
const CURVE_STEPS = 12;

/** A parabola through three points, the middle one halfway. */
function curveThrough([a, m, b]) {
  return Array.from({ length: CURVE_STEPS + 1 }, (_, i) => {
    const t = i / CURVE_STEPS;
    const at = (k) =>
      a[k] * (1 - t) * (1 - 2 * t) + m[k] * 4 * t * (1 - t) + b[k] * t * (2 * t - 1);
    return snapToGrid([at(0), at(1)]);
  });
}

export const buildAreaNames = () =>
  AREAS.map(([kind, rank, name_en, name_fr, ...points]) => ({
    type: 'Feature',
    properties: { name_en, name_fr, class: kind, rank, approximate: true },
    geometry: { type: 'LineString', coordinates: curveThrough(points) },
  }));
