import type { WrittenActor, WrittenPlace } from '../../compile/written';
import { contextOf } from '../../domain/quoteContext';
import { placesOfQuote } from '../../domain/quotePlaces';
import { sentencesOf } from '../../domain/sentences';
import { overlaps, type TextSpan } from '../../domain/textSpan';
import { wholeWords } from '../../domain/wholeWords';
import { type Base, type Built, refused, textOfSource } from './built';
import { idOfName } from './naming';
import type { WordsAt } from './quoteEdits';
import type { Change, Work } from './work';

type Mention = NonNullable<WrittenPlace['mentions']>[number];

/** Where a mention names the place. */
function namingSpan(work: Work, { phrase, ...passage }: Mention): TextSpan | null {
  const [place] = placesOfQuote(textOfSource(work, passage.source) ?? '', passage);
  if (!place) return null;
  const from = place.start + Math.max(0, passage.exact.indexOf(phrase ?? passage.exact));
  return { start: from, end: from + (phrase ?? passage.exact).length };
}

/** The sentence around words, without what of it is boilerplate: the dateline with which it begins. */
function bodyAround(work: Work, { source, start, end }: WordsAt): TextSpan {
  const around = sentencesOf(textOfSource(work, source) ?? '').find(
    (sentence) => sentence.start <= start && sentence.end >= end,
  ) ?? { start, end };
  const aside = boilerplateOf(work, source);
  const before = aside.filter((part) => part.end <= start).map((part) => part.end);
  const after = aside.filter((part) => part.start >= end).map((part) => part.start);
  return { start: Math.max(around.start, ...before), end: Math.min(around.end, ...after) };
}

/** The passage of a document in which words name a place; `null` where one names it already. */
function mentionOf(work: Work, place: WrittenPlace, words: WordsAt): Mention | null {
  const text = textOfSource(work, words.source);
  if (text === null) return null;
  const known = (place.mentions ?? [])
    .filter(({ source }) => source === words.source)
    .flatMap((mention) => namingSpan(work, mention) ?? []);
  if (known.some((span) => overlaps(span, words))) return null;
  const phrase = text.slice(words.start, words.end);
  const sentence = bodyAround(work, words);
  // The first place of the phrase in its passage is meant.
  const before = text.slice(sentence.start, words.start).lastIndexOf(phrase);
  const start = before === -1 ? sentence.start : sentence.start + before + phrase.length;
  // Behind an earlier place of the phrase the rest of its word goes as well: “Mali” in “Malian”.
  const gap = before === -1 ? /^[^\p{L}\p{N}]*/u : /^[\p{L}\p{N}]*[^\p{L}\p{N}]*/u;
  const from = start + (gap.exec(text.slice(start))?.[0].length ?? 0);
  const span = { start: Math.min(from, words.start), end: sentence.end };
  const exact = text.slice(span.start, span.end);
  return { source: words.source, exact, ...contextOf(text, span), phrase };
}

const mentionsOf = ({ mentions = [] }: WrittenPlace): readonly Mention[] => mentions;

/** The changes after which a place is known to be named by these words. */
export function mentionChanges(work: Work, id: string, words: WordsAt): Change[] {
  const at = work.places.findIndex((place) => place.id === id);
  const before = work.places[at];
  const mention = before && mentionOf(work, before, words);
  if (!mention) return [];
  const after = { ...before, mentions: [...mentionsOf(before), mention] };
  return [{ list: 'places', at, before, after }];
}

/** Where a source's boilerplate stands. */
function boilerplateOf(work: Work, source: string): TextSpan[] {
  const text = textOfSource(work, source) ?? '';
  const parts = work.sources.find(({ id }) => id === source)?.boilerplate ?? [];
  return parts.flatMap((quote) => placesOfQuote(text, quote).slice(0, 1));
}

