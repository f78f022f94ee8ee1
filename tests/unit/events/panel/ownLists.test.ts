import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { farRows, undatedRows, unplacedRows } from '../../../../src/events/panel/listings';
import { mergeOwnRows } from '../../../../src/events/panel/mergedRows';
import { stackOf } from '../../../../src/events/panel/OwnEventView';
import { listStep } from '../../../../src/events/panel/OwnList';
import { mergeFacets } from '../../../../src/events/panel/useOwnFacet';
import { allRowsOf, anyColumns } from '../arbitrary';
import { eventOn, setFrom, setOf } from '../sets';

describe('the rows of several sets as one list', () => {
  it('hold each dated row once, in order of time, sets in their order on a day', () => {
    fc.assert(
      fc.property(fc.array(anyColumns, { maxLength: 4 }), (all) => {
        const lists = all.map((columns, index) => {
          const { start, datedCount } = columns;
          const rows = Uint32Array.from({ length: datedCount }, (_, row) => row);
          rows.sort((a, b) => (start[a] ?? 0) - (start[b] ?? 0) || a - b);
          return { set: setFrom(columns, { id: `${index}` }), rows };
        });
        const merged = mergeOwnRows(lists);
        const expected = lists
          .flatMap(({ set, rows }, index) =>
            [...rows].map((row, place) => ({
              ...{ id: set.id, row, index, place, start: set.columns.start[row] ?? 0 },
            })),
          )
          .sort((a, b) => a.start - b.start || a.index - b.index || a.place - b.place)
          .map(({ id, row }) => `${id} ${row}`);
        const found = Array.from({ length: merged.length }, (_, index) => {
          const item = merged.at(index);
          return item && `${item.set.id} ${item.row}`;
        });
        expect(found).toEqual(expected);
        expect(merged.at(merged.length)).toBeNull();
      }),
    );
  });
});

describe('rows apart', () => {
  it('are all that have no place, and all that have no date', () => {
    const { columns } = setOf([
      eventOn('2013-01-01'),
      eventOn('2013-01-02', { position: null }),
      eventOn(''),
      eventOn('', { position: null }),
    ]);
    expect([...unplacedRows(columns)]).toEqual([1, 3]);
    expect([...undatedRows(columns)]).toEqual([2, 3]);
  });

  it('that lie far off in time are those that stretch no timeline', () => {
    const near = Array.from({ length: 12 }, (_, at) => eventOn(`2013-01-${at + 10}`));
    expect([...farRows(setOf(near).columns)]).toEqual([]);
    const { columns } = setOf([...near, eventOn('1021-01-01')]);
    expect([...farRows(columns)].map((row) => columns.record[row])).toEqual([12]);
  });
});

describe('a stack', () => {
  const { columns } = setOf([
    eventOn('2013-01-01'),
    eventOn('2013-01-02', { position: [-0.04, 17] }),
    eventOn('2013-01-03'),
    eventOn('2013-01-04'),
    eventOn('2013-01-05', { position: null }),
    eventOn('2013-01-06', { position: null }),
  ]);
  const all = Uint32Array.from(allRowsOf(columns));

  it('names the rows before and after at exactly the same point', () => {
    expect(stackOf(columns, all, 2)).toEqual({ index: 1, count: 3, previous: 0, next: 3 });
    expect(stackOf(columns, all, 0)).toEqual({ index: 0, count: 3, previous: null, next: 2 });
  });

  it('is none for a row alone, nor for one without a place', () => {
    expect(stackOf(columns, all, 1)).toBeNull();
    expect(stackOf(columns, all, 4)).toBeNull();
  });

  it('holds the row also where it is not in view', () => {
    const stack = stackOf(columns, Uint32Array.of(0, 1), 3);
    expect(stack).toMatchObject({ count: 2, previous: 0, next: null });
  });
});

describe('keys in a list', () => {
  it('move by a row, a page, or to the ends, and no further', () => {
    expect(listStep(5, 'ArrowDown', 10, 4)).toBe(6);
    expect(listStep(9, 'ArrowDown', 10, 4)).toBe(9);
    expect(listStep(0, 'ArrowUp', 10, 4)).toBe(0);
    expect(listStep(5, 'PageUp', 10, 4)).toBe(1);
    expect(listStep(2, 'PageUp', 10, 4)).toBe(0);
    expect(listStep(8, 'PageDown', 10, 4)).toBe(9);
    expect(listStep(5, 'Home', 10, 4)).toBe(0);
    expect(listStep(5, 'End', 10, 4)).toBe(9);
    expect(listStep(5, 'Enter', 10, 4)).toBeNull();
  });
});

describe('the texts of several sets', () => {
  it('are one list, the most frequent first, in which chosen ones stay', () => {
    const merged = mergeFacets(
      [
        [
          { text: 'MUJAO', count: 2 },
          { text: 'MNLA', count: 3 },
        ],
        [{ text: 'MUJAO', count: 4 }],
      ],
      new Set(['MNLA', 'gone']),
    );
    expect(merged).toEqual([
      { text: 'MUJAO', count: 6, chosen: false },
      { text: 'MNLA', count: 3, chosen: true },
      { text: 'gone', count: 0, chosen: true },
    ]);
  });
});
