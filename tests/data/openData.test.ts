import { area, bbox, booleanClockwise } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, Polygon } from 'geojson';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { DRAWN_BOUNDS } from '../../src/compile/checkRecord';
import { isoOfDay } from '../../src/domain/day';
import { readEdtf } from '../../src/domain/edtf';
import {
  ACTOR_ROLES,
  KINDS,
  PLACE_ROLES,
  PRECISIONS,
  STATUSES,
  TIERS,
} from '../../src/domain/vocabulary';
import { project } from '../support';
import { openDataJson as json, openDataNames, openDataset, openDataText } from './openDataFile';

interface Properties {
  id: string;
  kind: string;
  status: string;
  tier: string;
  title_en: string;
  title_fr: string;
  when?: string;
  start?: string;
  end?: string;
  start_reported?: boolean;
  end_reported?: boolean;
  places: { id: string; name: string; role: string; precision: string; km?: number }[];
  actors: { id: string; name: string; role: string }[];
  quotes: {
    source: string;
    exact: string;
    start: number;
    end: number;
    supports: string[];
    stance: string;
    words: { field: string; start: number; end: number }[];
  }[];
  origins: number;
  citations: unknown[];
}
const events: FeatureCollection<Geometry | null, Properties> = json('events.geojson');

const polygonsOf = (geometry: Geometry | null): Polygon['coordinates'][] => {
  switch (geometry?.type) {
    case 'Polygon':
      return [geometry.coordinates];
    case 'MultiPolygon':
      return geometry.coordinates;
    case 'GeometryCollection':
      return geometry.geometries.flatMap(polygonsOf);
    default:
      return [];
  }
};

