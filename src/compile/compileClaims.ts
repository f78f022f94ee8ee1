import type { Outline } from '../dataset/compiled';
import {
  type Measurement,
  measureDirection,
  measureDistance,
  measureLargerArea,
} from '../domain/geographicClaim';
import type { EventRecord, GeographicClaim, Place } from '../domain/record';
import { overlaps, type TextSpan } from '../domain/textSpan';
import { type DocumentText, sharedFacts } from './documents';
import type { DataIssue } from './issue';
import { findPassage } from './passages';
import { once } from './reading/once';
import { readClaim } from './reading/readClaim';
import { undecided } from './reading/reading';
import { remembering } from './remembered';
import type { RawGeographicClaim } from './schema';

interface ClaimContext {
  readonly places: readonly Place[];
  readonly events: readonly EventRecord[];
  readonly documents: ReadonlyMap<string, DocumentText>;
  readonly outlines: ReadonlyMap<string, Outline>;
}

const FILE = 'data/geographic-claims.json';

function measure(claim: RawGeographicClaim, context: ClaimContext): Measurement {
  const placeOf = (id: string) => context.places.find((place) => place.id === id);
  const subject = placeOf(claim.subject);
  const object = placeOf(claim.object);
  const outlinesOf = (place: Place | undefined) =>
    (place?.outline ?? []).flatMap((id) => context.outlines.get(id) ?? []);
  switch (claim.relation) {
    case 'larger_area':
      return claim.of_part
        ? { verdict: 'not_measurable' }
        : measureLargerArea(outlinesOf(subject), outlinesOf(object));
    case 'direction':
      return subject?.at && object?.at && claim.stated_direction
        ? measureDirection(subject.at, object.at, claim.stated_direction)
        : { verdict: 'not_measurable' };
    case 'distance':
      return subject?.at && object?.at && claim.stated_km
        ? measureDistance(subject.at, object.at, claim.stated_km)
        : { verdict: 'not_measurable' };
  }
}

interface EventIndex {
  /** The first that has an id. */
  readonly byId: ReadonlyMap<string, EventRecord>;
  /** By the documents that they quote. */
  readonly quoting: ReadonlyMap<string, ReadonlySet<EventRecord>>;
}

const indexOf = once((events: readonly EventRecord[]): EventIndex => {
  const quoting = new Map<string, Set<EventRecord>>();
  for (const event of events)
    for (const { source } of event.quotes)
      quoting.set(source, (quoting.get(source) ?? new Set()).add(event));
  return { byId: new Map(events.toReversed().map((event) => [event.id, event])), quoting };
});

function claimIssues(claim: RawGeographicClaim, context: ClaimContext): DataIssue[] {
  const report = (field: string, reason: string, fix: string): DataIssue => ({
    ...{ file: FILE, record: claim.id },
    ...{ field, reason, fix },
  });
  const known = 'write an id from there, or add it there first';
  const issues: DataIssue[] = [];
  const isPlace = (id: string) => context.places.some((place) => place.id === id);
  const isEvent = (id: string) => indexOf(context.events).byId.has(id);
  if (!isPlace(claim.subject) && !isEvent(claim.subject))
    issues.push(
      report(
        'subject',
        `neither a place nor an event: ${claim.subject}`,
        'write an id from data/places.json or data/events.json',
      ),
    );
  if (!isPlace(claim.object))
    issues.push(report('object', `data/places.json has no ${claim.object}`, known));
  if (claim.relation === 'distance' && claim.stated_km === undefined)
    issues.push(
      report(
        'stated_km',
        'a distance needs the stated number of km',
        'add it as the words have it',
      ),
    );
  if (claim.relation === 'direction' && claim.stated_direction === undefined)
    issues.push(
      report(
        'stated_direction',
        'a direction needs the stated compass point',
        'add it as the words have it',
      ),
    );
  return issues;
}

/** The events that quote a part of the claim's words. */
const quotedBy = (
  source: string,
  span: TextSpan,
  events: readonly EventRecord[],
): EventRecord['id'][] =>
  events
    .filter(({ quotes }) =>
      quotes.some((quote) => quote.source === source && overlaps(quote, span)),
    )
    .map(({ id }) => id);

interface CompiledClaim {
  readonly claim: GeographicClaim | null;
  readonly issues: readonly DataIssue[];
}

function compileClaim(raw: RawGeographicClaim, context: ClaimContext): CompiledClaim {
  const issues = claimIssues(raw, context);
  const { passage, fault } = findPassage(raw, context.documents);
  if (fault) issues.push({ file: FILE, record: raw.id, ...fault });
  if (!passage) return { claim: null, issues };
  // Of words in another language nothing is read.
  if (context.documents.get(raw.source)?.source.language === 'en')
    for (const finding of undecided(readClaim(raw, context), raw.checked))
      issues.push({ file: FILE, record: raw.id, ...finding });
  const claim: GeographicClaim = {
    id: raw.id,
    ...passage,
    relation: raw.relation,
    subject: raw.subject,
    object: raw.object,
    statedKm: raw.stated_km,
    statedDirection: raw.stated_direction,
    events: quotedBy(raw.source, passage, [
      ...(indexOf(context.events).quoting.get(raw.source) ?? []),
    ]),
    notes: raw.notes,
    ...measure(raw, context),
  };
  return { claim, issues };
}

/** All that a claim looks up, but for itself. */
function restsOn(
  { source, subject, object }: RawGeographicClaim,
  { places, events, documents, outlines }: ClaimContext,
): readonly unknown[] {
  const { byId, quoting } = indexOf(events);
  const named = places.filter(({ id }) => id === subject || id === object);
  return [
    ...[outlines, sharedFacts(documents), documents.get(source), byId.get(subject)],
    ...[named.length, ...named, ...(quoting.get(source) ?? [])],
  ];
}

const compiledBefore = remembering<RawGeographicClaim, CompiledClaim>();

/** Finds each claim's words and measures what they state against the places' geometry. */
export function compileClaims(
  raws: readonly RawGeographicClaim[],
  context: ClaimContext,
): { claims: GeographicClaim[]; issues: DataIssue[] } {
  const compiled = raws.map((raw) =>
    compiledBefore(raw, restsOn(raw, context), () => compileClaim(raw, context)),
  );
  return {
    claims: compiled.flatMap(({ claim }) => claim ?? []),
    issues: compiled.flatMap(({ issues }) => issues),
  };
}
