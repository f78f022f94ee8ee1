import { sentencesOf } from '../../domain/sentences';
import type { TextSpan } from '../../domain/textSpan';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’.-](?!s\b)[\p{L}\p{M}\p{N}]+)*`;
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${WORD}(?: (?:(?:of|de|du|la|al|el) (?:the )?)?${WORD})*`,
  'gu',
);
/** Words that only the beginning of a sentence writes large. */
const SMALL =
  /^(?:an?|and|as|at|another|both|but|by|each|few|for|from|he|her|his|i|if|in|it|its|many|more|most|neither|no|none|not|of|on|one|or|our|she|since|some|that|the|their|there|these|they|this|those|to|two|we|what|when|where|who|with|after|before|while|during|under|about|according|at least|nobody|around|le|la|les|un|une|des|du|de|dans|il|elle|ils)$/iu;
const inYear = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const inWeek = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
/** Months and weekdays: days that are four weeks and one day apart have all of them in a year. */
const OF_TIME = new RegExp(
  `^(?:${Array.from({ length: 13 }, (_, at) => {
    const day = Date.UTC(2000, 0, 1 + 29 * at);
    return `${inYear.format(day)}|${inWeek.format(day)}`;
  }).join('|')})$`,
  'u',
);
/** Behind a name that a sentence begins with: “Baku’s”, “Turkey, an ally”. */
const AFTER_NAME = /^(?:['’]s\b|, (?:an?|the|which|who|where)\b)/;

/** “Residents”, “gunmen”, “fighting”: more often no names. */
const COMMON = /(?:s|men|ing|people)$/;

/** Whether a word that begins a sentence may be a name: the text has it large elsewhere, or small nowhere. */
function mayBeName(text: string, word: string): boolean {
  const within = (written: string) =>
    new RegExp(String.raw`[\p{L}\p{N},;] ${written}(?![\p{L}\p{N}])`, 'u').test(text);
  return within(word) || !(COMMON.test(word) || within(word.toLowerCase()));
}

/** The words without those that are no part of a name; `null` where none is left. */
function named(text: string, span: TextSpan, isFirst: boolean): TextSpan | null {
  let { start } = span;
  const words = text.slice(start, span.end).split(' ');
  while (words[0] !== undefined && (SMALL.test(words[0]) || OF_TIME.test(words[0])))
    start += (words.shift() ?? '').length + 1;
  const left = words.join(' ');
  if (left === '' || words.every((word) => OF_TIME.test(word) || !/^\p{Lu}/u.test(word)))
    return null;
  const begins = isFirst && start === span.start && words.length === 1;
  const isName = !begins || mayBeName(text, left) || AFTER_NAME.test(text.slice(span.end));
  return isName ? { start, end: span.end } : null;
}

/**
 * Words of a stretch of a text that are written as names are, in its order: capitalised, and not only
 * because a sentence begins with them. Which of them are names, and of what, is for a person to say.
 */
export function properNamesIn(text: string, { start, end }: TextSpan): TextSpan[] {
  // What stands behind a dateline begins a sentence too.
  const starts = [start, ...sentencesOf(text).map((sentence) => sentence.start)];
  const firsts = new Set(starts.map((at) => at + beginning(text, at)));
  return [...text.slice(start, end).matchAll(NAME)].flatMap(({ 0: words, index }) => {
    const from = start + index;
    return named(text, { start: from, end: from + words.length }, firsts.has(from)) ?? [];
  });
}

/** How many marks stand before the first word of a sentence. */
const beginning = (text: string, at: number): number =>
  /^[^\p{L}\p{N}]*/u.exec(text.slice(at, at + 4))?.[0].length ?? 0;
