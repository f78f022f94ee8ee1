import { describe, expect, it } from 'vitest';
import { openDataset } from '../../../src/dataset/dataset';
import type { EventRecord } from '../../../src/domain/record';
import { shapesOf } from '../../../src/domain/shape';
import { type Bounds, GROUND_BOUNDS } from '../../../src/ground/bounds';
import { frameOfCamera } from '../../../src/scene/frame';
import { homeBounds, homeCamera } from '../../../src/scene/homeCamera';
import { NO_PADDING } from '../../../src/store/mapPadding';
import { compileProject, openProject, townPosition } from '../../support';

const dataset = openProject();
const { dataset: compiled } = compileProject();

/** The project's dataset, as another version, without the records that are not asked for. */
const withEvents = (version: string, keep: (event: EventRecord) => boolean) =>
  openDataset({ ...compiled, version, events: compiled.events.filter(keep) });

describe('the bounds of the records', () => {
  it('reach from Bamako to Tessalit and Kidal', () => {
    const [bamako, tessalit, kidal] = ['bamako', 'tessalit', 'kidal'].map((id) =>
      townPosition(dataset, id),
    );
    expect(homeBounds(dataset)).toEqual([bamako?.[0], bamako?.[1], kidal?.[0], tessalit?.[1]]);
  });

  it('hold every point and movement of the documents, and all towns that are always shown', () => {
    const [west, south, east, north] = homeBounds(dataset);
    const told = dataset.events
      .filter(({ tier }) => tier === 'corpus')
      .flatMap((event) => shapesOf(event, dataset.places))
      .flatMap((shape) => {
        if (shape.type === 'movement') return [shape.from?.at, shape.to?.at];
        return shape.type === 'area' ? [] : [shape.at];
      });
    const featured = [...dataset.places.values()].filter((place) => place.featured);
    for (const at of [...told, ...featured.map((place) => place.at)]) {
      if (!at) continue;
      expect(at[0] >= west && at[0] <= east && at[1] >= south && at[1] <= north).toBe(true);
    }
  });

  it('follow the records, whatever other pages tell', () => {
    const documents = withEvents('documents', ({ tier }) => tier === 'corpus');
    expect(homeBounds(documents)).toEqual(homeBounds(dataset));
    const places = compiled.places.map((place) => ({ ...place, featured: false }));
    const atGao = (event: EventRecord) => event.id === '2013-02-08-gao-suicide-bombing';
    const events = compiled.events.filter(atGao);
    const [lon, lat] = townPosition(dataset, 'gao');
    const alone = openDataset({ ...compiled, version: 'gao', places, events });
    expect(homeBounds(alone)).toEqual([lon, lat, lon, lat]);
    const plan = events.map((event) => ({ ...event, status: 'superseded' as const }));
    const none = openDataset({ ...compiled, version: 'plan', places, events: plan });
    expect(homeBounds(none)).toEqual(GROUND_BOUNDS);
  });

  it('are those that the project names, also across the antimeridian', () => {
    const looking = (home: Bounds) =>
      homeBounds({ ...dataset, project: { ...dataset.project, home } });
    expect(looking([1, 2, 3, 4])).toEqual([1, 2, 3, 4]);
    expect(looking([170, -20, -170, -10])).toEqual([170, -20, 190, -10]);
  });
});

describe('the camera on the records', () => {
  const SIZES = [
    ['a desktop with rail and panel', { width: 648, height: 607 }, NO_PADDING],
    ['a desktop without the rail', { width: 896, height: 607 }, NO_PADDING],
    ['a large desktop', { width: 1288, height: 887 }, NO_PADDING],
    ['a phone with a sheet', { width: 390, height: 639 }, { ...NO_PADDING, bottom: 320 }],
    ['a small phone with a sheet', { width: 360, height: 437 }, { ...NO_PADDING, bottom: 110 }],
    ['a flat frame', { width: 800, height: 305 }, NO_PADDING],
    ['a frame with a card', { width: 600, height: 300 }, { ...NO_PADDING, right: 280 }],
  ] as const;

  it.each(SIZES)(
    'has them in the free part, as large as they can be: %s',
    (_name, size, covered) => {
      const frame = frameOfCamera(homeCamera(dataset, size, covered), size);
      const [west, south, east, north] = homeBounds(dataset);
      const [left, bottom] = frame.project([west, south]);
      const [right, top] = frame.project([east, north]);
      const free = {
        left: covered.left,
        top: covered.top,
        right: size.width - covered.right,
        bottom: size.height - covered.bottom,
      };
      const margins = [left - free.left, top - free.top, free.right - right, free.bottom - bottom];
      for (const margin of margins) expect(margin).toBeGreaterThan(25);
      const used = [
        (right - left) / (free.right - free.left),
        (bottom - top) / (free.bottom - free.top),
      ];
      expect(Math.max(...used)).toBeGreaterThan(0.59);
    },
  );

  it('leaves the corner of the zoom buttons to them: what is in the north stands below or left', () => {
    const [, , east, north] = homeBounds(dataset);
    for (const [name, size, covered] of SIZES) {
      if (covered.right > 0) continue;
      const frame = frameOfCamera(homeCamera(dataset, size, covered), size);
      const [right, top] = frame.project([east, north]);
      expect(top > 76 || size.width - right > 100, name).toBe(true);
    }
  });

  it('is one that the map can show, however small the map is or however few the records', () => {
    const events = compiled.events.slice(0, 0);
    const places = compiled.places.filter(({ id }) => id === 'gao');
    const gao = openDataset({ ...compiled, version: 'one town', places, events });
    const [lon, lat] = townPosition(dataset, 'gao');
    const size = { width: 640, height: 480 };
    const near = homeCamera(gao, size);
    expect(near.zoom).toBeLessThan(9);
    const [x = 0, y = 0] = frameOfCamera(near, size).project([lon, lat]);
    expect(x > 0 && x < 640 && y > 0 && y < 480).toBe(true);
    const hidden = homeCamera(dataset, { width: 0, height: 0 }, { ...NO_PADDING, bottom: 200 });
    for (const value of Object.values(hidden)) expect(Number.isFinite(value)).toBe(true);
  });
});
