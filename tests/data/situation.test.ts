import { describe, expect, it } from 'vitest';
import { checkSituation } from '../../src/compile/checkSituation';
import { RARE } from '../../src/compile/rare';
import type { PlaceId } from '../../src/domain/ids';
import { compileProject, recordIn } from '../support';
import { expectRefused, type Fault } from './faults';

const at =
  (id: string, fields: Record<string, unknown>) =>
  (input: Parameters<typeof recordIn>[0]): void => {
    Object.assign(recordIn(input, 'places', id), fields);
  };
const GAZETTEER = { name: 'GeoNames', id: '1' };

/** Where a town lies wrongly, and the field that is named. */
const FAULTS: Fault[] = (
  [
    ['a degree too far north', 'tessalit', { lat: 21.201 }, /^lat$/, /not where GeoNames has/],
    ['west for east', 'timbuktu', { lon: 3.007 }, /^lon$/, /not where GeoNames has/],
    ['west for east, outside its region', 'timbuktu', { lon: 3.007 }, /^lat$/, /outside ML06/],
    ['two digits exchanged', 'gao', { lat: 16.722 }, /^lat$/, /16.272/],
    ['the other Gao', 'gao', { lon: -5.2, lat: 13.75 }, /^lat$/, /outside ML07/],
    [
      'the other Gao with its entry',
      'gao',
      { lon: -5.2, lat: 13.75, gazetteer: { ...GAZETTEER, lon: -5.2, lat: 13.75 } },
      /^lat$/,
      /outside ML07/,
    ],
    ['another region', 'kidal', { within: 'ML05' }, /^lat$/, /outside ML05/],
    ['a region that is none', 'kidal', { within: 'ML99' }, /^within$/, /has no ML99/],
    ['no region', 'kidal', { within: undefined }, /^within$/, /needs the outline/],
    [
      'a far town on the other side',
      'new-york',
      { lon: 74.006 },
      /^lon$/,
      /not where GeoNames has/,
    ],
    [
      'the outline of another region',
      'kidal-region',
      { outline: ['ML07'] },
      /^outline$/,
      /not its/,
    ],
    [
      'another region by code and outline',
      'kidal-region',
      { pcode: 'ML07', outline: ['ML07'] },
      /^pcode$/,
      /is Gao Region/,
    ],
    ['no coordinates to compare', 'kidal', { gazetteer: GAZETTEER }, /^gazetteer$/, /lacks/],
  ] as const
).map(
  ([what, id, fields, field, reason]): Fault => [
    `${what} (${id})`,
    at(id, fields),
    ['data/places.json', id, field, reason],
  ],
);

describe('where a town lies', () => {
  it.each(FAULTS)('is refused: %s', (...fault) => expectRefused(fault));

  it('needs no region where the project draws none', () => {
    const gao = { name: { en: 'Gao', fr: 'Gao' }, kind: 'town' } as const;
    const place = { ...gao, id: 'gao' as PlaceId, mentions: [], lon: -0.045, lat: 16.272 };
    expect(checkSituation(place, new Map(), RARE.isIn)).toEqual([]);
    expect(checkSituation({ ...place, within: 'ML07' }, new Map(), RARE.isIn)).toEqual([
      expect.objectContaining({ field: 'within', fix: expect.stringContaining('leave it out') }),
    ]);
  });

  it('is told once in the dataset', () => {
    const gao = compileProject().dataset.places.find(({ id }) => id === 'gao');
    expect(gao).toMatchObject({ at: [-0.045, 16.272] });
    expect(gao?.gazetteer).toEqual({ name: 'GeoNames', id: '2457163' });
    expect(gao).not.toHaveProperty('within');
  });
});
