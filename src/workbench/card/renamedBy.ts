import type { Edit } from '../work/history';
import { type Change, inverseOf } from '../work/work';

function renamedIn(changes: readonly Change[], id: string): string | null {
  const events = changes.flatMap((change) =>
    'list' in change && change.list === 'events' ? [change] : [],
  );
  if (!events.some(({ before, after }) => before?.id === id && !after)) return null;
  return events.find(({ before }) => !before)?.after?.id ?? null;
}

/** The new id of a record that an edit renames; `null` where it does not. */
export const renamedBy = ({ changes }: Edit, id: string): string | null => renamedIn(changes, id);

/** The same where the edit is taken back. */
export const renamedBack = ({ changes }: Edit, id: string): string | null =>
  renamedIn(inverseOf(changes), id);
