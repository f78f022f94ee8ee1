import type { WrittenEvent } from '../../compile/written';
import type { Edit } from './history';
import type { GuessedField } from './recordGuess';

type Fields = readonly GuessedField[];

const isKept = (before: WrittenEvent, after: WrittenEvent, { field }: GuessedField): boolean =>
  JSON.stringify(before[field]) === JSON.stringify(after[field]);

/** The one record that an edit changed, by its id before: what goes out and comes in has a new id. */
function changedIn({ changes }: Edit, id: string): WrittenEvent | null {
  const events = changes.flatMap((change) =>
    'list' in change && change.list === 'events' ? [change] : [],
  );
  const change = events.find(({ before }) => before?.id === id);
  if (!change) return null;
  return change.after ?? events.find(({ before }) => before === null)?.after ?? null;
}

function recordIn({ changes }: Edit, id: string): WrittenEvent | null {
  for (const change of changes)
    if ('list' in change && change.list === 'events' && change.before?.id === id)
      return change.before;
  return null;
}

/**
 * What of a record is still as it was guessed: of all that was done, the fields that nobody has changed
 * or confirmed since.
 */
export function guessesOf(done: readonly Edit[], record: string): Fields {
  const open = new Map<string, Fields>();
  for (const edit of done) {
    const { guessed, confirmed } = edit;
    if (guessed) open.set(guessed.record, guessed.fields);
    if (confirmed)
      open.set(
        confirmed.record,
        (open.get(confirmed.record) ?? []).filter(({ field }) => field !== confirmed.field),
      );
    for (const [id, fields] of [...open]) {
      const before = recordIn(edit, id);
      if (!before) continue;
      const after = changedIn(edit, id);
      open.delete(id);
      if (after)
        open.set(
          after.id,
          fields.filter((field) => isKept(before, after, field)),
        );
    }
  }
  return open.get(record) ?? [];
}
