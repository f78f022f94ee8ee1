import { NUMBER_WORDS, numbersIn } from '../storyNumbers';

/** Words that make a number less than exact, as they stand before it; the longer first. */
const QUALIFIERS = [
  ...['no fewer than', 'no less than', 'no more than', 'fewer than', 'less than', 'more than'],
  ...['at least', 'at most', 'up to', 'as many as', 'as few as', 'close to', 'an estimated'],
  ...['approximately', 'estimated', 'roughly', 'about', 'around', 'nearly', 'almost', 'over'],
  ...[
    'under',
    'some',
    'only',
    'several',
    'many',
    'few',
    'dozens of',
    'hundreds of',
    'thousands of',
  ],
];
const BEFORE_NUMBER = new RegExp(`(?<!\\p{L})(?:${QUALIFIERS.join('|')})(?= *$)`, 'iu');

/** "over" right before a number, as the text has it; `null` where it is told exactly. */
export const qualifierBefore = (text: string): string | null =>
  BEFORE_NUMBER.exec(text.trimEnd())?.[0] ?? null;

/** A number of a text and where its first figure or letter stands. */
interface PlacedNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const MULTIPLES = 'hundred|thousand|million';
const WORD = `(?:${Object.keys(NUMBER_WORDS.en)
  .filter((word) => !/hundred|thousand/.test(word))
  .join('|')})`;
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?<amount>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|${WORD})(?:[ -](?<times>${MULTIPLES}))?(?![\\p{L}\\p{N}])`,
  'giu',
);
const TIMES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1e6 };

/** The numbers that an English text states; "several thousand" and "thousands" state none. */
export const numbersStated = (text: string): PlacedNumber[] =>
  [...text.matchAll(NUMBER)].flatMap(({ 0: words, index, groups = {} }) => {
    const [amount] = numbersIn(groups.amount ?? '', 'en');
    const times = TIMES[groups.times?.toLowerCase() ?? ''] ?? 1;
    return amount ? [{ value: amount.value * times, start: index, end: index + words.length }] : [];
  });

/** Whether the words stand in the text as whole words. */
export function hasWords(text: string, words: string): boolean {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (!letter.test(text[at - 1] ?? '') && !letter.test(text[at + words.length] ?? ''))
      return true;
  return false;
}

const KILOMETRES = /^(?:-| | )?(?:km|kilomet(?:er|re)s?)(?!\p{L})/iu;

/** The numbers of kilometres that a text states, with where they stand; miles are none. */
export const kilometresStated = (text: string): PlacedNumber[] =>
  numbersStated(text).filter(({ end }) => KILOMETRES.test(text.slice(end)));
