import { joinBytes } from '../archive/joinBytes';
import type { CompileInput } from '../compile/compile';
import { OPTIONAL_FILES } from '../compile/parseDataFiles';
import { lineAt } from '../domain/quoteContext';
import { JsonFault, parseJsonText } from './jsonText';

/** The bytes of a project's files by their path in its folder: `data/events.json`, `seeds/000_bbc.txt`. */
export type ProjectFiles = ReadonlyMap<string, Uint8Array>;

const DATA_FILES = ['project', 'places', 'actors', 'sources', 'events'] as const;
const AREAS = 'data/areas.geojson';
const STORY = /^data\/(stories\/[^/]+)\.json$/;
const SEED = /^seeds\/([^/]+\.txt)$/;
const NAMES: ReadonlySet<string> = new Set([
  ...[...DATA_FILES, ...OPTIONAL_FILES].map((name) => `data/${name}.json`),
  AREAS,
]);

const RARE_FILES: ReadonlySet<string> = new Set(['data/geographic-claims.json', AREAS]);

/** Whether a path is one of the files that make a project; whatever else lies beside them is not read. */
export const isProjectFile = (path: string): boolean =>
  NAMES.has(path) || STORY.test(path) || SEED.test(path);

/** Whether a story, geographic claims or outlines are among the files: `rareChecks.ts` checks these. */
export const needsRareChecks = (files: ReadonlyMap<string, unknown>): boolean =>
  [...files.keys()].some((path) => STORY.test(path) || RARE_FILES.has(path));

const VERSION_DIGITS = 12;
/** Characters of a faulty line that are shown, and how many of them before the fault. */
const SHOWN = 100;
const SHOWN_BEFORE = 80;

/** File, line and column of a fault in a JSON text, with the line itself and a mark below it. */
function describeFault(file: string, text: string, { at, message }: JsonFault): string {
  const line = lineAt(text, at);
  const column = at - (text.lastIndexOf('\n', at - 1) + 1);
  // Of a file without line breaks only what is near is shown.
  const from = Math.max(0, column - SHOWN_BEFORE);
  const shown = (text.split('\n')[line - 1] ?? '').slice(from, from + SHOWN).replaceAll('\t', ' ');
  return `${file}:${line}:${column + 1}  no JSON: ${message}\n  ${shown}\n  ${' '.repeat(column - from)}^`;
}

/** What a project's files say, before anything is checked. */
interface ProjectText {
  readonly input: CompileInput;
  /** What of the files is missing, no text or no JSON: a paragraph each, with file, line and what to do. */
  readonly faults: readonly string[];
  /** The text of each file by its path. */
  readonly texts: ReadonlyMap<string, string>;
}

class ProjectReader {
  readonly faults: string[] = [];
  readonly texts = new Map<string, string>();

  constructor(private readonly files: ProjectFiles) {}

  text(path: string): string {
    const bytes = this.files.get(path);
    if (!bytes) return this.missing(path);
    try {
      // A byte order mark stays, so that offsets are those of the file and JSON is told of it.
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      this.texts.set(path, text);
      return text;
    } catch {
      this.faults.push(`${path}  is no text in UTF-8 → save it as UTF-8`);
      return '';
    }
  }

  private missing(path: string): string {
    this.faults.push(`${path}  is missing → add it: docs/projects.md says what it holds`);
    return '';
  }

  json(path: string) {
    const text = this.text(path);
    if (!this.texts.has(path)) return null;
    try {
      return parseJsonText(text);
    } catch (error) {
      if (!(error instanceof JsonFault)) throw error;
      this.faults.push(describeFault(path, text, error));
      return null;
    }
  }
}

/** What of the paths the pattern catches, sorted. */
const namesIn = (files: ProjectFiles, pattern: RegExp): string[] =>
  [...files.keys()].flatMap((path) => pattern.exec(path)?.[1] ?? []).sort();

/** The names of the files of `data/`, those that are missing too, in the order in which they are read. */
const dataNames = (files: ProjectFiles): readonly string[] => [
  ...DATA_FILES,
  ...OPTIONAL_FILES.filter((name) => files.has(`data/${name}.json`)),
  ...namesIn(files, STORY),
];

/** The bytes of which a project's version is the SHA-256: all its files, each after its path. */
export function versionedBytes(files: ProjectFiles): Uint8Array<ArrayBuffer> {
  const paths = [
    ...dataNames(files).map((name) => `data/${name}.json`),
    AREAS,
    ...namesIn(files, SEED).map((name) => `seeds/${name}`),
  ];
  const encoder = new TextEncoder();
  const parts = paths.flatMap((path) => {
    const bytes = files.get(path);
    return bytes ? [encoder.encode(`${path}\0`), bytes, encoder.encode('\0')] : [];
  });
  return joinBytes(parts);
}

/** A project's version by the digest of its bytes. */
export const versionOf = (digest: Uint8Array): string =>
  [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, VERSION_DIGITS);

/** Whether `data/sources.json` is one that lists no document. */
const listsNone = (file: unknown): boolean =>
  typeof file === 'object' &&
  file !== null &&
  'sources' in file &&
  Array.isArray(file.sources) &&
  file.sources.length === 0;

/**
 * Reads the files of a project for compile, the same for the build, the commands and the page. Never
 * throws for what is in them.
 */
export function readProjectFiles(files: ProjectFiles, version: string): ProjectText {
  const reader = new ProjectReader(files);
  const seeds = namesIn(files, SEED);
  const data = Object.fromEntries(
    dataNames(files).map((name) => [name, reader.json(`data/${name}.json`)]),
  );
  // A project that is only begun has no documents yet.
  if (seeds.length === 0 && !listsNone(data.sources))
    reader.faults.unshift('seeds/  is missing → add it, with the text of each document');
  const input = {
    data,
    // Compile checks its form.
    ...(files.has(AREAS)
      ? { areas: reader.json(AREAS) as NonNullable<CompileInput['areas']> }
      : {}),
    seeds: Object.fromEntries(seeds.map((name) => [name, reader.text(`seeds/${name}`)])),
    version,
  };
  return { input, faults: reader.faults, texts: reader.texts };
}
