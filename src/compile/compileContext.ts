import { closeTime } from '../domain/closeTime';
import type { Day } from '../domain/day';
import { type EdtfReading, readEdtf } from '../domain/edtf';
import type { EventRecord, Lang, Place, RecordTime } from '../domain/record';
import { checkRepeated } from './checkDuplicates';
import { checkOccurrence } from './checkRecord';
import { EDTF_FIX } from './edtfFix';
import type { DataIssue, Finding } from './issue';
import { knownActors } from './knownActors';
import { knownPlaces } from './knownPlaces';
import { type Lifetime, lifetimeFindings } from './lifetimes';
import type { DataFiles } from './parseDataFiles';
import { type BarePlace, undecided } from './reading/reading';
import { weekdayFindings } from './reading/readProse';
import { readStatement } from './reading/readStatement';
import { remembering } from './remembered';
import type { RawActor, RawContext, RawEvent } from './schema';

const FILE = 'data/context.json';

interface ContextLookup {
  /** The documents' records by id. */
  readonly events: ReadonlyMap<string, RawEvent>;
  readonly places: ReadonlyMap<string, BarePlace>;
  readonly actors: ReadonlyMap<string, RawActor>;
  readonly lifetimes: ReadonlyMap<string, Lifetime>;
  readonly languages: readonly Lang[];
}

/** The latest day on which one of the cited pages was published. */
function latestCitation({ citations }: RawContext): Day | null {
  return citations.reduce<Day | null>((latest, { published }) => {
    const read = published === undefined ? null : readEdtf(published);
    const day = read?.ok ? read.reading.endMax : null;
    return day !== null && (latest === null || day > latest) ? day : latest;
  }, null);
}

function timeOf(raw: RawContext): RecordTime | Finding | null {
  if (raw.when === undefined) return null;
  const read = readEdtf(raw.when);
  if (!read.ok) return { field: 'when', reason: read.reason, fix: EDTF_FIX };
  const knownUntil = latestCitation(raw) ?? read.reading.endMax;
  if (knownUntil === null)
    return {
      field: 'when',
      reason: 'an open end needs a citation with a publication date',
      fix: 'give a citation its "published", or close the date',
    };
  return (
    closeTime(read.reading, { notBefore: null, knownUntil }) ?? {
      field: 'when',
      reason: `${raw.when} begins after the publication of its latest citation`,
      fix: 'mend "when" or "published", or cite a later page',
    }
  );
}

function referenceFindings(raw: RawContext, lookup: ContextLookup): Finding[] {
  const missing = (known: { has(id: string): boolean }, file: string, field: string, id: string) =>
    known.has(id)
      ? []
      : [
          {
            field,
            reason: `${file} has no ${id}`,
            fix: 'write an id from there, or add it there first',
          },
        ];
  return [
    ...raw.places.flatMap(({ place }, index) =>
      missing(lookup.places, 'data/places.json', `places[${index}]`, place),
    ),
    ...raw.actors.flatMap(({ actor }, index) =>
      missing(lookup.lifetimes, 'data/actors.json', `actors[${index}]`, actor),
    ),
    ...(raw.conflicts ?? []).flatMap(({ event }, index) =>
      missing(lookup.events, 'data/events.json', `conflicts[${index}]`, event),
    ),
    ...(raw.repeats ? missing(lookup.events, 'data/events.json', 'repeats', raw.repeats) : []),
  ];
}

/** Whether one date surely ends before the other begins; an open end ends nothing. */
const endsBefore = (first: EdtfReading, then: EdtfReading): boolean =>
  first.endMax !== null && then.startMin !== null && first.endMax < then.startMin;

function readingOf(when: string | undefined): EdtfReading | null {
  const read = when === undefined ? null : readEdtf(when);
  return read?.ok ? read.reading : null;
}

