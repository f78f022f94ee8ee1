import { countOrigins } from '../domain/origins';
import type { EventRecord, Lang, Place, RecordTime } from '../domain/record';
import { type TimedRecord, type TimeFault, timesOf } from '../domain/recordTimes';
import { checkDuplicates, checkRepeated } from './checkDuplicates';
import { checkRecord } from './checkRecord';
import { compileDifferences, compileQuotes, wordsFor } from './compileQuotes';
import type { DocumentText } from './documents';
import { EDTF_FIX } from './edtfFix';
import type { DataIssue, Finding } from './issue';
import { actorIssues, type Lifetime, lifetimeFindings, lifetimeOf } from './lifetimes';
import type { DataFiles } from './parseDataFiles';
import type { RecordWords } from './reading/reading';
import { readRecord } from './reading/readRecord';
import type { RawActor, RawEvent } from './schema';

const FILE = 'data/events.json';

/** Everything that compiling one record looks up. */
class EventContext {
  readonly events: ReadonlyMap<string, RawEvent>;
  readonly places: ReadonlyMap<string, Place>;
  readonly actors: ReadonlyMap<string, RawActor>;
  readonly lifetimes: ReadonlyMap<string, Lifetime>;
  readonly documents: ReadonlyMap<string, DocumentText>;
  readonly languages: readonly Lang[];
  private readonly timeIn: (event: TimedRecord) => RecordTime | TimeFault | null;

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
    this.languages = files.project.languages;
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

  get lookup(): Omit<RecordWords, 'event' | 'time'> {
    const { places, actors, documents, languages, events } = this;
    return { places, actors, documents, languages, events };
  }

  /** The original report that a document carries. */
  originOf(source: string): string {
    return this.documents.get(source)?.source.origin ?? source;
  }

  /** The record's days; a finding where its date is faulty, `null` where it has none. */
  timeOf(event: RawEvent): RecordTime | Finding | null {
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

function compileEvent(
  event: RawEvent,
  context: EventContext,
): { record: EventRecord; findings: Finding[] } {
  const found = context.timeOf(event);
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
      ...readRecord({ ...context.lookup, event, time }),
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
      ...checkRepeated(FILE, files.events),
      ...checkDuplicates(records, (source) => context.originOf(source)),
    ],
  };
}
