import { countOrigins } from '../domain/origins';
import type { EventRecord, Lang, Place, RecordTime } from '../domain/record';
import { type TimedRecord, type TimeFault, timesOf } from '../domain/recordTimes';
import { checkDuplicates, checkRepeated } from './checkDuplicates';
import { checkRecord } from './checkRecord';
import { compileDifferences, compileQuotes, wordsFor } from './compileQuotes';
import { type DocumentText, sharedFacts } from './documents';
import { EDTF_FIX } from './edtfFix';
import type { DataIssue, Finding } from './issue';
import { knownActors } from './knownActors';
import { type KnownPlaces, knownPlaces } from './knownPlaces';
import { actorIssues, type Lifetime, lifetimeFindings } from './lifetimes';
import type { DataFiles } from './parseDataFiles';
import type { RecordWords } from './reading/reading';
import { readRecord } from './reading/readRecord';
import { recordsNaming } from './reading/related';
import { remembering } from './remembered';
import type { RawActor, RawEvent } from './schema';

const FILE = 'data/events.json';

const sharedBefore = remembering<KnownPlaces['bare'], object>();
const timeBefore = remembering<RawEvent, RecordTime | Finding | null>();

/** Everything that compiling one record looks up. */
class EventContext {
  readonly events: ReadonlyMap<string, RawEvent>;
  readonly places: KnownPlaces['bare'];
  readonly mentions: KnownPlaces['mentions'];
  readonly actors: ReadonlyMap<string, RawActor>;
  readonly lifetimes: ReadonlyMap<string, Lifetime>;
  readonly documents: ReadonlyMap<string, DocumentText>;
  readonly languages: readonly Lang[];
  /** Stands for what is the same for all records: places, actors, languages and most of the documents. */
  private readonly shared: object;
  /** Whether each record has an id of its own, so that its days are no other's. */
  private readonly hasOwnIds: boolean;
  private readonly timeIn: (event: TimedRecord) => RecordTime | TimeFault | null;

  constructor(
    files: DataFiles,
    places: readonly Place[],
    documents: ReadonlyMap<string, DocumentText>,
  ) {
    this.events = new Map(files.events.map((event) => [event.id, event]));
    const { bare, mentions } = knownPlaces(places);
    this.places = bare;
    this.mentions = mentions;
    const { byId, lifetimes } = knownActors(files.actors);
    this.actors = byId;
    this.lifetimes = lifetimes;
    this.documents = documents;
    this.languages = files.project.languages;
    const of = [byId, sharedFacts(documents), this.languages.join(' ')];
    this.shared = sharedBefore(bare, of, () => ({}));
    this.hasOwnIds = this.events.size === files.events.length;
    this.timeIn = timesOf({
      recordOf: (id) => this.events.get(id),
      reportsOf: ({ id }) =>
        this.events.get(id)?.evidence.flatMap(({ source }) => {
          const document = documents.get(source);
          if (!document) return [];
          const { published, source: raw } = document;
          return { day: published, approximate: raw.published.includes('~') };
        }) ?? [],
      isDated: ({ id }) =>
        this.events
          .get(id)
          ?.evidence.some(
            (evidence) =>
              evidence.stance !== 'contradicts' && wordsFor(evidence, 'when').length > 0,
          ) ?? false,
      beginningOf: (actor) => this.lifetimes.get(actor)?.start ?? null,
    });
  }

  get words(): Omit<RecordWords, 'event' | 'time'> {
    const { places, mentions, actors, documents, languages, events } = this;
    return { places, mentions, actors, documents, languages, events };
  }

  /** All that compiling the record looks up, but for itself; `time` is what `timeOf` gives. */
  restsOn(event: RawEvent, time: RecordTime | Finding | null): readonly unknown[] {
    const { evidence, differences = [], related = [] } = event;
    const readings = differences.flatMap((difference) => difference.readings);
    const of: unknown[] = [this.shared, time];
    for (const { source } of evidence)
      of.push(this.documents.get(source), this.mentions.get(source));
    for (const { source } of readings) of.push(this.documents.get(source));
    for (const other of related) of.push(this.events.get(other.event));
    for (const other of recordsNaming(event.id, this.events)) of.push(other);
    return of;
  }

  /** The original report that a document carries. */
  originOf(source: string): string {
    return this.documents.get(source)?.source.origin ?? source;
  }

  /** The record's days; a finding where its date is faulty, `null` where it has none. */
  timeOf(event: RawEvent): RecordTime | Finding | null {
    const isBounded = event.related?.some(({ relation }) => relation === 'after') ?? false;
    if (this.hasOwnIds && !isBounded)
      return timeBefore(event, [this.shared], () => this.timeAmong(event));
    const time = this.timeAmong(event);
    // The same object for the same days, by which the record is remembered.
    return timeBefore(event, [JSON.stringify(time)], () => time);
  }

  private timeAmong(event: RawEvent): RecordTime | Finding | null {
    const time = this.timeIn(event);
    if (time === null || 'span' in time) return time;
    return time.fault === 'unreadable'
      ? { field: 'when', reason: time.reason, fix: EDTF_FIX }
      : {
          field: 'when',
          reason: `${event.when} begins after the publication of its latest report`,
          fix: 'mend "when", or quote the report that tells it; what is only announced has a stated date',
        };
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

interface CompiledEvent {
  readonly record: EventRecord;
  readonly findings: readonly Finding[];
}

function compileEvent(
  event: RawEvent,
  context: EventContext,
  found: RecordTime | Finding | null,
): CompiledEvent {
  const time = found && 'span' in found ? found : undefined;
  const { quotes, findings } = compileQuotes(event, context.documents);
  const differing = compileDifferences(event, context.documents);
  const { evidence: _, checked: _checked, related = [], ...fields } = event;
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
      ...readRecord({ event, time, ...context.words }),
    ],
  };
}

const compiledEvent = remembering<
  RawEvent,
  { readonly record: EventRecord; readonly issues: readonly DataIssue[] }
>();

/** Compiles the coded events; a record with an issue is still returned so that coverage can be counted. */
export function compileEvents(
  files: DataFiles,
  places: readonly Place[],
  documents: ReadonlyMap<string, DocumentText>,
): { records: EventRecord[]; issues: DataIssue[] } {
  const context = new EventContext(files, places, documents);
  const compiled = files.events.map((event) => {
    const time = context.timeOf(event);
    return compiledEvent(event, context.restsOn(event, time), () => {
      const { record, findings } = compileEvent(event, context, time);
      return {
        record,
        issues: findings.map((finding) => ({ file: FILE, record: record.id, ...finding })),
      };
    });
  });
  const records = compiled.map(({ record }) => record);
  return {
    records,
    issues: [
      ...actorIssues(files.actors),
      ...compiled.flatMap(({ issues }) => issues),
      ...checkRepeated(FILE, files.events),
      ...checkDuplicates(records, (source) => context.originOf(source)),
    ],
  };
}
