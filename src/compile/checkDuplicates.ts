import type { EventRecord, Quote } from '../domain/record';
import { overlaps } from '../domain/textSpan';
import type { ActorRole } from '../domain/vocabulary';
import type { DataIssue } from './issue';
import type { RawContext, RawEvent } from './schema';

/** Who is spoken to or about does not tell one occurrence from another. */
const SECONDARY: ReadonlySet<ActorRole> = new Set(['addressee', 'subject', 'target']);

/** Whoever speaks acts in a statement; elsewhere the speaker is only a witness. */
const primaryActors = ({ kind, actors }: EventRecord): string =>
  actors
    .filter(({ role }) => !SECONDARY.has(role) && (role !== 'speaker' || kind === 'political'))
    .map(({ actor }) => actor)
    .sort()
    .join(' ');

const daysOverlap = ({ time: a }: EventRecord, { time: b }: EventRecord): boolean =>
  a?.precision === 'day' &&
  b?.precision === 'day' &&
  a.span.startMin <= b.span.endMax &&
  b.span.startMin <= a.span.endMax;

const exactPlaces = ({ places }: EventRecord): string[] =>
  places.flatMap(({ place, precision }) => (precision === 'exact' ? [place] : []));

/**
 * Whether two records tell one occurrence: same kind, day, exact place and actors, from the same
 * words or from two copies of one report. What overtook a plan is not the plan.
 */
function sameOccurrence(
  a: EventRecord,
  b: EventRecord,
  originOf: (source: Quote['source']) => string,
): boolean {
  if (a.kind !== b.kind || a.status === 'superseded' || b.status === 'superseded') return false;
  if (!daysOverlap(a, b) || primaryActors(a) !== primaryActors(b)) return false;
  const shared = new Set(exactPlaces(a));
  if (!exactPlaces(b).some((place) => shared.has(place))) return false;
  return a.quotes.some((quote) =>
    b.quotes.some((other) =>
      quote.source === other.source
        ? overlaps(quote, other)
        : originOf(quote.source) === originOf(other.source),
    ),
  );
}

/** One event per occurrence (codebook §3.6): the two copies of a wire report are one record. */
export function checkDuplicates(
  records: readonly EventRecord[],
  originOf: (source: Quote['source']) => string,
): DataIssue[] {
  return records.flatMap((record, index) =>
    records.slice(0, index).flatMap((earlier) =>
      record.id !== earlier.id && sameOccurrence(record, earlier, originOf)
        ? [
            {
              file: 'data/events.json',
              record: record.id,
              field: '(record)',
              reason: `describes the same occurrence as ${earlier.id}: make them one record`,
              fix: `add its evidence to ${earlier.id}, or tell them apart by day, place or actors`,
            },
          ]
        : [],
    ),
  );
}

/** All that tells what a record says, but for its id and title; a fact says it by its statement. */
const toldBy = (raw: RawEvent | RawContext): string =>
  'statement' in raw
    ? raw.statement.en
    : JSON.stringify([
        ...[raw.kind, raw.when, raw.status],
        raw.actors.map(({ actor, role }) => `${actor} ${role}`).sort(),
        raw.evidence.map(({ source, exact, supports }) => [source, exact, supports.kind]),
      ]);

/** Records that are told twice by the same words, even where no day or town is coded. */
export function checkRepeated(file: string, raws: readonly (RawEvent | RawContext)[]): DataIssue[] {
  const first = new Map<string, string>();
  return raws.flatMap((raw): DataIssue[] => {
    const told = toldBy(raw);
    const earlier = first.get(told);
    if (earlier === undefined) first.set(told, raw.id);
    return earlier === undefined || earlier === raw.id
      ? []
      : [
          {
            file,
            record: raw.id,
            field: '(record)',
            reason: `says in the same words what ${earlier} says: make them one record`,
            fix: 'take one of the two out, or say in what they differ',
          },
        ];
  });
}
