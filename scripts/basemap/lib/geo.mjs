// Small planar and spherical helpers. Positions are [longitude, latitude] in degrees, WGS 84.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as turf from '@turf/turf';

const require = createRequire(import.meta.url);

/** The map's window: west, south, east, north. */
export const WINDOW = [-30, -2, 26, 38];
/** Every coordinate delivered is a multiple of 1 / GRID degrees (0.001° is about 110 m). */
export const GRID = 1000;
const KM_PER_DEGREE = 111.195;

/** Reads a JSON file of an installed data package (large files included, as plain text). */
export const readPackageJson = (path) => JSON.parse(readFileSync(require.resolve(path), 'utf8'));

/** Whether a point lies in the window, its edge included. */
export const isInWindow = ([x, y]) =>
  x >= WINDOW[0] && x <= WINDOW[2] && y >= WINDOW[1] && y <= WINDOW[3];

/** Whether a point lies on the edge of the window. */
export const isOnFrame = (p) =>
  isInWindow(p) &&
  (p[0] === WINDOW[0] || p[0] === WINDOW[2] || p[1] === WINDOW[1] || p[1] === WINDOW[3]);

export const snapToGrid = ([x, y]) => [Math.round(x * GRID) / GRID, Math.round(y * GRID) / GRID];
const samePoint = (a, b) => a[0] === b[0] && a[1] === b[1];
export const keyOf = (p) => `${p[0]},${p[1]}`;

/** Kilometres between two positions; equirectangular, good over the short distances used here. */
export function distanceKm(a, b) {
  const kx = Math.cos(((a[1] + b[1]) / 2) * (Math.PI / 180));
  return Math.hypot((a[0] - b[0]) * kx, a[1] - b[1]) * KM_PER_DEGREE;
}

/** The point of segment a-b nearest to p, its parameter t in 0..1, and the distance in km. */
export function nearestOnSegment(p, a, b) {
  const kx = Math.cos((p[1] * Math.PI) / 180);
  const dx = (b[0] - a[0]) * kx;
  const dy = b[1] - a[1];
  const len2 = dx * dx + dy * dy;
  const t = len2 === 0 ? 0 : ((p[0] - a[0]) * kx * dx + (p[1] - a[1]) * dy) / len2;
  const u = Math.max(0, Math.min(1, t));
  const point = [a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u];
  return { point, t: u, km: distanceKm(p, point) };
}

/** Kilometres from p to the nearest point of any of the lines. */
export function distanceToLinesKm(p, lines) {
  let best = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      best = Math.min(best, nearestOnSegment(p, line[i - 1], line[i]).km);
    }
  }
  return best;
}

/** Area of the triangle in km²: the weight of its middle point when lines are simplified. */
export function triangleKm2([a, b, c]) {
  const kx = Math.cos((b[1] * Math.PI) / 180);
  const cross = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
  return Math.abs(cross / 2) * kx * KM_PER_DEGREE ** 2;
}

/** Signed planar area in square degrees; positive when the ring runs anticlockwise. */
export function signedArea(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  }
  return sum / 2;
}

/** Approximate area of a closed ring in km². */
export function ringKm2(ring) {
  const lat = ring.reduce((sum, p) => sum + p[1], 0) / ring.length;
  return Math.abs(signedArea(ring)) * Math.cos((lat * Math.PI) / 180) * KM_PER_DEGREE ** 2;
}

export const polygonsOf = (geometry) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

export const polygonGeometry = (polygons) =>
  polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0] }
    : { type: 'MultiPolygon', coordinates: polygons };

/** Rounds to the grid and drops repeated points. */
export function tidyLine(line, snap = snapToGrid) {
  const out = [];
  for (const p of line) {
    const q = snap(p);
    if (out.length === 0 || !samePoint(q, out[out.length - 1])) out.push(q);
  }
  return out;
}

/** Rounds a closed ring; null if nothing is left of it. Points that merely go out and back are cut. */
export function tidyRing(ring, snap = snapToGrid) {
  let pts = tidyLine(ring, snap).slice(0, -1);
  for (let changed = true; changed && pts.length >= 3; ) {
    const n = pts.length;
    const kept = pts.filter((p, i) => {
      const before = pts[(i + n - 1) % n];
      const after = pts[(i + 1) % n];
      return !samePoint(before, after) && !samePoint(p, after);
    });
    changed = kept.length !== n;
    pts = kept;
  }
  return pts.length < 3 ? null : [...pts, pts[0]];
}

