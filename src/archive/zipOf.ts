import { zipSync } from 'fflate';

/** The first day that a ZIP archive can name, as every clock has it: the same files make the same bytes. */
const NO_DAY = new Date(1980, 0, 1);

/** A ZIP archive of files by their path, in the order of their paths; the same bytes for the same files. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const archive = zipSync(Object.fromEntries(sorted), { level: 9, mtime: NO_DAY });
  // fflate makes plain buffers only, and its types are older than the difference.
  return archive as Uint8Array<ArrayBuffer>;
}
