import { type Day, isoOfDay } from '../domain/day';
import { readEdtf } from '../domain/edtf';
import '../domain/edtfGrammar';
import type { ActorId, SourceId } from '../domain/ids';
import { countOrigins } from '../domain/origins';
import { publicationDay } from '../domain/publicationDay';
import type { Actor, EventRecord, Quote } from '../domain/record';
import { byTime } from '../domain/recordOrder';
import { timesOf } from '../domain/recordTimes';
import type { Status, SupportedField } from '../domain/vocabulary';
import { type Dataset, openDataset } from './dataset';

/**
 * The dataset as the documents published up to a day, that day included, allow. Facts of other pages
 * are left out. The rules, after the codebook (`docs/as-known.md` tells them at length):
 *
 * - a record is known once a quotation that supports it carries what it is (`kind`);
 * - of its fields stays what a known quotation carries, and what none of all its quotations carries;
 *   an end that is only the day of a report is that of the latest known report;
 * - a statement is a claim until a known document asserts it (its words carry `status`); a plan is
 *   superseded once the record that supersedes it is known, else once another document says so;
 * - a contradiction needs both sides, and a difference two readings;
 * - our notes are hindsight: they come with the last document of their record.
 */
export function asKnown(whole: Dataset, day: Day): Dataset {
  const context = contextOf(whole, day);
  const known = whole.events.filter((event) => isKnown(event, context));
  const ids = new Set(known.map(({ id }) => id));
  const supersededBy = supersedersOf(whole.events);
  const untimed = known.map((event) => {
    const superseders = supersededBy.get(event.id) ?? [];
    const isSuperseded = superseders.length === 0 ? null : superseders.some((id) => ids.has(id));
    return reduced(event, isSuperseded, ids, context);
  });
  const { isOut } = context;
  const dataset = openDataset({
    version: whole.version,
    project: whole.project,
    complete: whole.complete,
    retired: whole.retired,
    events: timed(untimed, context).sort(byTime),
    places: [...whole.places.values()].map((place) => ({
      ...place,
      mentions: place.mentions.filter(({ source }) => isOut(source)),
    })),
    actors: [...whole.actors.values()],
    sources: [...whole.sources.values()].filter(({ id }) => isOut(id)),
    claims: whole.claims
      .filter(({ source }) => isOut(source))
      .map((claim) => ({ ...claim, events: claim.events.filter((id) => ids.has(id)) })),
    outlines: [...whole.outlines.values()],
    stories: [...whole.stories.values()],
  });
  // The axis stays where it is: what is not known leaves it empty.
  return { ...dataset, extent: whole.extent };
}

interface Context {
  readonly isOut: (source: SourceId) => boolean;
  readonly publishedOn: (source: SourceId) => Day | null;
  readonly originOf: (source: SourceId) => string;
  readonly publishedText: (source: SourceId) => string;
  readonly actors: ReadonlyMap<ActorId, Actor>;
}

function contextOf({ sources, actors }: Dataset, day: Day): Context {
  const days = new Map(
    [...sources.values()].map(({ id, published }) => [id, publicationDay(published)]),
  );
  const publishedOn = (source: SourceId) => days.get(source) ?? null;
  return {
    publishedOn,
    isOut: (source) => {
      const published = publishedOn(source);
      return published !== null && published <= day;
    },
    originOf: (source) => sources.get(source)?.origin ?? source,
    publishedText: (source) => sources.get(source)?.published ?? '',
    actors,
  };
}

const carries =
  (field: SupportedField) =>
  ({ stance, supports }: Quote): boolean =>
    stance === 'supports' && supports.includes(field);

const isKnown = ({ quotes, tier }: EventRecord, { isOut }: Context): boolean =>
  tier === 'corpus' && quotes.some((quote) => isOut(quote.source) && carries('kind')(quote));

/** The records that supersede others, by the one that they supersede. */
function supersedersOf(events: readonly EventRecord[]): Map<string, EventRecord['id'][]> {
  const superseders = new Map<string, EventRecord['id'][]>();
  for (const { id, related } of events)
    for (const { event, relation } of related)
      if (relation === 'supersedes')
        superseders.set(event, [...(superseders.get(event) ?? []), id]);
  return superseders;
}

/** Of the known quotations, those against what no known one says contradict nothing yet. */
function knownQuotes({ quotes }: EventRecord, { isOut }: Context): Quote[] {
  const out = quotes.filter(({ source }) => isOut(source));
  return out.filter(
    ({ stance, supports }) =>
      stance === 'supports' || supports.some((field) => out.some(carries(field))),
  );
}

