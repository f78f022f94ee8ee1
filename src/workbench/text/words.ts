import type { TextSpan } from '../../domain/textSpan';

/** The words of a text, as a reader of its language tells them apart. */
export interface WordReader {
  /** In text order; an emoji is a word, white space and punctuation are none. */
  readonly words: readonly TextSpan[];
  /**
   * The span with every word whole that it touches, without blanks at its ends; `null` where it is
   * blank. No pair of surrogates, letter with its marks or joined emoji is cut.
   */
  whole(span: TextSpan): TextSpan | null;
}

/** Letters with marks, figures, and emoji with all that is joined to them, where the browser cannot say. */
const PLAIN_WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d]*(?:['’][\p{L}\p{M}]+)*|\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:[\u{1F3FB}-\u{1F3FF}\uFE0F\u20E3]|\u200d\p{Extended_Pictographic})*/gu;
const IS_WORD = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

function segmentsOf(text: string, lang: string): TextSpan[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({
    start: index,
    end: index + segment.length,
  }));
}

const plainWords = (text: string): TextSpan[] =>
  [...text.matchAll(PLAIN_WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));

/** The first of sorted spans that ends behind an offset; their number where none does. */
function indexBehind(spans: readonly TextSpan[], at: number): number {
  let [from, to] = [0, spans.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((spans[middle]?.end ?? 0) > at) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** A text without blanks at its ends; `null` where nothing is left. */
function trimmed(text: string, { start, end }: TextSpan): TextSpan | null {
  const part = text.slice(start, end);
  const words = part.trim();
  if (words === '') return null;
  const from = start + part.indexOf(words);
  return { start: from, end: from + words.length };
}

/** Reads the words of a text; `hasSegmenter` is false where the browser cannot tell words apart. */
export function readWords(
  text: string,
  lang: string,
  hasSegmenter = 'Segmenter' in Intl,
): WordReader {
  const segments = hasSegmenter ? segmentsOf(text, lang) : plainWords(text);
  const words = hasSegmenter
    ? segments.filter(({ start, end }) => IS_WORD.test(text.slice(start, end)))
    : segments;
  const around = (at: number): TextSpan | null => {
    const segment = segments[indexBehind(segments, at)];
    return segment && segment.start < at ? segment : null;
  };
  const isBlank = ({ start, end }: TextSpan): boolean => text.slice(start, end).trim() === '';
  return {
    words,
    whole({ start, end }) {
      const inside = trimmed(text, { start, end });
      if (!inside) return null;
      const [first, last] = [around(inside.start), around(inside.end)];
      return {
        start: first && !isBlank(first) ? first.start : inside.start,
        end: last && !isBlank(last) ? last.end : inside.end,
      };
    },
  };
}
