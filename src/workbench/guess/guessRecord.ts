import { transferFaults } from '../../compile/reading/readTitles';
import type { WrittenEvent } from '../../compile/written';
import type { Lang } from '../../domain/record';
import type { Kind, Status } from '../../domain/vocabulary';
import { idFor, shortTitle } from '../work/naming';
import type { DateChoice, GuessedField, GuessReason, RecordGuess } from '../work/recordGuess';
import type { FoundWords } from './found';
import {
  actorsIn,
  datesIn,
  inLanguages,
  kindIn,
  lacksMover,
  oneOrMore,
  ownDatesIn,
  ownSubtypeOf,
  placesIn,
  statusIn,
} from './guessFields';
import { rolesFor } from './guessKind';
import type { Named } from './guessNames';
import { basisOf, type GuessedWhen, NO_DATE } from './guessWhen';
import type { ProjectLists } from './projectLists';

type Lists = Pick<ProjectLists, 'languages' | 'places' | 'actors' | 'ids'>;

const wordsOf = (named: readonly Named[]): readonly string[] => named.map(({ words }) => words);

/** The dates that words name in a record of a status, each with its reasoning in the languages of the project. */
export const dateChoices = (
  found: FoundWords,
  status: Status,
  { languages }: Pick<Lists, 'languages'>,
): DateChoice[] => datesIn(found, status).map((date) => choiceOf(date, found, languages));

const choiceOf = (
  date: GuessedWhen,
  { document: { source } }: FoundWords,
  languages: Lists['languages'],
): DateChoice => ({
  when: date.when,
  words: date.words,
  basis: inLanguages(basisOf(date, source.published), languages),
});

function whenReason(dates: readonly GuessedWhen[], published: string): GuessReason {
  const [only, second] = dates;
  if (!only) return { code: 'unnamed' };
  const words = dates.map((date) => date.words);
  if (second) return { code: 'several', words };
  return only.counted ? { code: 'counted', words, published } : { code: 'named', words };
}

const namesReason = (words: readonly Named[], choice: readonly string[]): GuessReason =>
  choice.length > 0
    ? { code: 'several', words: choice }
    : words.length > 0
      ? { code: 'named', words: wordsOf(words) }
      : { code: 'unnamed' };

/** Words by which a title tells of a transfer, which only a stated recipient makes. */
const TRANSFER =
  /\b(?:hand(?:s|ed|ing)? (?:over|back)|transfer(?:s|red)?|giv(?:es?|ing) (?:up|back)|tak(?:es?|ing) over|took over)\b/gi;

/** The quoted words as titles, as far as these tell no more than the record. */
function titleOf(
  exact: string,
  record: Pick<WrittenEvent, 'kind' | 'actors'>,
  languages: Lists['languages'],
): Partial<Record<Lang, string>> {
  const titles = (words: string) => ({ en: shortTitle(words, 'en'), fr: shortTitle(words, 'fr') });
  const claims = { kind: record.kind, actors: record.actors, title: titles(exact) };
  const tooMuch = transferFaults(claims, languages).length > 0;
  return inLanguages(tooMuch ? titles(exact.replace(TRANSFER, '…')) : claims.title, languages);
}

function guessAs(found: FoundWords, lists: Lists, without: Kind | null): RecordGuess {
  const { languages } = lists;
  const { source } = found.document;
  const named = kindIn(found);
  const kind = without === null ? named.value : 'other';
  const status = statusIn(found, named.words);
  const dates = ownDatesIn(found, {
    ...{ kindWords: named.words, status: status.value, statusWords: status.words },
  });
  const date = dates.length === 1 ? dates[0] : undefined;
  const places = placesIn(found, kind, lists.places, named.words);
  const actors = actorsIn(found, kind, lists.actors, places.words);
  const ownSubtype = ownSubtypeOf({ kind, status: status.value, actors: actors.actors });
  const { exact } = found.quote;
  const record: WrittenEvent = {
    id: idFor({ when: date?.when, published: source.published, words: exact }, (id) =>
      lists.ids.has(id),
    ),
    title: titleOf(exact, { kind: named.value, actors: actors.actors }, languages),
    kind,
    ...(ownSubtype !== undefined && { ownSubtype }),
    status: status.value,
    ...(date && { when: date.when }),
    whenBasis: inLanguages(date ? basisOf(date, source.published) : NO_DATE, languages),
    places: places.places,
    actors: actors.actors,
    evidence: [
      {
        ...{ source: source.id, ...found.quote },
        supports: {
          kind: named.words,
          ...(date && { when: date.words }),
          ...(places.words.length > 0 && { places: oneOrMore(wordsOf(places.words)) }),
          ...(actors.words.length > 0 && { actors: oneOrMore(wordsOf(actors.words)) }),
          status: status.words,
        } as WrittenEvent['evidence'][number]['supports'],
      },
    ],
  };
  const kindReason: GuessReason = named.isNamed
    ? { code: 'named', words: [named.words] }
    : { code: 'unnamed' };
  const fields: GuessedField[] = [
    { field: 'kind', reason: without === null ? kindReason : moverWanted(without, exact) },
    {
      field: 'status',
      reason: status.isNamed ? { code: 'named', words: [status.words] } : { code: 'asserted' },
    },
    { field: 'when', reason: whenReason(dates, source.published) },
    { field: 'places', reason: namesReason(places.words, wordsOf(places.choice)) },
    { field: 'actors', reason: namesReason(actors.words, actors.shared) },
  ];
  return { record, fields };
}

const moverWanted = (kind: Kind, exact: string): GuessReason => ({
  ...{ code: 'no_mover', kind },
  role: rolesFor(kind, exact).first,
});

/** The record that the words make at first sight, and of each field why it has its value. */
export function guessRecord(found: FoundWords, lists: Lists): RecordGuess {
  const guess = guessAs(found, lists, null);
  return lacksMover(guess.record) ? guessAs(found, lists, guess.record.kind) : guess;
}
