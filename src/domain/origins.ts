import type { EventRecord } from './record';

/** Independent origins among the supporting quotations: copies of one story are one witness (codebook §3.8). */
export const countOrigins = (
  quotes: EventRecord['quotes'],
  originOf: (source: EventRecord['quotes'][number]['source']) => string,
): number =>
  new Set(
    quotes.filter(({ stance }) => stance === 'supports').map(({ source }) => originOf(source)),
  ).size;
