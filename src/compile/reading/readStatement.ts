import { isoOfDay } from '../../domain/day';
import type { Lang } from '../../domain/record';
import type { RawActor, RawContext } from '../schema';
import { datesIn, datesWritten, ordinalsIn } from '../storyNumbers';
import { oneSidedDenial } from './negations';
import { actorIndexOf, namesOfActor } from './quotedText';
import { framed } from './readActorRoles';
import type { Reading } from './reading';
import { readSubtype } from './readKind';
import { type FactWords, readStatedPlaces, toldIn } from './readStatedPlaces';
import { readTitleRoles } from './readTitleRoles';
import { hedgeFaults, numbersAlike, titlesApart, transferFaults } from './readTitles';

/** Days that the statement names outside `when`. */
function days({ fact, time, languages }: FactWords): Reading[] {
  if (!time) return [];
  const { startMin, endMax } = time.span;
  const [from, to] = [isoOfDay(startMin), isoOfDay(endMax)];
  const outside = languages.flatMap((lang) =>
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
  // ‘Also the next day’ names no second day; where two are named, they are the ends.
  const both = time.lasting && new Set(told.flatMap(({ day }) => day ?? [])).size > 1;
  const isTold = (iso: string): boolean =>
    told.some(({ day, month }) => (day ?? month) === (day ? iso.slice(5) : iso.slice(5, 7)));
  return time.precision !== 'day' ||
    (both ? isTold(from) && isTold(to) : isTold(from) || isTold(to))
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

const OF_A_STATE = /\p{Lu}\p{L}+ (?:authorities|government|state)(?!\p{L})/gu;

/** Actors that the statement does not name, be it by the telling word of the name alone. */
function unnamedActors({ fact, actors }: FactWords): Reading[] {
  const text = `${toldIn(fact, 'en')} ${fact.disagreement?.en ?? ''}`;
  const hits = actorIndexOf(actors).find(text);
  const named = new Set(hits.flatMap(({ owners }) => owners));
  // ‘Peruvian’ in ‘Peruvian authorities’ tells of no army.
  const rest = hits.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)}·${left.slice(end)}`,
    text,
  );
  return fact.actors.flatMap(({ actor: id }, index): Reading[] => {
    const actor = actors.get(id);
    const told = actor?.kind === 'state' ? rest : rest.replace(OF_A_STATE, '·');
    if (!actor || named.has(id) || tellingWords(actor).some((word) => told.includes(word)))
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

/** Parts that the order of words in title and statement rules out. */
function order({ fact, actors }: FactWords): Reading[] {
  const index = actorIndexOf(actors);
  return framed(
    fact.actors,
    [fact.title.en, fact.statement.en].map((exact) => ({ exact, actors: index.find(exact) })),
  );
}

const SAYS = /^[^;,.]*?\b(?:sa(?:ys?|id)|claim(?:s|ed))\b|^According to/;

/** A statement that begins with who says so tells of no more than what he says. */
function attribution({ kind, status, statement, title }: RawContext): Reading[] {
  const said = SAYS.test(title.en) || SAYS.test(statement.en);
  return status !== 'occurred' || kind === 'political' || !said
    ? []
    : [
        {
          field: 'status',
          value: status,
          reason: 'title or statement begin with who says so, and nobody else does',
          fix: 'write "claimed" with its speaker, or tell it by the source that saw it',
        },
      ];
}

/** The day in an id is one on which the fact begins or ends. */
function idDay({ fact: { id, when }, time }: FactWords): Reading[] {
  const day = /^ctx-(\d{4}-\d{2}-\d{2})-/.exec(id)?.[1];
  if (day === undefined || !time) return [];
  const { startMin, startMax, endMin, endMax } = time.span;
  const from = isoOfDay(startMin);
  return [startMin, startMax, endMin, endMax].some((bound) => isoOfDay(bound) === day)
    ? []
    : [
        {
          field: 'id',
          value: id,
          reason: `its day is neither the first nor the last of ${when ?? from}`,
          fix: 'mend "when"; or for a new fact the id: an id that was published stays as it is',
        },
      ];
}

/** What only one of the two languages says. */
function apart({ fact: { statement }, languages }: FactWords): Reading[] {
  if (languages.length < 2) return [];
  const report = (what: string): Reading => ({
    field: 'statement.fr',
    value: statement.fr,
    reason: `its ${what} are not those of the English statement`,
    fix: 'say the same in both languages',
  });
  const numbers = (lang: Lang): string =>
    [...numbersAlike(statement, lang), ...ordinalsIn(statement[lang], lang)].join(', ') || 'none';
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
  ...readTitleRoles(words.fact, words),
  ...order(words),
  ...attribution(words.fact),
  ...idDay(words),
  ...readSubtype(words.fact.subtype, toldIn(words.fact, 'en')),
  ...apart(words),
  ...sources(words.fact),
  ...titlesApart(words.fact.title, words),
  ...hedgeFaults(words.fact, words.languages),
  ...transferFaults(words.fact, words.languages),
];
