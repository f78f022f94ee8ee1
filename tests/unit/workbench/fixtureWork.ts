import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Base, Built } from '../../../src/workbench/work/built';
import type { Edit } from '../../../src/workbench/work/history';
import type { WordsAt } from '../../../src/workbench/work/quoteEdits';
import type { Work } from '../../../src/workbench/work/work';
import { openTexts, type ProjectTexts } from '../../../src/workbench/work/workFiles';
import { FIXTURE_ROOT } from '../../fixtureProject';

/** The texts of a project's folder as the desk reads them. */
export function textsIn(root: string): ProjectTexts {
  const read = (folder: string): [string, string][] =>
    readdirSync(join(root, folder))
      .filter((name) => /\.(json|txt)$/.test(name))
      .sort()
      .map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')]);
  return new Map([...read('data'), ...read('seeds')]);
}

/** The fixture project, opened. */
export const fixtureWork = (): Work => openTexts(textsIn(FIXTURE_ROOT)).work;

/** A project whose records may all still change their ids. */
export const fresh = (work: Work): Base => ({ work, settled: new Set() });

/** The edit; throws where it was refused. */
export function editOf(built: Built): Edit {
  if (!built.ok) throw new Error(`refused: ${built.refusal}`);
  return built.edit;
}

/** Where words of a document first stand after an offset. */
export function wordsIn(work: Work, source: string, words: string, after = 0): WordsAt {
  const file = work.sources.find(({ id }) => id === source)?.file ?? '';
  const start = (work.texts[file] ?? '').indexOf(words, after);
  if (start === -1) throw new Error(`${source} has no “${words}”`);
  return { source, start, end: start + words.length };
}
