import { sha256Of } from '../archive/sha256';
import { type ProjectFiles, versionedBytes, versionOf } from './projectFiles';

/** The version of a project. */
export const projectVersion = async (files: ProjectFiles): Promise<string> =>
  versionOf(await sha256Of(versionedBytes(files)));
