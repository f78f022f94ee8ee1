import * as z from 'zod/mini';
import { GROUNDS } from '../dataset/project';
import { LANGS } from '../domain/record';
import { bilingual, idText, placeId } from './schemaParts';

const degrees = (most: number) => z.number().check(z.gte(-most), z.lte(most));

const licence = z.strictObject({
  spdx: z.string().check(z.minLength(1), z.describe('SPDX identifier, e.g. CC-BY-4.0')),
  name: z.string().check(z.minLength(1), z.describe('Short name, e.g. CC BY 4.0')),
  title: z.string().check(z.minLength(1)),
  url: z.url({ protocol: /^https$/ }),
});

const credit = z.strictObject({
  what: bilingual.check(z.describe('What was taken, in lower case: places')),
  name: z.string().check(z.minLength(1)),
  licence: bilingual,
  url: z.url({ protocol: /^https$/ }),
});

const country = z.strictObject({
  place: placeId,
  code: z
    .string()
    .check(z.regex(/^[A-Z]{2}$/, 'two capital letters'), z.describe('ISO 3166-1 alpha-2')),
});

const method = z.strictObject({
  silent: z.optional(bilingual).check(z.describe('Which days and places the documents leave out')),
  borders: z.optional(bilingual).check(z.describe('How areas without known limits are drawn')),
});

/** `data/project.json`: what the project is called, where it looks first and whose it is. */
export const projectSchema = z.strictObject({
  $schema: z.optional(z.string()),
  id: idText.check(z.describe('Part of file names and of keys of citations')),
  languages: z
    .array(z.enum(LANGS))
    .check(
      z.minLength(1),
      z.describe('Languages of the texts of this project; the first is its own, one is enough'),
    ),
  title: bilingual,
  tagline: z.optional(bilingual).check(z.describe('One line below the title')),
  intro: bilingual.check(z.describe('One sentence: what the documents tell of')),
  description: z
    .optional(bilingual)
    .check(z.describe('One sentence for search engines and previews of links')),
  dataDescription: z.optional(bilingual).check(z.describe('The same of the open data alone')),
  picture: z.optional(bilingual).check(z.describe('What is seen on preview.png')),
  places: z.array(placeId).check(z.describe('Towns that have a button, in this order')),
  landmarks: z
    .optional(z.array(placeId).check(z.minLength(1)))
    .check(z.describe('Towns that readers know, from which others are told; default: places')),
  home: z
    .union([z.literal('records'), z.tuple([degrees(180), degrees(90), degrees(180), degrees(90)])])
    .check(
      z.describe(
        'What the map shows at first: "records", or [west, south, east, north] in degrees',
      ),
    ),
  ground: z.enum(GROUNDS),
  country: z.optional(country).check(z.describe('The country that the project is about')),
  licence: licence.check(z.describe('Of the coding and of all that is in our own words')),
  credits: z.array(credit).check(z.describe('What others made, besides the documents')),
  method: z
    .optional(method)
    .check(z.describe('What the page on method says of this project alone')),
});

export type RawProject = z.infer<typeof projectSchema>;
