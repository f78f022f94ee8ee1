import { contextOf } from '../../domain/quoteContext';
import { placesOfQuote } from '../../domain/quotePlaces';
import type { TextSpan } from '../../domain/textSpan';
import type { SupportedField } from '../../domain/vocabulary';
import { wholeWords } from '../../domain/wholeWords';
import { type Base, type Built, carrying, refused, textOfSource, type WrittenQuote } from './built';
import { inFieldOrder, SUPPORT_FIELDS } from './fieldOrder';
import { changeRecord } from './recordEdits';
import type { Change, Work } from './work';

/** Words of a document. */
export interface WordsAt extends TextSpan {
  readonly source: string;
}

/** A stretch of a document as a quotation, with what tells it from a repetition; `null` where there is none. */
export function quotationOf(
  work: Work,
  { source, start, end }: WordsAt,
): Omit<WrittenQuote, 'supports'> | null {
  const text = textOfSource(work, source);
  if (text === null || start < 0 || end > text.length || start >= end) return null;
  return { source, exact: text.slice(start, end), ...contextOf(text, { start, end }) };
}

type Passage = Omit<WrittenQuote, 'supports'>;

const samePassage = (a: Passage, b: Passage): boolean =>
  a.source === b.source && a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix;

/** Adds words to what a record quotes; they tell what happened. */
export function addQuote(base: Base, id: string, words: WordsAt): Built {
  const quotation = quotationOf(base.work, words);
  if (!quotation) return refused('not_verbatim');
  return changeRecord(base, id, (record) =>
    record.evidence.some((quote) => samePassage(quote, quotation))
      ? record
      : {
          ...record,
          evidence: [...record.evidence, { ...quotation, supports: { kind: quotation.exact } }],
        },
  );
}

/** Takes a quotation out of a record, which must keep one. */
export const removeQuote = (base: Base, id: string, index: number): Built =>
  changeRecord(base, id, (record) => ({
    ...record,
    evidence: record.evidence.toSpliced(index, 1),
  }));

/** Changes one quotation of a record. */
export const changeQuote = (
  base: Base,
  id: string,
  index: number,
  change: (quote: WrittenQuote) => WrittenQuote,
): Built =>
  changeRecord(base, id, (record) => ({
    ...record,
    evidence: record.evidence.map((quote, at) => (at === index ? change(quote) : quote)),
  }));

/** A quotation whose field these words carry, none where the list is empty. */
function withWords(
  quote: WrittenQuote,
  field: SupportedField,
  words: readonly string[],
): WrittenQuote {
  const { [field]: _, ...others } = quote.supports;
  const [only, second] = words;
  if (only === undefined) return { ...quote, supports: others };
  const carried = { ...others, [field]: second === undefined ? only : [...words] };
  return { ...quote, supports: inFieldOrder(carried, SUPPORT_FIELDS, quote.supports) };
}

/** Says which words of a quotation carry a field; none where the list is empty. */
export const setWords = (
  base: Base,
  id: string,
  index: number,
  field: SupportedField,
  words: readonly string[],
): Built => changeQuote(base, id, index, (quote) => withWords(quote, field, words));

/** Says that no quotation of the record carries the field. */
export const setNoWords = (base: Base, id: string, field: SupportedField): Built =>
  changeRecord(base, id, (record) => ({
    ...record,
    evidence: record.evidence.map((quote) => withWords(quote, field, [])),
  }));

/** Fields of which one quotation often holds words in several places: others join those that are there. */
const TAKES_SEVERAL: ReadonlySet<SupportedField> = new Set(['places', 'actors']);

/** Whether words chosen for a field join those that carry it, or take their place. */
export const joinsWords = (field: SupportedField): boolean => TAKES_SEVERAL.has(field);

/** The quotation of a record that holds the words. */
const holding = (work: Work, quotes: readonly WrittenQuote[], words: WordsAt): number =>
  quotes.findIndex((quote) => {
    if (quote.source !== words.source) return false;
    const [place] = placesOfQuote(textOfSource(work, quote.source) ?? '', quote);
    return place !== undefined && place.start <= words.start && place.end >= words.end;
  });

/**
 * Lets words of a document carry a field of a record: those of a quotation that holds them, else a new
 * quotation. With `joins` they join those that are there.
 */
export function carryBy(
  base: Base,
  id: string,
  field: SupportedField,
  words: WordsAt,
  { extra = [], joins = joinsWords(field) }: { extra?: readonly Change[]; joins?: boolean } = {},
): Built {
  const { work } = base;
  const quotation = quotationOf(work, words);
  if (!quotation) return refused('not_verbatim');
  const { exact: chosen } = quotation;
  return changeRecord(
    base,
    id,
    (record) => {
      const index = holding(work, record.evidence, words);
      if (index === -1)
        return {
          ...record,
          evidence: [...record.evidence, { ...quotation, supports: { [field]: chosen } }],
        };
      const evidence = record.evidence.map((quote, at) => {
        if (at !== index) return quote;
        const before = joins
          ? carrying(quote, field).filter((text) => text !== chosen && !chosen.includes(text))
          : [];
        return withWords(quote, field, [...before, chosen]);
      });
      return { ...record, evidence };
    },
    { extra },
  );
}

/** Longest names first, so that none is taken for a part of another. */
const byLength = (names: readonly string[]): string[] =>
  [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length);

/**
 * The quotations of a record in which a place or actor is named, its name there among the words that carry
 * the field.
 */
export const carriedByNames = (
  evidence: readonly WrittenQuote[],
  field: 'places' | 'actors',
  names: readonly string[],
): WrittenQuote[] =>
  evidence.map((quote) => {
    const name = byLength(names).find((each) => wholeWords(each).test(quote.exact));
    const words = carrying(quote, field);
    if (name === undefined || words.some((text) => text.includes(name))) return quote;
    return withWords(quote, field, [...words, name]);
  });

/**
 * Lets words of a quotation contradict a record in one field: a second quotation of the same passage,
 * right behind the first, that carries them and contradicts.
 */
export function contradictBy(
  base: Base,
  id: string,
  index: number,
  field: SupportedField,
  words: WordsAt,
): Built {
  const chosen = quotationOf(base.work, words)?.exact;
  if (chosen === undefined) return refused('not_verbatim');
  return changeRecord(base, id, (record) => {
    const quote = record.evidence[index];
    if (!quote) return record;
    const { supports: _, stance: __, ...passage } = quote;
    const isSame = (other: WrittenQuote): boolean =>
      other.stance === 'contradicts' && samePassage(other, quote);
    const twin = record.evidence.findIndex(isSame);
    const before = record.evidence[twin] ?? { ...passage, supports: {}, stance: 'contradicts' };
    const after = withWords(before, field, [...carrying(before, field), chosen]);
    const [at, replaced] = twin === -1 ? [index + 1, 0] : [twin, 1];
    return { ...record, evidence: record.evidence.toSpliced(at, replaced, after) };
  });
}
