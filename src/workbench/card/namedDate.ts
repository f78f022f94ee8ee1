import type { WrittenEvent } from '../../compile/written';
import { type Base, type Built, textOfSource } from '../work/built';
import { inFieldOrder, SUPPORT_FIELDS } from '../work/fieldOrder';
import type { WordsAt } from '../work/quoteEdits';
import { changeRecord } from '../work/recordEdits';
import type { DateChoice } from '../work/recordGuess';

/** The quotations, those that hold the words carrying the date by them. */
const carriedBy = (evidence: WrittenEvent['evidence'], words: string): WrittenEvent['evidence'] =>
  evidence.map((quote) =>
    quote.exact.includes(words)
      ? {
          ...quote,
          supports: inFieldOrder(
            { ...quote.supports, when: words },
            SUPPORT_FIELDS,
            quote.supports,
          ),
        }
      : quote,
  );

/** Gives a record the date that words of its quotations name, with the reasoning. */
export const withDate = (base: Base, id: string, { when, basis, words }: DateChoice): Built =>
  changeRecord(base, id, (it) => ({
    ...it,
    ...{ when, whenBasis: basis, evidence: carriedBy(it.evidence, words) },
  }));

/** The only one of the dates that stands in words of a document; `null` where none or several do. */
export function dateIn(
  { work }: Base,
  { source, start, end }: WordsAt,
  dates: readonly DateChoice[],
): DateChoice | null {
  const text = (textOfSource(work, source) ?? '').slice(start, end);
  const named = dates.filter(({ words }) => words.includes(text) || text.includes(words));
  return named.length === 1 ? (named[0] ?? null) : null;
}
