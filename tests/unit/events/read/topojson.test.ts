import { describe, expect, it } from 'vitest';
import { rowsOf } from './features.support';
import { detailsOf, eventsOf, outcomeOf, refusalOf } from './support';

const TOPOLOGY = {
  type: 'Topology',
  transform: { scale: [0.01, 0.01], translate: [-4, 15] },
  objects: {
    events: {
      type: 'GeometryCollection',
      geometries: [
        {
          type: 'Point',
          coordinates: [396, 127],
          id: 'a',
          properties: { date: '2013-02-01', title: 'Gao' },
        },
        { type: 'LineString', arcs: [0], properties: { date: '2013-02-02', title: 'line' } },
        {
          type: 'Polygon',
          arcs: [[0, 1]],
          properties: { date: '2013-02-03', title: '<img src=x onerror=alert(1)>' },
        },
        {
          type: 'GeometryCollection',
          geometries: [{ type: 'LineString', arcs: [~0] }],
          properties: { title: 'in' },
        },
        { type: null, properties: { title: 'nowhere' } },
        { type: 'LineString', arcs: [99], properties: { title: 'broken' } },
      ],
    },
  },
  arcs: [
    [
      [0, 0],
      [100, 0],
      [0, 100],
    ],
    [
      [100, 100],
      [-100, 0],
      [0, -100],
    ],
  ],
};

describe('TopoJSON', () => {
  it('is read with all geometries of its object', async () => {
    const read = await eventsOf(JSON.stringify(TOPOLOGY));
    expect(read.report).toMatchObject({ format: 'topojson', taken: 6, placed: 4 });
    expect(
      rowsOf(read).map(({ texts, at, shape, days }) => [
        texts.title,
        at,
        shape,
        days?.slice(0, 10),
      ]),
    ).toEqual([
      ['Gao', [-0.04, 16.27], undefined, '2013-02-01'],
      ['line', [-3, 15], 'LineString', '2013-02-02'],
      ['<img src=x onerror=alert(1)>', [-3.5, 15.5], 'Polygon', '2013-02-03'],
      ['in', [-3, 15], 'LineString', undefined],
      ['nowhere', null, undefined, undefined],
      ['broken', null, undefined, undefined],
    ]);
    expect(read.report.notes).toMatchObject([{ line: 6, problem: 'bad_geometry' }]);
  });

  it('asks which of several objects is meant', async () => {
    const { events } = TOPOLOGY.objects;
    const two = JSON.stringify({
      ...TOPOLOGY,
      objects: { events, land: { type: 'Polygon', arcs: [[0, 1]] } },
    });
    const outcome = await outcomeOf(two);
    expect(outcome).toMatchObject({
      question: { about: 'parts', of: 'package', parts: [{ name: 'events' }, { name: 'land' }] },
    });
    const land = await outcomeOf(two, { answers: { parts: ['land'] } });
    expect(land).toMatchObject({ type: 'read', report: { taken: 1, placed: 1 } });
    const both = await eventsOf(two, { answers: { parts: ['events', 'land'] } });
    expect(await detailsOf(both, 6)).toContainEqual({ name: 'layer', value: 'land' });
  });

  it('puts no shape together that a few arcs make endless', async () => {
    const arcs = [Array.from({ length: 20_000 }, () => [1, 1])];
    const geometry = {
      type: 'LineString',
      arcs: Array.from({ length: 20_000 }, () => 0),
      properties: { title: 'x' },
    };
    const bomb = {
      type: 'Topology',
      arcs,
      objects: { x: { type: 'GeometryCollection', geometries: [geometry] } },
    };
    const read = await eventsOf(JSON.stringify(bomb));
    expect(read.report).toMatchObject({ taken: 1, placed: 0 });
  });

  it('puts no more shapes together than its arcs are worth', async () => {
    const arcs = [Array.from({ length: 9_999 }, () => [1, 1])];
    const geometries = Array.from({ length: 200 }, () => ({
      type: 'LineString',
      arcs: Array.from({ length: 10 }, () => 0),
    }));
    const objects = { x: { type: 'GeometryCollection', geometries } };
    const { report } = await eventsOf(JSON.stringify({ type: 'Topology', arcs, objects }));
    expect(report.problems).toEqual({ too_complex: 10, bad_geometry: 190 });
  });

  it('is refused where it has no objects or is cut off', async () => {
    expect(await refusalOf('{"type":"Topology","arcs":[]}')).toBe('not_events');
    expect(await refusalOf('{"type":"Topology","arcs":[],"objects":{}}')).toBe('no_events');
    expect(await refusalOf(JSON.stringify(TOPOLOGY).slice(0, -2))).toBe('bad_json');
  });
});
