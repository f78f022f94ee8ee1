import * as z from 'zod/mini';
import { PLACE_USES } from '../domain/record';
import {
  ACTOR_KINDS,
  PLACE_KINDS,
  RELATIONS,
  STANCES,
  type SupportedField,
} from '../domain/vocabulary';
import { contextSchema } from './schemaContext';
import {
  actorId,
  bilingual,
  checked,
  edtf,
  eventId,
  idText,
  occurrence,
  passage,
  placeId,
  sourceId,
  textQuote,
} from './schemaParts';
import { translationSchema } from './schemaTranslations';

/**
 * Shapes of the hand-edited files in `data/`. The JSON Schemas in `data/schemas/` are generated
 * from these (`npm run data:schemas`), so that an editor completes what the compile step accepts.
 * An absent optional field means that the source did not say.
 */

const placeSchema = z.strictObject({
  id: placeId,
  name: bilingual,
  inText: z
    .optional(bilingual)
    .check(
      z.describe(
        'Its name as it stands in a sentence, with the article of a country: Peru, le Pérou',
      ),
    ),
  kind: z.enum(PLACE_KINDS),
  lon: z
    .optional(z.number().check(z.gte(-180), z.lte(180)))
    .check(z.describe('WGS 84 degrees, to 0.001')),
  lat: z
    .optional(z.number().check(z.gte(-90), z.lte(90)))
    .check(z.describe('WGS 84 degrees, to 0.001')),
  gazetteer: z.optional(
    z.strictObject({
      name: z.string(),
      id: z.optional(z.string()),
      lon: z.optional(z.number()).check(z.describe('Longitude of its entry, WGS 84 degrees')),
      lat: z.optional(z.number()).check(z.describe('Latitude of its entry, WGS 84 degrees')),
      note: z.optional(z.string()),
    }),
  ),
  within: z
    .optional(z.string())
    .check(
      z.describe(
        'For a town: the narrowest outline of data/areas.geojson that holds it, if it has any',
      ),
    ),
  pcode: z.optional(z.string()).check(z.describe('OCHA P-code')),
  outline: z
    .optional(z.array(z.string()).check(z.minLength(1)))
    .check(z.describe('Ids of the features of data/areas.geojson whose union is this place')),
  nameAt: z
    .optional(z.tuple([z.number(), z.number()]))
    .check(
      z.describe('[lon, lat] at which the name of an area stands on the map: no place of events'),
    ),
  mentions: z
    ._default(
      z.array(
        z.extend(passage, {
          phrase: z
            .optional(z.string().check(z.minLength(1)))
            .check(
              z.describe(
                'The words in `exact` that name or mean the place; the first where repeated',
              ),
            ),
          use: z
            .optional(z.enum(PLACE_USES))
            .check(z.describe('Where the name does not stand for the place')),
        }),
      ),
      [],
    )
    .check(z.describe('Every passage of the documents that names or means the place')),
  notes: z.optional(bilingual),
});

const actorSchema = z.strictObject({
  id: actorId,
  name: bilingual,
  acronym: z.optional(z.strictObject({ en: z.optional(z.string()), fr: z.optional(z.string()) })),
  kind: z.enum(ACTOR_KINDS),
  aliases: z._default(z.array(z.string()), []).check(z.describe('As the documents write them')),
  lifetime: z.optional(
    z.strictObject({
      start: z.optional(edtf),
      end: z.optional(edtf),
      basis: bilingual.check(z.describe('Where the years come from')),
    }),
  ),
  notes: z.optional(bilingual),
});

const sourceSchema = z.strictObject({
  id: sourceId,
  file: z.string().check(z.describe('File name in seeds/')),
  publisher: z.string(),
  title: z.string(),
  published: edtf,
  language: z.enum(['en', 'fr']),
  origin: z.string().check(z.describe('The original report; equal for copies of one story')),
  url: z
    .optional(z.url({ protocol: /^https$/ }))
    .check(z.describe('Where the document was published; left out where it has no address')),
  outside: z
    ._default(
      z.array(
        z.strictObject({
          field: z.enum(['publisher', 'title', 'published', 'origin', 'url']),
          basis: bilingual,
        }),
      ),
      [],
    )
    .check(z.describe('What is known only from outside the text')),
  general: z
    ._default(z.array(z.strictObject({ ...textQuote, reason: z.string() })), [])
    .check(z.describe('General claims: definitions of actors and the like')),
  boilerplate: z
    ._default(z.array(z.strictObject({ ...textQuote, reason: z.string() })), [])
    .check(z.describe('Never shown as an excerpt')),
});

const words = z
  .optional(
    z.union([
      z.string().check(z.minLength(1)),
      z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
    ]),
  )
  .check(z.describe('Verbatim words of `exact`; the first place where they stand is meant'));

