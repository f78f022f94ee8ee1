import { type DataIssue, formatIssue } from '../compile/issue';
import { openDataset } from '../dataset/dataset';
import { packDataset } from '../dataset/packed';
import { detailsOf, withoutDetails } from '../dataset/splitDetails';
import { townSides } from '../scene/townSides';
import type { RareChecks } from './checkProject';
import { lineFinder } from './describeIssues';
import { inOrder } from './inOrder';
import type { PlacedIssue, ProjectOutcome } from './outcome';
import { type ProjectFiles, readProjectFiles } from './projectFiles';

function placed(
  texts: ReadonlyMap<string, string>,
  issues: readonly DataIssue[],
): readonly PlacedIssue[] {
  const lineOf = lineFinder(texts);
  return issues.map((issue) => {
    const { file, record, field, reason, fix } = issue;
    const line = lineOf(issue);
    return { file, line, record, field, reason, fix, text: formatIssue(issue, line) };
  });
}

/** Records in a file as it is written, in order or not. */
function recordsIn(json: unknown, list: string): number {
  const items = typeof json === 'object' && json !== null ? Object.entries(json) : [];
  const found = items.find(([name]) => name === list)?.[1];
  return Array.isArray(found) ? found.length : 0;
}

/** Reads and checks a project's files: what of it can be shown, with all that cannot, or why nothing can. */
export function openProjectFiles(
  files: ProjectFiles,
  version: string,
  checks: RareChecks | null,
): ProjectOutcome {
  const { input, faults, texts } = readProjectFiles(files, version);
  if (faults.length > 0) return { type: 'refused', refusal: { code: 'faults', faults } };
  const { compiled, issues } = inOrder(input, checks);
  const told = placed(texts, issues);
  if (!compiled) return { type: 'refused', refusal: { code: 'issues', issues: told } };
  const { dataset, translations, stories } = compiled;
  const { events, context } = input.data;
  return {
    type: 'opened',
    parts: {
      dataset: packDataset(withoutDetails(dataset)),
      details: detailsOf(dataset),
      ...{ translations, stories },
      townSides: [...townSides(openDataset(dataset))],
    },
    report: {
      issues: told,
      records: {
        shown: dataset.events.length,
        all: recordsIn(events, 'events') + recordsIn(context, 'context'),
      },
    },
    files: [...texts.keys()].flatMap((path) => {
      const bytes = files.get(path);
      return bytes ? [[path, bytes] as const] : [];
    }),
  };
}
