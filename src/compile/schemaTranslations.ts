import { z } from 'zod';
import { sourceId } from './schemaParts';

/** Our own rendering of words that the interface shows as a quotation. */
export const translationSchema = z.strictObject({
  source: sourceId.describe(
    'The first document, in the order of data/sources.json, from which the words are quoted',
  ),
  exact: z.string().min(1).describe('The quoted words, verbatim: all of one quotation'),
  fr: z.string().min(1).describe('The same in French, nothing added and nothing left out'),
});

export type RawTranslation = z.infer<typeof translationSchema>;
