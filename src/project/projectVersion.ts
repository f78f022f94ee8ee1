import { type ProjectFiles, versionedBytes, versionOf } from './projectFiles';

/** The version of a project, reckoned by the browser where the page's address is a secure one. */
export async function projectVersion(files: ProjectFiles): Promise<string> {
  const bytes = versionedBytes(files);
  // Typed as always there; pages of plain http, but for this machine's own, have none.
  const subtle: SubtleCrypto | undefined = crypto.subtle;
  if (subtle) return versionOf(new Uint8Array(await subtle.digest('SHA-256', bytes)));
  const { sha256 } = await import('@noble/hashes/sha2.js');
  return versionOf(sha256(bytes));
}
