import { compileStories } from '../compile/compileStories';
import type { StoryChecks } from './checkProject';
import { checkStoryViews } from './checkStoryViews';

/** Checks of sentences and views, with the readers of links that these need. */
export const storyChecks: StoryChecks = { storiesOf: compileStories, viewIssues: checkStoryViews };
