import type { WrittenEvent } from '../../compile/written';
import { SUPPORTED_FIELDS } from '../../domain/vocabulary';
import {
  type Base,
  type Built,
  carrying,
  isFilled,
  recordRefusal,
  refused,
  type WrittenQuote,
} from './built';
import { inFieldOrder, RECORD_FIELDS } from './fieldOrder';
import type { Edit } from './history';
import { idFor, isIdOf } from './naming';
import type { GuessedField } from './recordGuess';
import { indexFor } from './recordOrder';
import type { Change, Work } from './work';

/** What the id of a record is made of. */
function idParts({ sources, project }: Work, { when, evidence, title }: WrittenEvent) {
  const [quote] = evidence;
  return {
    when,
    published: sources.find(({ id }) => id === quote?.source)?.published ?? '',
    words: title[project.languages[0] ?? 'en'] ?? quote?.exact ?? '',
  };
}

/** The record with the id that its date and title make, as long as its id was made of them. */
function named({ work, settled }: Base, before: WrittenEvent, after: WrittenEvent): WrittenEvent {
  const follows =
    !settled.has(before.id) && after.id === before.id && isIdOf(before.id, idParts(work, before));
  // Of a record without a number of its own, which another would not need.
  if (!follows || isIdOf(before.id, idParts(work, after))) return after;
  const taken = new Set(work.events.map(({ id }) => id));
  return { ...after, id: idFor(idParts(work, after), (id) => taken.has(id)) };
}

/** The record with the id that its date and title make. */
export function withMadeId({ work }: Base, record: WrittenEvent): WrittenEvent {
  const taken = new Set(work.events.map(({ id }) => id));
  taken.delete(record.id);
  return { ...record, id: idFor(idParts(work, record), (id) => taken.has(id)) };
}

/** Without a relation to itself. */
function unlinked(record: WrittenEvent): WrittenEvent {
  const { related: all = [], ...rest } = record;
  const related = all.filter(({ event }) => event !== record.id);
  if (related.length === all.length) return record;
  return related.length > 0 ? { ...record, related } : rest;
}

/** Without words for what the record does not have. */
function tidied(given: WrittenEvent): WrittenEvent {
  const record = unlinked(given);
  const tidy = (quote: WrittenQuote): WrittenQuote => {
    const kept = SUPPORTED_FIELDS.filter(
      (field) => isFilled(record, field) && carrying(quote, field).length > 0,
    );
    if (kept.length === Object.keys(quote.supports).length) return quote;
    const supports = Object.fromEntries(kept.map((field) => [field, quote.supports[field]]));
    // What is left of a quotation that carried only what is gone still tells what happened.
    return { ...quote, supports: kept.length > 0 ? supports : { kind: quote.exact } };
  };
  return { ...record, evidence: record.evidence.map(tidy) };
}

/** Other records that stand in a relation to one whose id changes, or goes (`null`). */
function relationChanges({ events }: Work, from: string, to: string | null): Change[] {
  return events.flatMap((event, at): Change[] => {
    if (event.id === from || !event.related?.some((entry) => entry.event === from)) return [];
    const related = event.related.flatMap((entry) =>
      entry.event !== from
        ? [entry]
        : to === null || to === event.id
          ? []
          : [{ ...entry, event: to }],
    );
    const { related: _, ...rest } = event;
    const after = related.length > 0 ? { ...event, related } : rest;
    return [{ list: 'events', at, before: event, after }];
  });
}

/** The changes that put one record in place of another, or take one out. */
function replaced(work: Work, before: WrittenEvent, after: WrittenEvent | null): Change[] {
  const at = work.events.indexOf(before);
  if (after?.id === before.id) return [{ list: 'events', at, before, after }];
  const out: Change = { list: 'events', at, before, after: null };
  const relations = relationChanges(work, before.id, after?.id ?? null);
  return after ? [...relations, out, inserted(work, after, before.id)] : [...relations, out];
}

