import type { Lang } from '../domain/record';
import { HEDGED_STATUSES, HEDGES } from './hedges';
import type { Finding } from './issue';
import type { Evidence } from './storyEvidence';
import { type Name, namesIn } from './storyNames';
import { datesIn, numbersIn, weekdaysIn, withoutDates } from './storyNumbers';
import { typographyFindings } from './translationLints';

/** What a machine can see of a story's text: that its figures, dates, names and quoted words are cited. */

const CONTEXT_MARK: Readonly<Record<Lang, RegExp>> = { en: /other pages/i, fr: /d’autres pages/i };

const FUNCTION_CAPITALS: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:I|January|February|March|April|May|June|July|August|September|October|November|December|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)$/,
  fr: /^$/,
};

type At = (reason: string, fix: string) => Finding;

const CITE = 'cite the record that carries it, or take it out';

function dateFindings(text: string, lang: Lang, evidence: Evidence, at: At): Finding[] {
  const dates = datesIn(text, lang).flatMap((date): Finding[] => {
    const { day, month, year } = date;
    const known = day === undefined ? evidence.months.has(month) : evidence.days.has(day);
    return known && (year === undefined || evidence.years.has(year))
      ? []
      : [at(`the date “${date.text.trim()}” is not in what it cites`, CITE)];
  });
  const weekdays = weekdaysIn(text, lang)
    .filter(({ weekday }) => !evidence.weekdays.has(weekday))
    .map((found) => at(`“${found.text}” is not a day of what it cites`, CITE));
  return [...dates, ...weekdays];
}

function numberFindings(text: string, lang: Lang, evidence: Evidence, at: At): Finding[] {
  return numbersIn(withoutDates(text, lang), lang)
    .filter(({ text: found, value }) => !evidence.numbers.has(value) && !evidence.years.has(found))
    .map((found) => at(`the number “${found.text}” is not in what it cites`, CITE));
}

function nameFindings(
  text: string,
  lang: Lang,
  evidence: Evidence,
  names: readonly Name[],
  at: At,
): Finding[] {
  return namesIn(text, names)
    .filter(
      ({ text: name, owners }) =>
        !owners.some((owner) => evidence.owners.has(owner)) &&
        ![evidence.text.en, evidence.text[lang], evidence.notes].some((text) =>
          text.includes(name),
        ),
    )
    .map(({ text: name }) => at(`“${name}” is not named by what it cites`, CITE));
}

/** A capital inside a sentence begins a name: one that the dataset does not know must be quoted too. */
function capitalFindings(text: string, lang: Lang, evidence: Evidence, at: At): Finding[] {
  const known = new Set(
    `${evidence.text.en} ${evidence.text.fr} ${evidence.notes}`.match(/[\p{L}-]+/gu) ?? [],
  );
  const inside = text.replace(/(?:^|[.:!?]\s+)[«“‘(\s\u00A0]*\p{Lu}[\p{L}-]*/gu, ' ');
  return (inside.match(/(?<![\p{L}-])\p{Lu}[\p{L}-]*/gu) ?? [])
    .filter((word) => !known.has(word) && !FUNCTION_CAPITALS[lang].test(word))
    .map((word) => at(`“${word}” is not in the words or names of what it cites`, CITE));
}

/** Apostrophes are set as the text around them; a capital may begin the sentence. */
function isQuoted(words: string, text: string): boolean {
  const [found, within] = [words, text].map((part) => part.replaceAll('’', "'"));
  const first = found?.charAt(0) ?? '';
  return [first.toLowerCase(), first.toUpperCase()].some((letter) =>
    within?.includes(`${letter}${found?.slice(1)}`),
  );
}

function quotedFindings(text: string, lang: Lang, evidence: Evidence, at: At): Finding[] {
  const marks = lang === 'en' ? /“([^”]*)”/g : /«[\u00A0\u202F]([^»]*)[\u00A0\u202F]»/g;
  return [...text.matchAll(marks)]
    .map(([, words = '']) => words)
    .filter((words) => !isQuoted(words, evidence.text.en) && !isQuoted(words, evidence.text[lang]))
    .map((words) =>
      at(
        `“${words}” is not verbatim in what it cites`,
        'quote the words of a cited record, or leave out the quotation marks',
      ),
    );
}

function statusFindings(text: string, lang: Lang, { records }: Evidence, at: At): Finding[] {
  const findings: Finding[] = [];
  const unsure = records.filter(({ status }) => HEDGED_STATUSES.includes(status));
  if (records.length > 0 && unsure.length === records.length && !HEDGES[lang].test(text)) {
    const statuses = [...new Set(unsure.map(({ status }) => status))].join(' or ');
    findings.push(
      at(
        `tells as a fact what is only ${statuses}`,
        lang === 'en'
          ? 'name who says so, or write “planned”, “would”'
          : 'name who says so (“selon”, “aurait”), or write “prévu”',
      ),
    );
  }
  if (records.some(({ tier }) => tier === 'context') && !CONTEXT_MARK[lang].test(text))
    findings.push(
      at(
        'tells a fact of the context tier without marking it',
        lang === 'en' ? 'write “Other pages …”' : 'write “D’autres pages …”',
      ),
    );
  return findings;
}

/** Names of the dataset by each language that is read: those of the project. */
export type NamesByLanguage = ReadonlyMap<Lang, readonly Name[]>;

/** A title carries no hedge of its own, but names nothing that its step does not cite. */
export function lintTitle(
  title: Readonly<Record<Lang, string>>,
  evidence: Evidence,
  names: NamesByLanguage,
): Finding[] {
  return [...names].flatMap(([lang, known]) => {
    const text = title[lang];
    const at: At = (reason, fix) => ({ field: lang, reason, fix });
    return [
      ...dateFindings(text, lang, evidence, at),
      ...numberFindings(text, lang, evidence, at),
      ...nameFindings(text, lang, evidence, known, at),
      ...capitalFindings(text, lang, evidence, at),
      ...quotedFindings(text, lang, evidence, at),
      ...(lang === 'fr' ? typographyFindings(text) : []),
    ];
  });
}

/** What a sentence says that the records and claims it cites do not carry. */
export const lintSentence = (
  sentence: Readonly<Record<Lang, string>>,
  evidence: Evidence,
  names: NamesByLanguage,
): Finding[] => [
  ...lintTitle(sentence, evidence, names),
  ...[...names.keys()].flatMap((lang) =>
    statusFindings(sentence[lang], lang, evidence, (reason, fix) => ({ field: lang, reason, fix })),
  ),
];
