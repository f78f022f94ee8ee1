import type { z } from 'zod';
import type { DataIssue } from './issue';
import {
  dataFileSchemas,
  type RawActor,
  type RawContext,
  type RawEvent,
  type RawGeographicClaim,
  type RawPlace,
  type RawSource,
} from './schema';
import type { RawTranslation } from './schemaTranslations';

/** The hand-edited lists, each item of the shape its schema asks for. */
export interface DataFiles {
  readonly places: readonly RawPlace[];
  readonly actors: readonly RawActor[];
  readonly sources: readonly RawSource[];
  readonly events: readonly RawEvent[];
  readonly context: readonly RawContext[];
  readonly claims: readonly RawGeographicClaim[];
  readonly translations: readonly RawTranslation[];
}

type ParseResult =
  | { readonly ok: true; readonly files: DataFiles }
  | { readonly ok: false; readonly issues: readonly DataIssue[] };

/** Id of the record that a schema problem lies in, or its position in the list. */
function recordAt(json: unknown, [list, index]: readonly PropertyKey[]): string {
  if (list === undefined || index === undefined) return '(file)';
  const items = (json as Record<PropertyKey, unknown>)[list];
  const item: unknown = Array.isArray(items) ? items[Number(index)] : undefined;
  const id = (item as { id?: unknown } | undefined)?.id;
  return typeof id === 'string' ? id : `#${String(index)}`;
}

const fieldPath = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

function schemaIssues(file: string, json: unknown, error: z.ZodError): DataIssue[] {
  return error.issues.map(({ path, message }) => ({
    file,
    record: recordAt(json, path),
    field: fieldPath(path.slice(2)) || '(record)',
    reason: message,
  }));
}

/** Checks every file of `data/` against its schema. */
export function parseDataFiles(data: Readonly<Record<string, unknown>>): ParseResult {
  const issues: DataIssue[] = [];
  const read = <Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> | null => {
    const parsed = schema.safeParse(data[name]);
    if (parsed.success) return parsed.data;
    issues.push(...schemaIssues(`data/${name}.json`, data[name] ?? {}, parsed.error));
    return null;
  };
  const places = read('places', dataFileSchemas.places);
  const actors = read('actors', dataFileSchemas.actors);
  const sources = read('sources', dataFileSchemas.sources);
  const events = read('events', dataFileSchemas.events);
  const context = read('context', dataFileSchemas.context);
  const claims = read('geographic-claims', dataFileSchemas['geographic-claims']);
  const translations = read('translations', dataFileSchemas.translations);
  if (!places || !actors || !sources || !events || !context || !claims || !translations)
    return { ok: false, issues };
  return {
    ok: true,
    files: { ...places, ...actors, ...sources, ...events, ...context, ...claims, ...translations },
  };
}
