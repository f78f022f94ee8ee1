import type { CompiledTranslations } from '../dataset/translations';
import type { EventRecord, GeographicClaim, Passage, Place } from '../domain/record';
import { bySource } from './bySource';
import type { DocumentText } from './documents';
import type { DataIssue, Finding } from './issue';
import { knownActors } from './knownActors';
import { knownPlaces } from './knownPlaces';
import type { DataFiles } from './parseDataFiles';
import { readRendering } from './reading/readRendering';
import { remembering } from './remembered';
import type { RawActor } from './schema';
import type { RawTranslation } from './schemaTranslations';
import { lintTranslation } from './translationLints';

type Documents = ReadonlyMap<string, DocumentText>;
type Quoted = Pick<Passage, 'source' | 'exact' | 'start'>;

/** All that shows words of a document as a quotation. */
interface Quoting {
  readonly events: readonly EventRecord[];
  readonly places: readonly Place[];
  readonly claims: readonly GeographicClaim[];
  readonly actors: readonly RawActor[];
}

const FILE = 'data/translations.json';
const SHOWN_CHARACTERS = 60;

/** A record's figure, where its quotations state it: it is shown by itself, verbatim. */
const figures = ({ strength, quotes }: EventRecord): Quoted[] =>
  quotes.flatMap(({ source, exact, start }) => {
    const at = strength ? exact.indexOf(strength.stated) : -1;
    return strength && at !== -1 ? [{ source, exact: strength.stated, start: start + at }] : [];
  });

/** Quotations that overlap, as a document's own view joins them into one passage. */
function joinedPassages(events: readonly EventRecord[], documents: Documents): Quoted[] {
  const quotes = bySource(events.flatMap((event) => event.quotes));
  return [...documents.values()].flatMap(({ source: { id: source }, text }) => {
    const joined: { start: number; end: number }[] = [];
    for (const { start, end } of quotes.get(source)?.sort((a, b) => a.start - b.start) ?? []) {
      const last = joined.at(-1);
      if (last && start < last.end) last.end = Math.max(last.end, end);
      else joined.push({ start, end });
    }
    return joined.map(({ start, end }) => ({ source, exact: text.slice(start, end), start }));
  });
}

/**
 * Each text that is quoted, once, where it first stands: by document, then by position, the longer
 * before its parts. French words need no rendering, since only the French interface shows any.
 */
function quotedTexts({ events, places, claims }: Quoting, documents: Documents): Quoted[] {
  const order = new Map([...documents.keys()].map((source, index) => [source, index]));
  const rank = ({ source }: Quoted): number => order.get(source) ?? -1;
  const quoted: Quoted[] = [
    ...events.flatMap((event) => [
      ...event.quotes,
      ...event.differences.flatMap(({ readings }) => readings),
      ...figures(event),
    ]),
    ...joinedPassages(events, documents),
    ...places.flatMap(({ mentions }) => mentions),
    ...claims,
  ].filter(({ source }) => documents.get(source)?.source.language !== 'fr');
  quoted.sort((a, b) => rank(a) - rank(b) || a.start - b.start || b.exact.length - a.exact.length);
  const first = new Map<string, Quoted>();
  for (const text of quoted) if (!first.has(text.exact)) first.set(text.exact, text);
  return [...first.values()];
}

/** An entry by the beginning of its words. */
const nameOf = (exact: string): string =>
  exact.length > SHOWN_CHARACTERS ? `"${exact.slice(0, SHOWN_CHARACTERS)}…"` : `"${exact}"`;

/** `index`: position of the entry in its file, or of that before which one is missing. */
const issue = (
  exact: string,
  index: number,
  finding: Finding & Pick<DataIssue, 'ofWhole'>,
): DataIssue => ({
  ...{ file: FILE, record: nameOf(exact), index },
  ...finding,
});

/** A quotation that has no French rendering yet. */
export interface Unrendered {
  /** The first document, in the order of data/sources.json, from which the words are quoted. */
  readonly source: string;
  readonly exact: string;
  /** Position in data/translations.json of the entry before which its own belongs. */
  readonly index: number;
}

