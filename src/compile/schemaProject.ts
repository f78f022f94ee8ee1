import { z } from 'zod';
import { GROUNDS } from '../dataset/project';
import { LANGS } from '../domain/record';
import type { AsWritten } from './schema';
import { bilingual, idText, placeId } from './schemaParts';

const degrees = (most: number) => z.number().min(-most).max(most);

const licence = z.strictObject({
  spdx: z.string().min(1).describe('SPDX identifier, e.g. CC-BY-4.0'),
  name: z.string().min(1).describe('Short name, e.g. CC BY 4.0'),
  title: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
});

const credit = z.strictObject({
  what: bilingual.describe('What was taken, in lower case: places'),
  name: z.string().min(1),
  licence: bilingual,
  url: z.url({ protocol: /^https$/ }),
});

const country = z.strictObject({
  place: placeId,
  code: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capital letters')
    .describe('ISO 3166-1 alpha-2'),
});

const method = z.strictObject({
  silent: bilingual.optional().describe('Which days and places the documents leave out'),
  borders: bilingual.optional().describe('How areas without known limits are drawn'),
});

/** `data/project.json`: what the project is called, where it looks first and whose it is. */
export const projectSchema = z.strictObject({
  $schema: z.string().optional(),
  id: idText.describe('Part of file names and of keys of citations'),
  languages: z
    .array(z.enum(LANGS))
    .min(1)
    .describe('Languages of the texts of this project; the first is its own, one is enough'),
  title: bilingual,
  tagline: bilingual.optional().describe('One line below the title'),
  intro: bilingual.describe('One sentence: what the documents tell of'),
  description: bilingual
    .optional()
    .describe('One sentence for search engines and previews of links'),
  dataDescription: bilingual.optional().describe('The same of the open data alone'),
  picture: bilingual.optional().describe('What is seen on preview.png'),
  places: z.array(placeId).describe('Towns that have a button, in this order'),
  landmarks: z
    .array(placeId)
    .min(1)
    .optional()
    .describe('Towns that readers know, from which others are told; default: places'),
  home: z
    .union([z.literal('records'), z.tuple([degrees(180), degrees(90), degrees(180), degrees(90)])])
    .describe('What the map shows at first: "records", or [west, south, east, north] in degrees'),
  ground: z.enum(GROUNDS),
  country: country.optional().describe('The country that the project is about'),
  licence: licence.describe('Of the coding and of all that is in our own words'),
  credits: z.array(credit).describe('What others made, besides the documents'),
  method: method.optional().describe('What the page on method says of this project alone'),
});

export type RawProject = z.infer<typeof projectSchema>;
/** As its file has it. */
export type WrittenProject = AsWritten<z.input<typeof projectSchema>>;
