import { stepsOf, type ZipEntry } from '../../../archive/zipListing';
import { isJsonObject } from '../features/jsonText';
import { ENCODINGS, type Encoding } from '../text/encoding';
import { type ArchivePart, partOf } from './archiveParts';

/**
 * A table of a data package, and how its text is written, where the package says it. UTF-8 is what every text is first
 * taken for: where it is none, the package is not believed.
 */
export interface Resource extends ArchivePart {
  readonly encoding: Encoding | null;
}

/** The file that describes a data package, the outermost one. */
export const descriptorOf = (entries: readonly ZipEntry[]): ZipEntry | null =>
  entries
    .filter(({ name }) => /(?:^|\/)datapackage\.json$/.test(name))
    .sort((a, b) => a.name.length - b.name.length)[0] ?? null;

/**
 * The resources of a data package (Frictionless, `resources[]`) that are in its archive; none where it
 * describes none, or is no JSON. A `path` of several files makes one table.
 */
export function resourcesOf(
  descriptor: ZipEntry,
  text: string,
  entries: readonly ZipEntry[],
): readonly Resource[] {
  let described: unknown;
  try {
    described = JSON.parse(text);
  } catch {
    return [];
  }
  if (!isJsonObject(described) || !Array.isArray(described.resources)) return [];
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const folder = descriptor.name.slice(0, -'datapackage.json'.length);
  return described.resources.flatMap((resource: unknown) => {
    if (!isJsonObject(resource)) return [];
    const { path, encoding } = resource;
    const paths: readonly unknown[] = Array.isArray(path) ? path : [path];
    const files = paths.flatMap((one) =>
      typeof one === 'string' ? (byName.get(folder + stepsOf(one).join('/')) ?? []) : [],
    );
    const [first] = files;
    if (!first || files.length !== paths.length) return [];
    return [
      {
        ...partOf(first, entries),
        entries: files,
        name: titleOf(resource) ?? first.name,
        encoding: encodingOf(encoding),
      },
    ];
  });
}

const titleOf = ({ title, name }: Readonly<Record<string, unknown>>): string | null =>
  [title, name].find((text): text is string => typeof text === 'string' && text.trim() !== '') ??
  null;

function encodingOf(encoding: unknown): Encoding | null {
  if (typeof encoding !== 'string') return null;
  const plain = encoding.toLowerCase().replace(/^(?:cp-?|windows)(\d{4})$/, 'windows-$1');
  const label = plain === 'iso-8859-1' || plain === 'latin1' ? 'windows-1252' : plain;
  return ENCODINGS.find((known) => known === label && known !== 'utf-8') ?? null;
}
