import { describe, expect, it } from 'vitest';
import type { EventId } from '../../../src/domain/ids';
import { drawRing } from '../../../src/drawing/arrows';
import { attributeText } from '../../../src/drawing/node';
import { sceneOf } from '../../../src/figure/mapView';
import { svgText } from '../../../src/figure/pictureFile';
import { renderFigure } from '../../../src/figure/renderFigure';
import { type Band, bandPath } from '../../../src/scene/band';
import { cornersOf, stretchesWithin } from '../../../src/scene/clipLine';
import type { DrawnRing } from '../../../src/scene/drawList';
import { frameOfCamera, type Point } from '../../../src/scene/frame';
import { basemap, dataset, elementsWith, stateOf } from '../figure/pictures';

const [eventId] = dataset.rowOf.keys();
const FRAME = { width: 400, height: 300 };
/** It comes in from the left, leaves below, and comes back to end inside. */
const PATH: readonly Point[] = [
  [-900, 40],
  [200, 120],
  [250, 900],
  [380, 200],
  [300, 30],
];
const BAND: Band = {
  path: PATH,
  halfWidth: 5,
  taper: 0.3,
  startGap: 7,
  endGap: 12,
  dash: [0, 0],
};

const pointsIn = (path: string): Point[] =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
const isInside = ([x, y]: Point): boolean =>
  x >= 0 && y >= 0 && x <= FRAME.width && y <= FRAME.height;
/** The corners of an outline that are seen. */
const seenOf = (path: string): string[] =>
  pointsIn(path)
    .filter(isInside)
    .map((point) => point.join(' '))
    .sort();

describe('a line that is cut off at its frame', () => {
  it('keeps the stretches inside, in pixels from its start', () => {
    const straight: readonly Point[] = [
      [-100, 50],
      [500, 50],
    ];
    expect(stretchesWithin(straight, FRAME, 0)).toEqual([{ from: 100, to: 500 }]);
    expect(stretchesWithin(straight, FRAME, 20)).toEqual([{ from: 80, to: 520 }]);
    expect(stretchesWithin(PATH, FRAME, 0)).toHaveLength(2);
    for (const away of [-20, 320])
      expect(
        stretchesWithin(
          [
            [-100, away],
            [500, away],
          ],
          FRAME,
          10,
        ),
      ).toEqual([]);
  });

  it('keeps its corners between', () => {
    const corners = cornersOf(PATH, { from: 1, to: 1110 });
    expect(corners).toHaveLength(3);
    expect(corners[1]).toEqual([200, 120]);
  });

  it.each([
    ['unbroken', [0, 0]],
    ['dashed', [8, 5]],
    ['dotted', [2.5, 4.5]],
  ] as const)('looks the same where it is seen: %s', (_, dash) => {
    for (const grown of [1.6, 0, -1.3]) {
      const whole = bandPath({ ...BAND, dash }, grown);
      const cut = bandPath({ ...BAND, dash, frame: FRAME }, grown);
      expect(seenOf(cut)).toEqual(seenOf(whole));
      expect(seenOf(cut).length).toBeGreaterThan(50);
      expect(pointsIn(cut).length).toBeLessThan(pointsIn(whole).length * 0.6);
    }
  });

  it('is drawn whole where all of it is seen', () => {
    const inside: Band = { ...BAND, path: PATH.map(([x, y]) => [x / 5 + 190, y / 5 + 50]) };
    expect(bandPath({ ...inside, frame: FRAME }, 0)).toBe(bandPath(inside, 0));
  });
});

describe('a band', () => {
  const straight: Band = {
    ...BAND,
    path: [
      [0, 50],
      [400, 50],
    ],
    startGap: 0,
    endGap: 0,
  };
  /** Pixels between the two edges, by the distance from the line's start. */
  const widthsOf = (path: string): Map<number, number> => {
    const points = pointsIn(path);
    return new Map(points.map(([x, y]) => [x, Math.abs(y - 50) * 2]));
  };

  it('widens evenly from its tail to its head', () => {
    const widths = widthsOf(bandPath(straight, 0));
    expect(widths.get(0)).toBeCloseTo(10 * 0.3, 0);
    expect(widths.get(200)).toBeCloseTo(10 * 0.65, 0);
    expect(widths.get(400)).toBeCloseTo(10, 0);
  });

  it('has the same width at a place however much of it is cut off', () => {
    const path = straight.path.map(([x, y]): Point => [(x - 100) * 4, y]);
    const widths = widthsOf(bandPath({ ...straight, path, frame: FRAME }, 0));
    expect(widths.get(400)).toBeCloseTo(10 * (0.3 + (0.7 * 800) / 1600), 0);
    expect(Math.max(...widths.keys())).toBeLessThan(420);
  });
});

