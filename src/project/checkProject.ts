import {
  type CompileInput,
  type CompileResult,
  compile,
  type StoryCompiler,
} from '../compile/compile';
import { anyIssue, type KeepsOut } from '../compile/issue';
import type { checkStoryViews } from './checkStoryViews';

/** What checks stories; handed in, as many projects have none and do without all that it needs. */
export interface StoryChecks {
  readonly storiesOf: StoryCompiler;
  readonly viewIssues: typeof checkStoryViews;
}

/**
 * Compiles the data and checks besides what compile cannot read: the views of the stories. Without
 * `stories` only a project that has none.
 */
export function checkProject(
  input: CompileInput,
  stories: StoryChecks | null,
  keepsOut: KeepsOut = anyIssue,
): CompileResult {
  const result = compile(input, keepsOut, stories?.storiesOf);
  if (!result.dataset || !stories) return result;
  const found = stories.viewIssues(result.stories, result.dataset);
  const issues = [...result.issues, ...found];
  return { ...result, dataset: found.some(keepsOut) ? null : result.dataset, issues };
}
