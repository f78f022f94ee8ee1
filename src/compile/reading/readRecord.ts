import type { Finding } from '../issue';
import { readDays } from './readDays';
import { readId } from './readId';
import { type Reading, type RecordWords, undecided } from './reading';
import { readNumbers } from './readNumbers';
import { readProse } from './readProse';
import { readStatus } from './readStatus';

/** Each holds one field of a record against the words that are quoted for it. */
const READERS: readonly ((record: RecordWords) => Reading[])[] = [
  readDays,
  readId,
  readProse,
  readNumbers,
  readStatus,
];

/** Every field of a record of the documents that its words cannot carry, but for what the coder decided. */
export const readRecord = (record: RecordWords): Finding[] =>
  undecided(
    READERS.flatMap((read) => read(record)),
    record.event.checked,
  );