describe('dist/data', () => {
  it('has the files of the contract', () => {
    expect(openDataNames).toEqual([
      'actors.json',
      'annotations.jsonld',
      'coverage.json',
      'datapackage.json',
      'events.csv',
      'events.geojson',
      'geographic-claims.json',
      'linked-places.json',
      'places.geojson',
      'ro-crate-metadata.json',
      'sources.json',
    ]);
  });

  it('has every record in events.geojson, in the words of the contract', () => {
    expect(events.features.map(({ id }) => id)).toEqual(openDataset.events.map(({ id }) => id));
    for (const { id, properties } of events.features) {
      expect(properties).toMatchObject({
        id,
        kind: expect.toBeOneOf([...KINDS]),
        status: expect.toBeOneOf([...STATUSES]),
        tier: expect.toBeOneOf([...TIERS]),
        title_en: expect.stringMatching(/^.{1,80}$/),
        title_fr: expect.stringMatching(/^.{1,80}$/),
      });
      for (const place of properties.places)
        expect(place).toMatchObject({
          name: expect.stringMatching(/\w/),
          role: expect.toBeOneOf([...PLACE_ROLES]),
          precision: expect.toBeOneOf([...PRECISIONS]),
        });
      for (const actor of properties.actors)
        expect(actor).toMatchObject({
          name: expect.stringMatching(/\w/),
          role: expect.toBeOneOf([...ACTOR_ROLES]),
        });
    }
  });

  it('has offsets that lead to the words in seeds/', () => {
    const sources: { id: string; file: string }[] = json('sources.json');
    const fileOf = new Map(sources.map(({ id, file }) => [id, file]));
    for (const { properties } of events.features)
      for (const { source, exact, start, end } of properties.quotes)
        expect(project.seeds[fileOf.get(source) ?? '']?.slice(start, end)).toBe(exact);
  });

  it('has for every supported field the words that carry it', () => {
    for (const { properties } of events.features)
      for (const { exact, supports, words } of properties.quotes) {
        expect(supports.length).toBeGreaterThan(0);
        expect([...new Set(words.map(({ field }) => field))].sort()).toEqual([...supports].sort());
        for (const { start, end } of words) expect(exact.slice(start, end)).toMatch(/\w/);
      }
  });

  it('has start and end within what the EDTF date says', () => {
    for (const { properties } of events.features) {
      const read = properties.when === undefined ? null : readEdtf(properties.when);
      if (!read?.ok) {
        expect([properties.id, properties.start, properties.end]).toEqual([
          properties.id,
          undefined,
          undefined,
        ]);
        continue;
      }
      const { startMin, endMax } = read.reading;
      if (startMin !== null) expect(properties.start).toBe(isoOfDay(startMin));
      if (endMax !== null) expect(properties.end).toBe(isoOfDay(endMax));
      if (properties.start && properties.end) expect(properties.start <= properties.end).toBe(true);
    }
  });

  it('says of each end whether a source states it', () => {
    for (const { properties } of events.features) {
      const { when, start, end, start_reported, end_reported } = properties;
      const read = when === undefined ? null : readEdtf(when);
      if (!read?.ok || end === undefined) {
        expect([start_reported, end_reported]).toEqual([undefined, undefined]);
        continue;
      }
      // What EDTF leaves open was closed by us, and so is a date that no quoted word carries.
      const isDated =
        properties.tier === 'context' ||
        properties.quotes.some(({ supports }) => supports.includes('when'));
      expect([properties.id, start_reported]).toEqual([
        properties.id,
        isDated && read.reading.startMin !== null,
      ]);
      if (!isDated || read.reading.endMax === null)
        expect([properties.id, end_reported]).toEqual([properties.id, false]);
      // Nor does a source state an end that is only the day of its report.
      else if (!/[/[]/.test(when ?? ''))
        expect([properties.id, end_reported]).toEqual([properties.id, true]);
      if (start_reported) expect(start).toBeDefined();
    }
    const said = (name: 'start_reported' | 'end_reported') =>
      new Set(events.features.map(({ properties }) => properties[name]));
    for (const name of ['start_reported', 'end_reported'] as const)
      expect(said(name)).toEqual(new Set([true, false, undefined]));
  });

  it('has geometry no more exact than its source, in West Africa, longitude first', () => {
    for (const feature of events.features) {
      const { geometry, properties } = feature;
      const towns = properties.places.filter(
        ({ precision }) => precision === 'exact' || precision === 'near',
      );
      if (geometry === null) {
        expect(towns.filter(({ id }) => id !== 'new-york')).toEqual([]);
        continue;
      }
      const [west, south, east, north] = bbox(feature as Feature);
      expect(west).toBeGreaterThanOrEqual(DRAWN_BOUNDS.west);
      expect(east).toBeLessThanOrEqual(DRAWN_BOUNDS.east);
      expect(south).toBeGreaterThanOrEqual(DRAWN_BOUNDS.south);
      expect(north).toBeLessThanOrEqual(DRAWN_BOUNDS.north);
      if (towns.length === 0) expect(polygonsOf(geometry).length).toBeGreaterThan(0);
    }
    expect(events.features.filter(({ geometry }) => geometry === null).length).toBeGreaterThan(10);
  });

  it('follows the right-hand rule of RFC 7946', () => {
    const rings = events.features.flatMap(({ geometry }) => polygonsOf(geometry));
    expect(rings.length).toBeGreaterThan(3);
    for (const [outer, ...holes] of rings) {
      expect(booleanClockwise(outer ?? [])).toBe(false);
      for (const hole of holes) expect(booleanClockwise(hole)).toBe(true);
    }
  });

  it('has the convoy as a line from Kidal to Gao and the north as its area', () => {
    const geometryOf = (id: string) =>
      events.features.find((feature) => feature.id === id)?.geometry;
    expect(geometryOf('2023-10-31-kidal-gao-convoy')).toEqual({
      type: 'LineString',
      coordinates: [
        [1.408, 18.441],
        [-0.045, 16.272],
      ],
    });
    const north = geometryOf('2012-04-northern-mali-seized');
    if (!north) throw new Error('the north has no geometry');
    // Natural Earth outlines: 826,000 km².
    expect(area(north as Polygon) / 1e6).toBeGreaterThan(800_000);
    expect(area(north as Polygon) / 1e6).toBeLessThan(850_000);
  });

  it('has the same records and values in events.csv', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(openDataText('events.csv'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.map(({ id }) => id)).toEqual(events.features.map(({ id }) => id));
    data.forEach((row, index) => {
      const properties = events.features[index]?.properties;
      expect(row.title_fr).toBe(properties?.title_fr);
      expect(JSON.parse(row.quotes ?? '')).toEqual(properties?.quotes);
      expect(row.start).toBe(properties?.start ?? '');
    });
  });

  it('states distances beside what was measured', () => {
    const claims = json('geographic-claims.json') as Record<string, unknown>[];
    expect(claims.length).toBeGreaterThanOrEqual(5);
    const konna = claims.find(({ stated_km }) => stated_km === 600);
    expect(konna).toMatchObject({ subject: 'konna', object: 'mopti', verdict: 'inconsistent' });
    expect(Number(konna?.measured_km)).toBeCloseTo(60, -1);
    expect(Number(konna?.ratio)).toBeCloseTo(10, 0);
    expect([konna?.subject_km2, konna?.object_km2]).toEqual([null, null]);
    for (const { subject_km2, object_km2 } of claims.filter(
      ({ ratio, object }) => ratio && object === 'france',
    )) {
      expect(subject_km2).toBeGreaterThan(800_000);
      // Metropolitan France with Corsica: 551,500 km² by the IGN's geodetic figure.
      expect(Math.abs(Number(object_km2) / 551_500 - 1)).toBeLessThan(0.02);
    }
  });

  it('accounts for every document in coverage.json', () => {
    const rows = json('coverage.json') as { uncovered: unknown[] }[];
    expect(rows).toHaveLength(Object.keys(project.seeds).length);
    for (const { uncovered } of rows) expect(uncovered).toEqual([]);
  });
});
