import type { EventRecord } from './record';
import type { SupportedField } from './vocabulary';

/** What makes a quotation a witness: it says what happened, when, where or who. */
const WITNESSED: readonly SupportedField[] = ['kind', 'when', 'places', 'actors'];

/**
 * Independent origins among the supporting quotations: copies of one story are one witness (codebook
 * §3.8), and one that only tells what became of a plan is none (§3.16).
 */
export const countOrigins = (
  quotes: EventRecord['quotes'],
  originOf: (source: EventRecord['quotes'][number]['source']) => string,
): number =>
  new Set(
    quotes
      .filter(
        ({ stance, supports }) =>
          stance === 'supports' && supports.some((field) => WITNESSED.includes(field)),
      )
      .map(({ source }) => originOf(source)),
  ).size;
