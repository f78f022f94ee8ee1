import type { Quote } from '../domain/record';
import { sentencesOf } from '../domain/sentences';
import { overlaps, type TextSpan } from '../domain/textSpan';
import type { SupportedField } from '../domain/vocabulary';
import type { DocumentText } from './documents';
import { dayWordsIn } from './reading/dayWords';

/** A part of a document that no record tells of, though one may quote it. */
export interface Unnamed extends TextSpan {
  readonly text: string;
  readonly reason: string;
  readonly fix: string;
}

/** A verb with its auxiliary and what stands between: "has also stepped", "do not want". */
const VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|could|can|may|might|do|does|did|must|should)\b(?: (?:not|also|now|been|being|already|only|[a-z]+ly|have|be)\b)*(?: \p{L}+)?/gu;
const DIGITS = /(?<![\p{L}\p{N}])\d[\d.,]*/gu;
const WORD = /[\p{L}\p{N}]+/gu;

const LENGTH_UNIT = /^ ?(?:km|kilomet(?:er|re)s?|miles?)\b/;

const touches = (span: TextSpan, others: readonly TextSpan[]): boolean =>
  others.some((other) => overlaps(span, other));

const placed = (
  { start: from }: TextSpan,
  { start, end, text }: TextSpan & { readonly text: string },
) => ({ start: from + start, end: from + end, text });

const found = (pattern: RegExp, text: string): (TextSpan & { readonly text: string })[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    ...{ start: index, end: index + words.length, text: words },
  }));

/** Every verb of an English text that has an auxiliary. */
export const verbsIn = (text: string): (TextSpan & { readonly text: string })[] =>
  found(VERB, text);

interface Told {
  /** Words that some record names for its kind. */
  readonly kind: readonly TextSpan[];
  /** Words that some record names for any of its fields. */
  readonly named: readonly TextSpan[];
  /** Headlines, captions, definitions. */
  readonly aside: readonly TextSpan[];
  /** The sentences that geographic claims quote. */
  readonly claims: readonly TextSpan[];
}

/** Dates, figures and verbs of a sentence that no record names. */
function unnamedParts(
  sentence: TextSpan & { text: string },
  told: Told,
  { source, text, published }: DocumentText,
) {
  const named = [...told.named, ...told.aside];
  const open = (parts: readonly (TextSpan & { readonly text: string })[]) =>
    parts.map((part) => placed(sentence, part)).filter((part) => !touches(part, named));
  // Of another language only figures are read: its verbs and months are none of these words.
  const isRead = source.language === 'en';
  const dates = isRead
    ? dayWordsIn(sentence.text, published).filter(({ meaning }) => meaning === 'named')
    : [];
  const figures = open(found(DIGITS, sentence.text)).filter(
    (part) => !(LENGTH_UNIT.test(text.slice(part.end)) && touches(part, told.claims)),
  );
  const fix = (field: string): string =>
    `add the record that tells it, or name the words under "supports.${field}" of one that does`;
  return [
    ...open(dates).map((part) => ({
      ...part,
      reason: 'no record names this date',
      fix: fix('when'),
    })),
    ...figures.map((part) => ({
      ...part,
      reason: 'no record names this figure',
      fix: fix('strength'),
    })),
    ...open(isRead ? verbsIn(sentence.text) : []).map((part) => ({
      ...part,
      reason: 'no record names this verb',
      fix: fix('status'),
    })),
  ];
}

function unnamedIn(document: DocumentText, told: Told): Unnamed[] {
  return sentencesOf(document.text).flatMap(({ start, end }): Unnamed[] => {
    const sentence = { start, end, text: document.text.slice(start, end) };
    // Without those of headlines, captions and definitions no words may be left.
    const left = found(WORD, sentence.text).some(
      (word) => !touches(placed(sentence, word), told.aside),
    );
    if (!left) return [];
    if (touches(sentence, told.kind)) return unnamedParts(sentence, told, document);
    return [
      {
        ...sentence,
        reason: 'no record names words of this sentence for its "kind"',
        fix: 'add a record that tells it, name its words under "supports.kind", or list it as "general"',
      },
    ];
  });
}

/** Where the document has the words that its quotations name for a field, or for any. */
const spansOf = (quotes: readonly Quote[], field?: SupportedField): TextSpan[] =>
  quotes.flatMap(({ start, words }) =>
    words
      .filter((word) => field === undefined || word.field === field)
      .map((word) => ({ start: start + word.start, end: start + word.end })),
  );

/**
 * What a document's quotations name for a kind, and what they leave out. A sentence is coded only by words
 * that some record names for its `kind`; its dates, figures and verbs by words that some record names at
 * all. So a sentence that is quoted for one place name does not count as told.
 */
export function namedIn(
  document: DocumentText,
  quotes: readonly Quote[],
  claims: readonly TextSpan[],
): { kind: readonly TextSpan[]; unnamed: readonly Unnamed[] } {
  const kind = spansOf(quotes, 'kind');
  const aside = [...document.general, ...document.boilerplate];
  return { kind, unnamed: unnamedIn(document, { kind, named: spansOf(quotes), aside, claims }) };
}