/** What a fact repeats happened on its days and, where both name places, at one of them. */
function repeatFindings({ repeats, when, places }: RawContext, lookup: ContextLookup): Finding[] {
  const event = repeats === undefined ? undefined : lookup.events.get(repeats);
  if (!event) return [];
  const [own, theirs] = [readingOf(when), readingOf(event.when)];
  const report = (what: string): Finding[] => [
    {
      field: 'repeats',
      reason: `has no ${what} in common with ${event.id}`,
      fix: 'name the record of the same occurrence, or leave it out',
    },
  ];
  if (own && theirs && (endsBefore(own, theirs) || endsBefore(theirs, own))) return report('day');
  const known = new Set<string>(event.places.map(({ place }) => place));
  const apart =
    places.length > 0 && known.size > 0 && !places.some(({ place }) => known.has(place));
  return apart ? report('place') : [];
}

function citationFindings({ citations }: RawContext): Finding[] {
  return citations.flatMap(({ published }, index) => {
    const read = published === undefined ? null : readEdtf(published);
    return read && !read.ok
      ? [{ field: `citations[${index}].published`, reason: read.reason, fix: EDTF_FIX }]
      : [];
  });
}

/** Weekdays in our sentences that do not belong to the date beside them. */
const weekdaysOf = (
  { statement, whenBasis, disagreement, notes, when = '' }: RawContext,
  languages: readonly Lang[],
): Finding[] =>
  weekdayFindings(
    { statement, whenBasis, disagreement, notes },
    (when.match(/\d{4}/g) ?? []).map(Number),
    languages,
  );

function compileFact(
  raw: RawContext,
  lookup: ContextLookup,
): { record: EventRecord; findings: Finding[] } {
  const found = timeOf(raw);
  const time = found && 'span' in found ? found : undefined;
  const { places, actors, languages } = lookup;
  const {
    checked: _,
    statement,
    agreement,
    disagreement,
    citations,
    repeats,
    conflicts,
    ...fields
  } = raw;
  return {
    record: {
      ...fields,
      tier: 'context',
      ...(time ? { time } : {}),
      quotes: [],
      origins: 0,
      related: [],
      differences: [],
      repeats,
      context: {
        statement,
        agreement,
        disagreement,
        citations,
        conflicts: conflicts ?? [],
      },
    },
    findings: [
      ...referenceFindings(raw, lookup),
      ...repeatFindings(raw, lookup),
      ...(found && 'reason' in found ? [found] : []),
      ...citationFindings(raw),
      ...checkOccurrence(raw, lookup.places, time),
      ...lifetimeFindings(raw, time, lookup.lifetimes),
      ...weekdaysOf(raw, lookup.languages),
      ...undecided(readStatement({ fact: raw, time, places, actors, languages }), raw.checked),
    ],
  };
}

const compiledFact = remembering<
  RawContext,
  { readonly record: EventRecord; readonly issues: readonly DataIssue[] }
>();

/** Compiles the context tier: facts in own words with citations, which never count as evidence. */
export function compileContext(
  files: DataFiles,
  places: readonly Place[],
): { records: EventRecord[]; issues: DataIssue[] } {
  const actors = knownActors(files.actors);
  const lookup: ContextLookup = {
    events: new Map(files.events.map((event) => [event.id, event])),
    places: knownPlaces(places).bare,
    ...{ actors: actors.byId, lifetimes: actors.lifetimes },
    languages: files.project.languages,
  };
  const compiled = files.context.map((raw) => {
    const named = [raw.repeats, ...(raw.conflicts ?? []).map(({ event }) => event)];
    const of = [
      ...[lookup.places, lookup.actors, lookup.languages.join(' ')],
      ...named.map((id) => (id === undefined ? undefined : lookup.events.get(id))),
    ];
    return compiledFact(raw, of, () => {
      const { record, findings } = compileFact(raw, lookup);
      return {
        record,
        issues: findings.map((finding) => ({ file: FILE, record: record.id, ...finding })),
      };
    });
  });
  return {
    records: compiled.map(({ record }) => record),
    issues: [...compiled.flatMap(({ issues }) => issues), ...checkRepeated(FILE, files.context)],
  };
}
