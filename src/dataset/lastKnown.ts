import { tellsOfCamp } from '../domain/custody';
import type { Day } from '../domain/day';
import type { PlaceId } from '../domain/ids';
import type { EventRecord } from '../domain/record';
import { standingOf } from '../domain/shape';
import type { TimeSpan } from '../domain/timeSpan';
import { isPlan } from '../domain/vocabulary';
import type { Dataset, RowInWindow } from './dataset';
import { isRowDrawn, shapesOfRows } from './drawnRows';

/** What was last reported of a place before a day. */
export interface LastKnown {
  readonly row: number;
  /** The last day of which the record surely speaks. */
  readonly day: Day;
  /** Days from then to the day looked at; at least one. */
  readonly age: number;
}

type Recorded = Pick<Dataset, 'events' | 'places'>;

/** The last day on which it surely had begun and, where it lasts, surely had not ended. */
const lastSureDay = ({ startMax, endMin }: TimeSpan): Day =>
  startMax > endMin ? startMax : endMin;

/** Who holds a town tells more of its state than what else was reported that day; a camp is a part of it. */
function saysHolder(event: EventRecord): number {
  const names = (...roles: readonly string[]) =>
    event.actors.some(({ role }) => roles.includes(role));
  if (tellsOfCamp(event)) return names('receiving', 'departing', 'controlling') ? 1 : 0;
  return event.kind === 'territorial_control' && names('controlling') ? 2 : 0;
}

/** Positive where `a` tells the state of a place better than `b`: later, who holds it, with words of a source. */
function compare(a: LastKnown, b: LastKnown, { events }: Recorded): number {
  const [first, second] = [events[a.row], events[b.row]];
  if (a.day !== b.day || !first || !second) return a.day - b.day;
  return (
    saysHolder(first) - saysHolder(second) ||
    Number(first.tier === 'corpus') - Number(second.tier === 'corpus') ||
    a.row - b.row
  );
}

/**
 * What was last reported, before a day, of each place that has nothing on that day: of the records in
 * `rows` that stand there as a mark and surely began before, the latest. A plan tells no state. `inView`
 * are the rows that are in view on the day: a place that one of them names which is drawn has no last state.
 */
export function lastKnown(
  dataset: Recorded,
  rows: readonly number[],
  inView: readonly RowInWindow[],
  day: Day,
): ReadonlyMap<PlaceId, LastKnown> {
  const shapes = shapesOfRows(dataset);
  const told = new Set(
    inView
      .filter(({ row }) => isRowDrawn(dataset, row))
      .flatMap(({ row }) => dataset.events[row]?.places.map(({ place }) => place) ?? []),
  );
  const states = new Map<PlaceId, LastKnown>();
  for (const row of rows) {
    const event = dataset.events[row];
    if (!event?.time || isPlan(event)) continue;
    const last = lastSureDay(event.time.span);
    if (last >= day) continue;
    for (const shape of shapes[row] ?? []) {
      const standing = standingOf(shape);
      if (!standing || told.has(standing.place)) continue;
      const state = { row, day: last, age: day - last };
      const known = states.get(standing.place);
      if (!known || compare(state, known, dataset) > 0) states.set(standing.place, state);
    }
  }
  return states;
}
