import type { RawEvent } from '../../compile/schema';
import { readEdtf } from '../../domain/edtf';
import type { SameCandidate } from '../work/recordGuess';

type Shared = SameCandidate['shares'][number];

/** What each thing in common speaks for two records being one. */
const WEIGHTS: Readonly<Record<Shared, number>> = {
  words: 4,
  date: 3,
  place: 2,
  kind: 2,
  near_date: 1,
  actor: 1,
};
const LEAST_WEIGHT = 4;
const MOST_CANDIDATES = 6;
const NEAR_DAYS = 3;

/** First and last day of a date; `null` where it is open or none. */
function daysOf(when: string | undefined): readonly [number, number] | null {
  const read = when === undefined ? null : readEdtf(when);
  if (!read?.ok) return null;
  const { startMin, endMax } = read.reading;
  return startMin === null || endMax === null ? null : [startMin, endMax];
}

function datesShared(a: RawEvent, b: RawEvent): Shared[] {
  if (a.when !== undefined && a.when === b.when) return ['date'];
  const [days, others] = [daysOf(a.when), daysOf(b.when)];
  if (!days || !others) return [];
  const apart = Math.max(days[0], others[0]) - Math.min(days[1], others[1]);
  return apart <= NEAR_DAYS ? ['near_date'] : [];
}

/** What two records have in common. */
function shared(a: RawEvent, b: RawEvent): Shared[] {
  const places = new Set<string>(a.places.map(({ place }) => place));
  const actors = new Set<string>(a.actors.map(({ actor }) => actor));
  const quotes = new Set(a.evidence.map(({ exact }) => exact));
  return [
    ...(a.kind === b.kind ? (['kind'] as const) : []),
    ...datesShared(a, b),
    ...(b.places.some(({ place }) => places.has(place)) ? (['place'] as const) : []),
    ...(b.actors.some(({ actor }) => actors.has(actor)) ? (['actor'] as const) : []),
    ...(b.evidence.some(({ exact }) => quotes.has(exact)) ? (['words'] as const) : []),
  ];
}

const weightOf = (shares: readonly Shared[]): number =>
  shares.reduce((sum, share) => sum + WEIGHTS[share], 0);

/** Records that may tell of the same occurrence as this one, the likeliest first, with what they share. */
export function sameAs(record: RawEvent, events: readonly RawEvent[]): SameCandidate[] {
  return events
    .filter(({ id }) => id !== record.id)
    .map((event) => ({ id: event.id as string, shares: shared(record, event) }))
    .filter(({ shares }) => weightOf(shares) >= LEAST_WEIGHT)
    .sort((a, b) => weightOf(b.shares) - weightOf(a.shares))
    .slice(0, MOST_CANDIDATES);
}
