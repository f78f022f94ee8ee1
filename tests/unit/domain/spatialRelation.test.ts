import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatCircleKm } from '../../../src/domain/geographicClaim';
import type { PlaceId } from '../../../src/domain/ids';
import type { EventPlace } from '../../../src/domain/record';
import {
  bearingDeg,
  bearingFrom,
  COMPASS_POINTS,
  compassPointOf,
  haversineKm,
  journeyOf,
  relationOf,
} from '../../../src/domain/spatialRelation';
import { openProject } from '../../support';

const { places } = openProject();
const placeOf = (id: string) => {
  const place = places.get(id as PlaceId);
  if (!place) throw new Error(`no place ${id}`);
  return place;
};
const part = (place: string, role: EventPlace['role']): EventPlace => ({
  ...{ place: place as PlaceId, role },
  precision: 'exact',
});

/** Away from the poles, where a bearing says little, and from the antimeridian. */
const position = fc.tuple(
  fc.double({ min: -60, max: 60, noNaN: true }),
  fc.double({ min: -60, max: 60, noNaN: true }),
);

describe('how places lie to each other', () => {
  it.each([
    ['kidal', 286, 'nne', 'gao'],
    ['gao', 286, 'ssw', 'kidal'],
    ['tessalit', 200, 'nnw', 'kidal'],
    ['konna', 60, 'nne', 'mopti'],
    ['mopti', 284, 'ssw', 'timbuktu'],
    ['bamako', 460, 'wsw', 'mopti'],
  ] as const)('%s is %i km %s of %s', (id, km, point, reference) => {
    expect(relationOf(placeOf(id), places)).toEqual({ km, point, reference });
  });

  it('says nothing of what is no point, and tens of km of what is only near', () => {
    for (const id of ['mali', 'kidal-region', 'northern-mali', 'new-york'])
      expect(relationOf(placeOf(id), places), id).toBeNull();
    expect(relationOf(placeOf('kidal'), places, true)?.km).toBe(290);
  });

  it('tells a movement from its start, if it has one start and one end', () => {
    const both = [part('kidal', 'from'), part('gao', 'toward')];
    expect(journeyOf(both, places)).toMatchObject({ km: 286, point: 'ssw' });
    expect(journeyOf([part('gao', 'toward')], places)).toBeNull();
    expect(journeyOf([...both, part('mopti', 'to')], places)).toBeNull();
    expect(journeyOf([part('kidal', 'from'), part('mali', 'to')], places)).toBeNull();
  });

  it('measures the same distances as turf does', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        expect(haversineKm(a, b)).toBeCloseTo(greatCircleKm(a, b), 6);
        expect(haversineKm(b, a)).toBeCloseTo(haversineKm(a, b), 9);
      }),
    );
  });

  it('looks back in the opposite direction, within the size of northern Mali', () => {
    // Meridians converge by about a degree over some hundred km at these latitudes.
    const near = fc.tuple(
      fc.double({ min: -5, max: 3, noNaN: true }),
      fc.double({ min: 14, max: 21, noNaN: true }),
    );
    fc.assert(
      fc.property(near, near, (a, b) => {
        fc.pre(haversineKm(a, b) > 1);
        const turn = (bearingDeg(a, b) - bearingDeg(b, a) + 540) % 360;
        expect(Math.min(turn, 360 - turn)).toBeLessThan(3);
      }),
    );
  });

  it('names the sixteen points, each 22.5 degrees wide', () => {
    COMPASS_POINTS.forEach((point, index) => {
      for (const off of [-11.2, 0, 11.2]) expect(compassPointOf(index * 22.5 + off)).toBe(point);
    });
    expect(compassPointOf(-90)).toBe('w');
    expect(compassPointOf(720)).toBe('n');
    expect(bearingFrom([0, 16], [0, 16])).toBeNull();
    expect(bearingFrom([0, 16], [0, 17])?.point).toBe('n');
  });
});
