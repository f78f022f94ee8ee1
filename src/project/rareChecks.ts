import { RARE } from '../compile/rare';
import type { RareChecks } from './checkProject';
import { checkStoryViews } from './checkStoryViews';

/** Checks that only projects with stories, geographic claims or outlines need. */
export const rareChecks: RareChecks = { compilers: RARE, viewIssues: checkStoryViews };
