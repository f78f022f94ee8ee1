import type { Coverage } from '../dataset/compiled';
import { lineAt } from '../domain/quoteContext';
import type { EventRecord, GeographicClaim, Quote } from '../domain/record';
import { bySource } from './bySource';
import { coverageOf } from './coverage';
import type { DocumentText } from './documents';
import type { DataIssue } from './issue';
import { remembering } from './remembered';
import { namedIn, type Unnamed } from './unnamed';

interface Account {
  readonly coverage: Coverage;
  readonly issues: readonly DataIssue[];
}

/** What tells of the documents. */
interface Telling {
  readonly events: readonly EventRecord[];
  readonly claims: readonly GeographicClaim[];
}

function accountFor(
  document: DocumentText,
  quoted: readonly Quote[],
  claims: readonly GeographicClaim[],
  file: string,
): Account {
  const { source, text, general, boilerplate } = document;
  const { kind, unnamed } = namedIn(document, quoted, claims);
  const coverage = coverageOf(source.id, text, { quoted, told: kind, general, boilerplate });
  const lineOf = (at: number): string => `seeds/${document.file}:${lineAt(text, at)}`;
  const issue = ({ start, end, reason, fix }: Unnamed): DataIssue => ({
    ...{ file, record: source.id, field: `characters ${start}–${end}` },
    ...{ reason, fix, ofWhole: true },
  });
  const uncovered = coverage.uncovered.map((gap) =>
    issue({
      ...gap,
      reason: `no record quotes this, and it is listed neither as general nor as boilerplate: "${gap.text}"`,
      fix: `quote ${lineOf(gap.start)} in a record (npm run new:event), or list it here as "general" or "boilerplate"`,
    }),
  );
  // A stretch that nobody quotes is told of once.
  const told = unnamed
    .filter(
      (part) => !coverage.uncovered.some(({ start, end }) => start < part.end && part.start < end),
    )
    .map((part) =>
      issue({ ...part, reason: `${part.reason}: "${part.text}" (${lineOf(part.start)})` }),
    );
  return { coverage, issues: [...uncovered, ...told] };
}

const accounted = remembering<DocumentText, Account>();

/** How much of each document records tell of, and every part that none does. `file` is where sources are listed. */
export function accountForDocuments(
  documents: ReadonlyMap<string, DocumentText>,
  telling: Telling,
  file: string,
): { coverage: Coverage[]; issues: DataIssue[] } {
  const quotes = bySource(telling.events.flatMap((event) => event.quotes));
  const claims = bySource(telling.claims);
  const accounts = [...documents.values()].map((document) => {
    const { id } = document.source;
    const [quoted, claimed] = [quotes.get(id) ?? [], claims.get(id) ?? []];
    return accounted(document, [file, quoted.length, ...quoted, ...claimed], () =>
      accountFor(document, quoted, claimed, file),
    );
  });
  return {
    coverage: accounts.map(({ coverage }) => coverage),
    issues: accounts.flatMap(({ issues }) => issues),
  };
}
