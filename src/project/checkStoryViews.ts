import type { DataIssue, Finding } from '../compile/issue';
import { STORY_FOLDER } from '../compile/parseDataFiles';
import type { CompiledDataset } from '../dataset/compiled';
import { type Dataset, openDataset } from '../dataset/dataset';
import type { CompiledStep, CompiledStory } from '../dataset/stories';
import { selectRowsInView, selectUndatedRows } from '../store/selectors';
import type { View } from '../store/view';
import { createViewStore } from '../store/viewStore';
import { decodeHash } from '../url/codec';

/** What belongs to the reader or to the story itself, never to a step. */
const FOREIGN_KEYS = /(?:^|&)(lang|v|story)=/;

/** Ids of the records that a view shows on the map or in lists, and of the chosen one. */
function shownIds(view: View, dataset: Dataset): ReadonlySet<string> {
  const state = createViewStore(dataset, view).getState();
  const rows = [...selectRowsInView(state).map(({ row }) => row), ...selectUndatedRows(state)];
  const { selection } = view;
  const chosen = selection.type === 'event' ? [dataset.rowOf.get(selection.id) ?? -1] : [];
  const shown = new Set([...rows, ...chosen]);
  return new Set([...dataset.rowOf].flatMap(([id, row]) => (shown.has(row) ? [id] : [])));
}

function stepFindings(step: CompiledStep, dataset: Dataset): Finding[] {
  const findings: Finding[] = [];
  const foreign = FOREIGN_KEYS.exec(step.view)?.[1];
  if (foreign)
    findings.push({
      field: 'view',
      reason: `a step does not set "${foreign}"`,
      fix: `take out ${foreign}=…: language, version and story belong to the reader`,
    });
  const { view, ignored } = decodeHash(`#${step.view}`, { dataset, lang: 'en' });
  for (const part of ignored)
    findings.push({
      field: 'view',
      reason: `no link has this part, or not this value: ${part}`,
      fix: 'copy what stands behind # in the address of the app',
    });
  const shown = shownIds(view, dataset);
  step.sentences.forEach(({ records }, index) => {
    if (records.length > 0 && !records.some((id) => shown.has(id)))
      findings.push({
        field: `sentences[${index}].records`,
        reason: `the step's view shows none of ${records.join(', ')}`,
        fix: 'widen "t" or switch on layer and tier in the step’s "view"',
      });
  });
  return findings;
}

/** Whether each step's view can be read as a link and shows a record of each sentence. */
export function checkStoryViews(
  stories: readonly CompiledStory[],
  compiled: CompiledDataset,
): DataIssue[] {
  const dataset = openDataset(compiled);
  return stories.flatMap((story) =>
    story.steps.flatMap((step) =>
      stepFindings(step, dataset).map((finding) => ({
        file: `${STORY_FOLDER}/${story.id}.json`,
        record: step.id,
        ...finding,
      })),
    ),
  );
}
