import type { Bilingual, Lang } from '../../src/domain/record';
import type { Kind, Precision, Status } from '../../src/domain/vocabulary';
import { besideIn } from '../../src/workbench/guess/found';
import {
  inLanguages,
  kindIn,
  lacksMover,
  oneOrMore,
  ownSubtypeOf,
  statusIn,
} from '../../src/workbench/guess/guessFields';
import { guessStatus } from '../../src/workbench/guess/guessKind';
import type { Named } from '../../src/workbench/guess/guessNames';
import { guessWhen } from '../../src/workbench/guess/guessWhen';
import type { ProjectLists } from '../../src/workbench/guess/projectLists';
import { idFor, shortTitle } from '../../src/workbench/work/naming';
import { draftActors, draftPlaces, draftWhen, type Remarks } from './draftParts';
import type { Found } from './locate';
import type { Options } from './options';

/** A record as it is written; what the command was told is not checked here. */
export interface Draft {
  readonly id: string;
  readonly title: Bilingual;
  readonly kind: string;
  readonly subtype?: string;
  readonly ownSubtype?: string;
  readonly status: string;
  readonly when?: string;
  readonly whenBasis: Bilingual;
  readonly places: readonly { place: string; role: string; precision: Precision }[];
  readonly actors: readonly { actor: string; role: string }[];
  readonly evidence: readonly object[];
}

function draftKind(found: Found, options: Options, { guesses, open }: Remarks) {
  const { exact } = found.quote;
  const named = kindIn(found);
  if (options.kind !== undefined)
    return {
      kind: options.kind as Kind,
      words: named.isNamed && named.value === options.kind ? named.words : exact,
    };
  if (named.isNamed) guesses.push(`kind ${named.value}: "${named.words}"`);
  else open.push('kind: no word names one, so it is "other"; give another with --kind');
  return { kind: named.value, words: named.words };
}

/** What no word makes a claim or a plan is asserted by the words that tell it. */
function draftStatus(found: Found, options: Options, telling: string, { guesses }: Remarks) {
  const named = statusIn(found, telling);
  if (options.status !== undefined)
    return {
      status: options.status,
      words: named.value === options.status ? named.words : telling,
    };
  guesses.push(
    named.isNamed
      ? `status ${named.value}: "${named.words}"`
      : 'status occurred: the source itself asserts it',
  );
  return { status: named.value, words: named.words };
}

/** What the rest of the sentence says of day and speaker: attribution is part of the fact (codebook §3.1). */
function tellOfSentence(found: Found, { open }: Remarks): void {
  const { published } = found.document.source;
  for (const beside of besideIn(found)) {
    const dates = guessWhen(beside, published).map(({ words }) => `"${words}"`);
    const status = guessStatus(beside);
    const said = [...dates, ...(status ? [`"${status.words}"`] : [])];
    if (said.length > 0)
      open.push(
        `the sentence also says ${said.join(', ')} ("${beside}"): quote that too if it belongs`,
      );
  }
}

function subtypeOf({ subtype }: Options, record: Parameters<typeof ownSubtypeOf>[0]) {
  if (subtype !== undefined) return { subtype };
  const ownSubtype = ownSubtypeOf(record);
  return ownSubtype === undefined ? {} : { ownSubtype };
}

/** The record that the words found and the options make, and what of it is a guess or open. */
export function draftEvent(
  found: Found,
  copies: readonly Found[],
  options: Options,
  lists: ProjectLists,
): { draft: Draft; remarks: Remarks } {
  const drafted = draftAs(found, copies, options, lists);
  if (options.kind !== undefined || !lacksMover(drafted.draft)) return drafted;
  const { draft, remarks } = draftAs(found, copies, { ...options, kind: 'other' }, lists);
  const { kind } = drafted.draft;
  remarks.open.push(
    `kind: a ${kind} needs who moves or leaves, which the words do not name, so it is "other"; give --kind and --actor`,
  );
  return { draft, remarks };
}

function draftAs(
  found: Found,
  copies: readonly Found[],
  options: Options,
  lists: ProjectLists,
): { draft: Draft; remarks: Remarks } {
  const remarks: Remarks = { guesses: [], open: [] };
  const kind = draftKind(found, options, remarks);
  const status = draftStatus(found, options, kind.words, remarks);
  const telling = {
    ...{ kindWords: kind.words, statusWords: status.words },
    status: status.status as Status,
  };
  const when = draftWhen(found, telling, options, remarks);
  const places = draftPlaces(found, kind.kind, options, lists, kind.words, remarks);
  const actors = draftActors(found, kind.kind, options, lists, places.words, remarks);
  const wordsOf = (named: readonly Named[]) =>
    named.length > 0 ? oneOrMore(named.map(({ words }) => words)) : undefined;
  const supports = {
    kind: kind.words,
    ...(when.words !== undefined && { when: when.words }),
    ...(places.words.length > 0 && { places: wordsOf(places.words) }),
    ...(actors.words.length > 0 && { actors: wordsOf(actors.words) }),
    status: status.words,
  };
  tellOfSentence(found, remarks);
  const title = {
    en: options.titleEn ?? shortTitle(found.quote.exact, 'en'),
    fr: options.titleFr ?? shortTitle(found.quote.exact, 'fr'),
  };
  if (!hasTitles(options, lists.languages))
    remarks.open.push(
      `title: the quoted words stand for it; write your own with ${lists.languages.map((lang) => `--title-${lang}`).join(', ')}`,
    );
  // Of a copy in other words the fields are left to the coder: its words need not be these.
  const copied = options.copies ? copies : [];
  return {
    draft: {
      id:
        options.id ??
        idFor(
          {
            when: when.when,
            published: found.document.source.published,
            words: options.titleEn ?? found.quote.exact,
          },
          (id) => lists.ids.has(id),
        ),
      title,
      kind: kind.kind,
      ...subtypeOf(options, { kind: kind.kind, status: status.status, actors: actors.actors }),
      status: status.status,
      ...(when.when !== undefined && { when: when.when }),
      whenBasis: {
        en: options.basisEn ?? when.basis.en,
        fr: options.basisFr ?? when.basis.fr,
      },
      places: places.places,
      actors: actors.actors,
      evidence: [
        { source: found.document.source.id, ...found.quote, supports },
        ...copied.map(({ document, quote }) => ({
          ...{ source: document.source.id, ...quote },
          supports: { kind: quote.exact },
        })),
      ],
    },
    remarks,
  };
}

/** Whether the title was told in every language of the project. */
export const hasTitles = (
  { titleEn, titleFr }: Pick<Options, 'titleEn' | 'titleFr'>,
  languages: readonly Lang[],
): boolean => languages.every((lang) => (lang === 'en' ? titleEn : titleFr));

/** The record as the file has it: its texts in the languages of the project. */
export const writtenDraft = (draft: Draft, languages: readonly Lang[]): object => ({
  ...draft,
  title: inLanguages(draft.title, languages),
  whenBasis: inLanguages(draft.whenBasis, languages),
});
