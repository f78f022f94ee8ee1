import type { TextSpan } from '../domain/textSpan';

/** A text as it reads to who does not mind marks, white space and case, and where each unit came from. */
interface Folded {
  readonly text: string;
  /** Half-open range of the original text for each UTF-16 unit of `text`. */
  readonly spans: readonly TextSpan[];
}

/** Ways to write one mark, with what stands for all of them. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/\s+/y, ' '],
  [/["“”„‟″«»]|''|’’|‘‘|``/y, '"'],
  [/['‘’‚‛′`´]/y, "'"],
  [/--+|[-‐‑‒–—−]/y, '-'],
  [/…/y, '...'],
  // A soft hyphen, or a mark of order or width, is not seen at all.
  [/[\u00AD\u200B-\u200F\u2060]/y, ''],
];

function fold(original: string): Folded {
  const spans: TextSpan[] = [];
  let text = '';
  for (let start = 0; start < original.length; ) {
    let end = start + 1;
    const unit = original.charAt(start);
    // A letter whose small form is longer (İ) would shift what follows.
    let folded = unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit;
    for (const [pattern, mark] of ALIKE) {
      pattern.lastIndex = start;
      const found = pattern.exec(original);
      if (!found) continue;
      end = start + found[0].length;
      folded = mark;
      break;
    }
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) spans.push({ start, end });
    start = end;
  }
  return { text, spans };
}

const originalOf = ({ spans }: Folded, at: number, length: number): TextSpan => ({
  start: spans[at]?.start ?? 0,
  end: spans[at + length - 1]?.end ?? 0,
});

function placesIn(document: Folded, folded: string): TextSpan[] {
  const found: TextSpan[] = [];
  if (folded === '') return found;
  const { text } = document;
  for (let at = text.indexOf(folded); at !== -1; at = text.indexOf(folded, at + 1))
    found.push(originalOf(document, at, folded.length));
  return found;
}

/** Every place of the text with these words, whatever its quotation marks, dashes, white space and case. */
export const placesAlike = (text: string, words: string): TextSpan[] =>
  placesIn(fold(text), fold(words).text.trim());

/** The longest run of words that a text shares with others. */
interface NearWords extends TextSpan {
  /** Whether the run begins with the first of the words sought. */
  readonly fromStart: boolean;
}

/** A run this short (in characters) is met by chance. */
const SHORTEST_RUN = 8;
/** Longer quotations are compared by their beginnings: the search grows with the square. */
const MOST_WORDS = 80;

/** How much farther apart than in the words sought a beginning and what follows may stand. */
const SLACK = 40;

/**
 * The longest beginning of the words sought that stands right before the best run: where the two
 * differ by a mark or a word, that is where.
 */
function beginningBefore(
  document: Folded,
  skipped: readonly string[],
  at: number,
): TextSpan | null {
  const from = Math.max(0, at - skipped.join(' ').length - SLACK);
  const before = document.text.slice(from, at);
  for (let count = skipped.length; count > 0; count -= 1) {
    const run = skipped.slice(0, count).join(' ');
    const found = before.lastIndexOf(run);
    if (found !== -1) return originalOf(document, from + found, run.length);
  }
  return null;
}

/** Where the text has the longest run of the words sought, or `null` where it shares none of note. */
export function nearestWords(text: string, words: string): NearWords | null {
  const document = fold(text);
  const sought = fold(words).text.trim().split(' ').slice(0, MOST_WORDS);
  let best = { at: -1, from: 0, length: SHORTEST_RUN - 1 };
  for (let from = 0; from < sought.length; from += 1) {
    for (let to = from + 1; to <= sought.length; to += 1) {
      const run = sought.slice(from, to).join(' ');
      const at = document.text.indexOf(run);
      if (at === -1) break;
      if (run.length > best.length) best = { at, from, length: run.length };
    }
  }
  if (best.at === -1) return null;
  const run = originalOf(document, best.at, best.length);
  if (best.from === 0) return { ...run, fromStart: true };
  const beginning = beginningBefore(document, sought.slice(0, best.from), best.at);
  return beginning ? { ...beginning, fromStart: true } : { ...run, fromStart: false };
}