/** The place with every passage that names it outright and that no mention covers. */
function withMentions(work: Work, place: WrittenPlace): WrittenPlace {
  const names = [...new Set(Object.values(place.name))].filter((name) => name !== '');
  let after = place;
  for (const { id: source } of work.sources) {
    const text = textOfSource(work, source) ?? '';
    const aside = boilerplateOf(work, source);
    for (const { 0: name, index } of names.flatMap((each) => [
      ...text.matchAll(wholeWords(each)),
    ])) {
      const span = { start: index, end: index + name.length };
      if (aside.some((part) => overlaps(part, span))) continue;
      const mention = mentionOf(work, after, { source, ...span });
      if (mention) after = { ...after, mentions: [...mentionsOf(after), mention] };
    }
  }
  return after;
}

/** Adds every passage that names the place outright and that no mention covers. */
export function mendMentions({ work }: Base, id: string): Built {
  const at = work.places.findIndex((place) => place.id === id);
  const before = work.places[at];
  if (!before) return refused('missing');
  const after = withMentions(work, before);
  if (after === before) return refused('nothing');
  return {
    ok: true,
    edit: { name: 'fixed', changes: [{ list: 'places', at, before, after }] },
  };
}

/** Puts the French rendering of a quotation before the entry at `index` of its list. */
export function addRendering(
  { work }: Base,
  { source, exact, index }: { source: string; exact: string; index: number },
  fr: string,
): Built {
  const text = textOfSource(work, source);
  if (!text?.includes(exact)) return refused('not_verbatim');
  if (fr.trim() === '') return refused('nothing');
  const at = Math.min(index, work.translations.length);
  // The id has been checked as one of the sources.
  const after = { source, exact, fr: fr.trim() } as Work['translations'][number];
  return {
    ok: true,
    edit: { name: 'fixed', changes: [{ list: 'translations', at, before: null, after }] },
  };
}

/** What a new place is known by. */
interface NewPlace {
  readonly name: string;
  readonly kind: WrittenPlace['kind'];
  /** WGS 84 degrees, longitude first; for towns and distant places. */
  readonly at?: readonly [number, number];
}

const THOUSANDTH = 1000;
const rounded = (degrees: number): number => Math.round(degrees * THOUSANDTH) / THOUSANDTH;

/** The same name in each language of the project, to be told apart where it is not the same. */
const inAll = ({ project }: Work, name: string) =>
  Object.fromEntries(project.languages.map((lang) => [lang, name]));

/** A place that is not yet in the project, with the passages that name it, and the change that puts it there. */
export function newPlace(
  work: Work,
  { name, kind, at }: NewPlace,
): { readonly place: WrittenPlace; readonly change: Change } {
  const taken = new Set(work.places.map(({ id }) => id));
  const place = withMentions(work, {
    id: idOfName(name, (id) => taken.has(id)),
    ...{ name: inAll(work, name.trim()), kind },
    ...(at && { lon: rounded(at[0]), lat: rounded(at[1]) }),
    mentions: [],
  });
  return { place, change: { list: 'places', at: work.places.length, before: null, after: place } };
}

/** What a new actor is known by. */
interface NewActor {
  readonly name: string;
  readonly kind: WrittenActor['kind'];
  /** As documents write it. */
  readonly aliases: readonly string[];
}

/** An actor that is not yet in the project, and the change that puts it there. */
export function newActor(
  work: Work,
  { name, kind, aliases }: NewActor,
): { readonly actor: WrittenActor; readonly change: Change } {
  const taken = new Set(work.actors.map(({ id }) => id));
  const actor: WrittenActor = {
    id: idOfName(name, (id) => taken.has(id)),
    ...{ name: inAll(work, name.trim()), kind, aliases: [...aliases] },
  };
  return { actor, change: { list: 'actors', at: work.actors.length, before: null, after: actor } };
}

/** The changes after which an actor is known by these words too. */
export function aliasChanges({ actors }: Work, id: string, alias: string): Change[] {
  const at = actors.findIndex((actor) => actor.id === id);
  const before = actors[at];
  if (!before || before.aliases?.includes(alias) || Object.values(before.name).includes(alias))
    return [];
  const after = { ...before, aliases: [...(before.aliases ?? []), alias] };
  return [{ list: 'actors', at, before, after }];
}
