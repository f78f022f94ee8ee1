// public/basemap/world.json: the ground of the world beyond the window.
import { mesh, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import {
  cutLineAtWindow,
  GRID,
  isInWindow,
  isOnFrame,
  keyOf,
  polygonGeometry,
  polygonsOf,
  readPackageJson,
  ringKm2,
  smooth,
  snapToGrid,
  thin,
  thinRing,
  tidyLine,
} from './geo.mjs';
import {
  buildWorldCountries,
  finishPolygons,
  snapCoarsely,
  withoutCuts,
} from './worldCountries.mjs';
import { isDisputedAt } from './worldNames.mjs';

const collect = (features) => ({ type: 'FeatureCollection', features });
const lineFeature = (properties, coordinates) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates },
});

/** Rivers that Natural Earth shows from these zooms on are drawn: the large ones, and those a little smaller. */
const RIVER_ZOOMS = { large: 3, small: 4.7 };
/** Lakes from this size on, in km². */
const SMALLEST_LAKE_KM2 = 400;

function buildWorldRivers(beyond) {
  const touchesWindow = (line) => line.some(isInWindow);
  const others = readPackageJson('mapeo-offline-map/dist/rivers.json')
    .features.filter(
      ({ properties, geometry }) =>
        properties.min_zoom <= RIVER_ZOOMS.small && !touchesWindow(geometry.coordinates),
    )
    .flatMap(({ properties, geometry }) => {
      const line = thin(smooth(geometry.coordinates, 1), 1.2);
      // A reach may run through a corner of the window without a point in it.
      return cutLineAtWindow(line).beyond.map((part) =>
        lineFeature(
          { rank: properties.min_zoom <= RIVER_ZOOMS.large ? 2 : 3 },
          tidyLine(part, snapCoarsely),
        ),
      );
    });
  const continued = beyond.map(({ properties: { rank }, line }) =>
    lineFeature({ rank: Math.max(2, rank) }, tidyLine(thin(line, 1.2), snapCoarsely)),
  );
  return [...continued, ...others].filter((river) => river.geometry.coordinates.length > 1);
}

function buildWorldLakes(beyond) {
  const natural = readPackageJson('mapeo-offline-map/dist/lakes.json')
    .features.map(({ geometry }) => polygonsOf(geometry))
    .filter((polygons) => polygons.every(([outer]) => !outer.some(isInWindow)))
    .map((polygons) =>
      polygons
        .filter(([outer]) => ringKm2(outer) >= SMALLEST_LAKE_KM2)
        .map((rings) =>
          rings
            .filter((ring, i) => i === 0 || ringKm2(ring) >= 100)
            .map((ring) => thinRing(smooth(ring, 1, true), 1)),
        ),
    );
  return [...natural, ...beyond.map(({ polygons }) => polygons)].flatMap((polygons) => {
    const finished = finishPolygons(polygons);
    if (finished.length === 0) return [];
    return [{ type: 'Feature', properties: {}, geometry: polygonGeometry(finished) }];
  });
}

/** Borders and coasts of countries as lines of each kind; a border is cut where its kind changes. */
function buildLines(countries) {
  const topo = topology({ countries: collect(countries) });
  const nations = topo.objects.countries;
  const coast = mesh(topo, nations, (a, b) => a === b).coordinates.flatMap(withoutCuts);
  const kinds = { coast, border: [], disputed: [] };
  const pairs = new Map();
  mesh(topo, nations, (a, b) => {
    const [p, q] = [a.properties.iso, b.properties.iso].sort();
    if (p !== q) pairs.set(`${p} ${q}`, [p, q]);
    return false;
  });
  for (const [p, q] of pairs.values()) {
    const shared = mesh(topo, nations, (a, b) => {
      const [r, s] = [a.properties.iso, b.properties.iso].sort();
      return r === p && s === q;
    });
    for (const line of shared.coordinates) {
      let kind = null;
      for (let i = 1; i < line.length; i++) {
        const [a, b] = [line[i - 1], line[i]];
        const now = isDisputedAt(p, q, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2])
          ? 'disputed'
          : 'border';
        if (now === kind) kinds[kind].at(-1).push(b);
        else kinds[now].push([a, b]);
        kind = now;
      }
    }
  }
  return Object.entries(kinds).map(([kind, coordinates]) => ({
    type: 'Feature',
    properties: { kind },
    geometry: { type: 'MultiLineString', coordinates },
  }));
}

/** Ends of lines on the window's edge that only one of two grounds has: there would be a seam. */
export function seams(windowLines, worldLines) {
  const ends = (lines) =>
    new Set(
      lines
        .flatMap(({ geometry }) =>
          geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
        )
        .flatMap((line) => [line[0], line[line.length - 1]])
        .map(snapToGrid)
        .filter(isOnFrame)
        .map(keyOf),
    );
  const [ours, theirs] = [ends(windowLines), ends(worldLines)];
  return {
    met: [...ours].filter((end) => theirs.has(end)),
    open: [
      ...[...ours].filter((end) => !theirs.has(end)),
      ...[...theirs].filter((end) => !ours.has(end)),
    ],
  };
}

/**
 * The world beyond the window as one TopoJSON on a grid of 0.001°. What reaches over the window's edge
 * comes from the window's own parts: `countries` simplified but whole, `rivers` and `lakes` beyond it.
 */
export function buildWorld({ countries: windowCountries, rivers, lakes }) {
  const countries = buildWorldCountries(windowCountries);
  const topo = topology({
    countries: collect(
      countries.map(({ geometry, properties: { iso } }) => ({
        type: 'Feature',
        properties: { iso },
        geometry,
      })),
    ),
    lines: collect(buildLines(countries)),
    rivers: collect(buildWorldRivers(rivers)),
    lakes: collect(buildWorldLakes(lakes)),
  });
  const whole = quantize(topo, { scale: [1 / GRID, 1 / GRID], translate: [-180, -90] });
  delete whole.bbox;
  return { world: whole, countries };
}
