import * as turf from '@turf/turf';
import fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import { expect, it } from 'vitest';
import { destinationFrom, ringAround } from '../../../src/domain/geometry';
import { areaKm2, centreOf, holds } from '../../../src/domain/outline';
import { bearingDeg, haversineKm } from '../../../src/domain/spatialRelation';
import { openProject } from '../../support';

/** Away from the poles, where a bearing says little, and from the antimeridian. */
const degrees = fc.double({ min: -60, max: 60, noNaN: true });
const position = fc.tuple(degrees, degrees);

/** A star around a point: its corners at growing angles, each as far away as it likes. */
const star = fc
  .tuple(position, fc.array(fc.double({ min: 0.5, max: 5, noNaN: true }), { minLength: 3 }))
  .map(([[lon, lat], reach]) => {
    const ring = reach.map((far, index): [number, number] => {
      const angle = (2 * Math.PI * index) / reach.length;
      return [lon + far * Math.cos(angle), lat + far * Math.sin(angle)];
    });
    return [...ring, ...ring.slice(0, 1)];
  });
const polygon = star.map((ring): Polygon => ({ type: 'Polygon', coordinates: [ring] }));
const polygons = fc.array(star, { minLength: 1, maxLength: 4 }).map(
  (rings): MultiPolygon => ({
    type: 'MultiPolygon',
    coordinates: rings.map((ring) => [ring]),
  }),
);
const outline = fc.oneof<[fc.Arbitrary<Polygon>, fc.Arbitrary<MultiPolygon>]>(polygon, polygons);

it('measures ways as turf does', () => {
  fc.assert(
    fc.property(position, position, (a, b) => {
      const km = turf.distance(a, b);
      expect(haversineKm(a, b)).toBeCloseTo(km, 6);
      expect(haversineKm(b, a)).toBeCloseTo(haversineKm(a, b), 9);
      fc.pre(km > 1);
      const off = Math.abs(bearingDeg(a, b) - turf.bearing(a, b)) % 360;
      expect(Math.min(off, 360 - off)).toBeLessThan(1e-9);
      const there = destinationFrom(a, bearingDeg(a, b), haversineKm(a, b));
      expect(haversineKm(there, b)).toBeLessThan(0.001);
    }),
  );
});

it('draws a circle as turf does', () => {
  fc.assert(
    fc.property(position, fc.double({ min: 1, max: 500, noNaN: true }), (at, km) => {
      const circle = turf.circle(at, km, { steps: 64 }).geometry;
      const own = ringAround(at, km).coordinates[0] ?? [];
      for (const [index, [lon = 0, lat = 0]] of (circle.coordinates[0] ?? []).entries()) {
        expect(own[index]?.[0]).toBeCloseTo(lon, 4);
        expect(own[index]?.[1]).toBeCloseTo(lat, 4);
      }
      expect(own).toHaveLength(65);
    }),
  );
});

it('measures outlines as turf does, to a part in a million', () => {
  fc.assert(
    fc.property(outline, (geometry) => {
      const km2 = turf.area(geometry) / 1e6;
      expect(Math.abs(areaKm2(geometry) - km2)).toBeLessThan(km2 / 1e6);
      const [lon = 0, lat = 0] = turf.centerOfMass(turf.feature(geometry)).geometry.coordinates;
      const [ownLon, ownLat] = centreOf(geometry);
      expect(ownLon).toBeCloseTo(lon, 6);
      expect(ownLat).toBeCloseTo(lat, 6);
    }),
  );
});

it('takes holes out of an area', () => {
  const square = (half: number) =>
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
      [-1, -1],
    ].map((corner) => corner.map((side) => side * half));
  const geometry: Polygon = { type: 'Polygon', coordinates: [square(2), square(1)] };
  expect(areaKm2(geometry)).toBeCloseTo(turf.area(geometry) / 1e6, 3);
  expect(holds(geometry, [1.5, 0])).toBe(true);
  expect(holds(geometry, [0.5, 0])).toBe(false);
  // An edge belongs to it, that of a hole too.
  for (const at of [
    [2, 0],
    [1, 0.3],
    [2, 2],
    [-1, -1],
  ] as const)
    expect(holds(geometry, at), at.join()).toBe(true);
});

it('finds what lies in an outline as turf does', () => {
  const near = fc.tuple(outline, fc.array(position, { minLength: 10 })).map(([geometry, far]) => ({
    geometry,
    points: far.map(([x, y], index): [number, number] => {
      const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates[0];
      const [lon = 0, lat = 0] = rings?.[0]?.[index % rings[0].length] ?? [];
      return index % 2 === 0 ? [lon + x / 60, lat + y / 60] : [lon, lat + y / 60];
    }),
  }));
  fc.assert(
    fc.property(near, ({ geometry, points }) => {
      for (const at of points)
        expect(holds(geometry, at), at.join()).toBe(turf.booleanPointInPolygon(at, geometry));
    }),
  );
});

it('finds every town of the project where turf finds it', () => {
  const { places, outlines } = openProject();
  for (const { geometry } of outlines.values())
    for (const { id, at } of places.values())
      if (at) expect(holds(geometry, at), id).toBe(turf.booleanPointInPolygon([...at], geometry));
});
