import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { node } from '../../../src/drawing/node';
import { drawGround } from '../../../src/figure/ground';
import { groundNames } from '../../../src/figure/groundNames';
import { svgText } from '../../../src/figure/pictureFile';
import { joinGrounds, unpackBasemap } from '../../../src/ground/basemapData';
import { GROUND } from '../../../src/ground/groundPalette';
import { DETAILED_COUNTRY, type Subject } from '../../../src/ground/subject';
import { frameOfCamera } from '../../../src/scene/frame';
import { basemap } from './pictures';

const readJson = (name: string) => JSON.parse(readFileSync(`public/basemap/${name}`, 'utf8'));
const world = joinGrounds(
  unpackBasemap(readJson('world.json'), readJson('world-labels.geojson')),
  basemap,
);

const SIZE = { width: 1024, height: 860 };
const frameAt = (zoom: number, lat: number, lng: number) => frameOfCamera({ zoom, lat, lng }, SIZE);
const namesAt = (zoom: number, lat: number, lng: number, lang: 'en' | 'fr' = 'en') =>
  groundNames(world, new Set(), {
    ...{ frame: frameAt(zoom, lat, lng), theme: 'light', lang, ids: 'test' },
  }).map(({ key }) => key);
const textAt = (zoom: number, lat: number, lng: number, subject: Subject = DETAILED_COUNTRY) =>
  svgText(
    node(
      'svg',
      {},
      ...drawGround({ frame: frameAt(zoom, lat, lng), theme: 'light' }, world, subject),
    ),
  );

describe('a still picture of the world', () => {
  it.each([
    [0, 20, 0],
    [1.2, 20, 179],
    [4, 50, 10],
    [8, -18, 179],
  ])('stays small and whole at zoom %i', (zoom, lat, lng) => {
    const text = textAt(zoom, lat, lng);
    expect(text.length).toBeLessThan(700_000);
    expect(text).not.toMatch(/NaN|Infinity/);
    expect(text).toContain(GROUND.light.land);
  });

  it('names what is seen, in both languages', () => {
    expect(namesAt(5, 35, 38)).toEqual(expect.arrayContaining(['ground:Syria', 'ground:Damascus']));
    expect(namesAt(5, 35, 38, 'fr')).toEqual(
      expect.arrayContaining(['ground:Syrie', 'ground:Damas']),
    );
    expect(namesAt(6, -18, 179)).toContain('ground:Suva');
    expect(namesAt(1, 20, 0)).not.toContain('ground:Suva');
  });

  it('lets no country stand out where there is no subject', () => {
    expect(textAt(4, 17, -2)).toContain(GROUND.light.mali);
    expect(textAt(4, 17, -2, null)).not.toContain(GROUND.light.mali);
    expect(textAt(4, 17, -2, null)).not.toContain(GROUND.light.maliBorder);
  });
});
