import type { Day } from '../../domain/day';
import { readEdtf } from '../../domain/edtf';
import { findQuote, type TextQuote, type TextSpan } from './findQuote';
import type { DataIssue } from './issue';
import type { RawSource } from './schema';

/** A source with its text and the parts of it that are no evidence. */
export interface DocumentText {
  readonly source: RawSource;
  readonly text: string;
  /** Last day on which it can have been published. */
  readonly published: Day;
  readonly general: readonly TextSpan[];
  readonly boilerplate: readonly TextSpan[];
}

const FILE = 'data/sources.json';

function readDocument(
  source: RawSource,
  text: string | undefined,
): { document: DocumentText | null; issues: DataIssue[] } {
  const issues: DataIssue[] = [];
  const report = (field: string, reason: string) =>
    issues.push({ file: FILE, record: source.id, field, reason });
  const spansOf = (field: 'general' | 'boilerplate'): TextSpan[] =>
    source[field].flatMap((quote: TextQuote, index) => {
      const found = findQuote(text ?? '', quote);
      if (!found.ok) report(`${field}[${index}]`, found.reason);
      return found.ok ? [found.span] : [];
    });
  const date = readEdtf(source.published);
  if (!date.ok) report('published', date.reason);
  if (text === undefined) report('file', `seeds/ has no ${source.file}`);
  const published = date.ok ? date.reading.endMax : null;
  if (text === undefined || published === null) return { document: null, issues };
  return {
    document: {
      source,
      text,
      published,
      general: spansOf('general'),
      boilerplate: spansOf('boilerplate'),
    },
    issues,
  };
}

/** The documents by source id; every file of `seeds/` must belong to one source. */
export function readDocuments(
  sources: readonly RawSource[],
  seeds: Readonly<Record<string, string>>,
): { documents: ReadonlyMap<string, DocumentText>; issues: DataIssue[] } {
  const documents = new Map<string, DocumentText>();
  const issues: DataIssue[] = [];
  for (const source of sources) {
    const read = readDocument(source, seeds[source.file]);
    issues.push(...read.issues);
    if (read.document) documents.set(source.id, read.document);
  }
  const known = new Set(sources.map(({ file }) => file));
  for (const file of Object.keys(seeds))
    if (!known.has(file))
      issues.push({
        file: FILE,
        record: file,
        field: 'file',
        reason: 'no source names this document',
      });
  return { documents, issues };
}
