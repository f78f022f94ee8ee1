import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import { storedName } from '../../ui/stored';
import type { Edit } from '../work/history';
import type { ProjectTexts } from '../work/workFiles';

/** Goes up with every change of what is kept. */
const FORMAT = 1;

/** What is kept of a project in the making besides its files and edits. */
export interface WorkHead {
  readonly id: string;
  /** What the reader sees in the list of projects. */
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly changed: number;
  /** How many of the kept edits are done; the others are undone. */
  readonly done: number;
  readonly edits: number;
  /** Goes up with each write: who writes to another than he read overwrites nothing. */
  readonly turn: number;
}

type KeptHead = WorkHead & { readonly format: typeof FORMAT };

/** A project in the making as it was left. */
export interface KeptWork {
  readonly head: WorkHead;
  /** Its files before the first edit. */
  readonly texts: ProjectTexts;
  /** Oldest first: those that are done, then those that are undone. */
  readonly edits: readonly Edit[];
}

let opened: UseStore | undefined;
/** Of this folder alone: copies of the app beside it have their own. */
const database = (): UseStore => {
  opened ??= createStore(storedName('works'), 'works');
  return opened;
};

const headKey = (id: string): string => `head ${id}`;
const textsKey = (id: string): string => `texts ${id}`;
const editKey = (id: string, at: number): string => `edit ${id} ${String(at).padStart(9, '0')}`;
const editsOf = (id: string, from = 0): IDBKeyRange =>
  IDBKeyRange.bound(editKey(id, from), editKey(id, 999_999_999));

const turnKey = (id: string, turn: number): string => `turn ${id} ${String(turn).padStart(9, '0')}`;

/** The write was refused: the project has been changed in another tab since it was read. */
export class ChangedElsewhereError extends Error {}

const isHead = (value: unknown): value is KeptHead =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT;

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    // The one thing that is added and not put is the number of the step.
    transaction.onabort = () =>
      reject(
        transaction.error?.name === 'ConstraintError'
          ? new ChangedElsewhereError()
          : transaction.error,
      );
  });
}

/** Keeps a new project; rejects where there is no room. */
export async function keepWork(id: string, title: string, texts: ProjectTexts): Promise<WorkHead> {
  const head: KeptHead = {
    ...{ format: FORMAT, id, title, changed: Date.now() },
    ...{ done: 0, edits: 0, turn: 0 },
  };
  await database()('readwrite', (store) => {
    store.put([...texts], textsKey(id));
    store.put(head, headKey(id));
    return ended(store.transaction);
  });
  return head;
}

/** The head after a step: an edit, or that one was undone or done again. */
export const nextHead = (
  before: WorkHead,
  after: Pick<WorkHead, 'title' | 'done' | 'edits'>,
): WorkHead => ({ ...before, ...after, changed: Date.now(), turn: before.turn + 1 });

/**
 * Keeps a step with its edit, if it is one; steps are kept in the order in which they are given. Rejects
 * with `ChangedElsewhereError` where another tab has changed the project since.
 */
export async function keepStep(head: WorkHead, edit: Edit | null): Promise<void> {
  const { id, done, turn } = head;
  await database()('readwrite', (store) => {
    // Who was first has this number: the browser refuses the second, without asking this tab again.
    store.add(true, turnKey(id, turn));
    if (edit) {
      store.delete(editsOf(id, done - 1));
      store.put(edit, editKey(id, done - 1));
    }
    store.put({ ...head, format: FORMAT }, headKey(id));
    // All is said at once: a tab that is killed now, or draws for a while, has no part in what follows.
    store.transaction.commit();
    return ended(store.transaction);
  });
}

/** Reads a project in the making; `null` where there is none of this id, or another version of the program kept it. */
export function readWork(id: string): Promise<KeptWork | null> {
  return database()('readonly', async (store) => {
    const [head, texts, edits] = await Promise.all([
      promisifyRequest<unknown>(store.get(headKey(id))),
      promisifyRequest<readonly (readonly [string, string])[] | undefined>(store.get(textsKey(id))),
      promisifyRequest<Edit[]>(store.getAll(editsOf(id))),
    ]);
    return isHead(head) && texts ? { head, texts: new Map(texts), edits } : null;
  });
}

/** The projects in the making on this device, the one changed last first. */
export async function listWorks(): Promise<readonly WorkHead[]> {
  const heads = await database()('readonly', (store) =>
    promisifyRequest<unknown[]>(store.getAll(IDBKeyRange.bound('head ', 'head!'))),
  );
  return heads.filter(isHead).sort((a, b) => b.changed - a.changed);
}

/** Deletes a project in the making from this device; a tab that still has it open keeps no further step. */
export async function forgetWork(id: string): Promise<void> {
  await database()('readwrite', (store) => {
    const read = store.get(headKey(id));
    read.onsuccess = () => {
      const turn = isHead(read.result) ? read.result.turn : 0;
      store.delete(IDBKeyRange.bound(turnKey(id, 0), turnKey(id, turn)));
      store.put(true, turnKey(id, turn + 1));
    };
    store.delete(headKey(id));
    store.delete(textsKey(id));
    store.delete(editsOf(id));
    return ended(store.transaction);
  });
}
