import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { readProject } from '../scripts/readProject';
import type { CompileInput } from '../src/compile/compile';

/** Folder of the second project, which is invented for tests. */
export const FIXTURE_ROOT = join('tests', 'fixtures', 'projects', 'high-plateau');

/** Its data and documents, for compile. */
export const readFixture = (): CompileInput => readProject(FIXTURE_ROOT);

/** The texts of a folder by their path in it, in the order of their names. */
export function filesIn(root: string): Map<string, string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
    .sort();
  return new Map(
    names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(root, name), 'utf8')]),
  );
}

/** What a ZIP of a fixture has otherwise than its folder. */
interface ZipOptions {
  /** A folder that holds all of it, as a file manager packs it: "high-plateau/". */
  readonly under?: string;
  /** The texts as they are to be in the ZIP, by path: for a test that breaks one. */
  readonly change?: (files: Map<string, string>) => void;
}

/** The bytes of a ZIP of the project; the same at every call. */
export function zipOfFixture({ under = '', change }: ZipOptions = {}): Uint8Array {
  const files = filesIn(FIXTURE_ROOT);
  change?.(files);
  const entries: Zippable = Object.fromEntries(
    [...files].map(([name, text]) => [`${under}${name}`, strToU8(text)]),
  );
  return zipSync(entries, { mtime: new Date(2019, 2, 20) });
}
