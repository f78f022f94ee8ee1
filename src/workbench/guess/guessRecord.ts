import type { WrittenEvent } from '../../compile/written';
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

function guessAs(found: FoundWords, lists: Lists, told: Kind | null): RecordGuess {
  const { languages } = lists;
  const { source } = found.document;
  const named = kindIn(found);
  const kind = told ?? named.value;
  const status = statusIn(found, named.words);
  const dates = ownDatesIn(found, {
    ...{ kindWords: named.words, status: status.value, statusWords: status.words },
  });
  const date = dates.length === 1 ? dates[0] : undefined;
  const places = placesIn(found, kind, lists.places);
  const actors = actorsIn(found, kind, lists.actors, places.words);
  const ownSubtype = ownSubtypeOf({ kind, status: status.value, actors: actors.actors });
  const { exact } = found.quote;
  const record: WrittenEvent = {
    id: idFor({ when: date?.when, published: source.published, words: exact }, (id) =>
      lists.ids.has(id),
    ),
    title: inLanguages({ en: shortTitle(exact, 'en'), fr: shortTitle(exact, 'fr') }, languages),
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
    { field: 'kind', reason: told === null ? kindReason : { code: 'no_mover' } },
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

/** The record that the words make at first sight, and of each field why it has its value. */
export function guessRecord(found: FoundWords, lists: Lists): RecordGuess {
  const guess = guessAs(found, lists, null);
  return lacksMover(guess.record) ? guessAs(found, lists, 'other') : guess;
}
