import type * as z from 'zod/mini';
import type { dataFileSchemas } from './schema';
import type { projectSchema } from './schemaProject';

/** A value as a file has it: texts are written in the languages of the project, which may be one. */
type AsWritten<Value> = Value extends { readonly en: string; readonly fr: string }
  ? { readonly en?: string; readonly fr?: string }
  : Value extends string
    ? Value
    : { readonly [Key in keyof Value]: AsWritten<Value[Key]> };
type FileOf<Name extends keyof typeof dataFileSchemas> = AsWritten<
  z.input<(typeof dataFileSchemas)[Name]>
>;

/** What files hold, as they have it: what they may leave out is absent. */
export type WrittenPlace = FileOf<'places'>['places'][number];
export type WrittenActor = FileOf<'actors'>['actors'][number];
export type WrittenSource = FileOf<'sources'>['sources'][number];
export type WrittenEvent = FileOf<'events'>['events'][number];
export type WrittenProject = AsWritten<z.input<typeof projectSchema>>;
