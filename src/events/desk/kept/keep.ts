import { createStore, del, get, keys, set, type UseStore } from 'idb-keyval';
import { KEPT_FLAG } from '../../../slots/openFiles';
import type { ViewStore } from '../../../store/viewStore';
import { storedName, writeStored } from '../../../ui/stored';
import type { OwnSet } from '../../store/ownSets';
import { changeOwnSet, ownSetsOf } from '../../store/ownState';
import { forgetPack, keepPack, keptBytes, notePack } from '../packs/keepPack';
import { tellDeletion } from './deletions';
import { type KeptReading, keptRecord, readKept } from './keptRecord';

let opened: UseStore | undefined;
const database = (): UseStore => {
  opened ??= createStore(storedName('own-events'), 'sets');
  return opened;
};

const flag = (isKept: boolean): void => writeStored(KEPT_FLAG, isKept ? 'on' : null);

/** Writes a set, with the text of its file, into this browser's database; rejects where there is no room. */
export async function keepSet(own: OwnSet): Promise<void> {
  if (own.pack) return keepPack(own, own.pack);
  await set(own.id, keptRecord(own), database());
  flag(true);
}

/** Writes a set anew where it is still kept; whether it was, asked and written as one. */
const rewriteSet = (own: OwnSet): Promise<boolean> =>
  database()(
    'readwrite',
    (sets) =>
      new Promise((resolve, reject) => {
        const { transaction } = sets;
        const found = sets.getKey(own.id);
        found.onsuccess = () => {
          if (found.result !== undefined) sets.put(keptRecord(own), own.id);
        };
        transaction.oncomplete = () => resolve(found.result !== undefined);
        transaction.onabort = () => reject(transaction.error);
      }),
  );

/**
 * Lets what is kept of a set follow its change. A set that another tab has deleted stays deleted, and
 * is shown as no longer kept. Rejects where there is no room.
 */
export async function updateKept(store: ViewStore, id: string): Promise<void> {
  const own = ownSetsOf(store.getState()).find((candidate) => candidate.id === id);
  if (!own?.kept) return;
  if (own.pack) return notePack(own, own.pack);
  if (!(await rewriteSet(own))) changeOwnSet(store, id, { kept: false });
}

/** Keeps a set no longer. */
export const stopKeeping = ({ id, pack }: OwnSet): Promise<void> =>
  pack ? forgetPack(pack) : forgetSet(id);

/** Removes what is kept under a key from the database, and tells the other tabs. */
export async function forgetSet(key: IDBValidKey): Promise<void> {
  await del(key, database());
  tellDeletion(key);
  flag((await keys(database())).length > 0);
}

/** What was kept before, in the order it was; each read by itself, so that one that is damaged stops no other. */
export async function readKeptSets(): Promise<readonly KeptReading[]> {
  const kept = await keys<IDBValidKey>(database());
  return Promise.all(kept.map(readOne));
}

async function readOne(key: IDBValidKey): Promise<KeptReading> {
  let value: unknown;
  try {
    value = await get<unknown>(key, database());
  } catch {
    // The browser cannot make it out, as where its part of the disk is damaged.
    return { type: 'unfit', key, name: null, fault: 'damaged', field: 'set' };
  }
  return readKept(key, value);
}

/** Bytes that a set takes: its columns and the text of its file, or the files of a published set. */
export function bytesOf({ columns, details, pack }: OwnSet): number {
  if (pack) return keptBytes(pack);
  const columnBytes = [...Object.values(columns), ...Object.values(columns.coded)]
    .map((column) =>
      typeof column === 'object' && column !== null && 'codes' in column ? column.codes : column,
    )
    .reduce(
      (sum: number, column) => (ArrayBuffer.isView(column) ? sum + column.byteLength : sum),
      0,
    );
  return columnBytes + details.text.size;
}
