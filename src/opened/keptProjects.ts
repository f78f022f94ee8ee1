import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import { openDataset } from '../dataset/dataset';
import { unpackDataset } from '../dataset/packed';
import type { ProjectOutcome, ProjectParts, ProjectReport } from '../project/outcome';
import { reportFault } from '../ui/reportFault';
import { storedName } from '../ui/stored';

/** Goes up with every change of what is kept, and of what compile makes of the same files. */
const FORMAT = 2;

type Files = Extract<ProjectOutcome, { type: 'opened' }>['files'];

/** A project as it is shown. */
export interface OpenedProject {
  /** Of the file or folder that it was opened from. */
  readonly name: string;
  readonly parts: ProjectParts;
  readonly report: ProjectReport;
}

interface KeptRecord extends OpenedProject {
  readonly format: typeof FORMAT;
  readonly files: Files;
}

/** What is kept under a name: a project that is whole, files from which it can be made anew, or nothing. */
type KeptProject =
  | { readonly type: 'project'; readonly project: OpenedProject }
  | { readonly type: 'files'; readonly name: string; readonly files: Files }
  | { readonly type: 'damaged' }
  | { readonly type: 'none' };

let opened: UseStore | undefined;
/** Of this folder alone: copies of the app beside it have their own. */
const database = (): UseStore => {
  opened ??= createStore(storedName('projects'), 'projects');
  return opened;
};

/** Keeps a project on this device under the name that addresses give it; rejects where there is no room. */
export async function keepProject(
  key: string,
  { name, parts, report }: OpenedProject,
  files: Files,
): Promise<void> {
  const record: KeptRecord = { format: FORMAT, name, parts, report, files };
  await set(key, record, database());
}

/** Removes a project from this device. */
export const forgetProject = (key: string): Promise<void> => del(key, database());

/** Reads what is kept under a name. Where storage is out of reach nothing is. */
export async function readKeptProject(key: string): Promise<KeptProject> {
  let value: unknown;
  try {
    value = await get<unknown>(key, database());
  } catch (error) {
    reportFault(error);
    return { type: 'none' };
  }
  return value === undefined ? { type: 'none' } : keptIn(value);
}

/** The files of what is kept under a name; `null` where nothing is, or nothing that can be read. */
export async function readKeptFiles(key: string): Promise<Files | null> {
  const value = await get<unknown>(key, database());
  const files = isObject(value) && 'files' in value ? value.files : null;
  return isFiles(files) ? files : null;
}

/** What a value of the database is, whoever wrote it. Never throws. */
export function keptIn(value: unknown): KeptProject {
  if (!isObject(value)) return { type: 'damaged' };
  const kept: Partial<KeptRecord> = value;
  const { format, name, files } = kept;
  if (typeof name !== 'string') return { type: 'damaged' };
  const shown = format === FORMAT ? shownIn(kept) : null;
  if (shown) return { type: 'project', project: { name, ...shown } };
  return isFiles(files) ? { type: 'files', name, files } : { type: 'damaged' };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What the page can be put together of: it is tried, as the page itself does it. */
function shownIn({ parts, report }: Partial<KeptRecord>): Omit<OpenedProject, 'name'> | null {
  try {
    if (!parts || !report) return null;
    openDataset(unpackDataset(parts.dataset));
    const isWhole =
      Array.isArray(report.issues) &&
      Number.isInteger(report.records.shown) &&
      Number.isInteger(report.records.all) &&
      [parts.townSides, parts.stories].every(Array.isArray) &&
      [parts.details, parts.translations].every(isObject);
    return isWhole ? { parts, report } : null;
  } catch {
    // Whatever is wrong, the files are looked at next.
    return null;
  }
}

const isFiles = (files: unknown): files is Files =>
  Array.isArray(files) &&
  files.length > 0 &&
  files.every(
    (file) => Array.isArray(file) && typeof file[0] === 'string' && file[1] instanceof Uint8Array,
  );
