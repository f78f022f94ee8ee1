import { type OpenDataFile, openDataFiles } from '../src/dataset/exporters/openData';
import { type PackedDataset, packDataset } from '../src/dataset/packed';
import { type DatasetDetails, detailsOf, withoutDetails } from '../src/dataset/splitDetails';
import type { CompiledStory } from '../src/dataset/stories';
import type { CompiledTranslations } from '../src/dataset/translations';
import { checkProject } from './checkProject';
import { describeIssues } from './describeIssues';
import { readProject } from './readProject';

export interface CompiledProject {
  /** Without its details. */
  readonly dataset: PackedDataset;
  readonly details: DatasetDetails;
  readonly translations: CompiledTranslations;
  readonly stories: readonly CompiledStory[];
  readonly openData: readonly OpenDataFile[];
}

/** Compiles the project's data; throws with the list of issues where it has any. */
export function compileProject(root: string): CompiledProject {
  const { dataset, translations, stories, issues, coverage } = checkProject(readProject(root));
  if (dataset)
    return {
      dataset: packDataset(withoutDetails(dataset)),
      details: detailsOf(dataset),
      translations,
      stories,
      openData: openDataFiles(dataset, coverage, translations),
    };
  const list = describeIssues(root, issues).map((line) => `  ${line}`);
  throw new Error(`The data has ${issues.length} issue(s):\n${list.join('\n')}`);
}
