import { zipOf } from '../../archive/zipOf';
import { saveFile } from '../../panel/takeaway/saveFile';
import type { ProjectTexts } from '../work/workFiles';

/** Saves a project as a ZIP archive of its folder, under its id. */
export function saveZip(id: string, texts: ProjectTexts): void {
  const encoder = new TextEncoder();
  const files = [...texts].map(([path, text]) => [path, encoder.encode(text)] as const);
  const archive = new Blob([zipOf(new Map(files))]);
  saveFile({ name: `${id}.zip`, type: 'application/zip', content: archive });
}
