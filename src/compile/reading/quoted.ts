import type { Day } from '../../domain/day';
import type { SupportedField } from '../../domain/vocabulary';
import { wordsFor } from '../compileQuotes';
import type { RecordWords } from './reading';

/** Words quoted for a field, in their quotation. */
export interface QuotedFor {
  /** Path of the field that names them, e.g. `evidence[0].supports.when`. */
  readonly at: string;
  readonly words: string;
  readonly exact: string;
  /** Place of the words in `exact`, half-open. */
  readonly start: number;
  readonly end: number;
  /** Position of the quotation in the record's list. */
  readonly evidence: number;
  readonly source: string;
  /** Last day on which the document can have been published; `null` where its source is unknown. */
  readonly published: Day | null;
}

/** The words that quotations give for a field, but for those that contradict the record. */
export const quotedFor = (
  { event, documents }: RecordWords,
  field: SupportedField,
): readonly QuotedFor[] =>
  event.evidence.flatMap((evidence, index) => {
    const { exact, source, stance } = evidence;
    if (stance === 'contradicts') return [];
    return wordsFor(evidence, field).flatMap((words) => {
      const start = exact.indexOf(words);
      // Words that the quotation lacks are told of where quotations are compiled.
      if (start === -1) return [];
      return [
        {
          ...{ at: `evidence[${index}].supports.${field}`, words, exact },
          ...{ start, end: start + words.length, evidence: index, source },
          published: documents.get(source)?.published ?? null,
        },
      ];
    });
  });

/** The publication day of the latest document that the record quotes; `null` where none is known. */
export const latestReport = ({ event, documents }: RecordWords): Day | null =>
  event.evidence.reduce<Day | null>((latest, { source }) => {
    const day = documents.get(source)?.published ?? null;
    return day !== null && (latest === null || day > latest) ? day : latest;
  }, null);
