import type { TextSpan } from '../../domain/textSpan';

/** Why words may be set aside: a key of the words for it. */
export type OfferReason = 'headline' | 'caption' | 'links' | 'date' | 'byline';

/** A line of a document that looks as if it were no part of the report. */
export interface Offer extends TextSpan {
  readonly reason: OfferReason;
}

/** A line with where it stands, without the blanks at its ends. */
interface Line extends TextSpan {
  readonly text: string;
}

/** The lines of a text that have a letter or figure. */
export function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const words = line.trim();
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    const start = index + line.indexOf(words);
    return [{ text: words, start, end: start + words.length }];
  });
}

const CAPTION =
  /^(?:image (?:caption|source|copyright)|photo ?:|photograph|caption|légende|crédit|file photo|\(photo)/i;
const LINKS =
  /^(?:read (?:more|also)|related|more on this|share|subscribe|sign (?:in|up)|advertisement|follow us|comments?|menu|home|skip to|lire aussi|à lire|partager|s.abonner|abonnez|publicité|newsletter|copyright|©|all rights reserved|tous droits)/i;
/** Where a report of an agency begins: `LIMA, 3 May 2019 (Agency) –`, `LIMA, 3 May 2019 –`. */
const DATELINE =
  /^\p{Lu}[\p{L}\p{N} ,.'’/-]{1,60} ?(?:\([\p{L}\p{N} .,/-]{2,40}\)|(?<=\b(?:19|20)\d{2}) ?) ?(?:[–—]|-{1,2}(?= ))/u;
const BYLINE = /^(?:by|par|text|texte)\b:? \p{Lu}[^.]{1,60}$/iu;
const PRINTED_DATE =
  /^(?:published|updated|publié|mis à jour)?[^.]{0,12}\b(?:19|20)\d{2}\b[^.]{0,24}$/i;
/** A report that is pasted without its headline begins with a sentence, which is part of it. */
const FULL_STOP = /[.…]["”’»)]*$/;
const SENTENCE_END = /[.!?…:]["”’»)]*$/;
/** Longest line that may be a menu or a heading, in words. */
const MOST_WORDS = 12;

const sameWords = (a: string, b: string): boolean =>
  a.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ') ===
  b.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

const isShort = ({ text }: Line): boolean =>
  text.split(/\s+/).length <= MOST_WORDS && !SENTENCE_END.test(text);

function reasonOf(line: Line, title: string, isEdge: boolean): OfferReason | null {
  if (title !== '' && sameWords(line.text, title) && !FULL_STOP.test(line.text)) return 'headline';
  if (CAPTION.test(line.text)) return 'caption';
  if (isEdge && BYLINE.test(line.text) && isShort(line)) return 'byline';
  if (LINKS.test(line.text) && isShort(line)) return 'links';
  if (PRINTED_DATE.test(line.text) && /\d{4}/.test(line.text) && isShort(line)) return 'date';
  return isEdge && isShort(line) ? 'links' : null;
}

/**
 * The lines that look like headline, captions, menus or a printed date: by their words, and short ones
 * without a full stop before the first sentence and after the last. Of the sentence that a dateline
 * begins, the dateline alone.
 */
export function offersIn(text: string, title: string): Offer[] {
  const lines = linesOf(text);
  const first = lines.findIndex((line) => !isShort(line));
  const last = lines.findLastIndex((line) => !isShort(line));
  // A list of short lines is no article with menus round it.
  if (first === -1) return [];
  return lines.flatMap((line, index) => {
    const dateline = DATELINE.exec(line.text)?.[0];
    if (dateline !== undefined)
      return [{ reason: 'date', start: line.start, end: line.start + dateline.length }];
    const reason = reasonOf(line, title, index < first || index > last);
    return reason === null ? [] : [{ reason, start: line.start, end: line.end }];
  });
}
