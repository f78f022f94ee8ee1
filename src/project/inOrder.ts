import type { CompileInput, CompileResult } from '../compile/compile';
import type { DataIssue } from '../compile/issue';
import type { CompiledDataset } from '../dataset/compiled';
import { checkProject, type RareChecks } from './checkProject';
import { Rest } from './rest';

/** What of a project can be shown, and why the rest cannot. */
interface InOrder {
  /** Of the records that are in order; `null` where nothing can be shown. */
  readonly compiled: (CompileResult & { readonly dataset: CompiledDataset }) | null;
  /** Those of the whole project, and what came to light when the records they name were left out. */
  readonly issues: readonly DataIssue[];
}

/** Each round leaves something out; what is wrong for want of that comes to light in the next. */
const MOST_ROUNDS = 12;

const keepsOut = ({ ofWhole }: DataIssue): boolean => !ofWhole;

/** Renderings of words that are no longer quoted, and sentences that are no longer, are no fault of the project. */
const isOfOwn = ({ file, ofWhole }: DataIssue): boolean =>
  !ofWhole && file !== 'data/translations.json';

const keyOf = ({ file, record, field, reason }: DataIssue): string =>
  [file, record, field, reason].join('\0');

/**
 * Checks a project as the build does, leaves out what issues name, and checks again, until what is left is
 * in order.
 */
export function inOrder(input: CompileInput, rare: RareChecks | null): InOrder {
  const rest = new Rest(input);
  const issues: DataIssue[] = [];
  const told = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = checkProject(rest.input, rare, keepsOut);
    const found = result.issues.map((issue) => rest.inWhole(issue));
    issues.push(
      ...found.filter((issue) => round === 0 || (isOfOwn(issue) && !told.has(keyOf(issue)))),
    );
    const { dataset } = result;
    if (dataset) return { compiled: { ...result, dataset }, issues };
    for (const issue of found) told.add(keyOf(issue));
    if (!rest.leaveOut(result.issues.filter(keepsOut))) break;
  }
  return { compiled: null, issues };
}
