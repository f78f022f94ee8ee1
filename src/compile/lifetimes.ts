import type { Day } from '../domain/day';
import { readEdtf } from '../domain/edtf';
import type { RecordTime } from '../domain/record';
import { livedDuring } from './checkRecord';
import { EDTF_FIX } from './edtfFix';
import type { DataIssue, Finding } from './issue';
import type { RawActor, RawOccurrence } from './schema';

/** First and last day on which an actor existed, as far as known. */
export interface Lifetime {
  readonly start: Day | null;
  readonly end: Day | null;
}

export function lifetimeOf({ lifetime }: RawActor): Lifetime {
  const start = lifetime?.start ? readEdtf(lifetime.start) : null;
  const end = lifetime?.end ? readEdtf(lifetime.end) : null;
  return {
    start: start?.ok ? start.reading.startMin : null,
    end: end?.ok ? end.reading.endMax : null,
  };
}

/** Lifetimes that are no EDTF. */
export function actorIssues(actors: readonly RawActor[]): DataIssue[] {
  return actors.flatMap(({ id, lifetime }) =>
    (['start', 'end'] as const).flatMap((end) => {
      const text = lifetime?.[end];
      const read = text ? readEdtf(text) : null;
      return read && !read.ok
        ? [
            {
              ...{ file: 'data/actors.json', record: id, field: `lifetime.${end}` },
              ...{ reason: read.reason, fix: EDTF_FIX },
            },
          ]
        : [];
    }),
  );
}

/** Actors that did not exist on the days of the record. */
export function lifetimeFindings(
  event: RawOccurrence,
  time: RecordTime | undefined,
  lifetimes: ReadonlyMap<string, Lifetime>,
): Finding[] {
  if (!time) return [];
  return event.actors.flatMap(({ actor }, index) => {
    const lifetime = lifetimes.get(actor);
    return !lifetime || livedDuring(time, lifetime)
      ? []
      : [
          {
            field: `actors[${index}]`,
            reason: `${actor} did not exist then (${event.when})`,
            fix: 'mend "when" or the actor, or its lifetime in data/actors.json',
          },
        ];
  });
}
