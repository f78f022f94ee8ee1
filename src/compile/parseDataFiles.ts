import type { z } from 'zod';
import type { DataIssue } from './issue';
import {
  dataFileSchemas,
  type RawActor,
  type RawContext,
  type RawEvent,
  type RawGeographicClaim,
  type RawPlace,
  type RawRetired,
  type RawSource,
} from './schema';
import { schemaIssues } from './schemaIssues';
import { type RawStory, storySchema } from './schemaStories';
import type { RawTranslation } from './schemaTranslations';

/** The hand-edited lists, each item of the shape its schema asks for. */
export interface DataFiles {
  readonly places: readonly RawPlace[];
  readonly actors: readonly RawActor[];
  readonly sources: readonly RawSource[];
  readonly events: readonly RawEvent[];
  readonly retired: readonly RawRetired[];
  readonly context: readonly RawContext[];
  readonly claims: readonly RawGeographicClaim[];
  readonly translations: readonly RawTranslation[];
  /** By the name of their file. */
  readonly stories: ReadonlyMap<string, RawStory>;
}

/** Stories are files of a folder of their own: `stories/<id>`. */
const STORY_FILE = /^stories\/(.+)$/;

type ParseResult =
  | { readonly ok: true; readonly files: DataFiles }
  | { readonly ok: false; readonly issues: readonly DataIssue[] };

/** Checks every file of `data/` against its schema. */
export function parseDataFiles(data: Readonly<Record<string, unknown>>): ParseResult {
  const issues: DataIssue[] = [];
  const readFile = <Schema extends z.ZodType>(
    name: string,
    schema: Schema,
  ): z.infer<Schema> | null => {
    const parsed = schema.safeParse(data[name]);
    if (parsed.success) return parsed.data;
    issues.push(...schemaIssues(`data/${name}.json`, data[name] ?? {}, parsed.error));
    return null;
  };
  const places = readFile('places', dataFileSchemas.places);
  const actors = readFile('actors', dataFileSchemas.actors);
  const sources = readFile('sources', dataFileSchemas.sources);
  const events = readFile('events', dataFileSchemas.events);
  const context = readFile('context', dataFileSchemas.context);
  const claims = readFile('geographic-claims', dataFileSchemas['geographic-claims']);
  const translations = readFile('translations', dataFileSchemas.translations);
  const stories = new Map<string, RawStory>();
  for (const name of Object.keys(data)) {
    const story = STORY_FILE.exec(name)?.[1];
    const read = story === undefined ? null : readFile(name, storySchema);
    if (story !== undefined && read) stories.set(story, read);
  }
  if (issues.length > 0) return { ok: false, issues };
  if (!places || !actors || !sources || !events || !context || !claims || !translations)
    return { ok: false, issues };
  return {
    ok: true,
    files: {
      ...{ ...places, ...actors, ...sources, ...events, ...context, ...claims, ...translations },
      stories,
    },
  };
}
