import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompileInput } from '../src/compile/compile';
import { OPTIONAL_FILES } from '../src/compile/parseDataFiles';
import { lineAt } from '../src/compile/quoteContext';
import { JsonFault, readJsonText } from './jsonText';

const DATA_FILES = ['project', 'places', 'actors', 'sources', 'events'] as const;
const VERSION_DIGITS = 12;
/** Characters of a faulty line that are shown, and how many of them before the fault. */
const SHOWN = 100;
const SHOWN_BEFORE = 80;

/** What of `data/` or `seeds/` is missing or no JSON: one paragraph each, with file, line and what to do. */
export class UnreadableProject extends Error {}

/** File, line and column of a fault in a JSON text, with the line itself and a mark below it. */
function describeFault(file: string, text: string, { at, message }: JsonFault): string {
  const line = lineAt(text, at);
  const column = at - (text.lastIndexOf('\n', at - 1) + 1);
  // Of a file without line breaks only what is near is shown.
  const from = Math.max(0, column - SHOWN_BEFORE);
  const shown = (text.split('\n')[line - 1] ?? '').slice(from, from + SHOWN).replaceAll('\t', ' ');
  return `${file}:${line}:${column + 1}  no JSON: ${message}\n  ${shown}\n  ${' '.repeat(column - from)}^`;
}

class ProjectReader {
  readonly faults: string[] = [];
  private readonly hash = createHash('sha256');

  constructor(private readonly root: string) {}

  text(...path: string[]): string {
    const name = path.join('/');
    try {
      const text = readFileSync(join(this.root, ...path), 'utf8');
      this.hash.update(name).update('\0').update(text).update('\0');
      return text;
    } catch {
      this.faults.push(`${name}  is missing or cannot be read → restore it: git checkout ${name}`);
      return '';
    }
  }

  json(...path: string[]) {
    const faults = this.faults.length;
    const text = this.text(...path);
    if (this.faults.length > faults) return null;
    const fault = this.faultOf(path.join('/'), text);
    if (fault === null) return JSON.parse(text);
    this.faults.push(fault);
    return null;
  }

  private faultOf(file: string, text: string): string | null {
    try {
      readJsonText(text);
      return null;
    } catch (error) {
      if (error instanceof JsonFault) return describeFault(file, text, error);
      throw error;
    }
  }

  /** Whether the project has this file or folder, of those that it may do without. */
  has(...path: string[]): boolean {
    return existsSync(join(this.root, ...path));
  }

  /** File names with this ending, sorted. */
  names(ending: string, ...path: string[]): string[] {
    try {
      return readdirSync(join(this.root, ...path))
        .filter((name) => name.endsWith(ending))
        .sort();
    } catch {
      this.faults.push(`${path.join('/')}/  is missing → restore the folder`);
      return [];
    }
  }

  version(): string {
    return this.hash.digest('hex').slice(0, VERSION_DIGITS);
  }
}

/** Reads `data/` and `seeds/` below `root` for compile; throws an `UnreadableProject` that tells of all files. */
export function readProject(root: string): CompileInput {
  const reader = new ProjectReader(root);
  const storyNames = reader.has('data', 'stories')
    ? reader.names('.json', 'data', 'stories').map((name) => name.replace(/\.json$/, ''))
    : [];
  const fileNames = [
    ...DATA_FILES,
    ...OPTIONAL_FILES.filter((name) => reader.has('data', `${name}.json`)),
  ];
  const seedNames = reader.names('.txt', 'seeds');
  const input = {
    data: Object.fromEntries([
      ...fileNames.map((name) => [name, reader.json('data', `${name}.json`)]),
      ...storyNames.map((name) => [
        `stories/${name}`,
        reader.json('data', 'stories', `${name}.json`),
      ]),
    ]),
    ...(reader.has('data', 'areas.geojson') ? { areas: reader.json('data', 'areas.geojson') } : {}),
    seeds: Object.fromEntries(seedNames.map((name) => [name, reader.text('seeds', name)])),
    version: reader.version(),
  };
  if (reader.faults.length > 0) throw new UnreadableProject(reader.faults.join('\n'));
  return input;
}
