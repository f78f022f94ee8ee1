import type { Lang } from '../domain/record';
import { onceForText } from './reading/once';

/** Numbers and dates as a story and its records write them, made comparable. */

/** Numbers in words, by language. */
export const NUMBER_WORDS: Readonly<Record<Lang, Readonly<Record<string, number>>>> = {
  // ‘One’ is left out: French has it as an article too.
  en: {
    ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
    ...{ eleven: 11, twelve: 12, twenty: 20, hundred: 100, hundreds: 100 },
    ...{ thousand: 1000, thousands: 1000 },
  },
  fr: {
    ...{ deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10 },
    ...{
      six: 6,
      onze: 11,
      douze: 12,
      vingt: 20,
      cent: 100,
      cents: 100,
      centaine: 100,
      centaines: 100,
    },
    ...{ mille: 1000, millier: 1000, milliers: 1000 },
  },
};

const DIGITS: Readonly<Record<Lang, RegExp>> = {
  en: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g,
  fr: /\d{1,3}(?:[\u202F\u00A0 ]\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g,
};

const amountOf = (digits: string, lang: Lang): number =>
  Number(
    lang === 'en'
      ? digits.replace(/,/g, '')
      : digits.replace(/[\u202F\u00A0 ]/g, '').replace(',', '.'),
  );

interface FoundNumber {
  readonly text: string;
  readonly value: number;
}

const NUMBERS = {
  en: onceForText((text) => findNumbers(text, 'en')),
  fr: onceForText((text) => findNumbers(text, 'fr')),
};

/** Every number of a text, in digits and in words. */
export const numbersIn = (text: string, lang: Lang): readonly FoundNumber[] => NUMBERS[lang](text);

function findNumbers(text: string, lang: Lang): FoundNumber[] {
  const digits = [...text.matchAll(DIGITS[lang])].map(([found]) => ({
    text: found,
    value: amountOf(found, lang),
  }));
  const words = (text.match(/\p{L}+/gu) ?? []).flatMap((word) => {
    const value = NUMBER_WORDS[lang][word.toLowerCase()];
    return value === undefined ? [] : [{ text: word, value }];
  });
  return [...digits, ...words];
}

/** Patterns of alternatives as whole words, made once. */
function wordsOf(alternatives: Readonly<Record<Lang, string>>): Readonly<Record<Lang, RegExp>> {
  const pattern = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu');
  return { en: pattern(alternatives.en), fr: pattern(alternatives.fr) };
}

/** Places in a row from the third on; ‘second’ is also a part of a minute, ‘first’ what comes before. */
const ORDINALS: Readonly<Record<Lang, string>> = {
  en: 'third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth',
  fr: 'troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|treizième',
};

const ORDINAL = wordsOf(ORDINALS);

/** The ordinals of a text in order, each as `3rd`, `8th` would count it: 3, 8. */
export const ordinalsIn = (text: string, lang: Lang): string[] =>
  (text.match(ORDINAL[lang]) ?? [])
    .map((word) => `no. ${indexIn(ORDINALS[lang], word) + 3}`)
    .sort();

/** Names of the months, as alternatives of an expression. */
export const MONTHS: Readonly<Record<Lang, string>> = {
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
};
/** Names of the days of the week, Sunday first, as alternatives of an expression. */
export const WEEKDAYS: Readonly<Record<Lang, string>> = {
  en: 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday',
  fr: 'dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi',
};

/** A number of the calendar as ISO dates have it. */
export const two = (number: number): string => String(number).padStart(2, '0');
/** Which of the alternatives a word is, whatever its capitals. */
export const indexIn = (names: string, name: string): number =>
  names.toLowerCase().split('|').indexOf(name.toLowerCase());

interface FoundDate {
  readonly text: string;
  /** `01-10` for 10 January; absent where only the month is named. */
  readonly day?: string;
  /** `01` for January. */
  readonly month: string;
  readonly year?: string;
}

function datePattern(lang: Lang): RegExp {
  const day = '(\\d{1,2})(?:er)?';
  const join = lang === 'en' ? '(?:–|-| to | and )' : '(?:–|-| au | et (?:le )?)';
  return new RegExp(
    `(?:(?:${day}${join})?${day} )?(?<![\\p{L}])(${MONTHS[lang]})(?![\\p{L}])(?: (\\d{1,2})(?!\\d))?(?: (\\d{4}))?`,
    'gu',
  );
}
const DATE = { en: datePattern('en'), fr: datePattern('fr') };

/** "10 January 2013", "January 21", "8 to 10 February", "du 8 au 10 février", "en avril 2012". */
export function datesIn(text: string, lang: Lang): FoundDate[] {
  return [...text.matchAll(DATE[lang])].flatMap(([found, first, last, name = '', after, year]) => {
    const month = two(indexIn(MONTHS[lang], name) + 1);
    const days = [first, last, after].flatMap((number) => number ?? []);
    const rest = { text: found, month, ...(year === undefined ? {} : { year }) };
    if (days.length === 0) return [rest];
    return days.map((number) => ({ ...rest, day: `${month}-${two(Number(number))}` }));
  });
}

const WEEKDAY = wordsOf(WEEKDAYS);

/** Days of the week that a text names, Sunday = 0. */
export const weekdaysIn = (text: string, lang: Lang): { text: string; weekday: number }[] =>
  [...text.matchAll(WEEKDAY[lang])].map(([found]) => ({
    text: found,
    weekday: indexIn(WEEKDAYS[lang], found),
  }));

/** The months and days of a text taken out, so that only its other numbers are left. */
export const withoutDates = (text: string, lang: Lang): string =>
  datesIn(text, lang).reduce((rest, date) => rest.replace(date.text, ' '), text);

/** Days of the week, days and months that a text names, written alike for both languages. */
export const datesWritten = (text: string, lang: Lang): string[] => [
  ...weekdaysIn(text, lang).map(({ weekday }) => `weekday ${weekday}`),
  ...datesIn(text, lang).map(({ month, day = month }) => day),
];
