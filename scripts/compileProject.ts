import { compile } from '../src/dataset/compile/compile';
import { formatIssue } from '../src/dataset/compile/issue';
import type { CompiledDataset } from '../src/dataset/compiled';
import { type DatasetDetails, detailsOf, withoutDetails } from '../src/dataset/details';
import { type OpenDataFile, openDataFiles } from '../src/dataset/exporters/openData';
import type { CompiledTranslations } from '../src/dataset/translations';
import { readProject } from './readProject';

export interface CompiledProject {
  /** Without its details. */
  readonly dataset: CompiledDataset;
  readonly details: DatasetDetails;
  readonly translations: CompiledTranslations;
  readonly openData: readonly OpenDataFile[];
}

/** Compiles the project's data; throws with the list of issues where it has any. */
export function compileProject(root: string): CompiledProject {
  const { dataset, translations, issues, coverage } = compile(readProject(root));
  if (dataset)
    return {
      dataset: withoutDetails(dataset),
      details: detailsOf(dataset),
      translations,
      openData: openDataFiles(dataset, coverage, translations),
    };
  const list = issues.map((issue) => `  ${formatIssue(issue)}`).join('\n');
  throw new Error(`The data has ${issues.length} issue(s):\n${list}`);
}
