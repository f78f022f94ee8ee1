import { zipOf } from '../../archive/zipOf';
import { saveFile } from '../../panel/takeaway/saveFile';
import type { WorkState } from '../state/workStore';
import { textsOf } from '../work/workFiles';

/** Saves the project as a ZIP archive of its folder. */
export function saveProject({ history, opened }: Pick<WorkState, 'history' | 'opened'>): void {
  const { work } = history;
  const encoder = new TextEncoder();
  const files = [...textsOf(work, opened)].map(
    ([path, text]) => [path, encoder.encode(text)] as const,
  );
  const archive = new Blob([zipOf(new Map(files))]);
  saveFile({ name: `${work.project.id}.zip`, type: 'application/zip', content: archive });
}
