import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeTime } from '../../../src/domain/closeTime';
import {
  addDays,
  addMonths,
  type Day,
  type DayRange,
  dayOf,
  isoOfDay,
} from '../../../src/domain/day';
import { readEdtf } from '../../../src/domain/edtf';
import { type Presence, presenceIn } from '../../../src/domain/timeSpan';
import { day } from './columns';

/** A first and a last day that a date may mean. */
type Reading = readonly [start: number, end: number];
interface Written {
  readonly edtf: string;
  readonly readings: readonly Reading[];
}

const FIRST = day('2012-01-01');
const KNOWN_UNTIL = day('2012-06-30');
const NOT_BEFORE = day('2011-12-20');

/** One date of day or month precision, written as EDTF, with the days it may mean. */
const date = fc
  .record({
    offset: fc.nat(150),
    form: fc.constantFrom('day', 'month', 'dayXX'),
    mark: fc.constantFrom('', '~', '?', '%'),
  })
  .map(({ offset, form, mark }) => {
    const at = addDays(FIRST, offset);
    const iso = isoOfDay(at);
    if (form === 'day') return { edtf: `${iso}${mark}`, from: at, to: at };
    const from = day(`${iso.slice(0, 7)}-01`);
    const to = addDays(addMonths(from, 1), -1);
    return {
      edtf: form === 'month' ? `${iso.slice(0, 7)}${mark}` : `${iso.slice(0, 7)}-XX`,
      from,
      to,
    };
  });
type DateWritten = DayRange & { readonly edtf: string };

const daysOf = ({ from, to }: DayRange): Day[] =>
  Array.from({ length: to - from + 1 }, (_, index) => addDays(from, index));
const single = (days: DayRange): Reading[] => daysOf(days).map((at) => [at, at]);
const lasting = (starts: DayRange, ends: DayRange): Reading[] =>
  daysOf(starts).flatMap((start) =>
    daysOf(ends).flatMap((end): Reading[] => (start <= end ? [[start, end]] : [])),
  );

/** Two dates that stand apart, in order: the package refuses most intervals of dates that share days. */
const pair = fc
  .tuple(date, date)
  .map(([a, b]): [DateWritten, DateWritten] => (a.from <= b.from ? [a, b] : [b, a]))
  .filter(([a, b]) => a.to < b.from);
/** The package takes only sets whose dates are equally fine. */
const unmarked = (edtf: string) => edtf.replace(/[~?%]/g, '');
const alike = pair.filter(
  ([a, b]) =>
    unmarked(a.edtf).length === unmarked(b.edtf).length && !`${a.edtf}${b.edtf}`.includes('X'),
);

const written: fc.Arbitrary<Written> = fc.oneof(
  date.map(({ edtf, ...days }) => ({ edtf, readings: single(days) })),
  pair.map(([a, b]) => ({ edtf: `${a.edtf}/${b.edtf}`, readings: lasting(a, b) })),
  alike.map(([a, b]) => ({
    edtf: unmarked(`[${a.edtf}..${b.edtf}]`),
    readings: single({ from: a.from, to: b.to }),
  })),
  date.map((a) => ({
    edtf: `${a.edtf}/..`,
    readings: lasting(a, { from: KNOWN_UNTIL, to: KNOWN_UNTIL }),
  })),
  date.map((b) => ({
    edtf: `../${b.edtf}`,
    readings: lasting({ from: NOT_BEFORE, to: b.from }, b),
  })),
);

/** Does every reading, some reading or none share a day with the window? Tried one by one. */
function presenceByTrying(readings: readonly Reading[], { from, to }: DayRange): Presence {
  const shared = readings.map(([start, end]) => {
    for (let at = start; at <= end; at++) if (at >= from && at <= to) return true;
    return false;
  });
  if (!shared.includes(true)) return 'out';
  return shared.includes(false) ? 'possible' : 'certain';
}

function presenceOf(edtf: string, window: DayRange): Presence {
  const read = readEdtf(edtf);
  if (!read.ok) throw new Error(`${edtf}: ${read.reason}`);
  const time = closeTime(read.reading, { notBefore: NOT_BEFORE, knownUntil: KNOWN_UNTIL });
  if (!time) throw new Error(`${edtf} begins after its reports`);
  return presenceIn(time.span, window);
}

describe('certain, possible or out', () => {
  it('agrees with trying every reading of random EDTF', () => {
    fc.assert(
      fc.property(
        written,
        fc.integer({ min: -30, max: 200 }),
        fc.nat(90),
        (date, start, length) => {
          const window = { from: addDays(FIRST, start), to: addDays(FIRST, start + length) };
          expect([date.edtf, presenceOf(date.edtf, window)]).toEqual([
            date.edtf,
            presenceByTrying(date.readings, window),
          ]);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('agrees where the window ends on a day that the date names', () => {
    fc.assert(
      fc.property(
        written,
        fc.nat(1000),
        fc.nat(20),
        fc.boolean(),
        (date, pick, length, atStart) => {
          const [start, end] = date.readings[pick % date.readings.length] ?? [0, 0];
          const window = atStart
            ? { from: dayOf(end), to: dayOf(end + length) }
            : { from: dayOf(start - length), to: dayOf(start) };
          expect(presenceOf(date.edtf, window)).not.toBe('out');
          expect(presenceOf(date.edtf, window)).toBe(presenceByTrying(date.readings, window));
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    ['2012-04', '2012-04-15', '2012-04-20', 'possible'],
    ['2012-04', '2012-04-01', '2012-04-30', 'certain'],
    ['2012-04', '2012-04-01', '2012-04-29', 'possible'],
    ['2012-04', '2012-04-30', '2012-05-30', 'possible'],
    ['2012-04', '2012-05-01', '2012-05-30', 'out'],
    ['2012-04-15', '2012-04-15', '2012-04-15', 'certain'],
    ['2012-04-15/2012-04-20', '2012-04-20', '2012-04-25', 'certain'],
    ['2012-04-15/2012-04-20', '2012-04-10', '2012-04-15', 'certain'],
    ['2012-04-15/2012-04-20', '2012-04-21', '2012-04-25', 'out'],
    ['2012-04/2012-06', '2012-04-15', '2012-04-15', 'possible'],
    ['2012-04/2012-06', '2012-05-15', '2012-05-15', 'certain'],
    ['2012-04-15/..', '2012-06-30', '2012-06-30', 'certain'],
    ['2012-04-15/..', '2012-07-01', '2012-07-30', 'out'],
  ] as const)('%s in %s to %s is %s', (edtf, from, to, expected) => {
    expect(presenceOf(edtf, { from: day(from), to: day(to) })).toBe(expected);
  });
});
