import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompileInput } from '../src/compile/compile';
import type { DataIssue } from '../src/compile/issue';
import '../src/domain/edtfGrammar';
import { describeIssues } from '../src/project/describeIssues';
import {
  isProjectFile,
  type ProjectFiles,
  readProjectFiles,
  versionedBytes,
  versionOf,
} from '../src/project/projectFiles';

/** What of a project's folder is missing or no JSON: one paragraph each, with file, line and what to do. */
export class UnreadableProject extends Error {}

const FOLDERS = ['data', 'data/stories', 'seeds'];

/** The files of the project below `root`; throws an `UnreadableProject` for one that the disk does not give. */
export function projectFilesIn(root: string): ProjectFiles {
  const files = new Map<string, Uint8Array>();
  for (const folder of FOLDERS)
    for (const name of namesIn(join(root, folder))) {
      const path = `${folder}/${name}`;
      if (isProjectFile(path)) files.set(path, bytesOf(root, path));
    }
  return files;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function bytesOf(root: string, path: string): Uint8Array {
  try {
    return readFileSync(join(root, path));
  } catch {
    throw new UnreadableProject(`${path}  cannot be read → restore it: git checkout ${path}`);
  }
}

/** What the files of the project below `root` say. */
function readFilesIn(root: string) {
  const files = projectFilesIn(root);
  const digest = createHash('sha256').update(versionedBytes(files)).digest();
  return readProjectFiles(files, versionOf(digest));
}

/** Reads the project below `root` for compile; throws an `UnreadableProject` that tells of all files. */
export function readProject(root: string): CompileInput {
  const { input, faults } = readFilesIn(root);
  if (faults.length > 0) throw new UnreadableProject(faults.join('\n'));
  return input;
}

/** One line for each issue of the project below `root`, as `describeIssues`. */
export const describeIssuesIn = (root: string, issues: readonly DataIssue[]): string[] =>
  describeIssues(readFilesIn(root).texts, issues);
