import { z } from 'zod';
import type { ActorId, EventId, PlaceId, SourceId } from '../domain/ids';
import {
  ACTOR_ROLES,
  KINDS,
  OWN_SUBTYPES,
  PLACE_ROLES,
  PRECISIONS,
  STATUSES,
} from '../domain/vocabulary';

/** What the schemas of several data files have in common. */

export const idText = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
/** The brand exists only in types: an id of this shape is checked against the lists later. */
const idOf = <Id extends string>() => idText as unknown as z.ZodType<Id, string>;
export const placeId = idOf<PlaceId>();
export const actorId = idOf<ActorId>();
export const sourceId = idOf<SourceId>();
export const eventId = idOf<EventId>();
export const edtf = z
  .string()
  .min(4)
  .describe('EDTF (ISO 8601-2), e.g. 2013-02-08, 2012-04, 2023-10-16~, 2013-01-10/..');
export const bilingual = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });

/** W3C TextQuoteSelector: `prefix`/`suffix` only where `exact` stands more than once in the document. */
export const textQuote = {
  exact: z.string().min(1).describe('Verbatim words of the document'),
  prefix: z.string().min(1).optional(),
  suffix: z.string().min(1).optional(),
};

/** A passage of a document that no record need quote. */
export const passage = z.strictObject({ source: sourceId, ...textQuote });

/** What a coder decided where the words alone do not show it; counted and listed by `npm run data:check`. */
export const checked = z.strictObject({
  field: z.string().min(1).describe('The field of the record, e.g. actors'),
  value: z
    .string()
    .min(1)
    .describe('Its value that the check names; for another value this does not hold'),
  reason: z.string().min(1).describe('Why the words carry it all the same'),
});

/** What an occurrence is, whoever tells it. */
export const occurrence = {
  id: eventId,
  title: z.strictObject({ en: z.string().min(1).max(80), fr: z.string().min(1).max(80) }),
  kind: z.enum(KINDS),
  subtype: z.string().optional().describe('ACLED sub-event type, where one fits'),
  ownSubtype: z
    .enum(OWN_SUBTYPES)
    .optional()
    .describe('Own term for what ACLED’s types do not tell apart'),
  status: z.enum(STATUSES),
  when: edtf.optional(),
  whenBasis: bilingual.describe('The words of the text and the reasoning'),
  places: z.array(
    z.strictObject({
      place: placeId,
      role: z.enum(PLACE_ROLES),
      precision: z.enum(PRECISIONS),
      km: z.number().positive().optional().describe('Stated distance for a `near` place'),
    }),
  ),
  actors: z.array(z.strictObject({ actor: actorId, role: z.enum(ACTOR_ROLES) })),
  checked: z
    .array(checked)
    .min(1)
    .optional()
    .describe('Fields that the check cannot read from the words, decided by the coder'),
};