describe('a picture of any zoom', () => {
  const size = { width: 1024, height: 860 };
  /** Made without the link's own bounds; all that a day leaves, with its rings and movements. */
  const pictureAt = (zoom: number, lat: number, lng: number) => {
    const state = stateOf('#sel=place:gao');
    const frame = frameOfCamera({ zoom, lat, lng }, size);
    return renderFigure({
      ...{ scene: sceneOf(state, frame), dataset, basemap, frame },
      ...{ theme: 'light', lang: 'en' },
      words: { title: '', window: '', count: '', filter: '', credits: [], link: '' },
    }).svg;
  };
  /** Corners of lines, and the size of the file. */
  const costOf = (zoom: number, lat: number, lng: number) => {
    const svg = pictureAt(zoom, lat, lng);
    return {
      bytes: svgText(svg).length,
      corners: elementsWith(svg, 'd')
        .map(({ attributes: { d = '' } }) => attributeText(d).split(/[ML]/).length)
        .reduce((sum, count) => sum + count, 0),
    };
  };

  it('costs no more than one of a region', () => {
    for (const [lat, lng] of [
      [16.27, -0.04],
      [16, -1],
      [85, 180],
    ] as const) {
      const usual = costOf(8, 16.27, -0.04);
      for (const zoom of [12, 16, 24, 85, 2_000]) {
        const { bytes, corners } = costOf(zoom, lat, lng);
        expect({ zoom, most: corners < usual.corners * 1.5 }).toEqual({ zoom, most: true });
        expect({ zoom, most: bytes < usual.bytes * 1.5 }).toEqual({ zoom, most: true });
      }
    }
  });
});

describe('a ring that is cut off at its frame', () => {
  const corners: readonly (readonly [number, number])[] = [
    [-2, 15],
    [2, 15],
    [2, 19],
    [-2, 19],
    [-2, 15],
  ];
  const drawn = (zoom: number) => {
    const frame = frameOfCamera({ zoom, lat: 19, lng: 2 }, FRAME);
    const ring: DrawnRing = {
      type: 'ring',
      key: 'ring:test',
      ref: { type: 'event', id: eventId as EventId },
      path: corners.map((at) => frame.project(at)),
      look: { kind: 'attack', outline: 'dashed', tier: 'corpus' },
      certain: true,
      selected: false,
    };
    const look = { theme: 'light', ids: 'test', opacity: 1 } as const;
    const svg = drawRing(ring, frame, look, 'a ring');
    return { frame, dashed: elementsWith(svg, 'stroke-dasharray').map((one) => one.attributes) };
  };

  it('keeps its dashes where they were', () => {
    const { frame, dashed } = drawn(8);
    expect(dashed).toHaveLength(1);
    const path = corners.map((at) => frame.project(at));
    const [cut] = pointsIn(String(dashed[0]?.d));
    const [start, before] = [path[0], path[1]];
    if (!cut || !start || !before) throw new Error('no corners');
    const passed = Math.hypot(before[0] - start[0], before[1] - start[1]);
    const from = passed + Math.hypot(cut[0] - before[0], cut[1] - before[1]);
    expect(Number(dashed[0]?.['stroke-dashoffset'])).toBeCloseTo(from % 13, 0);
    expect(pointsIn(String(dashed[0]?.d))).toHaveLength(3);
  });

  it('is drawn whole where all of it is seen', () => {
    const { dashed } = drawn(4);
    expect(dashed.map(({ d }) => String(d).endsWith('Z'))).toEqual([true]);
    expect(dashed[0]?.['stroke-dashoffset']).toBeUndefined();
  });
});
