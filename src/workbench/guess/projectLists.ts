import type { CompileInput } from '../../compile/compile';
import { compileMentions } from '../../compile/compileMentions';
import { type DocumentText, readDocuments } from '../../compile/documents';
import type { DataIssue } from '../../compile/issue';
import { parseDataFiles } from '../../compile/parseDataFiles';
import type { RawActor, RawEvent } from '../../compile/schema';
import type { RawTranslation } from '../../compile/schemaTranslations';
import type { Lang, Place } from '../../domain/record';

/** What of the project a new record is made from. */
export interface ProjectLists {
  /** Of the project's texts. */
  readonly languages: readonly Lang[];
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
  const { languages } = parsed.files.project;
  return { languages, documents, places, actors, events, translations: translations ?? [], ids };
}
