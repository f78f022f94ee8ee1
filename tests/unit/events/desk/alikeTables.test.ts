import { describe, expect, it } from 'vitest';
import { type AlikeTables, saidOfAlike, sayAlike } from '../../../../src/events/desk/alikeTables';
import { mappingOf, TABLE } from './questions';

const said = mappingOf({ start: 0, latitude: 1, longitude: 2, title: 3 }, false);
const saidOf = (table = TABLE): AlikeTables => sayAlike(new Map(), table, said);
const orderOf = (dayFirst: number, monthFirst: number, either: number) => ({
  ...TABLE,
  order: { dayFirst, monthFirst, either },
});

describe('what was said of a table', () => {
  it('holds for another with the same columns', () => {
    expect(saidOfAlike(saidOf(), { ...TABLE, rows: [], order: null })).toEqual(said);
  });

  it('holds for none with other columns, without a header, or placed', () => {
    for (const other of [
      { ...TABLE, header: [...TABLE.header, 'notes'] },
      { ...TABLE, hasHeader: false },
      { ...TABLE, placed: true },
    ])
      expect(saidOfAlike(saidOf(), other)).toBeNull();
  });

  it('holds in the order that the dates of the other prove, and as said where they prove none', () => {
    expect(saidOfAlike(saidOf(), orderOf(3, 0, 9))).toEqual({ ...said, dayFirst: true });
    expect(saidOfAlike(saidOf(), orderOf(0, 3, 9))).toEqual(said);
    expect(saidOfAlike(saidOf(), orderOf(0, 0, 9))).toEqual(said);
  });

  it('is asked again where its dates contradict each other', () => {
    expect(saidOfAlike(saidOf(), orderOf(1, 1, 9))).toBeNull();
  });

  it('keeps its order where the dates counted are of other columns', () => {
    const other = sayAlike(new Map(), TABLE, { ...said, start: 5 });
    expect(saidOfAlike(other, orderOf(3, 0, 9))).toEqual({ ...said, start: 5 });
  });
});
