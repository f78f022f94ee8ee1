import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/domain/day';
import { KINDS, PRECISIONS } from '../../../../src/domain/vocabulary';
import { ColumnsBuilder, type OwnEvent } from '../../../../src/events/columns/columnsBuilder';
import {
  isLasting,
  kindOf,
  ownExtent,
  ownSpan,
  positionOf,
  precisionOf,
  textOf,
} from '../../../../src/events/columns/ownColumns';
import { sortRows } from '../../../../src/events/columns/sortRows';
import { fuzzRuns } from '../../../fuzzRuns';

const EVENT: OwnEvent = {
  record: 0,
  kind: 'other',
  days: null,
  lasting: false,
  position: null,
  precision: 'exact',
};
const built = (events: readonly Partial<OwnEvent>[]) => {
  const builder = new ColumnsBuilder();
  events.forEach((event, record) => {
    builder.add({ ...EVENT, record, ...event });
  });
  return builder.finish();
};
const days = (from: number, length = 0) => ({ from: dayOf(from), to: dayOf(from + length) });

describe('columns', () => {
  it('stand by how long events may last, then by their first day, then as they came', () => {
    const columns = built([
      { days: null },
      { days: days(30) },
      { days: days(5, 400) },
      { days: days(-7) },
      { days: days(20, 31) },
      { days: days(-7) },
      { days: days(4, 32) },
    ]);
    expect([...columns.record]).toEqual([3, 5, 1, 4, 6, 2, 0]);
    expect(columns.segments).toEqual([
      { first: 0, end: 3, longest: 0 },
      { first: 3, end: 4, longest: 31 },
      { first: 4, end: 5, longest: 366 },
      { first: 5, end: 6, longest: Number.POSITIVE_INFINITY },
    ]);
    expect(columns.datedCount).toBe(6);
    expect(ownExtent(columns)).toEqual({ from: -7, to: 405 });
  });

  it('are empty where there is no event', () => {
    expect(built([])).toMatchObject({ count: 0, segments: [], datedCount: 0, fatalities: null });
  });

  it('keep each text once, in the narrowest codes, and long texts in short', () => {
    const long = `${'x'.repeat(198)}😀${'y'.repeat(100)}`;
    const columns = built([
      { place: 'Gao' },
      { place: 'Kidal' },
      { place: 'Gao' },
      { place: long },
      { place: long },
    ]);
    expect(columns.coded.place.values).toEqual(['', 'Gao', 'Kidal', `${'x'.repeat(198)}…`]);
    expect(columns.coded.place.codes).toEqual(Uint8Array.of(1, 2, 1, 3, 3));
    const many = built(
      Array.from({ length: 70_000 }, (_, name) => ({ title: `t${name}`, type: `t${name % 300}` })),
    );
    expect(many.coded.title.codes).toBeInstanceOf(Uint32Array);
    expect(many.coded.type.codes).toBeInstanceOf(Uint16Array);
    expect(textOf(many, 'title', 69_999)).toBe('t69999');
    expect(textOf(many, 'type', 69_999)).toBe(`t${69_999 % 300}`);
  });

  it('tell long texts apart that differ in a few letters in the middle', () => {
    const names = Array.from({ length: 3_000 }, (_, number) => {
      const digits = String(number).padStart(4, '0');
      return `${'a'.repeat(50)}${digits}${'b'.repeat(60)}`;
    });
    const columns = built([...names, ...names].map((title) => ({ title })));
    expect(columns.coded.title.values).toEqual(['', ...names]);
    expect([0, 2_999, 3_000, 5_999].map((row) => textOf(columns, 'title', row))).toEqual([
      names[0],
      names[2_999],
      names[0],
      names[2_999],
    ]);
  });

  it('carry shapes to the rows that they belong to', () => {
    const shape = {
      type: 'LineString' as const,
      coordinates: [
        [0, 0],
        [1, 1],
      ],
    };
    const columns = built([{ days: days(9), shape }, { days: days(1) }]);
    expect([...columns.shapes]).toEqual([[1, shape]]);
  });

  it('give back every event', () => {
    const text = fc.constantFrom('', 'Gao', 'Kidal', 'Tessalit', 'oaG', '__proto__');
    const event = fc.record({
      kind: fc.constantFrom(...KINDS),
      days: fc.option(
        fc
          .tuple(fc.integer({ min: -719_162, max: 2_932_896 }), fc.nat(500))
          .map(([from, length]) => days(from, length)),
      ),
      lasting: fc.boolean(),
      position: fc.option(
        fc
          .tuple(fc.integer({ min: -1800, max: 1800 }), fc.integer({ min: -900, max: 900 }))
          .map(([lon, lat]): [number, number] => [lon / 10, lat / 10]),
      ),
      precision: fc.constantFrom(...PRECISIONS),
      title: text,
      actor: text,
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const columns = built(events);
        expect(columns.count).toBe(events.length);
        columns.record.forEach((record, row) => {
          const came = events[record];
          expect(kindOf(columns, row)).toBe(came?.kind);
          expect(isLasting(columns, row)).toBe(came?.lasting);
          expect(precisionOf(columns, row)).toBe(came?.precision);
          expect(textOf(columns, 'title', row)).toBe(came?.title);
          expect(textOf(columns, 'actor', row)).toBe(came?.actor);
          const position = positionOf(columns, row)?.map(
            (degrees) => Math.round(degrees * 10) / 10,
          );
          expect(position?.map((degrees) => degrees + 0) ?? null).toEqual(
            came?.position?.map((degrees) => degrees + 0) ?? null,
          );
          const span = ownSpan(columns, row);
          expect(span ? { from: span.startMin, to: span.endMax } : null).toEqual(
            came?.days ?? null,
          );
        });
      }),
      { numRuns: fuzzRuns(100) },
    );
  });
});

describe('rows', () => {
  it('are sorted as a comparison would sort them', () => {
    const row = fc.tuple(fc.nat(4), fc.integer());
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const at = (index: number) => rows[index] ?? [0, 0];
        const sorted = sortRows(
          rows.length,
          (index) => at(index)[0],
          (index) => at(index)[1],
        );
        const expected = rows
          .map((_, index) => index)
          .sort((a, b) => at(a)[0] - at(b)[0] || at(a)[1] - at(b)[1] || a - b);
        expect([...sorted]).toEqual(expected);
      }),
      { numRuns: fuzzRuns(200) },
    );
  });
});