/** The first entry that stands before one it should follow: the others are right once it is moved. */
function orderIssues(raws: readonly RawTranslation[], texts: readonly string[]): DataIssue[] {
  const positions = new Map(texts.map((text, index) => [text, index]));
  const at = (exact: string): number => positions.get(exact) ?? -1;
  const known = raws.filter(({ exact }) => positions.has(exact));
  const late = known.findIndex(({ exact }, index) => {
    const before = known[index - 1];
    return before && at(before.exact) > at(exact);
  });
  const [entry, before] = [known[late], known[late - 1]];
  if (!entry || !before) return [];
  return [
    issue(entry.exact, raws.indexOf(entry), {
      ofWhole: true,
      field: '(order)',
      reason: `stands after ${nameOf(before.exact)} but belongs before it`,
      fix: 'move one of the two: entries follow the documents, a longer quotation before its parts',
    }),
  ];
}

type Known = Parameters<typeof readRendering>[2];

function entryFindings(
  { source, exact, fr }: RawTranslation,
  quoted: Quoted | undefined,
  known: Known,
) {
  if (!quoted)
    return [
      {
        field: 'exact',
        reason: 'renders words that nothing quotes',
        fix: 'mend the words, or remove the entry',
      },
    ];
  const wrong: Finding[] =
    quoted.source === source
      ? []
      : [
          {
            field: 'source',
            reason: `the first to be quoted with it is ${quoted.source}`,
            fix: `write "${quoted.source}"`,
          },
        ];
  return [...wrong, ...lintTranslation(exact, fr), ...readRendering(exact, fr, known)];
}

const foundIn = remembering<RawTranslation, readonly Finding[]>();

function unrenderedOf(raws: readonly RawTranslation[], texts: readonly Quoted[]): Unrendered[] {
  const entries = new Map(raws.map(({ exact }, index) => [exact, index]));
  let index = raws.length;
  const missing: Unrendered[] = [];
  for (const { source, exact } of texts.toReversed()) {
    const entry = entries.get(exact);
    if (entry === undefined) missing.unshift({ source, exact, index });
    else index = entry;
  }
  return missing;
}

const missingIssue = ({ source, exact, index }: Unrendered): DataIssue =>
  issue(exact, index, {
    ofWhole: true,
    field: 'fr',
    reason: `quoted from ${source} without a French rendering: "${exact}"`,
    fix: `insert here ${JSON.stringify({ source, exact, fr: '…' })}`,
  });

/**
 * Checks that every quotation has one French rendering and every rendering its quotation, that they
 * stand in the order of the documents, keep the numbers and are set as French is. A project without
 * the file (`null`) or without French lacks none: its quotations stand alone.
 */
export function compileTranslations(
  { translations: raws, project }: Pick<DataFiles, 'translations' | 'project'>,
  quoting: Quoting,
  documents: Documents,
): { translations: CompiledTranslations; unrendered: Unrendered[]; issues: DataIssue[] } {
  if (raws === null) return { translations: {}, unrendered: [], issues: [] };
  const texts = quotedTexts(quoting, documents);
  const quotedBy = new Map(texts.map((text) => [text.exact, text]));
  const known = {
    places: knownPlaces(quoting.places).bare,
    actors: knownActors(quoting.actors).byId,
  };
  const renderings = new Map<string, string>();
  const issues: DataIssue[] = [];
  raws.forEach((raw, index) => {
    const report = (finding: Finding) => issues.push(issue(raw.exact, index, finding));
    if (renderings.has(raw.exact))
      report({ field: 'exact', reason: 'is rendered twice', fix: 'remove one of the two' });
    renderings.set(raw.exact, raw.fr);
    const quoted = quotedBy.get(raw.exact);
    foundIn(raw, [quoted?.source, known.places, known.actors], () =>
      entryFindings(raw, quoted, known),
    ).forEach(report);
  });
  // A project in one language may render some, for readers of the other.
  const isComplete = project.languages.length > 1;
  const unrendered = isComplete ? unrenderedOf(raws, texts) : [];
  issues.push(...unrendered.map(missingIssue), ...orderIssues(raws, [...quotedBy.keys()]));
  return { translations: Object.fromEntries(renderings), unrendered, issues };
}
