import * as z from 'zod/mini';
import { bilingual, edtf, eventId, idText } from './schemaParts';

const sentence = z
  .strictObject({
    ...bilingual.shape,
    records: z.optional(z.array(eventId)).check(z.describe('Ids of the records that say so')),
    claims: z
      .optional(z.array(idText))
      .check(z.describe('Ids of geographic claims that say so, or whose measuring does')),
  })
  .check(
    z.refine(
      ({ records = [], claims = [] }) => records.length + claims.length > 0,
      'a sentence names the records or geographic claims that support it',
    ),
  );

const step = z.strictObject({
  id: idText,
  title: bilingual.check(z.describe('Checked like the sentences, against all that the step cites')),
  view: z
    .string()
    .check(
      z.minLength(1),
      z.describe('What a link writes behind #, e.g. map=6.2/14.8/-4&t=2013-01-10&sel=place:konna'),
    ),
  sentences: z.array(sentence).check(z.minLength(1), z.maxLength(5)),
});

const card = z
  .strictObject({
    dates: z
      .optional(edtf)
      .check(z.describe('The days of its episode, to be explored: 2013-01/2013-02')),
    summary: sentence.check(
      z.describe('The story in a sentence or two, checked like those of the steps'),
    ),
  })
  .check(z.describe('What offers the story on the first view; those with dates come first'));

/** A story: one file of `data/stories/`. */
export const storySchema = z.strictObject({
  $schema: z.optional(z.string()),
  id: idText.check(z.describe('Also the name of its file')),
  title: bilingual,
  card,
  steps: z.array(step).check(z.minLength(2)),
});

export type RawStory = z.infer<typeof storySchema>;
export type RawStep = RawStory['steps'][number];
export type RawSentence = RawStep['sentences'][number];
export type RawCard = RawStory['card'];
