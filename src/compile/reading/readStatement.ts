import { isoOfDay } from '../../domain/day';
import type { Lang } from '../../domain/record';
import type { RawActor, RawContext } from '../schema';
import { datesIn } from '../storyNumbers';
import { datesWritten } from './datesWritten';
import { oneSidedDenial } from './negations';
import { actorIndexOf, namesOfActor } from './quotedText';
import type { Reading } from './reading';
import { readSubtype } from './readKind';
import { type FactWords, readStatedPlaces, toldIn } from './readStatedPlaces';
import { hedgeFaults, numbersAlike, titlesApart, transferFaults } from './readTitles';

const LANGUAGES: readonly Lang[] = ['en', 'fr'];

/** Days that the statement names outside `when`. */
function days({ fact, time }: FactWords): Reading[] {
  if (!time) return [];
  const { startMin, endMax } = time.span;
  const [from, to] = [isoOfDay(startMin), isoOfDay(endMax)];
  const outside = LANGUAGES.flatMap((lang) =>
    datesIn(fact.statement[lang], lang)
      .filter(({ day, month, year }) => {
        const years = year ? [year] : [from.slice(0, 4), to.slice(0, 4)];
        const size = day ? 10 : 7;
        return !years.some((known) => {
          const date = `${known}-${day ?? month}`;
          return date >= from.slice(0, size) && date <= to.slice(0, size);
        });
      })
      .map(
        ({ text }): Reading => ({
          field: `statement.${lang}`,
          value: text.trim(),
          reason: `“${text.trim()}” lies outside ${fact.when ?? 'its date'}`,
          fix: 'mend the statement or "when"',
        }),
      ),
  );
  const told = datesIn(`${fact.statement.en} ${fact.whenBasis.en}`, 'en');
  const isTold = (iso: string): boolean =>
    told.some(({ day, month }) => (day ?? month) === (day ? iso.slice(5) : iso.slice(5, 7)));
  return time.precision !== 'day' || isTold(from) || isTold(to)
    ? outside
    : [
        ...outside,
        {
          field: 'when',
          value: fact.when ?? '',
          reason: 'neither the statement nor "whenBasis" names this day or its month',
          fix: 'name it in the statement, or mend "when"',
        },
      ];
}

/** Telling words of a name: ‘Wagner’, ‘French’, ‘MNLA’. */
const tellingWords = (actor: RawActor): string[] =>
  namesOfActor(actor).flatMap((name) => name.match(/\p{Lu}(?:\p{L}{2,}|\p{Lu}+)/gu) ?? []);

/** Actors that the statement does not name, be it by the telling word of the name alone. */
function unnamedActors({ fact, actors }: FactWords): Reading[] {
  const text = `${toldIn(fact, 'en')} ${fact.disagreement?.en ?? ''}`;
  const named = new Set(
    actorIndexOf(actors)
      .find(text)
      .flatMap(({ owners }) => owners),
  );
  return fact.actors.flatMap(({ actor: id }, index): Reading[] => {
    const actor = actors.get(id);
    if (!actor || named.has(id) || tellingWords(actor).some((word) => text.includes(word)))
      return [];
    return [
      {
        field: `actors[${index}]`,
        value: id,
        reason: `the statement does not name ${id}`,
        fix: 'name it there as data/actors.json does, or take it out; a word for it is decided in "checked"',
      },
    ];
  });
}

/** What only one of the two languages says. */
function apart({ statement }: RawContext): Reading[] {
  const report = (what: string): Reading => ({
    field: 'statement.fr',
    value: statement.fr,
    reason: `its ${what} are not those of the English statement`,
    fix: 'say the same in both languages',
  });
  const numbers = (lang: Lang): string => numbersAlike(statement, lang).join(', ') || 'none';
  const named = (lang: Lang): string =>
    [...new Set(datesWritten(statement[lang], lang))].sort().join();
  const denial = oneSidedDenial(statement);
  return [
    ...(numbers('en') === numbers('fr')
      ? []
      : [report(`numbers (${numbers('fr')}; in English ${numbers('en')})`)]),
    ...(named('en') === named('fr') ? [] : [report('days or months')]),
    ...(denial ? [report(`denials (“${denial.word}”)`)] : []),
  ];
}

/** Who reported it first: the agency that a page names, else its publisher. */
const reporterOf = (publisher: string): string =>
  (/\(([^)]*)\)/.exec(publisher)?.[1] ?? publisher)
    .replace(/^(?:citing|carrying) /, '')
    .toLowerCase();

/** Two sources are two pages on two hosts that rest on different reports. */
function sources({ agreement, citations }: RawContext): Reading[] {
  if (agreement === 'one_source') return [];
  const hosts = new Set(citations.map(({ url }) => new URL(url).host.replace(/^www\./, '')));
  const reporters = new Set(citations.map(({ publisher }) => reporterOf(publisher)));
  return hosts.size > 1 && reporters.size > 1
    ? []
    : [
        {
          field: 'agreement',
          value: agreement,
          reason: `"${agreement}" rests on ${hosts.size} host(s) and ${reporters.size} reporter(s)`,
          fix: 'cite a page of another publisher that does not carry the same report, or write "one_source"',
        },
      ];
}

/** What a context fact's own statement says otherwise than its fields, or in one language only. */
export const readStatement = (words: FactWords): Reading[] => [
  ...days(words),
  ...readStatedPlaces(words),
  ...unnamedActors(words),
  ...readSubtype(words.fact.subtype, toldIn(words.fact, 'en')),
  ...apart(words.fact),
  ...sources(words.fact),
  ...titlesApart(words.fact.title, words),
  ...hedgeFaults(words.fact.title, words.fact.status),
  ...transferFaults(words.fact),
];
