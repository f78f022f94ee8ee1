import type { Lang } from '../../domain/record';
import { indexIn, MONTHS, WEEKDAYS } from '../storyNumbers';
import { calendarDays, weekdayOf } from './namedDays';

/** Our own sentences: what they say of days, in English and French. */

const pairs = (lang: Lang): RegExp => {
  const month = `(?<month>${MONTHS[lang]})`;
  const monthFirst =
    lang === 'en' ? `|(?<month2>${MONTHS.en}) (?<day2>\\d{1,2})(?:st|nd|rd|th)?` : '';
  return new RegExp(
    `(?<!\\p{L})(?<weekday>${WEEKDAYS[lang]}),?[ \\u00A0][(]?(?:(?:the|le) )?(?:(?<day>\\d{1,2})(?:er|st|nd|rd|th)?[ \\u00A0](?:of )?${month}${monthFirst})(?!\\p{L})(?:,?[ \\u00A0](?<year>\\d{4}))?`,
    'giu',
  );
};
const PAIRS: Readonly<Record<Lang, RegExp>> = { en: pairs('en'), fr: pairs('fr') };

/** "31 October 2023, a Monday", "14 October 2023 is a Sunday", « le 31 octobre 2023, un lundi ». */
const called = (lang: Lang): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?<day>\\d{1,2})(?:er|st|nd|rd|th)?[ \\u00A0](?<month>${MONTHS[lang]})(?:,?[ \\u00A0](?<year>\\d{4}))?(?:,| (?:is|was|est|était))? (?:an?|un)[ \\u00A0](?<weekday>${WEEKDAYS[lang]})(?!\\p{L})`,
    'giu',
  );
const CALLED: Readonly<Record<Lang, RegExp>> = { en: called('en'), fr: called('fr') };

/** What stands in quotation marks is another's: an error there is quoted, not ours. */
const QUOTED: Readonly<Record<Lang, RegExp>> = { en: /‘[^’]*’|“[^”]*”/g, fr: /«[^»]*»/g };

/** What our own sentences quote, without the marks. */
export const quotationsIn = (text: string, lang: Lang): string[] =>
  (text.match(QUOTED[lang]) ?? []).map((quoted) => quoted.slice(1, -1).trim());

/** Our own words alone. */
export const withoutQuotations = (text: string, lang: Lang): string =>
  text.replace(QUOTED[lang], ' ');

/** "Sunday 14 October 2023" where that was a Saturday; a date without a year is tried in each of `years`. */
export const wrongWeekdays = (text: string, lang: Lang, years: readonly number[]): string[] =>
  [PAIRS[lang], CALLED[lang]]
    .flatMap((form) => [...withoutQuotations(text, lang).matchAll(form)])
    .flatMap(({ 0: words, groups = {} }) => {
      const month = indexIn(MONTHS[lang], groups.month ?? groups.month2 ?? '') + 1;
      const weekday = indexIn(WEEKDAYS[lang], groups.weekday ?? '');
      const tried = groups.year === undefined ? years : [Number(groups.year)];
      const fits = tried.some((year) => {
        const date = calendarDays(year, month, Number(groups.day ?? groups.day2));
        return date !== null && weekdayOf(date.from) === weekday;
      });
      return fits || tried.length === 0 ? [] : [words];
    });