/** The record without its days, which depend on those of others. */
function reduced(
  event: EventRecord,
  isSuperseded: boolean | null,
  ids: ReadonlySet<EventRecord['id']>,
  context: Context,
): EventRecord {
  const { isOut, originOf } = context;
  const quotes = knownQuotes(event, context);
  const { time: _, when, whenBasis, strength, notes, ...rest } = event;
  const stays = (field: SupportedField) =>
    quotes.some(carries(field)) || !event.quotes.some(carries(field));
  const isWhole = event.quotes.every(({ source }) => isOut(source));
  return {
    ...rest,
    status: statusOf(event, quotes, isSuperseded, context),
    ...(when !== undefined && stays('when') ? { when: cutWhen(event, quotes, context) } : {}),
    ...(whenBasis && isWhole && stays('when') ? { whenBasis } : {}),
    places: stays('places') ? event.places : [],
    actors: stays('actors') ? event.actors : [],
    ...(strength && stays('strength') ? { strength } : {}),
    quotes,
    origins: countOrigins(quotes, originOf),
    related: event.related.filter((related) => ids.has(related.event)),
    differences: event.differences.flatMap((difference) => {
      const readings = difference.readings.filter(({ source }) => isOut(source));
      return readings.length < 2 ? [] : [{ ...difference, readings }];
    }),
    ...(notes && isWhole ? { notes } : {}),
  };
}

/** `isSuperseded`: whether a record that supersedes it is known; `null` where there is none. */
function statusOf(
  event: EventRecord,
  quotes: readonly Quote[],
  isSuperseded: boolean | null,
  { isOut }: Context,
): Status {
  switch (event.status) {
    case 'claimed':
    case 'planned':
      return event.status;
    case 'superseded': {
      if (isSuperseded !== null) return isSuperseded ? 'superseded' : 'planned';
      const planners = new Set(event.quotes.filter(carries('kind')).map(({ source }) => source));
      const isSaid = quotes.some(
        (quote) => carries('status')(quote) && !planners.has(quote.source),
      );
      const isWhole = event.quotes.every(({ source }) => isOut(source));
      return isSaid || isWhole ? 'superseded' : 'planned';
    }
    case 'occurred':
    case 'ongoing':
    case 'disputed':
      return quotes.some(carries('status')) || !event.quotes.some(carries('status'))
        ? event.status
        : 'claimed';
  }
}

/** The last of the documents that these words stand in. */
function latestOf(quotes: readonly Quote[], { publishedOn }: Context): SourceId | null {
  let latest: { readonly source: SourceId; readonly day: Day } | null = null;
  for (const { source } of quotes) {
    const day = publishedOn(source);
    if (day !== null && (!latest || day > latest.day)) latest = { source, day };
  }
  return latest?.source ?? null;
}

const LAST_DATE = /(\d{4}-\d{2}-\d{2})\]$/;

/**
 * The date as coded; but a last day that no words carry and that is only the day of the latest report
 * (`[..2023-10-31]`) becomes that of the latest known one.
 */
function cutWhen(event: EventRecord, quotes: readonly Quote[], context: Context): string {
  const { when = '' } = event;
  const last = latestOf(event.quotes, context);
  const known = latestOf(quotes, context);
  const knownDay = known && context.publishedOn(known);
  const lastDay = last && context.publishedOn(last);
  const isReport = LAST_DATE.exec(when)?.[1] === (lastDay === null ? null : isoOfDay(lastDay));
  if (!known || knownDay === null || knownDay === lastDay || !isReport) return when;
  if (event.quotes.some(carries('when'))) return when;
  return when.replace(LAST_DATE, `${isoOfDay(knownDay)}]`);
}

/** The records with their days, as compile computes them, of what is known. */
function timed(events: readonly EventRecord[], context: Context): EventRecord[] {
  const byId = new Map<string, EventRecord>(events.map((event) => [event.id, event]));
  const timeOf = timesOf({
    recordOf: (id) => byId.get(id),
    reportsOf: ({ id }) =>
      byId.get(id)?.quotes.flatMap(({ source }) => {
        const day = context.publishedOn(source);
        const approximate = context.publishedText(source).includes('~');
        return day === null ? [] : { day, approximate };
      }) ?? [],
    isDated: ({ id }) => byId.get(id)?.quotes.some(carries('when')) ?? false,
    beginningOf: (actor) => beginningOf(context.actors.get(actor as ActorId)),
  });
  return events.map((event) => {
    const time = timeOf(event);
    return time && 'span' in time ? { ...event, time } : event;
  });
}

function beginningOf(actor: Actor | undefined): Day | null {
  const start = actor?.lifetime?.start ? readEdtf(actor.lifetime.start) : null;
  return start?.ok ? start.reading.startMin : null;
}
