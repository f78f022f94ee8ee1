import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { wrapLongitude } from '../../../src/domain/position';
import { frameAround, frameOfCamera } from '../../../src/scene/frame';

const SIZE = { width: 800, height: 600 };
/** Over the antimeridian, between Fiji and Samoa. */
const across = frameOfCamera({ lng: 179, lat: -17, zoom: 4 }, SIZE);

describe('a frame over the antimeridian', () => {
  it('has what lies on either side where it is seen', () => {
    const [suva, apia] = [across.project([178.4, -18.1]), across.project([-171.8, -13.8])];
    expect(suva[0]).toBeGreaterThan(350);
    expect(suva[0]).toBeLessThan(400);
    expect(apia[0]).toBeGreaterThan(suva[0]);
    expect(apia[0]).toBeLessThan(700);
  });

  it('is the same wherever its middle is counted', () => {
    const again = frameOfCamera({ lng: -181, lat: -17, zoom: 4 }, SIZE);
    for (const position of [
      [178.4, -18.1],
      [-171.8, -13.8],
    ] as const) {
      const [x, y] = again.project(position);
      expect(x).toBeCloseTo(across.project(position)[0], 6);
      expect(y).toBeCloseTo(across.project(position)[1], 6);
    }
  });

  it('shows no more than the world, however far out it is asked to go', () => {
    const wide = { width: 1920, height: 1080 };
    const [west, , east] = frameOfCamera({ lng: 10, lat: 20, zoom: 0 }, wide).bounds;
    expect(east - west).toBeCloseTo(360, 6);
    const [left, , right] = frameAround([-179, -60, 179, 80], wide).bounds;
    expect(right - left).toBeLessThanOrEqual(360.000_001);
  });

  it('tells positions between -180 and 180', () => {
    const [lon, lat] = across.unproject(across.project([-171.8, -13.8]));
    expect(lon).toBeCloseTo(-171.8, 9);
    expect(lat).toBeCloseTo(-13.8, 9);
  });

  it('draws shapes on both worlds, and nothing between them', () => {
    const box = (west: number, east: number): Polygon => ({
      type: 'Polygon',
      coordinates: [
        [
          [west, -20],
          [east, -20],
          [east, -15],
          [west, -15],
          [west, -20],
        ],
      ],
    });
    const both = across.path({
      type: 'GeometryCollection',
      geometries: [box(177, 178), box(-178, -177)],
    });
    const xs = [...(both ?? '').matchAll(/([\d.-]+),[\d.-]+/g)].map(([, x]) => Number(x));
    expect(xs).toHaveLength(8);
    for (const [lon, index] of [
      [177, 0],
      [-178, 4],
    ] as const)
      expect(Math.min(...xs.slice(index, index + 4))).toBeCloseTo(across.project([lon, 0])[0], 0);
  });

  it('keeps a line together', () => {
    const points = across.projectLine([
      [179, -17],
      [-0.5, -17],
      [-1.5, -17],
    ]);
    expect(points[1]?.[0]).toBeLessThan(points[0]?.[0] ?? 0);
    expect(points[2]?.[0]).toBeLessThan(points[1]?.[0] ?? 0);
  });

  it('shows bounds whose east is beyond 180', () => {
    const frame = frameAround([170, -30, 190, -10], SIZE);
    expect(frame.project([180, -20])[0]).toBeCloseTo(400, 6);
    expect(frame.project([-171, -20])[0]).toBeLessThan(800);
  });
});

it('counts longitudes between -180 and 180', () => {
  expect([0, 180, -180, 190, -190, 550].map(wrapLongitude)).toEqual([
    0, 180, -180, -170, 170, -170,
  ]);
});
