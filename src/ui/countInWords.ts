import type { Lang } from '../domain/record';

/** One to ten; larger numbers read better in digits. */
const WORDS: Readonly<Record<Lang, readonly string[]>> = {
  en: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  fr: ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
};

/** A count as running text writes it: "five", and "12" in digits. */
export const countInWords = (count: number, lang: Lang): string =>
  WORDS[lang][count - 1] ?? new Intl.NumberFormat(lang).format(count);