/** Clips a closed ring to one half-plane (Sutherland-Hodgman). axis 0: x, 1: y; keep: +1 above, -1 below. */
export function clipRing(ring, axis, limit, keep) {
  const inside = (p) => (p[axis] - limit) * keep >= 0;
  const out = [];
  for (let i = 1; i < ring.length; i++) {
    // Cut the segment in one fixed direction, so that two countries sharing it get the same cut.
    const [a, b] = [ring[i - 1], ring[i]];
    if (inside(a)) out.push(a);
    if (inside(a) !== inside(b)) {
      const [p, q] = keyOf(a) < keyOf(b) ? [a, b] : [b, a];
      const t = (limit - p[axis]) / (q[axis] - p[axis]);
      const cut = [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];
      cut[axis] = limit;
      out.push(cut);
    }
  }
  return out.length < 3 ? null : [...out, out[0]];
}

/**
 * What of polygons lies in the window. Not by clipping rings one edge at a time: that would join two
 * parts of a country by a line along the edge, which looks like a border.
 */
export const clipPolygonsToWindow = (polygons) => clipPolygons(polygons, turf.intersect, tidyRing);

/** What of polygons lies beyond the window, with rings rounded by `tidy`. */
export const polygonsBeyondWindow = (polygons, tidy) =>
  clipPolygons(polygons, turf.difference, tidy);

function clipPolygons(polygons, operation, tidy) {
  const [w, s, e, n] = WINDOW;
  return polygons.flatMap((polygon) => {
    const points = polygon.flat();
    const isApart =
      points.every(([x]) => x < w) ||
      points.every(([x]) => x > e) ||
      points.every(([, y]) => y < s) ||
      points.every(([, y]) => y > n);
    const isWhole = points.every(isInWindow);
    const kept = operation === turf.intersect ? isWhole : isApart;
    if (!kept && (isApart || isWhole)) return [];
    const cut = () =>
      operation(turf.featureCollection([turf.polygon(polygon), turf.bboxPolygon(WINDOW)]));
    const parts = kept ? [polygon] : polygonsOf(cut()?.geometry ?? { coordinates: [] });
    return parts
      .map((rings) => rings.map((ring) => tidy(ring)))
      .flatMap(([outer, ...holes]) => (outer ? [[outer, ...holes.filter(Boolean)]] : []));
  });
}

/** The parts of a line inside the window and those beyond it, both cut at the same points of its edge. */
export function cutLineAtWindow(line) {
  const inside = isInWindow;
  const parts = { inside: [], beyond: [] };
  let part = [];
  for (let i = 0; i < line.length; i++) {
    const p = line[i];
    const before = line[i - 1];
    if (before && inside(p) !== inside(before)) {
      let [lo, hi] = inside(before) ? [before, p] : [p, before];
      for (let k = 0; k < 40; k++) {
        const mid = [(lo[0] + hi[0]) / 2, (lo[1] + hi[1]) / 2];
        if (inside(mid)) lo = mid;
        else hi = mid;
      }
      part.push(lo);
      parts[inside(before) ? 'inside' : 'beyond'].push(part);
      part = [lo];
    }
    part.push(p);
  }
  parts[inside(line[line.length - 1]) ? 'inside' : 'beyond'].push(part);
  const isLine = (l) => l.length > 1;
  return { inside: parts.inside.filter(isLine), beyond: parts.beyond.filter(isLine) };
}

/** Corner cutting (Chaikin). Open lines keep their ends; rings stay closed. */
export function smooth(line, rounds, closed = false) {
  let pts = line;
  for (let r = 0; r < rounds; r++) {
    const next = closed ? [] : [pts[0]];
    for (let i = 1; i < pts.length; i++) {
      const [a, b] = [pts[i - 1], pts[i]];
      next.push([a[0] * 0.75 + b[0] * 0.25, a[1] * 0.75 + b[1] * 0.25]);
      next.push([a[0] * 0.25 + b[0] * 0.75, a[1] * 0.25 + b[1] * 0.75]);
    }
    next.push(closed ? next[0] : pts[pts.length - 1]);
    pts = next;
  }
  return pts;
}

/** Douglas-Peucker with a tolerance in km. */
export function thin(line, toleranceKm) {
  const keep = new Set([0, line.length - 1]);
  const stack = [[0, line.length - 1]];
  while (stack.length) {
    const [from, to] = stack.pop();
    let worst = toleranceKm;
    let at = -1;
    for (let i = from + 1; i < to; i++) {
      const { km } = nearestOnSegment(line[i], line[from], line[to]);
      if (km > worst) [worst, at] = [km, i];
    }
    if (at > 0) {
      keep.add(at);
      stack.push([from, at], [at, to]);
    }
  }
  return line.filter((_, i) => keep.has(i));
}

/** Thins a closed ring: the two halves between its start and the point farthest from it. */
export function thinRing(ring, toleranceKm) {
  let far = 1;
  for (let i = 1; i < ring.length - 1; i++) {
    if (distanceKm(ring[0], ring[i]) > distanceKm(ring[0], ring[far])) far = i;
  }
  const first = thin(ring.slice(0, far + 1), toleranceKm);
  return [...first, ...thin(ring.slice(far), toleranceKm).slice(1)];
}
