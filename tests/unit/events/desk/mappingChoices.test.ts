import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAs, seemsSwapped } from '../../../../src/events/desk/ask/asRead';
import {
  answerOf,
  askedOf,
  swapped,
  whenWayOf,
  whereWayOf,
  wrongChoices,
} from '../../../../src/events/desk/ask/mappingChoices';
import { type ColumnMapping, MEANINGS } from '../../../../src/events/read/outcome';
import { mappingOf, TABLE } from './questions';

const anyMapping: fc.Arbitrary<ColumnMapping> = fc
  .tuple(
    fc.array(fc.option(fc.nat(5)), { minLength: MEANINGS.length, maxLength: MEANINGS.length }),
    fc.boolean(),
  )
  .map(([columns, dayFirst]) => ({
    ...mappingOf(),
    ...Object.fromEntries(MEANINGS.map((meaning, at) => [meaning, columns[at] ?? null])),
    dayFirst,
  }));

describe('the ways in which a table tells days and places', () => {
  it('are those of the guess, whole dates and two columns where it is none', () => {
    expect(whenWayOf(mappingOf())).toBe('dates');
    expect(whenWayOf(mappingOf({ year: 0, month: 1 }))).toBe('parts');
    expect(whenWayOf(mappingOf({ year: 0, start: 1 }))).toBe('dates');
    expect(whereWayOf(mappingOf())).toBe('two');
    expect(whereWayOf(mappingOf({ position: 0 }))).toBe('one');
    expect(whereWayOf(mappingOf({ position: 0, latitude: 1 }))).toBe('two');
  });

  it('leave nothing in the answer that was not asked', () => {
    fc.assert(
      fc.property(
        anyMapping,
        fc.constantFrom('dates' as const, 'parts' as const),
        fc.constantFrom('two' as const, 'one' as const),
        fc.boolean(),
        (mapping, when, where, placed) => {
          const asked = askedOf({ when, where }, placed);
          const answer = answerOf({ mapping, when, where }, placed);
          for (const meaning of MEANINGS)
            expect(answer[meaning]).toBe(asked.includes(meaning) ? mapping[meaning] : null);
        },
      ),
    );
  });
});

describe('wrong choices', () => {
  it('are none in a guess that makes sense', () => {
    expect(wrongChoices(TABLE.guess)).toEqual([]);
    expect(wrongChoices(mappingOf({ title: 1, place: 1 }))).toEqual([]);
  });

  it('are a column that is two things, and what is missing', () => {
    expect(wrongChoices(mappingOf({ latitude: 1, longitude: 1 }))).toEqual([
      { type: 'same', one: 'latitude', other: 'longitude' },
    ]);
    expect(wrongChoices(mappingOf({ start: 1, fatalities: 1 }))).toEqual([
      { type: 'same', one: 'start', other: 'fatalities' },
    ]);
    expect(wrongChoices(mappingOf({ month: 1 }))).toEqual([{ type: 'noYear' }]);
    expect(wrongChoices(mappingOf({ latitude: 1 }))).toEqual([
      { type: 'half', missing: 'longitude' },
    ]);
    expect(wrongChoices(mappingOf({ longitude: 1 }))).toEqual([
      { type: 'half', missing: 'latitude' },
    ]);
  });
});

describe('latitude and longitude', () => {
  const names = ['a', 'b'];
  const mapping = mappingOf({ latitude: 0, longitude: 1 });

  it('seem swapped where only swapped they lie on Earth, or on this map', () => {
    expect(seemsSwapped(names, [['120.5', '16.27']], mapping)).toBe('impossible');
    expect(seemsSwapped(names, [['-8.0', '16.27']], mapping)).toBe('elsewhere');
  });

  it('seem so in one cell too, until the longitude is taken to come first', () => {
    const inOne = mappingOf({ position: 0 });
    expect(seemsSwapped(['at'], [['120.5, 16.27']], inOne)).toBe('impossible');
    expect(seemsSwapped(['at'], [['120.5, 16.27']], swapped(inOne))).toBeNull();
  });

  it('do not where they lie on this map, elsewhere either way, or nowhere', () => {
    expect(seemsSwapped(names, [['16.27', '-0.04']], mapping)).toBeNull();
    expect(seemsSwapped(names, [['48.8', '2.3']], mapping)).toBeNull();
    expect(seemsSwapped(names, [['', 'xx']], mapping)).toBeNull();
    expect(seemsSwapped(names, [['120.5', '16.27']], mappingOf({ latitude: 0 }))).toBeNull();
  });

  it('swapped twice are as before, and the swap mends what seemed swapped', () => {
    fc.assert(
      fc.property(anyMapping, (mapping) => {
        const twice = swapped(swapped(mapping));
        expect({ ...twice, lonFirst: twice.lonFirst ?? false }).toEqual({
          ...mapping,
          lonFirst: false,
        });
      }),
    );
    expect(seemsSwapped(names, [['120.5', '16.27']], swapped(mapping))).toBeNull();
  });
});

describe('rows as they would be read', () => {
  it('stand in the order of the file, each with what is wrong with it', () => {
    const { columns, rows } = readAs(TABLE.header, TABLE.rows, TABLE.guess);
    expect(rows.map(({ row }) => columns.record[row])).toEqual([0, 1, 2]);
    expect(rows.map(({ problems }) => problems)).toEqual([
      [],
      [],
      [{ column: 1, value: 'xx', problem: 'bad_number' }],
    ]);
    expect(columns.datedCount).toBe(3);
  });

  it('follow the mapping: a month that is none leaves a row undated', () => {
    const monthFirst = { ...TABLE.guess, dayFirst: false };
    expect(readAs(TABLE.header, TABLE.rows, monthFirst).columns.datedCount).toBe(2);
  });
});