/** Field → the words of the quote that carry it; a field that no words carry is left out. */
const supports = z
  .strictObject({
    kind: words,
    when: words,
    places: words,
    actors: words,
    strength: words,
    status: words,
  } satisfies Record<SupportedField, typeof words>)
  .check(
    z.refine(
      (fields) => Object.values(fields).some(Boolean),
      'a quote supports at least one field',
    ),
    z.meta({ minProperties: 1 }),
  );

const difference = z.strictObject({
  what: bilingual.check(z.describe('What the documents tell differently')),
  readings: z.array(passage).check(z.minLength(2), z.describe('How each of them words it')),
});

const eventSchema = z.strictObject({
  ...occurrence,
  strength: z.optional(
    z.strictObject({
      stated: z.string().check(z.describe('As the source words it, verbatim')),
      value: z.optional(z.number()),
      qualifier: z.optional(z.string()),
      unit: z.string(),
    }),
  ),
  evidence: z
    .array(
      z.strictObject({
        source: sourceId,
        ...textQuote,
        supports,
        stance: z.optional(z.enum(STANCES)).check(z.describe('Default: supports')),
      }),
    )
    .check(z.minLength(1)),
  related: z.optional(z.array(z.strictObject({ event: eventId, relation: z.enum(RELATIONS) }))),
  differences: z.optional(z.array(difference).check(z.minLength(1))),
  notes: z.optional(bilingual),
});

const retiredSchema = z.strictObject({
  id: eventId,
  now: eventId.check(z.describe('The record that tells it now')),
  reason: z.string().check(z.minLength(1)),
});

/** A stated distance, direction or area, kept as stated so that it can be measured (codebook §3.9). */
const geographicClaimSchema = z.strictObject({
  id: idText,
  source: sourceId,
  ...textQuote,
  relation: z
    .enum(['distance', 'larger_area', 'direction'])
    .check(
      z.describe(
        'distance: subject to object in km; larger_area: subject larger than object; direction: bearing of subject seen from object',
      ),
    ),
  subject: z.string().check(z.describe('Place id, or event id where the subject is a force')),
  object: placeId.check(z.describe('Place id')),
  stated_km: z.optional(z.number().check(z.positive())),
  stated_direction: z.optional(
    z.enum(['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest']),
  ),
  qualifier: z.optional(z.string()),
  of_part: z
    .optional(z.literal(true))
    .check(
      z.describe(
        'The words are about a part of the subject that they do not name: nothing is measured',
      ),
    ),
  notes: z.optional(bilingual),
  checked: z
    .optional(z.array(checked).check(z.minLength(1)))
    .check(z.describe('Fields that the check cannot read from the words, decided by the coder')),
});

/** For editors, which complete fields by it. */
const $schema = z.optional(z.string());

/** One entry per list of `data/`, by the name of its file without extension. */
export const dataFileSchemas = {
  places: z.strictObject({ $schema, places: z.array(placeSchema) }),
  actors: z.strictObject({ $schema, actors: z.array(actorSchema) }),
  sources: z.strictObject({ $schema, sources: z.array(sourceSchema) }),
  events: z.strictObject({
    $schema,
    events: z.array(eventSchema),
    retired: z
      ._default(z.array(retiredSchema), [])
      .check(
        z.describe('Ids that were given up: links to them lead to the record that tells it now'),
      ),
  }),
  context: z.strictObject({ $schema, context: z.array(contextSchema) }),
  'geographic-claims': z.strictObject({
    $schema,
    claims: z.array(geographicClaimSchema),
  }),
  translations: z.strictObject({ $schema, translations: z.array(translationSchema) }),
} as const;

export type RawPlace = z.infer<typeof placeSchema>;
export type RawActor = z.infer<typeof actorSchema>;
export type RawSource = z.infer<typeof sourceSchema>;
export type RawEvent = z.infer<typeof eventSchema>;
export type RawRetired = z.infer<typeof retiredSchema>;
export type RawEvidence = RawEvent['evidence'][number];
/** A decision of the coder about one value of one field. */
export type RawChecked = z.infer<typeof checked>;
export type RawPassage = z.infer<typeof passage>;
/** What events of the documents and context facts have in common. */
export type RawOccurrence = Pick<RawEvent, keyof typeof occurrence>;
export type RawContext = z.infer<typeof contextSchema>;
export type RawGeographicClaim = z.infer<typeof geographicClaimSchema>;

/** What the outlines of places need of `data/areas.geojson`, which a script makes; a project may do without it. */
export const areasSchema = z.optional(
  z.looseObject({
    type: z.literal('FeatureCollection'),
    features: z.array(
      z.looseObject({
        type: z.literal('Feature'),
        id: z.string().check(z.minLength(1)),
        geometry: z.looseObject({
          type: z.enum(['Polygon', 'MultiPolygon']),
          coordinates: z.array(z.array(z.unknown())).check(z.minLength(1)),
        }),
      }),
    ),
  }),
);
