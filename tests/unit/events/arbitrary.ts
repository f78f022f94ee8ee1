import fc from 'fast-check';
import { type DayRange, dayOf } from '../../../src/domain/day';
import { KINDS, PRECISIONS } from '../../../src/domain/vocabulary';
import { ColumnsBuilder, type OwnEvent } from '../../../src/events/columns/columnsBuilder';
import type { OwnColumns } from '../../../src/events/columns/ownColumns';

/** Days of a few years: windows and events meet often. */
const LAST_DAY = 1_500;
const WORDS = ['', 'Gao', 'gao Airport', 'Kidal', 'Ménaka', 'MNLA', 'MNLA\n(split)', 'Ansar Dine'];

const text = fc.constantFrom(...WORDS);
/** As long as the segments' limits, and one more and less. */
const length = fc.constantFrom(0, 0, 1, 5, 6, 7, 30, 31, 32, 365, 366, 367, 900);

/** An event as a reader gives it, without the number of its record. */
export const anyEvent: fc.Arbitrary<Omit<OwnEvent, 'record'>> = fc.record({
  kind: fc.constantFrom(...KINDS),
  days: fc.option(
    fc.record({ from: fc.nat(LAST_DAY), length }).map(({ from, length }) => ({
      from: dayOf(from),
      to: dayOf(from + length),
    })),
    { freq: 8 },
  ),
  lasting: fc.boolean(),
  position: fc.option(
    fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    ),
    { freq: 8 },
  ),
  precision: fc.constantFrom(...PRECISIONS),
  title: text,
  type: text,
  actor: text,
  target: text,
  place: text,
  country: text,
});

/** Columns of events, in the order of the file before they are sorted. */
export function columnsFrom(events: readonly Omit<OwnEvent, 'record'>[]): OwnColumns {
  const builder = new ColumnsBuilder();
  events.forEach((event, record) => {
    builder.add({ ...event, record });
  });
  return builder.finish();
}

export const anyColumns: fc.Arbitrary<OwnColumns> = fc
  .array(anyEvent, { maxLength: 60 })
  .map(columnsFrom);

export const anyWindow: fc.Arbitrary<DayRange> = fc
  .tuple(fc.integer({ min: -50, max: LAST_DAY + 950 }), fc.integer({ min: 0, max: 700 }))
  .map(([from, days]) => ({ from: dayOf(from), to: dayOf(from + days) }));

export const allRowsOf = ({ count }: OwnColumns): number[] =>
  Array.from({ length: count }, (_, row) => row);
