import { compile } from '../src/dataset/compile/compile';
import { formatIssue } from '../src/dataset/compile/issue';
import type { CompiledDataset } from '../src/dataset/compiled';
import { type OpenDataFile, openDataFiles } from '../src/dataset/exporters/openData';
import type { CompiledTranslations } from '../src/dataset/translations';
import { readProject } from './readProject';

export interface CompiledProject {
  readonly dataset: CompiledDataset;
  readonly translations: CompiledTranslations;
  readonly openData: readonly OpenDataFile[];
}

/** Compiles the project's data; throws with the list of issues where it has any. */
export function compileProject(root: string): CompiledProject {
  const { dataset, translations, issues, coverage } = compile(readProject(root));
  if (dataset)
    return { dataset, translations, openData: openDataFiles(dataset, coverage, translations) };
  const list = issues.map((issue) => `  ${formatIssue(issue)}`).join('\n');
  throw new Error(`The data has ${issues.length} issue(s):\n${list}`);
}
