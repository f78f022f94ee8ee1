import { z } from 'zod';
import { bilingual, edtf, eventId, idText } from './schemaParts';

const sentence = z
  .strictObject({
    ...bilingual.shape,
    records: z.array(eventId).optional().describe('Ids of the records that say so'),
    claims: z
      .array(idText)
      .optional()
      .describe('Ids of geographic claims that say so, or whose measuring does'),
  })
  .refine(
    ({ records = [], claims = [] }) => records.length + claims.length > 0,
    'a sentence names the records or geographic claims that support it',
  );

const step = z.strictObject({
  id: idText,
  title: bilingual.describe('Checked like the sentences, against all that the step cites'),
  view: z
    .string()
    .min(1)
    .describe('What a link writes behind #, e.g. map=6.2/14.8/-4&t=2013-01-10&sel=place:konna'),
  sentences: z.array(sentence).min(1).max(5),
});

const card = z
  .strictObject({
    dates: edtf.optional().describe('The days of its episode, to be explored: 2013-01/2013-02'),
    summary: sentence.describe('The story in a sentence or two, checked like those of the steps'),
  })
  .describe('What offers the story on the first view; those with dates come first');

/** A story: one file of `data/stories/`. */
export const storySchema = z.strictObject({
  $schema: z.string().optional(),
  id: idText.describe('Also the name of its file'),
  title: bilingual,
  card,
  steps: z.array(step).min(2),
});

export type RawStory = z.infer<typeof storySchema>;
export type RawStep = RawStory['steps'][number];
export type RawSentence = RawStep['sentences'][number];
export type RawCard = RawStory['card'];
