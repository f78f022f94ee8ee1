import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { frameOfView } from '../../../src/figure/mapView';
import { scaleBar } from '../../../src/figure/scaleBar';
import { boundsSeen, frameAround, frameOfCamera } from '../../../src/scene/frame';
import { homeCamera } from '../../../src/scene/homeCamera';
import { textWidth, wrapText } from '../../../src/scene/textWidth';
import { dataset, stateOf } from './pictures';

const SIZE = { width: 1000, height: 800 };

describe('the scale bar', () => {
  it('is as long as it says in the middle of the picture, within 2 %', () => {
    for (const camera of [
      { lng: 0, lat: 17, zoom: 5 },
      { lng: -8, lat: 12.6, zoom: 9.3 },
      { lng: 2, lat: 35, zoom: 3.5 },
    ]) {
      const frame = frameOfCamera(camera, SIZE);
      const { km, length } = scaleBar({ frame, theme: 'light', lang: 'en', ids: 'test' });
      const [x] = frame.project([camera.lng, camera.lat]);
      const [next] = frame.project([camera.lng + 0.01, camera.lat]);
      const degrees = (0.01 * length) / (next - x);
      const measured = distance([camera.lng, camera.lat], [camera.lng + degrees, camera.lat]);
      expect(Math.abs(measured / km - 1)).toBeLessThan(0.02);
      expect(length).toBeLessThan(0.25 * SIZE.width);
      expect(length).toBeGreaterThan(40);
    }
  });
});

describe('the frame', () => {
  it('has what it shows in its middle, as large as it can be', () => {
    const [west, south, east, north] = [-12, 10, 4, 25] as const;
    const frame = frameAround([west, south, east, north], SIZE);
    const [left, bottom] = frame.project([west, south]);
    const [right, top] = frame.project([east, north]);
    expect(top).toBeCloseTo(0, 3);
    expect(bottom).toBeCloseTo(SIZE.height, 3);
    expect(left + right).toBeCloseTo(SIZE.width, 3);
  });

  it('of a view without a camera of its own looks where the map looks', () => {
    const camera = homeCamera(dataset, SIZE);
    const frame = frameOfView(stateOf(''), SIZE, { width: 400, height: 300 });
    expect(frame.zoom).toBe(camera.zoom);
    expect(frame.unproject([SIZE.width / 2, SIZE.height / 2])[0]).toBeCloseTo(camera.lng, 6);
  });

  it('shows all that a camera sees', () => {
    const camera = { lng: -1, lat: 17, zoom: 6.4 };
    const [west, south, east, north] = boundsSeen(camera, SIZE);
    const frame = frameOfCamera(camera, SIZE);
    expect(frame.project([west, north]).map(Math.round)).toEqual([0, 0]);
    expect(frame.project([east, south]).map(Math.round)).toEqual([SIZE.width, SIZE.height]);
    expect(frameAround([west, south, east, north], SIZE).zoom).toBeCloseTo(camera.zoom, 6);
  });
});

describe('text without a page', () => {
  const style = { size: 10, weight: 400 } as const;

  it('is wrapped to its width, whatever the words', () => {
    const text = `Northern Mali, word for word ${'x'.repeat(80)} end`;
    const lines = wrapText(text, 120, style);
    for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(120);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('takes an accent for no letter of its own', () => {
    expect(textWidth('é', style)).toBe(textWidth('e', style));
    expect(textWidth('M', style)).toBeGreaterThan(textWidth('i', style) * 2);
  });
});
