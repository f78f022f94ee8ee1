import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompileInput } from '../src/dataset/compile/compile';

const DATA_FILES = [
  'places',
  'actors',
  'sources',
  'events',
  'context',
  'geographic-claims',
  'translations',
] as const;
const VERSION_DIGITS = 12;

/** Reads `data/` and `seeds/` below `root` for compile; throws where a file is missing or is no JSON. */
export function readProject(root: string): CompileInput {
  const hash = createHash('sha256');
  const read = (...path: string[]): string => {
    const text = readFileSync(join(root, ...path), 'utf8');
    hash.update(path.join('/')).update('\0').update(text).update('\0');
    return text;
  };
  const readJson = (...path: string[]) => {
    try {
      return JSON.parse(read(...path));
    } catch (error) {
      throw new Error(`${path.join('/')}: ${(error as Error).message}`);
    }
  };
  const storyNames = readdirSync(join(root, 'data', 'stories'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''))
    .sort();
  const seedNames = readdirSync(join(root, 'seeds'))
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return {
    data: Object.fromEntries([
      ...DATA_FILES.map((name) => [name, readJson('data', `${name}.json`)]),
      ...storyNames.map((name) => [`stories/${name}`, readJson('data', 'stories', `${name}.json`)]),
    ]),
    areas: readJson('data', 'areas.geojson'),
    seeds: Object.fromEntries(seedNames.map((name) => [name, read('seeds', name)])),
    version: hash.digest('hex').slice(0, VERSION_DIGITS),
  };
}
