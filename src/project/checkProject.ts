import { type CompileInput, type CompileResult, compile } from '../compile/compile';
import { anyIssue, type KeepsOut } from '../compile/issue';
import { checkStoryViews } from './checkStoryViews';

/** Compiles the data and checks besides what compile cannot read: the views of the stories. */
export function checkProject(input: CompileInput, keepsOut: KeepsOut = anyIssue): CompileResult {
  const result = compile(input, keepsOut);
  if (!result.dataset) return result;
  const found = checkStoryViews(result.stories, result.dataset);
  const issues = [...result.issues, ...found];
  return { ...result, dataset: found.some(keepsOut) ? null : result.dataset, issues };
}
