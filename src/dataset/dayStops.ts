import { clampDay, type Day } from '../domain/day';
import type { EventRecord } from '../domain/record';
import { isPlan } from '../domain/vocabulary';
import type { Dataset } from './dataset';

type Recorded = Pick<Dataset, 'events'>;

const recordsOf = ({ events }: Recorded, rows: readonly number[]): EventRecord[] =>
  rows.flatMap((row) => events[row] ?? []);

/** The day on which a record begins, where its date says so; of a single day the day. */
const exactDay = ({ time }: EventRecord): Day[] =>
  time && time.span.startMin === time.span.startMax ? [time.span.startMin] : [];

/** Among equally near days the earlier: what it tells is known on the day itself. */
const nearer = (day: Day) => (a: Day, b: Day) => Math.abs(a - day) - Math.abs(b - day) || a - b;

/**
 * The day with something to see that is nearest to a day; the day itself where a record surely lies on
 * it. Days of records with an exact date come first, then others on which a record surely lies. What was
 * only planned counts where nothing else is there.
 */
export function nearestDay(dataset: Recorded, rows: readonly number[], day: Day): Day {
  const records = recordsOf(dataset, rows);
  const reported = records.filter((record) => !isPlan(record));
  const sureDays = (some: readonly EventRecord[]): Day[] =>
    some.flatMap(({ time }) =>
      time && time.span.startMax <= time.span.endMin
        ? [clampDay(day, { from: time.span.startMax, to: time.span.endMin })]
        : [],
    );
  if (sureDays(reported).includes(day)) return day;
  const choices = [
    reported.flatMap(exactDay),
    sureDays(reported),
    records.flatMap(exactDay),
    sureDays(records),
  ];
  const days = choices.find(({ length }) => length > 0) ?? [];
  return [...days].sort(nearer(day))[0] ?? day;
}

/** The last day with records before a day, and the first after it, by exact dates; `null` where none is. */
export interface NeighbourDays {
  readonly earlier: Day | null;
  readonly later: Day | null;
}

export function neighbourDays(dataset: Recorded, rows: readonly number[], day: Day): NeighbourDays {
  const days = recordsOf(dataset, rows)
    .flatMap(exactDay)
    .sort((a, b) => a - b);
  return {
    earlier: days.findLast((other) => other < day) ?? null,
    later: days.find((other) => other > day) ?? null,
  };
}
