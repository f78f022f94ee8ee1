import type { Finding } from '../issue';
import { readActorRoles } from './readActorRoles';
import { readActors } from './readActors';
import { readDays } from './readDays';
import { readId } from './readId';
import { type Reading, type RecordWords, undecided } from './reading';
import { readKind } from './readKind';
import { readNotes } from './readNotes';
import { readNumbers } from './readNumbers';
import { readPlaceRoles } from './readPlaceRoles';
import { readPlaces } from './readPlaces';
import { readProse } from './readProse';
import { readStatus } from './readStatus';
import { readTitles } from './readTitles';

/** Each holds one field of a record against the words that are quoted for it. */
const READERS: readonly ((record: RecordWords) => Reading[])[] = [
  readId,
  readKind,
  readStatus,
  readDays,
  readPlaces,
  readPlaceRoles,
  readActors,
  readActorRoles,
  readNumbers,
  readTitles,
  readProse,
  readNotes,
];

/**
 * Every field of a record of the documents that its words cannot carry, but for what the coder decided.
 * The readers know English: of a record with words of another language only what is none of words is read.
 */
export function readRecord(record: RecordWords): Finding[] {
  const { evidence, checked } = record.event;
  const isRead = evidence.every(
    ({ source }) => (record.documents.get(source)?.source.language ?? 'en') === 'en',
  );
  if (!isRead)
    return undecided(
      readId(record),
      checked?.filter(({ field }) => field === 'id'),
    );
  return undecided(
    READERS.flatMap((read) => read(record)),
    checked,
  );
}
