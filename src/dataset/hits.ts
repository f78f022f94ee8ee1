import { foldText } from './search';

/** Where in a text a word of a query was found; `end` is excluded. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** The word of the query, as `wordsOfQuery` gives it. */
  readonly word: string;
}

const MARKS = /^\p{M}+/u;

/** How much of a word of the text the folded beginning stands for, in the text's own characters. */
function lengthOf(token: string, beginning: string): number {
  let length = 0;
  for (const character of token) {
    length += character.length;
    if (foldText(token.slice(0, length)).length >= beginning.length) break;
  }
  // What is written over the last letter belongs to it.
  return length + (MARKS.exec(token.slice(length))?.[0].length ?? 0);
}

/**
 * Where the words of a query begin words of a text, in order: offsets in the text as it is written,
 * whatever its accents, capitals and ligatures.
 */
export function hitsIn(text: string, words: readonly string[]): readonly Hit[] {
  if (words.length === 0) return [];
  const folded = foldText(text);
  const wanted = words.filter((word) => folded.includes(word));
  if (wanted.length === 0) return [];
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: token, index }) => {
    const own = foldText(token);
    const found = wanted.filter((word) => own.startsWith(word)).sort((a, b) => b.length - a.length);
    const [word] = found;
    return word === undefined ? [] : [{ start: index, end: index + lengthOf(token, word), word }];
  });
}

/** Exact words around hits, and the hits in them; `…` stands for what is cut off. */
export interface Snippet {
  readonly text: string;
  readonly hits: readonly Hit[];
}

/** Two lines of a narrow panel. */
const LONGEST = 130;
/** Words before the first hit say what it belongs to. */
const BEFORE = 40;

/** The first hit of those that have the most words of the query close behind them. */
function bestOf(hits: readonly Hit[]): Hit | undefined {
  const near = (hit: Hit) =>
    new Set(
      hits
        .filter(({ start, end }) => start >= hit.start && end <= hit.start + LONGEST - BEFORE)
        .map(({ word }) => word),
    ).size;
  return [...hits].sort((a, b) => near(b) - near(a) || a.start - b.start)[0];
}

/** The words of a text around its hits, cut between words; all of it where it is short. */
export function snippetOf(text: string, hits: readonly Hit[]): Snippet {
  const best = bestOf(hits);
  if (!best || text.length <= LONGEST) return { text, hits };
  let from = Math.max(0, Math.min(best.start - BEFORE, text.length - LONGEST));
  if (from > 0) from = Math.min(best.start, text.indexOf(' ', from) + 1 || best.start);
  let to = Math.min(text.length, Math.max(from + LONGEST, best.end));
  if (to < text.length) to = Math.max(best.end, text.lastIndexOf(' ', to));
  const [head, tail] = [from > 0 ? '…' : '', to < text.length ? '…' : ''];
  const shift = head.length - from;
  return {
    text: head + text.slice(from, to) + tail,
    hits: hits
      .filter(({ start, end }) => start >= from && end <= to)
      .map((hit) => ({ ...hit, start: hit.start + shift, end: hit.end + shift })),
  };
}
