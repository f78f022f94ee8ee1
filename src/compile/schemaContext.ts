import { z } from 'zod';
import { AGREEMENTS } from '../domain/vocabulary';
import { bilingual, edtf, eventId, occurrence } from './schemaParts';

/** A fact from other public pages, in own words with its citations; never corroboration (codebook §5). */
export const contextSchema = z.strictObject({
  ...occurrence,
  statement: bilingual.describe('The fact in our own words'),
  agreement: z.enum(AGREEMENTS),
  disagreement: bilingual.optional(),
  citations: z
    .array(
      z.strictObject({
        url: z.url({ protocol: /^https?$/ }),
        publisher: z.string().min(1),
        title: z.string().min(1).optional(),
        published: edtf.optional(),
      }),
    )
    .min(1),
  repeats: eventId
    .optional()
    .describe('The record of the documents that tells the same occurrence'),
  conflicts: z
    .array(z.strictObject({ event: eventId, what: bilingual }))
    .min(1)
    .optional()
    .describe('Records of the documents that this fact does not agree with'),
  notes: bilingual.optional(),
});
