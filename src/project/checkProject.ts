import { type CompileInput, type CompileResult, compile } from '../compile/compile';
import { checkStoryViews } from './checkStoryViews';

/** Compiles the data and checks besides what compile cannot read: the views of the stories. */
export function checkProject(input: CompileInput): CompileResult {
  const result = compile(input);
  if (!result.dataset) return result;
  const issues = checkStoryViews(result.stories, result.dataset);
  return issues.length > 0 ? { ...result, dataset: null, issues } : result;
}