function inserted({ events }: Work, record: WrittenEvent, without?: string): Change {
  const ids = events.map(({ id }) => id).filter((id) => id !== without);
  return { list: 'events', at: indexFor(ids, record.id), before: null, after: record };
}

/** Puts a record into the project, at its place; `fields` are those of its values that are guesses. */
export function addRecord(
  { work }: Base,
  record: WrittenEvent,
  fields: readonly GuessedField[] = [],
): Built {
  const refusal = recordRefusal(work, record);
  if (refusal) return refused(refusal);
  const taken = new Set(work.events.map(({ id }) => id));
  const whole = taken.has(record.id)
    ? { ...record, id: idFor(idParts(work, record), (id) => taken.has(id)) }
    : record;
  return {
    ok: true,
    edit: {
      ...{ name: 'record_added', changes: [inserted(work, tidied(whole))] },
      ...(fields.length > 0 && { guessed: { record: whole.id, fields } }),
    },
  };
}

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Changes a record; its id follows date and title as long as it was made of them, and relations follow
 * the id. `extra` are changes of other lists that belong to the same action.
 */
export function changeRecord(
  base: Base,
  id: string,
  change: (record: WrittenEvent) => WrittenEvent,
  { name = 'record_changed', extra = [] }: { name?: Edit['name']; extra?: readonly Change[] } = {},
): Built {
  const { work } = base;
  const before = work.events.find((event) => event.id === id);
  if (!before) return refused('missing');
  const changed = named(base, before, tidied(change(before)));
  const after = inFieldOrder(changed, RECORD_FIELDS, before);
  if (isSame(before, after) && extra.length === 0) return refused('nothing');
  const refusal = recordRefusal(work, after);
  if (refusal) return refused(refusal);
  const changes = isSame(before, after) ? [] : replaced(work, before, after);
  return { ok: true, edit: { name, changes: [...extra, ...changes] } };
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Gives a record an id of one's own; what was opened from a file keeps its. */
export function renameRecord(base: Base, id: string, to: string): Built {
  const isTaken = to !== id && base.work.events.some((event) => event.id === to);
  if (!ID.test(to) || isTaken || base.settled.has(id)) return refused('id');
  return changeRecord(base, id, (record) => ({ ...record, id: to }));
}

/** Takes a record out of the project, and out of the relations of others. */
export function removeRecord({ work }: Base, id: string): Built {
  const record = work.events.find((event) => event.id === id);
  if (!record) return refused('missing');
  return { ok: true, edit: { name: 'record_removed', changes: replaced(work, record, null) } };
}

/** Moves the quotations of one record to another that tells of the same, and takes the first out. */
export function joinRecords(base: Base, from: string, to: string): Built {
  const { work } = base;
  const [gone, kept] = [from, to].map((id) => work.events.find((event) => event.id === id));
  if (!gone || !kept || gone === kept) return refused('missing');
  const placeOf = ({ source, exact, prefix, suffix }: WrittenQuote) =>
    [source, exact, prefix, suffix].join('\0');
  const known = new Set(kept.evidence.map(placeOf));
  const added = gone.evidence.filter((quote) => !known.has(placeOf(quote)));
  const { related: all = [], ...rest } = kept;
  const related = all.filter(({ event }) => event !== from);
  const joined = tidied({
    ...rest,
    evidence: [...kept.evidence, ...added],
    ...(related.length > 0 && { related }),
  });
  const refusal = recordRefusal(work, joined);
  if (refusal) return refused(refusal);
  const at = work.events.indexOf(kept);
  const relations = relationChanges(work, from, to).filter(
    (entry) => !('list' in entry && entry.at === at),
  );
  const changes: Change[] = [
    ...relations,
    { list: 'events', at, before: kept, after: joined },
    { list: 'events', at: work.events.indexOf(gone), before: gone, after: null },
  ];
  return { ok: true, edit: { name: 'record_changed', changes } };
}
