// Lakes.
import * as turf from '@turf/turf';
import {
  clipPolygonsToWindow,
  isOnFrame,
  polygonGeometry,
  polygonsOf,
  readPackageJson,
  ringKm2,
  smooth,
  thinRing,
  WINDOW,
} from './geo.mjs';
import { loadOsm, OSM_LAKES, touches } from './osmWater.mjs';

const NE_LAKES = 'mapeo-offline-map/dist/lakes.json';

/** Lakes are kept from 5 km² in Mali and around, from 100 km² elsewhere. */
const NEAR_BOX = [-12.5, 10, 4.5, 25.2];
const SMALLEST_NEAR_KM2 = 5;
const SMALLEST_FAR_KM2 = 100;
/** The outlines come in pieces at 100 m: gaps up to twice this are closed before lakes are measured. */
const CLOSE_KM = 0.6;

/** Names given by hand, by a point inside the lake: [longitude, latitude, English, French]. */
const LAKE_NAMES = [
  [-10.3, 13.1, 'Lake Manantali', 'Lac de Manantali'],
  [-8.17, 11.5165, 'Lake Sélingué', 'Lac de Sélingué'],
];

/** The lakes of the window, and as `beyond` the outlines of those that reach over its edge. */
export function buildLakes() {
  const natural = readPackageJson(NE_LAKES)
    .features.filter((f) =>
      ['Lake Chad', 'Lake Volta', 'Kainji Reservoir'].includes(f.properties.name),
    )
    .map((f) => ({
      properties: {
        name: f.properties.name,
        name_fr: f.properties.name.replace(/^Lake/, 'Lac'),
        source: 'ne',
      },
      polygons: polygonsOf(f.geometry),
    }));
  const pieces = loadOsm(OSM_LAKES, WINDOW).filter(([outer]) => ringKm2(outer) > 0.4);
  const near = pieces.filter(([outer]) => touches(outer, NEAR_BOX));
  const far = pieces.filter(([outer]) => !touches(outer, NEAR_BOX) && ringKm2(outer) > 40);
  const osm = [...closeGaps(near, SMALLEST_NEAR_KM2), ...closeGaps(far, SMALLEST_FAR_KM2)].filter(
    (polygon) =>
      !natural.some((l) =>
        l.polygons.some((p) => turf.booleanIntersects(turf.polygon(p), turf.polygon(polygon))),
      ),
  );
  const lakes = [
    ...natural,
    ...osm.map((polygon) => ({ properties: { source: 'osm' }, polygons: [polygon] })),
  ];
  const beyond = [];
  const within = lakes.flatMap(({ properties, polygons }) => {
    const soft = polygons.map((rings) =>
      rings
        .filter((r, i) => i === 0 || ringKm2(r) > 15)
        .map((r) =>
          properties.source === 'ne'
            ? thinRing(smooth(r, 2, true), 0.8)
            : thinRing(smooth(thinRing(r, 0.3), 3, true), 0.15),
        ),
    );
    const clipped = clipPolygonsToWindow(soft);
    if (clipped.length === 0) return [];
    if (clipped.flat(2).some(isOnFrame)) beyond.push({ properties, polygons: soft });
    const geometry = polygonGeometry(clipped);
    const named = LAKE_NAMES.find(([x, y]) =>
      turf.booleanPointInPolygon([x, y], turf.feature(geometry)),
    );
    const names = named ? { name: named[2], name_fr: named[3] } : {};
    return [{ type: 'Feature', properties: { ...properties, ...names }, geometry }];
  });
  return { lakes: within, beyond };
}

/** Joins pieces that nearly touch: grow, unite, shrink. Keeps what is large enough afterwards. */
function closeGaps(pieces, smallestKm2) {
  const grown = pieces.map((p) =>
    turf.buffer(turf.polygon(p), CLOSE_KM, { units: 'kilometers', steps: 3 }),
  );
  const united = turf.union(turf.featureCollection(grown));
  return polygonsOf(united.geometry)
    .flatMap((p) => {
      const back = turf.buffer(turf.polygon(p), -CLOSE_KM, { units: 'kilometers', steps: 3 });
      return back ? polygonsOf(back.geometry) : [];
    })
    .filter((p) => turf.area(turf.polygon(p)) / 1e6 >= smallestKm2);
}
