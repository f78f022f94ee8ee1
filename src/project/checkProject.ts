import { type CompileInput, type CompileResult, compile } from '../compile/compile';
import { anyIssue, type KeepsOut } from '../compile/issue';
import type { RareCompilers } from '../compile/rare';
import type { checkStoryViews } from './checkStoryViews';

/** What checks stories, claims and outlines; handed in, as many projects have none and do without all that it needs. */
export interface RareChecks {
  readonly compilers: RareCompilers;
  readonly viewIssues: typeof checkStoryViews;
}

/**
 * Compiles the data and checks besides what compile cannot read: the views of the stories. Without
 * `rare` only a project that has no stories, claims or outlines.
 */
export function checkProject(
  input: CompileInput,
  rare: RareChecks | null,
  keepsOut: KeepsOut = anyIssue,
): CompileResult {
  const result = compile(input, keepsOut, rare?.compilers);
  if (!result.dataset || !rare) return result;
  const found = rare.viewIssues(result.stories, result.dataset);
  const issues = [...result.issues, ...found];
  return { ...result, dataset: found.some(keepsOut) ? null : result.dataset, issues };
}
