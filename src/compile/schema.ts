import { z } from 'zod';
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
  inText: bilingual
    .optional()
    .describe('Its name as it stands in a sentence, with the article of a country: Peru, le Pérou'),
  kind: z.enum(PLACE_KINDS),
  lon: z.number().min(-180).max(180).optional().describe('WGS 84 degrees, to 0.001'),
  lat: z.number().min(-90).max(90).optional().describe('WGS 84 degrees, to 0.001'),
  gazetteer: z
    .strictObject({
      name: z.string(),
      id: z.string().optional(),
      lon: z.number().optional().describe('Longitude of its entry, WGS 84 degrees'),
      lat: z.number().optional().describe('Latitude of its entry, WGS 84 degrees'),
      note: z.string().optional(),
    })
    .optional(),
  within: z
    .string()
    .optional()
    .describe(
      'For a town: the narrowest outline of data/areas.geojson that holds it, if it has any',
    ),
  pcode: z.string().optional().describe('OCHA P-code'),
  outline: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('Ids of the features of data/areas.geojson whose union is this place'),
  nameAt: z
    .tuple([z.number(), z.number()])
    .optional()
    .describe('[lon, lat] at which the name of an area stands on the map: no place of events'),
  mentions: z
    .array(
      passage.extend({
        phrase: z
          .string()
          .min(1)
          .optional()
          .describe('The words in `exact` that name or mean the place; the first where repeated'),
        use: z.enum(PLACE_USES).optional().describe('Where the name does not stand for the place'),
      }),
    )
    .default([])
    .describe('Every passage of the documents that names or means the place'),
  notes: bilingual.optional(),
});

const actorSchema = z.strictObject({
  id: actorId,
  name: bilingual,
  acronym: z.strictObject({ en: z.string().optional(), fr: z.string().optional() }).optional(),
  kind: z.enum(ACTOR_KINDS),
  aliases: z.array(z.string()).default([]).describe('As the documents write them'),
  lifetime: z
    .strictObject({
      start: edtf.optional(),
      end: edtf.optional(),
      basis: bilingual.describe('Where the years come from'),
    })
    .optional(),
  notes: bilingual.optional(),
});

const sourceSchema = z.strictObject({
  id: sourceId,
  file: z.string().describe('File name in seeds/'),
  publisher: z.string(),
  title: z.string(),
  published: edtf,
  language: z.enum(['en', 'fr']),
  origin: z.string().describe('The original report; equal for copies of one story'),
  url: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('Where the document was published; left out where it has no address'),
  outside: z
    .array(
      z.strictObject({
        field: z.enum(['publisher', 'title', 'published', 'origin', 'url']),
        basis: bilingual,
      }),
    )
    .default([])
    .describe('What is known only from outside the text'),
  general: z
    .array(z.strictObject({ ...textQuote, reason: z.string() }))
    .default([])
    .describe('General claims: definitions of actors and the like'),
  boilerplate: z
    .array(z.strictObject({ ...textQuote, reason: z.string() }))
    .default([])
    .describe('Never shown as an excerpt'),
});

const words = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .optional()
  .describe('Verbatim words of `exact`; the first place where they stand is meant');

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
  .refine((fields) => Object.values(fields).some(Boolean), 'a quote supports at least one field')
  .meta({ minProperties: 1 });

const difference = z.strictObject({
  what: bilingual.describe('What the documents tell differently'),
  readings: z.array(passage).min(2).describe('How each of them words it'),
});

const eventSchema = z.strictObject({
  ...occurrence,
  strength: z
    .strictObject({
      stated: z.string().describe('As the source words it, verbatim'),
      value: z.number().optional(),
      qualifier: z.string().optional(),
      unit: z.string(),
    })
    .optional(),
  evidence: z
    .array(
      z.strictObject({
        source: sourceId,
        ...textQuote,
        supports,
        stance: z.enum(STANCES).optional().describe('Default: supports'),
      }),
    )
    .min(1),
  related: z.array(z.strictObject({ event: eventId, relation: z.enum(RELATIONS) })).optional(),
  differences: z.array(difference).min(1).optional(),
  notes: bilingual.optional(),
});

const retiredSchema = z.strictObject({
  id: eventId,
  now: eventId.describe('The record that tells it now'),
  reason: z.string().min(1),
});

/** A stated distance, direction or area, kept as stated so that it can be measured (codebook §3.9). */
const geographicClaimSchema = z.strictObject({
  id: idText,
  source: sourceId,
  ...textQuote,
  relation: z
    .enum(['distance', 'larger_area', 'direction'])
    .describe(
      'distance: subject to object in km; larger_area: subject larger than object; direction: bearing of subject seen from object',
    ),
  subject: z.string().describe('Place id, or event id where the subject is a force'),
  object: placeId.describe('Place id'),
  stated_km: z.number().positive().optional(),
  stated_direction: z
    .enum(['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'])
    .optional(),
  qualifier: z.string().optional(),
  of_part: z
    .literal(true)
    .optional()
    .describe(
      'The words are about a part of the subject that they do not name: nothing is measured',
    ),
  notes: bilingual.optional(),
  checked: z
    .array(checked)
    .min(1)
    .optional()
    .describe('Fields that the check cannot read from the words, decided by the coder'),
});

/** For editors, which complete fields by it. */
const $schema = z.string().optional();

/** One entry per list of `data/`, by the name of its file without extension. */
export const dataFileSchemas = {
  places: z.strictObject({ $schema, places: z.array(placeSchema) }),
  actors: z.strictObject({ $schema, actors: z.array(actorSchema) }),
  sources: z.strictObject({ $schema, sources: z.array(sourceSchema) }),
  events: z.strictObject({
    $schema,
    events: z.array(eventSchema),
    retired: z
      .array(retiredSchema)
      .default([])
      .describe('Ids that were given up: links to them lead to the record that tells it now'),
  }),
  context: z.strictObject({ $schema, context: z.array(contextSchema) }),
  'geographic-claims': z.strictObject({
    $schema,
    claims: z.array(geographicClaimSchema),
  }),
  translations: z.strictObject({ $schema, translations: z.array(translationSchema) }),
} as const;

/** A value as a file has it: texts are written in the languages of the project, which may be one. */
export type AsWritten<Value> = Value extends { readonly en: string; readonly fr: string }
  ? { readonly en?: string; readonly fr?: string }
  : Value extends string
    ? Value
    : { readonly [Key in keyof Value]: AsWritten<Value[Key]> };
/** Items as their files have them: what they may leave out is absent. */
export type WrittenPlace = AsWritten<z.input<typeof placeSchema>>;
export type WrittenActor = AsWritten<z.input<typeof actorSchema>>;
export type WrittenSource = AsWritten<z.input<typeof sourceSchema>>;
export type WrittenEvent = AsWritten<z.input<typeof eventSchema>>;

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

/** What the outlines of places need of `data/areas.geojson`, which a script makes. */
export const areasSchema = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.looseObject({
      type: z.literal('Feature'),
      id: z.string().min(1),
      geometry: z.looseObject({
        type: z.enum(['Polygon', 'MultiPolygon']),
        coordinates: z.array(z.array(z.unknown())).min(1),
      }),
    }),
  ),
});
