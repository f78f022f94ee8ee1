import type { Page } from '@playwright/test';
import type { Edit } from '../../../../src/workbench/work/history';
import { areOf, inverseOf, type Work, withChanges } from '../../../../src/workbench/work/work';
import { openTexts } from '../../../../src/workbench/work/workFiles';

/** What the browser keeps of the one project in the making. */
interface KeptProject {
  /** How many edits are done; the others are undone. */
  readonly done: number;
  /** How many steps were kept so far, undoing and redoing among them. */
  readonly turn: number;
  readonly texts: readonly (readonly [string, string])[];
  readonly edits: readonly Edit[];
}

/** Reads what is kept, past the program. */
export const readKept = (page: Page): Promise<KeptProject> =>
  page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const name = (await indexedDB.databases()).find((each) => each.name?.endsWith('works'))?.name;
    const database = await settled(indexedDB.open(name ?? ''));
    const store = database.transaction('works').objectStore('works');
    const all = (prefix: string) =>
      settled(store.getAll(IDBKeyRange.bound(`${prefix} `, `${prefix}!`)));
    const [[head], [texts], edits] = await Promise.all([all('head'), all('texts'), all('edit')]);
    database.close();
    return { done: head.done, turn: head.turn, texts, edits };
  });

/**
 * The project as it is kept, if its history is whole: every edit stands on the one before it, back to
 * the files and on to what was undone. Throws where it does not.
 */
export function replayed({ texts, edits, done }: KeptProject): Work {
  let work = openTexts(new Map(texts)).work;
  const go = ({ name, changes }: Pick<Edit, 'name' | 'changes'>): void => {
    if (!areOf(work, changes)) throw new Error(`${name} stands on another state of the project`);
    work = withChanges(work, changes);
  };
  for (const edit of edits.slice(0, done)) go(edit);
  const now = work;
  for (const edit of edits.slice(done)) go(edit);
  for (const { name, changes } of edits.toReversed()) go({ name, changes: inverseOf(changes) });
  return now;
}
