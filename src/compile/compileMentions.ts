import type { PlaceId } from '../domain/ids';
import { lineAt } from '../domain/quoteContext';
import type { Mention, Place } from '../domain/record';
import type { TextSpan } from '../domain/textSpan';
import { wholeWords } from '../domain/wholeWords';
import { bySource } from './bySource';
import { firstOverlap } from './coverage';
import type { DocumentText } from './documents';
import type { DataIssue, Finding } from './issue';
import { findPassage } from './passages';
import { remembering, sameList } from './remembered';
import type { RawPlace } from './schema';
import type { RawProject } from './schemaProject';

type Documents = ReadonlyMap<string, DocumentText>;

const FILE = 'data/places.json';

/** Where the document names the place: its phrase, or all of the passage where no phrase is given. */
function namingSpan({ start, end, exact, phrase }: Mention): TextSpan {
  if (phrase === undefined) return { start, end };
  const from = start + exact.indexOf(phrase);
  return { start: from, end: from + phrase.length };
}

/** With a capital one deals as with its government: ‘deals struck with Bamako’. */
const DEALING =
  /\b(?:(?:struck|signed|made|concluded|broke) with|(?:deals?|agreements?|accords?|pacts?|relations|ties|talks|negotiations) with|accus(?:es|ed|ing)|urg(?:es|ed|ing)|told) $/i;

function compileMentionsOf(
  { id, kind, mentions: raws }: RawPlace,
  documents: Documents,
): { mentions: Mention[]; issues: DataIssue[] } {
  const issues: DataIssue[] = [];
  const mentions = raws.flatMap((raw, index): Mention[] => {
    const report = ({ field, ...finding }: Finding) =>
      issues.push({ file: FILE, record: id, field: `mentions[${index}].${field}`, ...finding });
    const { passage, fault } = findPassage(raw, documents);
    if (fault) report(fault);
    const { phrase, use } = raw;
    if (phrase !== undefined && !raw.exact.includes(phrase)) {
      report({
        field: 'phrase',
        reason: `no "${phrase}" in "${raw.exact}"`,
        fix: 'write the words of "exact" that name or mean the place',
      });
      return [];
    }
    if (!passage) return [];
    const before = raw.exact.slice(0, phrase === undefined ? 0 : raw.exact.indexOf(phrase));
    if (kind === 'town' && use === undefined && DEALING.test(before))
      report({
        field: 'use',
        reason: `“${DEALING.exec(before)?.[0]}${phrase}” deals with a government, not with a town`,
        fix: 'write "use": "metonym"',
      });
    return [{ ...passage, ...(phrase !== undefined && { phrase }), ...(use && { use }) }];
  });
  const order = new Map([...documents.keys()].map((source, index) => [source, index]));
  const rank = ({ source }: Mention): number => order.get(source) ?? -1;
  mentions.sort((a, b) => rank(a) - rank(b) || namingSpan(a).start - namingSpan(b).start);
  return { mentions, issues };
}

/** Whole words equal to the name, wherever they stand in the text. */
function occurrences(text: string, name: string): TextSpan[] {
  return [...text.matchAll(wholeWords(name))].map(({ index }) => ({
    start: index,
    end: index + name.length,
  }));
}

/** A town that has a button has a page of all its passages: none that names it may be missing. */
function missingMentions(place: Place, documents: Documents): DataIssue[] {
  if (!place.featured) return [];
  const names = [...new Set(Object.values(place.name))];
  const mentions = bySource(place.mentions);
  return [...documents.values()].flatMap(({ source, file, text, boilerplate }) => {
    const covered = mentions.get(source.id)?.map(namingSpan) ?? [];
    const named = names.flatMap((name) => occurrences(text, name));
    return named
      .filter((span) => !firstOverlap(span, boilerplate))
      .filter((span) => !firstOverlap(span, covered))
      .map(({ start, end }) => ({
        file: FILE,
        record: place.id,
        field: 'mentions',
        ofWhole: true,
        reason: `${source.id} names ${text.slice(start, end)} at character ${start}, which no mention covers`,
        fix: `add a mention that quotes seeds/${file}:${lineAt(text, start)}, with the name as its "phrase"`,
      }));
  });
}

/** The gazetteer's entry without its coordinates, which are the place's own. */
const entryOf = ({
  lon: _lon,
  lat: _lat,
  ...entry
}: NonNullable<RawPlace['gazetteer']>): NonNullable<Place['gazetteer']> => entry;

/** Those with a button first, in the order in which the project names them; the others as in the file. */
function inOrder(places: readonly Place[], featured: readonly PlaceId[]): Place[] {
  const known = new Map(places.map((place) => [place.id, place]));
  return [
    ...featured.flatMap((id) => known.get(id) ?? []),
    ...places.filter((place) => !place.featured),
  ];
}

interface CompiledPlace {
  readonly place: Place;
  readonly issues: readonly DataIssue[];
}

/** What the project says of a place. */
type Standing = Pick<Place, 'featured' | 'landmark' | 'subject'>;

function compilePlace(raw: RawPlace, documents: Documents, standing: Standing): CompiledPlace {
  // What only the check needs stays out of the dataset.
  const { lon, lat, within: _, gazetteer, ...fields } = raw;
  const { mentions, issues } = compileMentionsOf(raw, documents);
  const place: Place = {
    ...fields,
    mentions,
    aliases: [...new Set(mentions.map(({ phrase, exact }) => phrase ?? exact))],
    ...standing,
    ...(gazetteer ? { gazetteer: entryOf(gazetteer) } : {}),
    ...(lon !== undefined && lat !== undefined ? { at: [lon, lat] as const } : {}),
  };
  return { place, issues: [...issues, ...missingMentions(place, documents)] };
}

const compiledPlace = remembering<RawPlace, CompiledPlace>();

/**
 * Finds every passage that names or means each place, and derives its aliases from them; the project
 * says which have a button, which readers know, and which country it is about.
 */
export function compileMentions(
  raws: readonly RawPlace[],
  documents: Documents,
  { places: featured, landmarks = featured, country }: RawProject,
): { places: readonly Place[]; issues: DataIssue[] } {
  const compiled = raws.map((raw) => {
    const standing: Standing = {
      featured: featured.includes(raw.id),
      ...(landmarks.includes(raw.id) ? { landmark: true } : {}),
      ...(country?.place === raw.id ? { subject: true } : {}),
    };
    const { featured: isFeatured, landmark, subject } = standing;
    return compiledPlace(raw, [documents, isFeatured, landmark, subject], () =>
      compilePlace(raw, documents, standing),
    );
  });
  return {
    places: sameList(
      inOrder(
        compiled.map(({ place }) => place),
        featured,
      ),
    ),
    issues: compiled.flatMap(({ issues }) => issues),
  };
}
