import {
  type Measurement,
  measureDirection,
  measureDistance,
  measureLargerArea,
} from '../../domain/geographicClaim';
import type { EventRecord, GeographicClaim, Place } from '../../domain/record';
import type { Outline } from '../compiled';
import { firstOverlap } from './coverage';
import type { DocumentText } from './documents';
import { findQuote, overlaps, type TextSpan } from './findQuote';
import type { DataIssue } from './issue';
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
      return measureLargerArea(outlinesOf(subject), outlinesOf(object));
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

function claimIssues(claim: RawGeographicClaim, context: ClaimContext): DataIssue[] {
  const report = (field: string, reason: string): DataIssue => ({
    file: FILE,
    record: claim.id,
    field,
    reason,
  });
  const issues: DataIssue[] = [];
  const isPlace = (id: string) => context.places.some((place) => place.id === id);
  const isEvent = (id: string) => context.events.some((event) => event.id === id);
  if (!isPlace(claim.subject) && !isEvent(claim.subject))
    issues.push(report('subject', `neither a place nor an event: ${claim.subject}`));
  if (!isPlace(claim.object))
    issues.push(report('object', `data/places.json has no ${claim.object}`));
  if (claim.relation === 'distance' && claim.stated_km === undefined)
    issues.push(report('stated_km', 'a distance needs the stated number of km'));
  if (claim.relation === 'direction' && claim.stated_direction === undefined)
    issues.push(report('stated_direction', 'a direction needs the stated compass point'));
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

function compileClaim(
  raw: RawGeographicClaim,
  context: ClaimContext,
): { claim: GeographicClaim | null; issues: DataIssue[] } {
  const issues = claimIssues(raw, context);
  const document = context.documents.get(raw.source);
  const found = document
    ? findQuote(document.text, raw)
    : ({ ok: false, reason: `data/sources.json has no usable source ${raw.source}` } as const);
  const report = (reason: string) =>
    issues.push({ file: FILE, record: raw.id, field: 'exact', reason });
  if (!found.ok) {
    report(found.reason);
    return { claim: null, issues };
  }
  if (document && firstOverlap(found.span, document.boilerplate))
    report('the quotation lies in boilerplate');
  const claim: GeographicClaim = {
    id: raw.id,
    source: raw.source,
    exact: raw.exact,
    ...found.span,
    relation: raw.relation,
    subject: raw.subject,
    object: raw.object,
    statedKm: raw.stated_km,
    statedDirection: raw.stated_direction,
    events: quotedBy(raw.source, found.span, context.events),
    notes: raw.notes,
    ...measure(raw, context),
  };
  return { claim, issues };
}

/** Finds each claim's words and measures what they state against the places' geometry. */
export function compileClaims(
  raws: readonly RawGeographicClaim[],
  context: ClaimContext,
): { claims: GeographicClaim[]; issues: DataIssue[] } {
  const compiled = raws.map((raw) => compileClaim(raw, context));
  return {
    claims: compiled.flatMap(({ claim }) => claim ?? []),
    issues: compiled.flatMap(({ issues }) => issues),
  };
}
