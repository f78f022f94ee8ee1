import type { EventRecord, Quote } from '../domain/record';
import { overlaps } from '../domain/textSpan';
import type { ActorRole } from '../domain/vocabulary';
import type { DataIssue } from './issue';
import { once } from './reading/once';
import type { RawContext, RawEvent } from './schema';

/** Who is spoken to or about does not tell one occurrence from another. */
const SECONDARY: ReadonlySet<ActorRole> = new Set(['addressee', 'subject', 'target']);

/** Whoever speaks acts in a statement; elsewhere the speaker is only a witness. */
const primaryActors = once(({ kind, actors }: EventRecord): string =>
  actors
    .filter(({ role }) => !SECONDARY.has(role) && (role !== 'speaker' || kind === 'political'))
    .map(({ actor }) => actor)
    .sort()
    .join(' '),
);

const daysOverlap = ({ time: a }: EventRecord, { time: b }: EventRecord): boolean =>
  a?.precision === 'day' &&
  b?.precision === 'day' &&
  a.span.startMin <= b.span.endMax &&
  b.span.startMin <= a.span.endMax;

const exactPlaces = once(({ places }: EventRecord): readonly string[] =>
  places.flatMap(({ place, precision }) => (precision === 'exact' ? [place] : [])),
);

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

type Indexed = readonly [index: number, record: EventRecord];

/**
 * Pairs of positions that may tell one occurrence, the later first: of one kind, place, actors and report,
 * on days that overlap. All others differ in one of these.
 */
function likelyPairs(
  records: readonly EventRecord[],
  originOf: (source: Quote['source']) => string,
): ReadonlyMap<number, ReadonlySet<number>> {
  const groups = new Map<string, Indexed[]>();
  records.forEach((record, index) => {
    if (record.time?.precision !== 'day' || record.status === 'superseded') return;
    const actors = primaryActors(record);
    const origins = new Set(record.quotes.map(({ source }) => originOf(source)));
    for (const place of new Set(exactPlaces(record)))
      for (const origin of origins) {
        const key = [record.kind, place, actors, origin].join('\0');
        const group = groups.get(key) ?? [];
        groups.set(key, group);
        group.push([index, record]);
      }
  });
  const earlierOf = new Map<number, Set<number>>();
  for (const group of groups.values()) {
    let open: Indexed[] = [];
    group.sort(([, a], [, b]) => startOf(a) - startOf(b));
    for (const [index, record] of group) {
      open = open.filter(([, other]) => daysOverlap(other, record));
      for (const [other] of open) {
        const later = Math.max(index, other);
        earlierOf.set(later, (earlierOf.get(later) ?? new Set()).add(Math.min(index, other)));
      }
      open.push([index, record]);
    }
  }
  return earlierOf;
}

const startOf = ({ time }: EventRecord): number => time?.span.startMin ?? 0;

/** One event per occurrence (codebook §3.6): the two copies of a wire report are one record. */
export function checkDuplicates(
  records: readonly EventRecord[],
  originOf: (source: Quote['source']) => string,
): DataIssue[] {
  const pairs = likelyPairs(records, originOf);
  return records.flatMap((record, index) =>
    [...(pairs.get(index) ?? [])]
      .sort((a, b) => a - b)
      .flatMap((at) => records[at] ?? [])
      .flatMap((earlier) =>
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
const toldBy = once((raw: RawEvent | RawContext): string =>
  'statement' in raw
    ? raw.statement.en
    : JSON.stringify([
        ...[raw.kind, raw.when, raw.status],
        raw.actors.map(({ actor, role }) => `${actor} ${role}`).sort(),
        raw.evidence.map(({ source, exact, supports }) => [source, exact, supports.kind]),
      ]),
);

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
