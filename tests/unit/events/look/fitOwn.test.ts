import { describe, expect, it } from 'vitest';
import type { Position } from '../../../../src/domain/position';
import { cameraOnSet, reachesOutOfSight } from '../../../../src/events/look/fitOwn';
import { boundsOfSet, onMapOf } from '../../../../src/events/look/rowsOnMap';
import { frameOfCamera } from '../../../../src/scene/frame';
import { NO_PADDING } from '../../../../src/store/mapPadding';
import { openProject } from '../../../support';
import { eventOn, setOf } from '../sets';

const SIZE = { width: 896, height: 565 };
const PHONE = { width: 390, height: 600 };
const dataset = openProject();
const rowsAt = (positions: readonly (Position | null)[]) =>
  setOf(positions.map((position) => eventOn('2021-07-01', { position })));

const SYRIA: Position[] = [
  [36.2, 33.5],
  [37.15, 36.2],
  [40.1, 35.3],
];
const FIJI: Position[] = [
  [178.4, -18.1],
  [-179.3, -16.2],
];
const WORLD: Position[] = [...SYRIA, ...FIJI, [174.8, -41.3], [-71, -33], [-150, 61], [0, 51]];

describe('fitting the map to own events', () => {
  it.each([
    ['Syria', SYRIA, 5],
    ['Fiji', FIJI, 5],
    ['Syria, New Zealand and Fiji', [...SYRIA, ...FIJI, [174.8, -41.3] as const], 1],
    ['the world', WORLD, -0.5],
    ['one place', [[174.8, -41.3] as const], 8],
  ])('shows all of them: %s', (_, positions, leastZoom) => {
    for (const size of [SIZE, PHONE]) {
      const camera = cameraOnSet(rowsAt(positions), { mapPadding: NO_PADDING }, size);
      if (!camera) throw new Error('no camera');
      if (size === SIZE) expect(camera.zoom).toBeGreaterThanOrEqual(leastZoom);
      expect(Math.abs(camera.lng)).toBeLessThanOrEqual(180);
      const frame = frameOfCamera(camera, size);
      for (const position of positions) {
        const [x, y] = frame.project(position);
        expect([position, x > 0 && x < size.width && y > 0 && y < size.height]).toEqual([
          position,
          true,
        ]);
      }
    }
  });

  it('goes the short way round to Fiji', () => {
    expect(boundsOfSet(rowsAt(FIJI))?.map((degrees) => Math.round(degrees))).toEqual([
      178, -18, 181, -16,
    ]);
  });

  it('has no camera for events without a place', () => {
    const none = rowsAt([null, null]);
    expect(cameraOnSet(none, { mapPadding: NO_PADDING }, SIZE)).toBeNull();
    expect(onMapOf(none)).toBe(0);
    expect(onMapOf(rowsAt(WORLD))).toBe(WORLD.length);
  });

  it('is offered where events lie out of sight', () => {
    const at = (camera: { zoom: number; lat: number; lng: number } | null) => ({
      ...{ camera, dataset, mapPadding: NO_PADDING },
    });
    expect(reachesOutOfSight(rowsAt(SYRIA), at(null), SIZE)).toBe(true);
    expect(reachesOutOfSight(rowsAt([[-1, 17]]), at(null), SIZE)).toBe(false);
    expect(reachesOutOfSight(rowsAt(FIJI), at({ zoom: 4, lat: -17, lng: 179 }), SIZE)).toBe(false);
    expect(reachesOutOfSight(rowsAt(FIJI), at({ zoom: 4, lat: -17, lng: -179 }), SIZE)).toBe(false);
    expect(reachesOutOfSight(rowsAt([null]), at(null), SIZE)).toBe(false);
  });
});
