import type { WrittenProject } from '../../compile/written';
import type { Edit } from './history';
import type { Work } from './work';

/** Another title, sentence, list of towns or licence; `null` where nothing is other than it was. */
export function changeProject(work: Work, fields: Partial<WrittenProject>): Edit | null {
  const after = { ...work.project, ...fields };
  if (JSON.stringify(after) === JSON.stringify(work.project)) return null;
  return {
    name: 'project_changed',
    changes: [{ project: true, before: work.project, after }],
  };
}
