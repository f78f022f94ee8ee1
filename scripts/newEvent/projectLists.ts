import type { CompileInput } from '../../src/compile/compile';
import { compileMentions } from '../../src/compile/compileMentions';
import { type DocumentText, readDocuments } from '../../src/compile/documents';
import type { DataIssue } from '../../src/compile/issue';
import { parseDataFiles } from '../../src/compile/parseDataFiles';
import type { RawActor, RawEvent } from '../../src/compile/schema';
import type { RawTranslation } from '../../src/compile/schemaTranslations';
import type { Place } from '../../src/domain/record';

/** What of the project a new record is made from. */
export interface ProjectLists {
  readonly documents: ReadonlyMap<string, DocumentText>;
  readonly places: readonly Place[];
  readonly actors: readonly RawActor[];
  readonly events: readonly RawEvent[];
  readonly translations: readonly RawTranslation[];
  /** Ids of all records, those of the context tier included. */
  readonly ids: ReadonlySet<string>;
}

/** The lists, or the issues of files that are not of the shape their schema asks for. */
export function readLists({ data, seeds }: CompileInput): ProjectLists | readonly DataIssue[] {
  const parsed = parseDataFiles(data);
  if (!parsed.ok) return parsed.issues;
  const { events, context, actors, translations, sources } = parsed.files;
  const { documents } = readDocuments(sources, seeds);
  const { places } = compileMentions(parsed.files.places, documents, parsed.files.project);
  const ids = new Set([...events, ...context].map(({ id }) => id));
  return { documents, places, actors, events, translations: translations ?? [], ids };
}
