import { readFileSync } from 'node:fs';
import {
  isExpression,
  type StyleSpecification,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../src/domain/record';
import { groundFeatures } from '../../../src/ground/basemapData';
import { labelsUrl } from '../../../src/ground/basemapFiles';
import { GROUND } from '../../../src/ground/groundPalette';
import { DETAILED_COUNTRY } from '../../../src/ground/subject';
import { groundOfUrl, groundUrl } from '../../../src/map/groundUrl';
import { BLANK_PX, OBSTACLES_LAYER, obstacleFeatures } from '../../../src/map/layers/obstacles';
import { buildStyle, groundNames, worldGround } from '../../../src/map/style';
import { THEMES, type Theme } from '../../../src/marks/palette';
import { drawListOf, itemsOf } from '../../../src/scene/drawList';
import { frameOfCamera } from '../../../src/scene/frame';
import { obstaclesIn } from '../../../src/scene/obstacles';
import { boxAroundPoint, boxesMeet } from '../../../src/scene/placeLabels';
import { composeScene } from '../../../src/scene/scene';
import { NOTHING } from '../../../src/store/view';
import { day, openProject } from '../../support';

const dataset = openProject();
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const grounds = {
  detailed: groundFeatures(readJson('public/basemap/basemap.json')),
  // The country that stands out, and the Niger, are in the detailed one.
  world: {
    type: 'FeatureCollection' as const,
    features: ['basemap', 'world'].flatMap(
      (name) => groundFeatures(readJson(`public/basemap/${name}.json`)).features,
    ),
  },
  worldNames: readJson('public/basemap/world-labels.geojson') as FeatureCollection,
};
const labels: FeatureCollection = readJson('public/basemap/labels.geojson');
const PAGE = 'https://map.test/deep/';
const labelsFile = labelsUrl(new URL(PAGE));
/** Every record from afar, in strips beside the towns. */
const scene = composeScene({
  dataset,
  rows: dataset.events.map((_, row) => ({ row, presence: 'certain' })),
  window: { from: day('2012-01-01'), to: day('2024-12-31') },
  selection: NOTHING,
  lit: [],
  played: [],
  campDay: null,
  lang: 'en',
  reading: false,
  closeUp: false,
});
const frame = frameOfCamera({ lng: -1.5, lat: 16.6, zoom: 5.2 }, { width: 896, height: 580 });
const list = drawListOf(scene, dataset, frame);
const obstacles = obstacleFeatures(list);
const files = {
  labels: labelsFile,
  fonts: { regular: `${PAGE}r.woff2`, semibold: `${PAGE}s.woff2` },
};
/** As the map shows it once the view reaches beyond the detailed ground. */
function styleOf(theme: Theme, lang: Lang): StyleSpecification {
  const subject = DETAILED_COUNTRY;
  const names = groundNames({ theme, lang, files, obstacles, ownTowns: ['Gao'], subject });
  const style = buildStyle(theme, files, names, subject);
  const { ground: around, names: farNames } = worldGround(theme, lang, subject);
  const [sea, ...layers] = style.layers;
  return {
    ...style,
    sources: {
      ...style.sources,
      [around.source]: around.data,
      [farNames.source]: farNames.data,
    },
    layers: [...(sea ? [sea] : []), ...around.layers, ...farNames.layers, ...layers],
  };
}
const styles = THEMES.flatMap((theme) =>
  (['en', 'fr'] as const).map((lang): [string, StyleSpecification] => [
    `${theme}, ${lang}`,
    styleOf(theme, lang),
  ]),
);

/** What a source of the style holds once its address has been asked for. */
function dataOf(data: unknown): FeatureCollection {
  if (typeof data !== 'string') return data as FeatureCollection;
  if (data === labelsFile.href) return labels;
  if (!data.startsWith('ground://')) throw new Error(`an unknown address: ${data}`);
  const { file, part } = groundOfUrl(data);
  return {
    ...grounds[file],
    features: grounds[file].features.filter(
      ({ properties }) => part === 'all' || properties?.part === part,
    ),
  };
}

/** Every `["get", name]` and `["has", name]` inside an expression, and the literals compared with it. */
function readsOf(value: unknown): { property: string; literals: unknown[] }[] {
  if (!Array.isArray(value)) return [];
  const [operator, first, ...rest] = value;
  const inner = value.flatMap(readsOf);
  if ((operator === 'get' || operator === 'has') && typeof first === 'string')
    return [{ property: first, literals: [] }];
  if (operator === '==' && Array.isArray(first) && first[0] === 'get')
    return [...inner, { property: String(first[1]), literals: rest }];
  if (operator === 'match' && Array.isArray(first) && first[0] === 'get') {
    const labels = rest.filter((_, index) => index % 2 === 0 && index < rest.length - 1).flat();
    return [...inner, { property: String(first[1]), literals: labels }];
  }
  return inner;
}

const valuesIn = (data: FeatureCollection, property: string): Set<unknown> =>
  new Set(
    data.features.flatMap(({ properties }) =>
      properties && property in properties ? [properties[property]] : [],
    ),
  );

describe.each(styles)('the style (%s)', (_name, style) => {
  it('is valid', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('names each layer once and draws from sources that exist', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const layer of style.layers)
      if (layer.type !== 'background') expect(Object.keys(style.sources)).toContain(layer.source);
  });

  it('reads only properties that its data have, and compares them with legal values', () => {
    let reads = 0;
    for (const layer of style.layers) {
      if (layer.type === 'background') continue;
      const source = style.sources[layer.source];
      if (source?.type !== 'geojson') throw new Error(`${layer.source} is no GeoJSON`);
      const data = dataOf(source.data);
      const expressions = [
        'filter' in layer ? layer.filter : null,
        ...Object.values(layer.paint ?? {}),
        ...Object.values(layer.layout ?? {}),
      ];
      for (const { property, literals } of expressions.flatMap(readsOf)) {
        reads++;
        const values = valuesIn(data, property);
        expect([layer.id, property, values.size]).not.toEqual([layer.id, property, 0]);
        for (const literal of literals) expect([layer.id, property, ...values]).toContain(literal);
      }
    }
    expect(reads).toBeGreaterThan(30);
  });

  it('asks no other origin for anything', () => {
    const addresses = decodeURIComponent(JSON.stringify(style)).match(/https?:\/\/[^"]*/g) ?? [];
    expect(addresses.length).toBe(3);
    for (const address of addresses) expect(address.startsWith(PAGE)).toBe(true);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
  });

  it('keeps the places of the records free before the names of the ground are placed', () => {
    // The topmost layer of symbols is placed first, and stays below the records of the page.
    expect(style.layers.at(-1)?.id).toBe(OBSTACLES_LAYER);
    expect(style.layers.filter(({ type }) => type === 'symbol').length).toBeGreaterThan(1);
  });
});

it('begins without names: only the ground, from one source', () => {
  const style = buildStyle('light', files, null, DETAILED_COUNTRY);
  expect(validateStyleMin(style)).toEqual([]);
  expect(Object.keys(style.sources)).toEqual(['ground']);
  expect(style.layers.some(({ type }) => type === 'symbol')).toBe(false);
  const whole = styles[0]?.[1].layers.filter((layer) => !layer.id.startsWith('world-'));
  expect(whole?.slice(0, style.layers.length)).toEqual(style.layers);
});

it('lets no country stand out where the map has no subject', () => {
  const names = groundNames({
    ...({ theme: 'light', lang: 'en' } as const),
    ...{ files, obstacles, ownTowns: [], subject: null },
  });
  const style = buildStyle('light', files, names, null);
  expect(validateStyleMin(style)).toEqual([]);
  const ids = style.layers.map(({ id }) => id);
  for (const id of ['mali-glow', 'border-mali', 'region-lines', 'label-region'])
    expect(ids).not.toContain(id);
  expect(JSON.stringify(style.layers)).not.toContain(GROUND.light.mali.concat('"]'));
});

it('names the ground by addresses that its worker reads', () => {
  for (const file of ['detailed', 'world', 'worldNames'] as const)
    for (const part of ['all', 'countries', 'lines', 'rivers', 'lakes'] as const)
      expect(groundOfUrl(groundUrl(file, part))).toEqual({ file, part });
  expect(() => groundOfUrl('ground://elsewhere/all')).toThrow();
});

it('keeps free every mark, disk and name, and nothing far from them', () => {
  const squares = obstacles.features.map(({ geometry }) => {
    const [lon = 0, lat = 0] = geometry.coordinates;
    return boxAroundPoint(frame.project([lon, lat]), BLANK_PX);
  });
  const middles = [
    ...itemsOf(list, 'mark').map(({ at }) => at),
    ...itemsOf(list, 'disk').map(({ at }) => at),
    ...itemsOf(list, 'name').map(
      ({ label: { box } }) => [box.x + box.width / 2, box.y + box.height / 2] as const,
    ),
  ];
  expect(middles.length).toBeGreaterThan(40);
  for (const middle of middles) {
    const point = boxAroundPoint(middle, 1);
    expect([middle, squares.some((square) => boxesMeet(square, point))]).toEqual([middle, true]);
  }
  const taken = obstaclesIn(list).marks;
  for (const square of squares) expect(taken.some((box) => boxesMeet(box, square))).toBe(true);
});

it('finds expressions where there are some', () => {
  expect(isExpression(['get', 'kind'])).toBe(true);
  expect(readsOf(['all', ['==', ['get', 'form'], 'area'], ['has', 'name']])).toEqual([
    { property: 'form', literals: [] },
    { property: 'form', literals: ['area'] },
    { property: 'name', literals: [] },
  ]);
});
