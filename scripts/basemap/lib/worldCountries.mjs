// Countries of the world beyond the window, meeting those of the window at its edge.
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { cutAtAntimeridian, LAST_LATITUDE } from './antimeridian.mjs';
import {
  isInWindow,
  isOnFrame,
  keyOf,
  polygonGeometry,
  polygonsBeyondWindow,
  polygonsOf,
  readPackageJson,
  ringKm2,
  snapToGrid,
  tidyRing,
  triangleKm2,
} from './geo.mjs';
import { isoOf } from './worldNames.mjs';

/** Smallest triangle kept, in km², when a line is simplified (Visvalingam). */
const DETAIL_KM2 = 18;
/** Islands and holes smaller than this, in km², are left out, but the largest part of each country. */
const SMALLEST_PART_KM2 = 60;
/** Points away from the window's edge lie on a grid of 1 / COARSE_GRID degrees. */
const COARSE_GRID = 200;

/** Rounds: on the window's edge as the window's own ground, elsewhere coarser, but never onto that edge. */
export const snapCoarsely = (p) => {
  const fine = snapToGrid(p);
  const coarse = p.map((value) => Math.round(value * COARSE_GRID) / COARSE_GRID);
  return isOnFrame(fine) || isOnFrame(coarse) ? fine : coarse;
};

/** The box in which Crimea lies: Natural Earth gives the peninsula to Russia, as a part of its own. */
const CRIMEA = [32.3, 44.2, 36.7, 46.3];

/** Natural Earth's countries (10 m) as they come: `iso`, and `disputed` where the file keeps a claim apart. */
function loadWorld() {
  const atlas = readPackageJson('world-atlas/countries-10m.json');
  return atlas.objects.countries.geometries.flatMap((geometry) => {
    const known = isoOf(geometry);
    if (!known) return [];
    const polygons = polygonsOf(feature(atlas, geometry).geometry).map(([outer, ...holes]) => [
      outer,
      ...holes.filter((hole) => ringKm2(hole) >= SMALLEST_PART_KM2),
    ]);
    const largest = Math.max(...polygons.map(([outer]) => ringKm2(outer)));
    const kept = polygons.filter(
      ([outer]) => ringKm2(outer) >= SMALLEST_PART_KM2 || ringKm2(outer) === largest,
    );
    const isCrimea = ([outer]) =>
      outer.every(([x, y]) => x > CRIMEA[0] && x < CRIMEA[2] && y > CRIMEA[1] && y < CRIMEA[3]);
    const made = (properties, parts) =>
      parts.length === 0 ? [] : [{ type: 'Feature', properties, geometry: polygonGeometry(parts) }];
    if (known.iso !== 'RUS') return made(known, kept);
    return [
      ...made(
        known,
        kept.filter((part) => !isCrimea(part)),
      ),
      ...made({ iso: 'CRIMEA', disputed: true }, kept.filter(isCrimea)),
    ];
  });
}

/** Segments of these features that cross the window's edge. */
function crossings(features) {
  return features.flatMap(({ geometry }) =>
    polygonsOf(geometry)
      .flat()
      .flatMap((ring) =>
        ring
          .slice(1)
          .flatMap((b, i) => (isInWindow(ring[i]) === isInWindow(b) ? [] : [[ring[i], b]])),
      ),
  );
}

/**
 * Makes the arcs cross the window's edge by the very segments by which the window's own countries do:
 * the ends of each stay, what lies between them goes.
 */
function followWindow(topo, windowCountries) {
  const places = new Map();
  for (const [arc, points] of topo.arcs.entries())
    for (const [at, point] of points.entries()) {
      const key = keyOf(point);
      places.set(key, [...(places.get(key) ?? []), { arc, at }]);
    }
  for (const [a, b] of crossings(windowCountries)) {
    const pair = (places.get(keyOf(a)) ?? []).flatMap((from) =>
      (places.get(keyOf(b)) ?? []).filter((to) => to.arc === from.arc).map((to) => [from, to]),
    );
    const nearest = pair.sort(
      (p, q) => Math.abs(p[0].at - p[1].at) - Math.abs(q[0].at - q[1].at),
    )[0];
    if (!nearest) throw new Error(`no border of the world goes from ${a} to ${b}`);
    const [from, to] = nearest.map(({ at }) => at).sort((p, q) => p - q);
    const points = topo.arcs[nearest[0].arc];
    for (let i = from; i <= to; i++)
      points[i][2] = i === from || i === to ? Number.POSITIVE_INFINITY : 0;
  }
}

/** What of polygons lies beyond the window, cut at the antimeridian and rounded. */
export const finishPolygons = (polygons) =>
  polygonsBeyondWindow(polygons.flatMap(cutAtAntimeridian), (ring) => tidyRing(ring, snapCoarsely));

/** The countries of the world beyond the window; `windowCountries` are those of the window, whole. */
export function buildWorldCountries(windowCountries) {
  const countries = { type: 'FeatureCollection', features: loadWorld() };
  const topo = presimplify(topology({ countries }), triangleKm2);
  followWindow(topo, windowCountries);
  const simple = simplify(topo, DETAIL_KM2);
  const wanted = new Set(
    crossings(windowCountries).map((pair) => pair.map(keyOf).sort().join('|')),
  );
  const whole = feature(simple, simple.objects.countries).features;
  const strays = crossings(whole).filter((pair) => !wanted.has(pair.map(keyOf).sort().join('|')));
  if (strays.length > 0)
    throw new Error(`the world crosses the window elsewhere: ${strays.join(' ; ')}`);
  return whole.flatMap((country) => {
    const polygons = finishPolygons(polygonsOf(country.geometry));
    return polygons.length ? [{ ...country, geometry: polygonGeometry(polygons) }] : [];
  });
}

const onFrameBoth = (a, b) => [0, 1].some((k) => a[k] === b[k] && isOnFrame(a) && isOnFrame(b));
const onMapEdge = (a, b) =>
  (Math.abs(a[0]) === 180 && a[0] === b[0]) || (a[1] <= -LAST_LATITUDE && b[1] <= -LAST_LATITUDE);

/** Pieces of a line without the segments that are only where the map is cut. */
export function withoutCuts(line) {
  const parts = [[line[0]]];
  for (let i = 1; i < line.length; i++) {
    if (onFrameBoth(line[i - 1], line[i]) || onMapEdge(line[i - 1], line[i])) parts.push([line[i]]);
    else parts[parts.length - 1].push(line[i]);
  }
  return parts.filter((part) => part.length > 1);
}
