import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expression, type StylePropertySpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { unpackBasemap } from '../../../src/ground/basemapData';
import { GROUND } from '../../../src/ground/groundPalette';
import { DETAILED_COUNTRY } from '../../../src/ground/subject';
import { groundLayers } from '../../../src/map/layers/ground';
import { groundLabelLayers } from '../../../src/map/layers/groundLabels';
import { reliefWashes } from '../../../src/map/layers/relief';
import { THEMES } from '../../../src/marks/palette';

const bytesOf = (name: string) => readFileSync(`public/basemap/${name}`);
const labels: FeatureCollection = JSON.parse(bytesOf('labels.geojson').toString());
const basemap = unpackBasemap(JSON.parse(bytesOf('basemap.json').toString()), labels);
const layers = groundLayers(GROUND.light, DETAILED_COUNTRY);
const labelLayers = groundLabelLayers(GROUND.light, 'en', [], DETAILED_COUNTRY);

/** Names given a place by hand: everything but the towns, whose places are a gazetteer's. */
const TOWN_CLASSES = ['town', 'capital'];
const named = labels.features.map(({ properties, geometry }) => ({
  name_en: String(properties?.name_en ?? ''),
  name_fr: String(properties?.name_fr ?? ''),
  class: String(properties?.class),
  approximate: properties?.approximate === true,
  geometry,
}));
const byHand = named.filter((label) => !TOWN_CLASSES.includes(label.class));

describe('the names of the ground', () => {
  it('are there in English and in French', () => {
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ name_en, name_fr }) => name_en === '' || name_fr === '')).toEqual([]);
    const french = new Set(named.filter((l) => l.name_en !== l.name_fr).map((l) => l.name_fr));
    for (const name of ['Algérie', 'Delta intérieur du Niger', 'Région de Kidal', 'Tombouctou'])
      expect(french).toContain(name);
  });

  it('are flagged as approximate where they were placed by hand', () => {
    expect(byHand.filter(({ approximate }) => !approximate)).toEqual([]);
    for (const name of [
      'Adrar des Ifoghas',
      'Azawad',
      'Tanezrouft',
      'El Djouf',
      'Hoggar',
      'Gourma',
      'Inner Niger Delta',
    ])
      expect(byHand.map(({ name_en }) => name_en)).toContain(name);
  });

  it('stand on a curve where they mean a wide land, and at a point otherwise', () => {
    for (const { name_en, class: kind, geometry } of named)
      expect([name_en, geometry.type]).toEqual([
        name_en,
        ['desert', 'mountain'].includes(kind) ? 'LineString' : 'Point',
      ]);
  });

  it('have a layer for each of their classes', () => {
    const filters = JSON.stringify(labelLayers.map((layer) => 'filter' in layer && layer.filter));
    for (const kind of new Set(named.map((label) => label.class)))
      expect(filters).toContain(`"${kind}"`);
  });

  it('give way to the marks and towns above them', () => {
    for (const layer of labelLayers) {
      if (layer.type !== 'symbol') continue;
      expect(Object.keys(layer.layout ?? {})).not.toContain('text-allow-overlap');
      expect(Object.keys(layer.layout ?? {})).not.toContain('text-ignore-placement');
    }
  });
});

const WIDTH: StylePropertySpecification = {
  type: 'number',
  'property-type': 'data-driven',
  expression: { interpolated: true, parameters: ['zoom', 'feature'] },
  transition: true,
  default: 1,
};

/** The width in pixels of a line layer for a feature with these properties. */
function widthAt(layer: LayerSpecification, zoom: number, properties: object): number {
  if (layer.type !== 'line') throw new Error(`${layer.id} is no line`);
  const made = expression.createPropertyExpression(
    layer.paint?.['line-width'] ?? 1,
    'line-width',
    WIDTH,
  );
  if (made.result === 'error') throw new Error(`${layer.id} has no width`);
  return Number(made.value.evaluate({ zoom }, { type: 'LineString', properties }));
}
const layer = (id: string): LayerSpecification => {
  const found = layers.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no layer ${id}`);
  return found;
};

describe('the lines of the ground', () => {
  it.each([4, 6, 8, 10])('make the Niger the strongest water at zoom %i', (zoom) => {
    const widths = [{ name: 'Niger', rank: 1 }, { name: 'Senegal', rank: 1 }, { rank: 3 }].map(
      (properties) => widthAt(layer('rivers'), zoom, properties),
    );
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(widths[0]).toBeGreaterThan(1.3 * (widths[1] ?? 0));
  });

  it.each([4, 6, 8, 10])("draw Mali's border wider than others at zoom %i", (zoom) => {
    expect(widthAt(layer('border-mali'), zoom, {})).toBeGreaterThan(
      1.3 * widthAt(layer('borders'), zoom, {}),
    );
  });

  it('draw what is disputed as disputed, and nothing else so', () => {
    const dashed = layers
      .filter((line) => line.type === 'line' && line.paint?.['line-dasharray'])
      .map(({ id }) => id);
    expect(dashed).toEqual(['region-lines', 'borders-disputed']);
    const kinds = basemap.lines.features.map(({ properties }) => properties?.kind);
    expect(kinds).toContain('disputed');
    expect(kinds).toContain('region');
  });

  it('have the inner delta: its branches and its lakes', () => {
    const rivers = basemap.rivers.features.map(({ properties }) => properties?.name);
    for (const name of ['Niger', 'Bani', 'Diaka', 'Bara Issa']) expect(rivers).toContain(name);
    const inDelta = basemap.lakes.features.filter(({ geometry }) => {
      const [lon = 0, lat = 0] = JSON.stringify(
        geometry.type === 'Polygon' ? geometry.coordinates : [],
      )
        .match(/-?\d+\.?\d*/g)
        ?.map(Number) ?? [0, 0];
      return lon > -6 && lon < -1.5 && lat > 13.5 && lat < 17.2;
    });
    expect(inDelta.length).toBeGreaterThanOrEqual(20);
  });
});

describe.each(THEMES)('the tints of the relief (%s)', (theme) => {
  const washes = reliefWashes(GROUND[theme].relief);
  const alpha = (tone: number) => washes[tone * 4 + 3] ?? 0;

  it('leave flat land as it is', () => {
    expect(washes).toHaveLength(256 * 4);
    for (const tone of [126, 127, 128, 129, 130]) expect(alpha(tone)).toBe(0);
  });

  it('grow towards shadow and towards light, and never hide the ground', () => {
    expect(alpha(64)).toBeGreaterThan(alpha(100));
    expect(alpha(200)).toBeGreaterThan(alpha(160));
    expect(Math.max(alpha(0), alpha(255))).toBeLessThan(0.8 * 255);
    const brightness = (tone: number) => washes[tone * 4] ?? 0;
    expect(brightness(255)).toBeGreaterThan(brightness(0));
  });
});

describe('the files of the basemap', () => {
  it('stay light: what the first view waits for, and the relief after it', () => {
    const first = ['basemap.json', 'labels.geojson'].map((name) => gzipSync(bytesOf(name)).length);
    expect(first.reduce((a, b) => a + b)).toBeLessThan(50_000);
    expect(bytesOf('relief.webp').length).toBeLessThan(40_000);
  });

  it('hold the relief that PROVENANCE.md vouches for', () => {
    const sha = createHash('sha256').update(bytesOf('relief.webp')).digest('hex');
    expect(bytesOf('PROVENANCE.md').toString()).toContain(sha);
  });
});
