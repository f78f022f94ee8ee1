import * as z from 'zod/mini';
import { AGREEMENTS } from '../domain/vocabulary';
import { bilingual, edtf, eventId, occurrence } from './schemaParts';

/** A fact from other public pages, in own words with its citations; never corroboration (codebook §5). */
export const contextSchema = z.strictObject({
  ...occurrence,
  statement: bilingual.check(z.describe('The fact in our own words')),
  agreement: z.enum(AGREEMENTS),
  disagreement: z.optional(bilingual),
  citations: z
    .array(
      z.strictObject({
        url: z.url({ protocol: /^https?$/ }),
        publisher: z.string().check(z.minLength(1)),
        title: z.optional(z.string().check(z.minLength(1))),
        published: z.optional(edtf),
      }),
    )
    .check(z.minLength(1)),
  repeats: z
    .optional(eventId)
    .check(z.describe('The record of the documents that tells the same occurrence')),
  conflicts: z
    .optional(z.array(z.strictObject({ event: eventId, what: bilingual })).check(z.minLength(1)))
    .check(z.describe('Records of the documents that this fact does not agree with')),
  notes: z.optional(bilingual),
});
