import type { Day } from '../domain/day';
import { readEdtf } from '../domain/edtf';
import type { EventRecord, Place, RecordTime } from '../domain/record';
import { checkDuplicates } from './checkDuplicates';
import { checkRecord, countOrigins } from './checkRecord';
import { closeTime } from './closeTime';
import { compileDifferences, compileQuotes } from './compileQuotes';
import type { DocumentText } from './documents';
import { EDTF_FIX } from './edtfFix';
import type { DataIssue, Finding } from './issue';
import { actorIssues, type Lifetime, lifetimeFindings, lifetimeOf } from './lifetimes';
import type { DataFiles } from './parseDataFiles';
import type { RawActor, RawEvent } from './schema';

const FILE = 'data/events.json';

/** Everything that compiling one record looks up. */
class EventContext {
  readonly events: ReadonlyMap<string, RawEvent>;
  readonly places: ReadonlyMap<string, Place>;
  readonly actors: ReadonlyMap<string, RawActor>;
  readonly lifetimes: ReadonlyMap<string, Lifetime>;
  readonly documents: ReadonlyMap<string, DocumentText>;
  private readonly times = new Map<string, RecordTime | Finding | null>();

  constructor(
    files: DataFiles,
    places: readonly Place[],
    documents: ReadonlyMap<string, DocumentText>,
  ) {
    this.events = new Map(files.events.map((event) => [event.id, event]));
    this.places = new Map(places.map((place) => [place.id, place]));
    this.actors = new Map(files.actors.map((actor) => [actor.id, actor]));
    this.lifetimes = new Map(files.actors.map((actor) => [actor.id, lifetimeOf(actor)]));
    this.documents = documents;
  }

  /** The original report that a document carries. */
  originOf(source: string): string {
    return this.documents.get(source)?.source.origin ?? source;
  }

  /** The record's days; a finding where its date is faulty, `null` where it has none. */
  timeOf(event: RawEvent): RecordTime | Finding | null {
    const known = this.times.get(event.id);
    if (known !== undefined) return known;
    // Stops a circle of `after` relations: inside it the record bounds nothing.
    this.times.set(event.id, null);
    const time = this.computeTime(event);
    this.times.set(event.id, time);
    return time;
  }

  private computeTime(event: RawEvent): RecordTime | Finding | null {
    if (event.when === undefined) return null;
    const read = readEdtf(event.when);
    if (!read.ok) return { field: 'when', reason: read.reason, fix: EDTF_FIX };
    const published = event.evidence.flatMap(
      ({ source }) => this.documents.get(source)?.published ?? [],
    );
    const knownUntil = published.reduce<Day | null>((a, b) => (a === null || b > a ? b : a), null);
    if (knownUntil === null) return null;
    const notBefore = this.notBefore(event);
    return (
      closeTime(read.reading, { notBefore, knownUntil }) ?? {
        field: 'when',
        reason: `${event.when} begins after the publication of its latest report`,
        fix: 'mend "when", or quote the report that tells it; what is only announced has a stated date',
      }
    );
  }

  /** The latest of the actors' beginnings and of the records that this one came after. */
  private notBefore(event: RawEvent): Day | null {
    const days = event.actors.flatMap(({ actor }) => this.lifetimes.get(actor)?.start ?? []);
    for (const { event: id, relation } of event.related ?? []) {
      const other = relation === 'after' ? this.events.get(id) : undefined;
      const time = other ? this.timeOf(other) : null;
      if (time && 'span' in time) days.push(time.span.startMin);
    }
    return days.reduce<Day | null>((a, b) => (a === null || b > a ? b : a), null);
  }
}

function referenceFindings(event: RawEvent, context: EventContext): Finding[] {
  const unknown = (field: string, file: string, id: string): Finding => ({
    field,
    reason: `${file} has no ${id}`,
    fix: 'write an id from there, or add it there first',
  });
  return [
    ...event.places.flatMap(({ place }, index) =>
      context.places.has(place) ? [] : [unknown(`places[${index}]`, 'data/places.json', place)],
    ),
    ...event.actors.flatMap(({ actor }, index) =>
      context.lifetimes.has(actor) ? [] : [unknown(`actors[${index}]`, 'data/actors.json', actor)],
    ),
    ...(event.related ?? []).flatMap(({ event: id }, index) =>
      context.events.has(id) && id !== event.id ? [] : [unknown(`related[${index}]`, FILE, id)],
    ),
  ];
}

function strengthFindings(event: RawEvent): Finding[] {
  const stated = event.strength?.stated;
  return stated === undefined || event.evidence.some(({ exact }) => exact.includes(stated))
    ? []
    : [
        {
          field: 'strength.stated',
          reason: `no quotation of the record says "${stated}"`,
          fix: 'write the number with its words as a quotation has them',
        },
      ];
}

function compileEvent(
  event: RawEvent,
  context: EventContext,
): { record: EventRecord; findings: Finding[] } {
  const found = context.timeOf(event);
  const time = found && 'span' in found ? found : undefined;
  const { quotes, findings } = compileQuotes(event, context.documents);
  const differing = compileDifferences(event, context.documents);
  const { evidence: _, related = [], ...fields } = event;
  const record: EventRecord = {
    ...fields,
    tier: 'corpus',
    ...(time ? { time } : {}),
    quotes,
    origins: countOrigins(quotes, (id) => context.originOf(id)),
    related,
    differences: differing.differences,
  };
  return {
    record,
    findings: [
      ...referenceFindings(event, context),
      ...(found && 'reason' in found ? [found] : []),
      ...findings,
      ...differing.findings,
      ...strengthFindings(event),
      ...checkRecord(event, context, time),
      ...lifetimeFindings(event, time, context.lifetimes),
    ],
  };
}

/** Compiles the coded events; a record with an issue is still returned so that coverage can be counted. */
export function compileEvents(
  files: DataFiles,
  places: readonly Place[],
  documents: ReadonlyMap<string, DocumentText>,
): { records: EventRecord[]; issues: DataIssue[] } {
  const context = new EventContext(files, places, documents);
  const compiled = files.events.map((event) => compileEvent(event, context));
  const records = compiled.map(({ record }) => record);
  return {
    records,
    issues: [
      ...actorIssues(files.actors),
      ...compiled.flatMap(({ record, findings }) =>
        findings.map((finding) => ({ file: FILE, record: record.id, ...finding })),
      ),
      ...checkDuplicates(records, (source) => context.originOf(source)),
    ],
  };
}
