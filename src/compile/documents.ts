import type { Day } from '../domain/day';
import { readEdtf } from '../domain/edtf';
import type { TextQuote, TextSpan } from '../domain/textSpan';
import { EDTF_FIX } from './edtfFix';
import { findQuote, type SeedText } from './findQuote';
import type { DataIssue, Finding } from './issue';
import { remembering, sameList, settling } from './remembered';
import type { RawSource } from './schema';
import { datesIn, weekdaysIn } from './storyNumbers';

/** A source with its text and the parts of it that are no evidence. */
export interface DocumentText extends SeedText {
  readonly source: RawSource;
  /** Last day on which it can have been published. */
  readonly published: Day;
  readonly general: readonly TextSpan[];
  readonly boilerplate: readonly TextSpan[];
}

const FILE = 'data/sources.json';

/** Words by which a sentence tells of its time; `undefined` where it has none. */
const datedIn = (text: string): string | undefined =>
  [...datesIn(text, 'en'), ...weekdaysIn(text, 'en')][0]?.text.trim() ??
  /\b(?:(?:19|20)\d{2}|yesterday|today|tomorrow|last (?:week|month|year)|recently)\b/i.exec(
    text,
  )?.[0];

function readDocument(
  source: RawSource,
  text: string | undefined,
): { document: DocumentText | null; issues: DataIssue[] } {
  const issues: DataIssue[] = [];
  const report = (finding: Finding & Pick<DataIssue, 'ofWhole'>) =>
    issues.push({ file: FILE, record: source.id, ...finding });
  const seed = { file: source.file, text: text ?? '' };
  const spansOf = (field: 'general' | 'boilerplate'): TextSpan[] =>
    source[field].flatMap((quote: TextQuote, index) => {
      const found = findQuote(seed, quote);
      if (found.ok) {
        const dated =
          field === 'general' && datedIn(seed.text.slice(found.span.start, found.span.end));
        if (dated)
          report({
            ofWhole: true,
            field: `general[${index}].exact`,
            reason: `“${dated}” dates it: what has a date is no definition`,
            fix: 'tell it in a record (npm run new:event)',
          });
        return [found.span];
      }
      const { reason, fix } = found;
      report({ field: `${field}[${index}].exact`, reason, fix, ofWhole: true });
      return [];
    });
  const date = readEdtf(source.published);
  if (!date.ok) report({ field: 'published', reason: date.reason, fix: EDTF_FIX });
  if (text === undefined)
    report({
      field: 'file',
      reason: `seeds/ has no ${source.file}`,
      fix: 'add the text of the document there, or mend the name',
    });
  const published = date.ok ? date.reading.endMax : null;
  if (text === undefined || published === null) return { document: null, issues };
  return {
    document: {
      ...seed,
      source,
      published,
      general: spansOf('general'),
      boilerplate: spansOf('boilerplate'),
    },
    issues,
  };
}

const readBefore = remembering<RawSource, ReturnType<typeof readDocument>>();
const byId = remembering<readonly DocumentText[], ReadonlyMap<string, DocumentText>>();

type Documents = ReadonlyMap<string, DocumentText>;

const settledFacts = settling<readonly unknown[]>(
  (a, b) => a.length === b.length && a.every((fact, at) => fact === b[at]),
);
const facts = remembering<Documents, object>();

/**
 * Stands for all that a record may look up of documents that it does not quote: the same object as long
 * as that is the same.
 */
export const sharedFacts = (documents: Documents): object =>
  facts(documents, [], () =>
    settledFacts(
      [...documents].flatMap(([id, { file, text, published, source }]) => [
        ...[id, file, text, published],
        ...[source.id, source.origin, source.language, source.published],
      ]),
    ),
  );

/** The documents by source id; every file of `seeds/` must belong to one source. */
export function readDocuments(
  sources: readonly RawSource[],
  seeds: Readonly<Record<string, string>>,
): { documents: Documents; issues: DataIssue[] } {
  const read = sources.map((source) => {
    const text = Object.hasOwn(seeds, source.file) ? seeds[source.file] : undefined;
    return readBefore(source, [text], () => readDocument(source, text));
  });
  const issues = read.flatMap((one) => one.issues);
  const usable = sameList(read.flatMap(({ document }) => document ?? []));
  const documents = byId(usable, [], () => new Map(usable.map((one) => [one.source.id, one])));
  const known = new Set(sources.map(({ file }) => file));
  for (const file of Object.keys(seeds))
    if (!known.has(file))
      issues.push({
        file: FILE,
        record: file,
        field: 'file',
        ofWhole: true,
        reason: `no source names this document: seeds/${file}`,
        fix: 'add a source for it (CONTRIBUTING.md, “Add a document”), or take the file away',
      });
  return { documents, issues };
}
