import * as z from 'zod/mini';
import { sourceId } from './schemaParts';

/** Our own rendering of words that the interface shows as a quotation. */
export const translationSchema = z.strictObject({
  source: sourceId.check(
    z.describe(
      'The first document, in the order of data/sources.json, from which the words are quoted',
    ),
  ),
  exact: z
    .string()
    .check(z.minLength(1), z.describe('The quoted words, verbatim: all of one quotation')),
  fr: z
    .string()
    .check(z.minLength(1), z.describe('The same in French, nothing added and nothing left out')),
});

export type RawTranslation = z.infer<typeof translationSchema>;
