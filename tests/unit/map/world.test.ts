import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { groundFeatures } from '../../../src/ground/basemapData';
import { GROUND_BOUNDS } from '../../../src/ground/bounds';

const bytesOf = (name: string) => readFileSync(`public/basemap/${name}`);
const readFeatures = (name: string): readonly Feature[] =>
  groundFeatures(JSON.parse(bytesOf(name).toString())).features;
const [window, world] = [readFeatures('basemap.json'), readFeatures('world.json')];
const labels: FeatureCollection = JSON.parse(bytesOf('world-labels.geojson').toString());

const [WEST, SOUTH, EAST, NORTH] = GROUND_BOUNDS;
const rounded = ([x = 0, y = 0]: Position): readonly [number, number] => [
  Math.round(x * 1000) / 1000,
  Math.round(y * 1000) / 1000,
];

/** All lines and rings of a feature. */
function linesOf({ geometry }: Feature): readonly Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

const isLine = ({ properties }: Feature) => ['lines', 'rivers'].includes(properties?.part);

/** Ends of lines and rivers on the edge of the detailed ground. */
const endsOnEdge = (features: readonly Feature[]): readonly (readonly [number, number])[] =>
  features
    .filter(isLine)
    .flatMap(linesOf)
    .flatMap((line) => [line[0], line.at(-1)].flatMap((end) => (end ? [rounded(end)] : [])))
    .filter(
      ([x, y]) =>
        ((x === WEST || x === EAST) && y >= SOUTH && y <= NORTH) ||
        ((y === SOUTH || y === NORTH) && x >= WEST && x <= EAST),
    );

describe('the ground of the world', () => {
  it('stays light', () => {
    const sizes = ['world.json', 'world-labels.geojson'].map(
      (name) => gzipSync(bytesOf(name)).length,
    );
    expect(sizes.reduce((a, b) => a + b)).toBeLessThan(350_000);
  });

  it('goes on where the detailed ground ends, border by border and river by river', () => {
    const [ours, theirs] = [endsOnEdge(window), endsOnEdge(world)];
    expect(ours.length).toBeGreaterThan(30);
    const meets = (ends: typeof ours, [x, y]: readonly [number, number]) =>
      ends.some(([p, q]) => Math.abs(p - x) <= 0.0015 && Math.abs(q - y) <= 0.0015);
    expect(ours.filter((end) => !meets(theirs, end))).toEqual([]);
    expect(theirs.filter((end) => !meets(ours, end))).toEqual([]);
  });

  it('leaves the detailed ground free', () => {
    const within = world
      .flatMap(linesOf)
      .flat()
      .map(rounded)
      .filter(([x, y]) => x > WEST && x < EAST && y > SOUTH && y < NORTH);
    expect(within).toEqual([]);
  });

  it('has no line across the map, along the antimeridian or where the window is cut', () => {
    const isCut = ([x, y]: readonly [number, number], [p, q]: readonly [number, number]) =>
      Math.abs(x - p) > 60 ||
      (Math.abs(x) === 180 && x === p) ||
      (y === q && (y === NORTH || y === SOUTH) && x > WEST && x < EAST);
    const strays = world.flatMap((feature) =>
      linesOf(feature).flatMap((line) =>
        line.map(rounded).filter((point, i, points) => {
          const before = points[i - 1];
          const isOff = Math.abs(point[0]) > 180 || Math.abs(point[1]) > 85;
          return isOff || (isLine(feature) && before !== undefined && isCut(point, before));
        }),
      ),
    );
    expect(strays).toEqual([]);
  });

  it('draws disputed borders as disputed', () => {
    const kinds = world.map(({ properties }) => properties?.kind).filter(Boolean);
    expect([...kinds].sort()).toEqual(['border', 'coast', 'disputed']);
    const disputed = world
      .filter(({ properties }) => properties?.kind === 'disputed')
      .flatMap(linesOf)
      .flat();
    const isNear = ([x, y]: readonly [number, number]) =>
      disputed.some((point) => Math.hypot((point[0] ?? 0) - x, (point[1] ?? 0) - y) < 0.7);
    // Kosovo, Cyprus, the Golan, the West Bank, Kashmir, Crimea, Somaliland.
    for (const place of [
      [21.2, 42.9],
      [33.3, 35.15],
      [35.85, 33.0],
      [35.0, 32.0],
      [74.3, 34.4],
      [33.9, 46.1],
      [48.94, 11.2],
    ] as const)
      expect([place, isNear(place)]).toEqual([place, true]);
  });
});

describe('the names of the world', () => {
  const nameOf = (kind: string, name: string) =>
    labels.features.find(
      ({ properties }) => properties?.class === kind && properties?.name_en === name,
    )?.properties;

  it('are there in English, and in French where that differs', () => {
    expect(nameOf('country', 'Syria')).toMatchObject({ name_fr: 'Syrie' });
    expect(nameOf('country', 'New Zealand')).toMatchObject({ name_fr: 'Nouvelle-Zélande' });
    expect(nameOf('capital', 'London')).toMatchObject({ name_fr: 'Londres' });
    expect(nameOf('capital', 'Suva')?.name_fr).toBeUndefined();
    expect(nameOf('water', 'Pacific Ocean')).toMatchObject({ name_fr: 'Océan Pacifique' });
    expect(
      labels.features.filter(({ properties: named }) => named?.name_fr === named?.name_en),
    ).toEqual([]);
  });

  it('say from which zoom they are shown', () => {
    for (const { properties } of labels.features)
      expect([1, 2, 3, 4, 5, 6, 7]).toContain(properties?.zoom);
  });

  it('name no country twice, and none that the detailed ground names', () => {
    const detailed: FeatureCollection = JSON.parse(bytesOf('labels.geojson').toString());
    const names = [...labels.features, ...detailed.features]
      .filter(({ properties }) => properties?.class === 'country')
      .map(({ properties }) => properties?.name_en);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
