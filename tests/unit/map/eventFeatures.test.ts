import { bearing, distance } from '@turf/turf';
import fc from 'fast-check';
import type { LineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { rowsInWindow } from '../../../src/dataset/dataset';
import type { EventId } from '../../../src/domain/ids';
import { KINDS, type Kind } from '../../../src/domain/vocabulary';
import { eventFeatures } from '../../../src/map/eventFeatures';
import { fanOffsets, hubSides } from '../../../src/map/hubLayout';
import { ALL_TIERS, NOTHING, type Selection } from '../../../src/store/view';
import { day, openProject, townPosition } from '../../support';

const dataset = openProject();

function featuresOn(
  from: string,
  to = from,
  kinds: readonly Kind[] = KINDS,
  selection: Selection = NOTHING,
) {
  const rows = rowsInWindow(
    dataset.columns,
    { from: day(from), to: day(to) },
    {
      kinds: new Set(kinds),
      tiers: ALL_TIERS,
    },
  );
  return eventFeatures({ dataset, rows, selection, lit: [], campDay: null, lang: 'en' }).features;
}

describe('what the map draws', () => {
  it('shows Kidal vacated and the convoy on its way to Gao on 31 October 2023', () => {
    const features = featuresOn('2023-10-31');
    const vacated = features.find(
      ({ properties }) => properties.ref === '2023-10-31-kidal-camp-vacated',
    );
    expect(vacated?.properties).toMatchObject({
      form: 'mark',
      kind: 'camp_handover',
      outline: 'solid',
    });
    const pieces = features.filter(
      ({ properties }) =>
        properties.form === 'arrow' && properties.ref === '2023-10-31-kidal-gao-convoy',
    );
    const line = pieces.flatMap(({ geometry }) => (geometry as LineString).coordinates);
    const kidal = townPosition(dataset, 'kidal');
    const gao = townPosition(dataset, 'gao');
    expect(distance(line[0] as Position, kidal)).toBeLessThan(1);
    // "Toward" stops short of the town and fades.
    const gap = distance(line.at(-1) as Position, gao);
    expect(gap).toBeGreaterThan(5);
    expect(gap).toBeLessThan(60);
    const fades = pieces.map(({ properties }) => properties.fade);
    expect(fades).toEqual([...fades].sort((a, b) => b - a));
    expect(new Set(fades).size).toBeGreaterThan(2);
  });

  it('points the symbol of a movement the way it goes', () => {
    const head = featuresOn('2023-10-31').find(({ properties }) => properties.form === 'arrowhead');
    const kidal = townPosition(dataset, 'kidal');
    const gao = townPosition(dataset, 'gao');
    // The symbol points east; turf counts from north.
    const off = (((head?.properties.heading ?? 0) + 90 - bearing(kidal, gao) + 540) % 360) - 180;
    expect(Math.abs(off)).toBeLessThan(25);
  });

  it('draws the force "20 kilometers from the city" as a ring around Mopti', () => {
    const ring = featuresOn('2013-01-10', '2013-01-11').find(
      ({ properties }) => properties.form === 'ring',
    );
    const mopti = townPosition(dataset, 'mopti');
    const corners = ring?.geometry.type === 'Polygon' ? (ring.geometry.coordinates[0] ?? []) : [];
    expect(corners.length).toBeGreaterThan(32);
    for (const corner of corners) expect(distance(corner, mopti)).toBeCloseTo(20, 1);
  });

  it('never draws a superseded plan', () => {
    const superseded = dataset.events
      .filter(({ status }) => status === 'superseded')
      .map(({ id }) => id);
    expect(superseded.length).toBeGreaterThan(0);
    const rows = dataset.events.map((_, row) => ({ row, presence: 'certain' as const }));
    const drawn = eventFeatures({
      dataset,
      rows,
      selection: NOTHING,
      lit: [],
      campDay: null,
      lang: 'en',
    }).features;
    for (const id of superseded)
      expect(drawn.map(({ properties }) => properties.ref)).not.toContain(id);
  });

  it('draws no country as a dot', () => {
    const rows = dataset.events.flatMap(({ places }, row) =>
      places.every(({ precision }) => precision === 'country')
        ? [{ row, presence: 'certain' as const }]
        : [],
    );
    expect(rows.length).toBeGreaterThan(10);
    const drawn = eventFeatures({
      dataset,
      rows,
      selection: NOTHING,
      lit: [],
      campDay: null,
      lang: 'en',
    }).features;
    expect(drawn.filter(({ properties }) => properties.form !== 'town')).toEqual([]);
  });

  it('tells planned, claimed and occurred apart by their outlines', () => {
    const rows = dataset.events.map((_, row) => ({ row, presence: 'certain' as const }));
    const marks = eventFeatures({
      dataset,
      rows,
      selection: NOTHING,
      lit: [],
      campDay: null,
      lang: 'en',
    }).features.filter(({ properties }) => properties.form === 'mark');
    const outlineOf = new Map(marks.map(({ properties }) => [properties.ref, properties.outline]));
    for (const { id, status } of dataset.events) {
      const outline = outlineOf.get(id);
      if (outline === undefined) continue;
      const expected = {
        occurred: 'solid',
        ongoing: 'solid',
        claimed: 'dashed',
        disputed: 'dashed',
        planned: 'dotted',
        superseded: '',
      };
      expect([id, outline]).toEqual([id, expected[status]]);
    }
    expect(new Set(outlineOf.values())).toEqual(new Set(['solid', 'dashed', 'dotted']));
  });

  it('marks the chosen record, and only it', () => {
    const id = '2013-02-10-gao-fighting' as EventId;
    const chosen = featuresOn('2013-02-08', '2013-02-10', KINDS, { type: 'event', id }).filter(
      ({ properties }) => properties.selected,
    );
    expect(chosen.map(({ properties }) => properties.ref)).toEqual([id]);
  });

  it('leaves out the layers that are off', () => {
    const kinds = new Set(
      featuresOn('2012-03-01', '2023-12-31', ['attack'])
        .filter(({ properties }) => properties.form !== 'town')
        .map(({ properties }) => properties.kind),
    );
    expect(kinds).toEqual(new Set(['attack']));
  });
});

describe('context around a town', () => {
  it('stands further out than the records of the documents', () => {
    const gao = featuresOn('2012-03-01', '2024-11-15').filter(
      ({ properties, geometry }) =>
        properties.form === 'mark' &&
        geometry.type === 'Point' &&
        geometry.coordinates.join() === townPosition(dataset, 'gao').join(),
    );
    const orders = (tier: string) =>
      gao
        .filter(({ properties }) => properties.tier === tier)
        .map(({ properties }) => properties.order);
    expect(orders('context').length).toBeGreaterThan(2);
    expect(Math.max(...orders('corpus'))).toBeLessThan(Math.min(...orders('context')));
  });

  it('is drawn from images of its own', () => {
    for (const { properties } of featuresOn('2012-03-01', '2024-11-15'))
      if (properties.form === 'mark')
        expect(properties.image).toMatch(new RegExp(`:${properties.tier}$`));
  });

  it('repeats no mark of the documents', () => {
    const drawn = new Set(
      featuresOn('2012-03-01', '2024-11-15').map(({ properties }) => properties.ref),
    );
    expect(dataset.repeatsOf.size).toBeGreaterThan(3);
    for (const facts of dataset.repeatsOf.values())
      for (const { id } of facts) expect(drawn).not.toContain(id);
  });
});

describe('the names of towns', () => {
  it('stand clear of a neighbour that has no marks', () => {
    const anchors = new Map(
      featuresOn('2023-10-31')
        .filter(({ properties }) => properties.form === 'town')
        .map(({ properties }) => [properties.ref, properties.anchor]),
    );
    expect([anchors.get('konna'), anchors.get('mopti')]).toEqual(['right', 'left']);
  });
});

describe('marks around a place', () => {
  it('never cover each other or the place', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(0, 45, 90, 225),
        (count, side) => {
          const offsets = fanOffsets(count, side);
          expect(offsets).toHaveLength(count);
          offsets.forEach(([x, y], index) => {
            expect(Math.hypot(x, y)).toBeGreaterThan(24);
            for (const [otherX, otherY] of offsets.slice(index + 1))
              expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(22);
          });
        },
      ),
    );
  });

  it('turn away from a neighbour, and keep the name off both', () => {
    const konna = [-3.893, 14.947] as const;
    const mopti = [-4.183, 14.484] as const;
    expect(hubSides(konna, [konna, mopti])).toEqual({ marks: 45, name: 270 });
    expect(hubSides(mopti, [konna, mopti])).toEqual({ marks: 225, name: 90 });
    expect(hubSides(konna, [konna])).toEqual({ marks: 0, name: 180 });
  });
});
