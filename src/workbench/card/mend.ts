import type { WrittenEvent } from '../../compile/written';
import { placesOfQuote } from '../../domain/quotePlaces';
import { ACTOR_ROLES_OF_KIND, PLACE_ROLES_OF_KIND } from '../../domain/rolesOfKind';
import { isPoint, type PlaceRole, STATUSES } from '../../domain/vocabulary';
import type { WorkIssue } from '../check/protocol';
import { type Base, type Built, carrying, textOfSource } from '../work/built';
import { aliasChanges, mendMentions, mentionChanges } from '../work/nameEdits';
import { precisionOf } from '../work/precisionOf';
import { quotationOf, type WordsAt } from '../work/quoteEdits';
import { changeRecord, withMadeId } from '../work/recordEdits';
import type { Change } from '../work/work';
import { withSpeaker } from './mendSpeaker';

type Mending = (record: WrittenEvent) => WrittenEvent;

const indexIn = (field: string): number => Number(/\[(\d+)\]/.exec(field)?.[1] ?? -1);

/** Where the words for a field stand in the documents. */
function spansFor(
  { work }: Base,
  { evidence }: WrittenEvent,
  field: 'places' | 'actors',
): (WordsAt & { readonly text: string })[] {
  return evidence.flatMap((quote) => {
    const [place] = placesOfQuote(textOfSource(work, quote.source) ?? '', quote);
    if (!place) return [];
    return carrying(quote, field).map((text) => {
      const start = place.start + quote.exact.indexOf(text);
      return { source: quote.source, start, end: start + text.length, text };
    });
  });
}

