import { describe, expect, it } from 'vitest';
import { GROUND_BOUNDS } from '../../../src/ground/bounds';
import { withinReach } from '../../../src/store/cameraReach';
import { decodeHash, encodeHash } from '../../../src/url/codec';
import { openProject } from '../../support';

const context = { dataset: openProject(), lang: 'en' } as const;

describe('the camera of a link', () => {
  it.each([
    ['24/16/-1', '12/16/-1'],
    ['20/16/-1', '12/16/-1'],
    ['24/85/180', '12/80/180'],
    ['-0.5/-85/-180', '-0.5/-80/-180'],
    ['3/-18/179', '3/-18/179'],
    ['12/16/-1', '12/16/-1'],
  ])('looks no closer and no further than the map: %s', (asked, shown) => {
    const [zoom, lat, lng] = shown.split('/').map(Number);
    const { view, ignored } = decodeHash(`#map=${asked}`, context);
    expect({ camera: view.camera, ignored }).toEqual({ camera: { zoom, lat, lng }, ignored: [] });
    const [askedZoom = 0, askedLat = 0, askedLng = 0] = asked.split('/').map(Number);
    const camera = { zoom: askedZoom, lat: askedLat, lng: askedLng };
    expect(encodeHash({ ...view, camera }, context)).toBe(`#map=${shown}`);
  });

  it('is counted between -180 and 180, however often the map was turned round', () => {
    const lngOf = (lng: number) => withinReach({ zoom: 5, lat: 0, lng }).lng;
    expect([181, 539, -181, -539, 180, -180].map(lngOf)).toEqual([-179, 179, 179, -179, 180, -180]);
  });

  it('reaches wherever there is ground', () => {
    const [west, south, east, north] = GROUND_BOUNDS;
    for (const [lat, lng] of [
      [south, west],
      [north, east],
    ] as const)
      expect(withinReach({ zoom: 5, lat, lng })).toEqual({ zoom: 5, lat, lng });
  });
});
