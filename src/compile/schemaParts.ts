import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';
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

// The small build of zod has no words for what is wrong until it is given them.
z.config(en());

export const idText = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'));
/** The brand exists only in types: an id of this shape is checked against the lists later. */
const idOf = <Id extends string>() => idText as unknown as z.ZodMiniType<Id, string>;
export const placeId = idOf<PlaceId>();
export const actorId = idOf<ActorId>();
export const sourceId = idOf<SourceId>();
export const eventId = idOf<EventId>();
export const edtf = z
  .string()
  .check(
    z.minLength(4),
    z.describe('EDTF (ISO 8601-2), e.g. 2013-02-08, 2012-04, 2023-10-16~, 2013-01-10/..'),
  );
export const bilingual = z.strictObject({
  en: z.string().check(z.minLength(1)),
  fr: z.string().check(z.minLength(1)),
});

/** W3C TextQuoteSelector: `prefix`/`suffix` only where `exact` stands more than once in the document. */
export const textQuote = {
  exact: z.string().check(z.minLength(1), z.describe('Verbatim words of the document')),
  prefix: z.optional(z.string().check(z.minLength(1))),
  suffix: z.optional(z.string().check(z.minLength(1))),
};

/** A passage of a document that no record need quote. */
export const passage = z.strictObject({ source: sourceId, ...textQuote });

/** What a coder decided where the words alone do not show it; counted and listed by `npm run data:check`. */
export const checked = z.strictObject({
  field: z.string().check(z.minLength(1), z.describe('The field of the record, e.g. actors')),
  value: z
    .string()
    .check(
      z.minLength(1),
      z.describe('Its value that the check names; for another value this does not hold'),
    ),
  reason: z.string().check(z.minLength(1), z.describe('Why the words carry it all the same')),
});

/** What an occurrence is, whoever tells it. */
export const occurrence = {
  id: eventId,
  title: z.strictObject({
    en: z.string().check(z.minLength(1), z.maxLength(80)),
    fr: z.string().check(z.minLength(1), z.maxLength(80)),
  }),
  kind: z.enum(KINDS),
  subtype: z.optional(z.string()).check(z.describe('ACLED sub-event type, where one fits')),
  ownSubtype: z
    .optional(z.enum(OWN_SUBTYPES))
    .check(z.describe('Own term for what ACLED’s types do not tell apart')),
  status: z.enum(STATUSES),
  when: z.optional(edtf),
  whenBasis: bilingual.check(z.describe('The words of the text and the reasoning')),
  places: z.array(
    z.strictObject({
      place: placeId,
      role: z.enum(PLACE_ROLES),
      precision: z.enum(PRECISIONS),
      km: z
        .optional(z.number().check(z.positive()))
        .check(z.describe('Stated distance for a `near` place')),
    }),
  ),
  actors: z.array(z.strictObject({ actor: actorId, role: z.enum(ACTOR_ROLES) })),
  checked: z
    .optional(z.array(checked).check(z.minLength(1)))
    .check(z.describe('Fields that the check cannot read from the words, decided by the coder')),
};
