import type { RawActor } from '../../compile/schema';
import type { Lang, Place } from '../../domain/record';
import {
  type ActorRole,
  isPlan,
  type Kind,
  type OwnSubtype,
  type PlaceRole,
  type Precision,
  type Status,
} from '../../domain/vocabulary';
import { precisionOf } from '../work/precisionOf';
import type { FoundWords } from './found';
import { contentOf, guessKind, guessStatus, rolesFor, verbBeside } from './guessKind';
import { actorsNamed, type Named, placeRoleFor, placesNamed } from './guessNames';
import { type GuessedWhen, guessWhen, ownDates } from './guessWhen';

/** The value of a field as the words have it. */
interface FieldGuess<Value> {
  readonly value: Value;
  /** Verbatim. */
  readonly words: string;
  /** Whether words name it; else it is what stands where none does. */
  readonly isNamed: boolean;
}

/** The kind that the words name; `other` where none does, carried by all of them. */
export function kindIn({ quote: { exact } }: FoundWords): FieldGuess<Kind> {
  const named = guessKind(exact);
  const words = named && (contentOf(exact, named.words) ?? named.words);
  return named && words
    ? { value: named.value, words, isNamed: true }
    : { value: 'other', words: exact, isNamed: false };
}

/** What no word makes a claim or a plan has occurred: its verb asserts it, or the words that tell it. */
export function statusIn({ quote: { exact } }: FoundWords, telling: string): FieldGuess<Status> {
  const named = guessStatus(exact);
  return named
    ? { ...named, isNamed: true }
    : { value: 'occurred', words: verbBeside(exact, telling) ?? telling, isNamed: false };
}

/** Every date that the words name, as a record of this status has it; the guesses read English. */
export const datesIn = (
  { document: { source }, quote }: FoundWords,
  status: Status,
): GuessedWhen[] =>
  source.language === 'en'
    ? guessWhen(quote.exact, source.published, isPlan({ status }) ? 'ahead' : 'past')
    : [];

/** What words tell, by the words that say it. */
interface Telling {
  readonly kindWords: string;
  readonly status: Status;
  readonly statusWords: string;
}

/** The dates of what the words tell: of several the one beside the words that tell it. */
export function ownDatesIn(
  found: FoundWords,
  { kindWords, status, statusWords }: Telling,
): readonly GuessedWhen[] {
  const dates = datesIn(found, status);
  const { exact } = found.quote;
  return isPlan({ status })
    ? ownDates(exact, dates, statusWords, 'ahead')
    : ownDates(exact, dates, kindWords, 'past');
}

interface PlacesGuess {
  readonly places: readonly {
    readonly place: string;
    readonly role: PlaceRole;
    readonly precision: Precision;
  }[];
  readonly words: readonly Named[];
  /** Places that the words name without telling their parts: which are meant is for a person to say. */
  readonly choice: readonly Named[];
}

/** The places that the words name; of several only where each has its own part. */
export function placesIn(
  found: FoundWords,
  kind: Kind,
  places: readonly Place[],
  happening: string,
): PlacesGuess {
  const named = placesNamed(found, places);
  const roles = named.map((place) => placeRoleFor(kind, place, found, happening));
  if (named.length > 1 && new Set(roles).size < named.length)
    return { places: [], words: [], choice: named };
  return {
    places: named.map(({ id, kind: placeKind }, index) => {
      const role = roles[index] ?? 'location';
      return { place: id, role, precision: precisionOf(placeKind, role) };
    }),
    words: named,
    choice: [],
  };
}

interface ActorsGuess {
  readonly actors: readonly { readonly actor: string; readonly role: ActorRole }[];
  readonly words: readonly Named[];
  /** Names that several actors share. */
  readonly shared: readonly string[];
}

/** The actors that the words name, with parts that claim as little as they can. */
export function actorsIn(
  found: FoundWords,
  kind: Kind,
  actors: readonly RawActor[],
  placeWords: readonly Named[],
): ActorsGuess {
  const { actors: named, shared } = actorsNamed(
    found,
    actors,
    placeWords.map(({ words }) => words),
  );
  const roles = rolesFor(kind, found.quote.exact);
  return {
    actors: named.map(({ id }, index) => ({
      actor: id,
      role: index === 0 ? roles.first : roles.further,
    })),
    words: named,
    shared,
  };
}

interface WhatAndWho {
  readonly kind: string;
  readonly status: string;
  readonly actors: readonly { readonly role: string }[];
}

/** A camp that is left without a stated recipient is vacated (codebook §3.2). */
export const ownSubtypeOf = ({ kind, status, actors }: WhatAndWho): OwnSubtype | undefined =>
  kind === 'camp_handover' &&
  status === 'occurred' &&
  !actors.some(({ role }) => role === 'receiving')
    ? 'vacated'
    : undefined;

/** A movement needs who moves, a camp that was left who left it: without, the kind claims too much. */
export function lacksMover({ kind, status, actors }: WhatAndWho): boolean {
  const moves = actors.some(({ role }) => role === 'moving' || role === 'departing');
  if (kind === 'camp_handover') return status === 'occurred' && !moves;
  return kind === 'troop_movement' && !moves;
}

/** The words of several names as a record writes them: one alone, or a list. */
export const oneOrMore = (words: readonly string[]): string | readonly string[] =>
  words.length === 1 ? (words[0] ?? '') : words;

/** A text in the languages of the project alone. */
export const inLanguages = (
  text: Readonly<Record<Lang, string>>,
  languages: readonly Lang[],
): Partial<Record<Lang, string>> => Object.fromEntries(languages.map((lang) => [lang, text[lang]]));