/** The part that the check says a place has by the words before it; `undefined` where it says none that is possible. */
const roleToWrite = (fix: string, allowed: readonly PlaceRole[]): PlaceRole | undefined =>
  allowed.find((role) => /^write "/.test(fix) && fix.includes(`"${role}"`));

function mendPlace(base: Base, index: number, { field, fix }: WorkIssue): Mending {
  return (record) => ({
    ...record,
    places: record.places.map((entry, at) => {
      if (at !== index) return entry;
      const kind = base.work.places.find(({ id }) => id === entry.place)?.kind ?? 'town';
      const allowed = PLACE_ROLES_OF_KIND[record.kind].filter(
        (each) => each !== 'near' || isPoint({ kind }),
      );
      const told = roleToWrite(fix, allowed);
      const kept = allowed.includes(entry.role) ? entry.role : 'location';
      const role = told ?? kept;
      const { km, ...rest } = entry;
      const hasKm = km !== undefined && role === 'near' && !field.endsWith('.km');
      return { ...rest, role, precision: precisionOf(kind, role), ...(hasKm && { km }) };
    }),
  });
}

const mendActorRole =
  (index: number): Mending =>
  (record) => ({
    ...record,
    actors: record.actors.map((entry, at) => {
      const [first] = ACTOR_ROLES_OF_KIND[record.kind];
      return at === index && first ? { ...entry, role: first } : entry;
    }),
  });

/** The one who can have said it: the only actor, or the only person among several. */
function speakerOf(base: Base, { actors, kind }: WrittenEvent): number {
  if (!ACTOR_ROLES_OF_KIND[kind].includes('speaker')) return -1;
  const isPerson = (id: string): boolean =>
    base.work.actors.some((actor) => actor.id === id && actor.kind === 'person');
  const persons = actors.filter(({ actor }) => isPerson(actor));
  const [one] = persons.length === 1 ? persons : actors.length === 1 ? actors : [];
  return one ? actors.indexOf(one) : -1;
}

function mendStatus(base: Base, record: WrittenEvent, { reason, fix }: WorkIssue): Mending | null {
  const [, written] = /^write "(\w+)"/.exec(fix) ?? [];
  const status = STATUSES.find((each) => each === written);
  if (status) return (it) => ({ ...it, status });
  const speaker = speakerOf(base, record);
  if (reason !== NO_SPEAKER || speaker === -1) return null;
  return (it) => ({
    ...it,
    actors: it.actors.map((entry, at) =>
      at === speaker ? { ...entry, role: 'speaker' as const } : entry,
    ),
  });
}

/** What the check says where nobody is named who says it. */
const NO_SPEAKER = 'somebody says so, but no actor is the speaker';

/** The same words with what tells them from a repetition. */
const mendQuote =
  ({ work }: Base, index: number): Mending =>
  (record) => ({
    ...record,
    evidence: record.evidence.map((quote, at) => {
      if (at !== index) return quote;
      const text = textOfSource(work, quote.source) ?? '';
      // Which of several places is meant only a person knows.
      const [place, second] = placesOfQuote(text, { exact: quote.exact });
      const found = place && !second && quotationOf(work, { source: quote.source, ...place });
      return found ? { ...found, supports: quote.supports } : quote;
    }),
  });

/** The change of the record that takes a problem away; `null` where only a person can. */
function mendingOf(base: Base, record: WrittenEvent, issue: WorkIssue): Mending | null {
  const { field, reason } = issue;
  const index = indexIn(field);
  if (field === 'id' && !base.settled.has(record.id)) return (it) => withMadeId(base, it);
  if (/^places\[\d+\]\.(?:precision|km)$/.test(field)) return mendPlace(base, index, issue);
  if (/^places\[\d+\]\.role$/.test(field)) {
    const isPossible = roleToWrite(issue.fix, PLACE_ROLES_OF_KIND[record.kind]) !== undefined;
    return isPossible || / has no place with the role /.test(reason)
      ? mendPlace(base, index, issue)
      : null;
  }
  if (/^actors\[\d+\]\.role$/.test(field) && / has no actor with the role /.test(reason))
    return mendActorRole(index);
  if (field === 'status') return mendStatus(base, record, issue);
  if (field === 'ownSubtype' && record.actors.some(({ role }) => role === 'departing'))
    return (it) => ({ ...it, ownSubtype: 'vacated' });
  if (/^checked\[\d+\]$/.test(field))
    return ({ checked = [], ...rest }) => {
      const left = checked.toSpliced(index, 1);
      return left.length > 0 ? { ...rest, checked: left } : rest;
    };
  if (/^evidence\[\d+\]\.(?:exact|prefix|suffix)$/.test(field)) return mendQuote(base, index);
  return null;
}

/** Changes of places and actors by which the words that are there are known to name them. */
function namesOf(base: Base, record: WrittenEvent, { field, value }: WorkIssue): Change[] {
  const { work } = base;
  const isOf = (list: 'places' | 'actors') => field.startsWith(list) && !field.includes('role');
  if (value === undefined) return [];
  if (isOf('places') && record.places.length === 1 && record.places[0]?.place === value)
    return spansFor(base, record, 'places').flatMap((span) => mentionChanges(work, value, span));
  if (!isOf('actors')) return [];
  if (!record.actors.some(({ actor }) => actor === value)) return [];
  const known = new Set(
    work.actors.flatMap(({ name, aliases = [] }) => [...Object.values(name), ...aliases]),
  );
  const unknown = spansFor(base, record, 'actors').filter(({ text }) => !known.has(text));
  const [only] = unknown;
  return only && unknown.length === 1 ? aliasChanges(work, value, only.text) : [];
}

function mendSpeaker(base: Base, record: WrittenEvent): Built | null {
  const spoken = withSpeaker(base, record);
  if (!spoken) return null;
  const built = changeRecord(base, record.id, () => spoken.record, {
    ...{ name: 'fixed', extra: spoken.extra },
  });
  return built.ok ? built : null;
}

/** The edit that takes a problem away by the rule alone; `null` where a person must decide. */
export function mend(base: Base, issue: WorkIssue): Built | null {
  if (issue.file === 'data/places.json' && issue.field === 'mentions')
    return mendMentions(base, issue.record);
  const record = base.work.events.find(({ id }) => id === issue.record);
  if (!record || issue.file !== 'data/events.json') return null;
  const extra = namesOf(base, record, issue);
  // Whom the words name speaks, before the only one who could.
  const spoken = issue.reason === NO_SPEAKER ? mendSpeaker(base, record) : null;
  if (spoken) return spoken;
  const mending = mendingOf(base, record, issue);
  if (!mending && extra.length === 0) return null;
  const built = changeRecord(base, record.id, mending ?? ((it) => it), { name: 'fixed', extra });
  return built.ok ? built : null;
}
