import { compileProject } from '../../scripts/compileProject';

/** What the build writes into `dist/data/`, compiled once for all tests. */
const { openData, dataset, schemaOrg } = compileProject(process.cwd());
const contents: ReadonlyMap<string, string> = new Map(
  openData.map(({ name, content }) => [name, content]),
);

/** The names of the files, sorted. */
export const openDataNames: readonly string[] = [...contents.keys()].sort();

/** The dataset that they were made of, without its details. */
export const openDataset = dataset;

/** What the build writes into the head of the page for search engines. */
export const openSchemaOrg = schemaOrg;

/** The text of one of the files. */
export function openDataText(name: string): string {
  const text = contents.get(name);
  if (text === undefined) throw new Error(`dist/data/ has no ${name}`);
  return text;
}

/** One of the files that are JSON. */
export const openDataJson = (name: string) => JSON.parse(openDataText(name));
