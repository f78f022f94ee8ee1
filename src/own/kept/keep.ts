import { createStore, del, entries, keys, set, type UseStore } from 'idb-keyval';
import type { OwnSet } from '../store/ownSets';
import { writeStored } from '../ui/stored';
import { KEPT_FLAG } from './keptFlag';

let opened: UseStore | undefined;
const database = (): UseStore => {
  opened ??= createStore('own-events', 'sets');
  return opened;
};

const flag = (isKept: boolean): void => writeStored(KEPT_FLAG, isKept ? 'on' : null);

/** Writes a set, with the text of its file, into this browser's database; rejects where there is no room. */
export async function keepSet(own: OwnSet): Promise<void> {
  await set(own.id, { ...own, kept: true }, database());
  flag(true);
}

/** Removes a set from the database. */
export async function forgetSet(id: string): Promise<void> {
  await del(id, database());
  flag((await keys(database())).length > 0);
}

/** The sets kept before, in the order they were kept. */
export async function keptSets(): Promise<OwnSet[]> {
  const kept = await entries<string, OwnSet>(database());
  return kept.map(([, own]) => own);
}

/** Bytes that a set takes: its columns and the text of its file. */
export function bytesOf({ columns, details }: OwnSet): number {
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
