import { readFileSync } from 'node:fs';
import {
  isExpression,
  type StyleSpecification,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { KINDS, TIERS } from '../../../src/domain/vocabulary';
import { unpackBasemap } from '../../../src/ground/basemapData';
import { claimFeatures } from '../../../src/map/claimFeatures';
import { areaFeatures, nameFeatures } from '../../../src/map/sceneFeatures';
import { buildStyle, LAYER_ABOVE_EVENTS } from '../../../src/map/style';
import { THEMES } from '../../../src/marks/palette';
import { composeScene } from '../../../src/scene/scene';
import { NOTHING } from '../../../src/store/view';
import { openProject } from '../../support';

const dataset = openProject();
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const basemap = unpackBasemap(
  readJson('public/basemap/basemap.json'),
  readJson('public/basemap/labels.geojson'),
);
const rows = dataset.events.map((_, row) => ({ row, presence: 'certain' as const }));
const scene = composeScene({
  dataset,
  rows,
  selection: NOTHING,
  lit: [],
  campDay: null,
  lang: 'en',
  closeUp: true,
});
const [areas, names] = [areaFeatures(dataset), nameFeatures(scene)];
const claims: FeatureCollection = {
  type: 'FeatureCollection',
  features: dataset.events.flatMap(
    ({ id }) => claimFeatures({ dataset, selection: { type: 'event', id }, lang: 'en' }).features,
  ),
};
const styles = THEMES.flatMap((theme) =>
  (['en', 'fr'] as const).map((lang): [string, StyleSpecification] => [
    `${theme}, ${lang}`,
    buildStyle({
      theme,
      lang,
      basemap,
      areas,
      names,
      claims,
      ownTowns: ['Gao'],
      fonts: { regular: 'r.woff2', semibold: 's.woff2' },
    }),
  ]),
);

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

/** Legal values that the present data need not hold. */
const LEGAL: Readonly<Record<string, readonly unknown[]>> = {
  kind: KINDS,
  outline: ['solid', 'dashed', 'dotted'],
  tier: TIERS,
  anchor: [
    'top',
    'bottom',
    'left',
    'right',
    'top-left',
    'top-right',
    'bottom-left',
    'bottom-right',
  ],
};

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
      const data = source.data as FeatureCollection;
      const expressions = [
        'filter' in layer ? layer.filter : null,
        ...Object.values(layer.paint ?? {}),
        ...Object.values(layer.layout ?? {}),
      ];
      for (const { property, literals } of expressions.flatMap(readsOf)) {
        reads++;
        const values = valuesIn(data, property);
        expect([layer.id, property, values.size]).not.toEqual([layer.id, property, 0]);
        for (const literal of literals)
          expect([layer.id, property, ...values, ...(LEGAL[property] ?? [])]).toContain(literal);
      }
    }
    expect(reads).toBeGreaterThan(30);
  });

  it('asks no other origin for anything', () => {
    expect(JSON.stringify(style)).not.toMatch(/https?:\/\//);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
  });

  it('draws areas below the events, and names above them', () => {
    const ids = style.layers.map(({ id }) => id);
    const order = ['lakes', 'area-hatch', LAYER_ABOVE_EVENTS, 'town-name'];
    const positions = order.map((id) => ids.indexOf(id));
    expect(positions).not.toContain(-1);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });
});

it('finds expressions where there are some', () => {
  expect(isExpression(['get', 'kind'])).toBe(true);
  expect(readsOf(['all', ['==', ['get', 'form'], 'area'], ['has', 'name']])).toEqual([
    { property: 'form', literals: [] },
    { property: 'form', literals: ['area'] },
    { property: 'name', literals: [] },
  ]);
});
