import type * as z from 'zod/mini';
import { isLang, LANGS, type Lang } from '../domain/record';
import type { DataIssue } from './issue';
import { parseItems } from './parseItems';
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
import { projectSchema, type RawProject } from './schemaProject';
import { type RawStory, storySchema } from './schemaStories';
import type { RawTranslation } from './schemaTranslations';

/** The hand-edited files, each item of the shape its schema asks for. */
export interface DataFiles {
  readonly project: RawProject;
  readonly places: readonly RawPlace[];
  readonly actors: readonly RawActor[];
  readonly sources: readonly RawSource[];
  readonly events: readonly RawEvent[];
  readonly retired: readonly RawRetired[];
  readonly context: readonly RawContext[];
  readonly claims: readonly RawGeographicClaim[];
  /** `null` where the project renders none of its quotations. */
  readonly translations: readonly RawTranslation[] | null;
  /** By the name of their file. */
  readonly stories: ReadonlyMap<string, RawStory>;
}

/** Files that a project may do without: it has nothing of their kind, then. */
export const OPTIONAL_FILES = ['context', 'geographic-claims', 'translations'] as const;

/** Where the stories are; each file is named by its story's id. */
export const STORY_FOLDER = 'data/stories';

/** Stories are files of a folder of their own: `stories/<id>`. */
const STORY_FILE = /^stories\/(.+)$/;

type ParseResult =
  | { readonly ok: true; readonly files: DataFiles }
  | { readonly ok: false; readonly issues: readonly DataIssue[] };

/** The languages that a project says it has, in its order; all where it does not say so in the right form. */
function languagesOf(project: unknown): readonly Lang[] {
  const named: unknown = (project as { languages?: unknown } | null | undefined)?.languages;
  const known = Array.isArray(named) ? named.filter(isLang) : [];
  return known.length === 0 ? LANGS : known;
}

/** Checks every file of `data/` against its schema. */
export function parseDataFiles(data: Readonly<Record<string, unknown>>): ParseResult {
  const issues: DataIssue[] = [];
  const languages = languagesOf(data.project);
  const readFile = <Schema extends z.ZodMiniType>(
    name: string,
    schema: Schema,
  ): z.infer<Schema> | null => {
    const parsed = parseItems(schema, data[name], languages);
    if (parsed.ok) return parsed.data;
    issues.push(...schemaIssues(`data/${name}.json`, data[name] ?? {}, parsed.issues));
    return null;
  };
  /** A list that may be absent. */
  const readOptional = <Schema extends z.ZodMiniType, None>(
    name: (typeof OPTIONAL_FILES)[number],
    schema: Schema,
    none: None,
  ): z.infer<Schema> | None | null => (data[name] === undefined ? none : readFile(name, schema));
  const project = readFile('project', projectSchema);
  const places = readFile('places', dataFileSchemas.places);
  const actors = readFile('actors', dataFileSchemas.actors);
  const sources = readFile('sources', dataFileSchemas.sources);
  const events = readFile('events', dataFileSchemas.events);
  const context = readOptional('context', dataFileSchemas.context, { context: [] });
  const claims = readOptional('geographic-claims', dataFileSchemas['geographic-claims'], {
    claims: [],
  });
  const translations = readOptional('translations', dataFileSchemas.translations, {
    translations: null,
  });
  const stories = new Map<string, RawStory>();
  for (const name of Object.keys(data)) {
    const story = STORY_FILE.exec(name)?.[1];
    const read = story === undefined ? null : readFile(name, storySchema);
    if (story !== undefined && read) stories.set(story, read);
  }
  if (issues.length > 0) return { ok: false, issues };
  if (!places || !actors || !sources || !events || !context || !claims || !translations || !project)
    return { ok: false, issues };
  return {
    ok: true,
    files: {
      project,
      ...{ ...places, ...actors, ...sources, ...events, ...context, ...claims, ...translations },
      stories,
    },
  };
}
