import type { SupportedField } from '../../domain/vocabulary';
import type { GuessedField } from './recordGuess';
import { type Change, inverseOf, type Work, withChanges } from './work';

/** What an edit did, for “Undo: …”. */
type EditName =
  | 'document_added'
  | 'document_changed'
  | 'document_removed'
  | 'set_aside'
  | 'taken_back'
  | 'record_added'
  | 'record_changed'
  | 'record_removed'
  | 'confirmed'
  | 'place_added'
  | 'place_changed'
  | 'actor_added'
  | 'actor_changed'
  | 'project_changed'
  | 'fixed';

/** One action of the coder: undone and redone as a whole. */
export interface Edit {
  readonly name: EditName;
  readonly changes: readonly Change[];
  /** Of a record that it makes: which fields are guesses, and why they have their values. */
  readonly guessed?: { readonly record: string; readonly fields: readonly GuessedField[] };
  /** A guess that the coder found right. */
  readonly confirmed?: { readonly record: string; readonly field: SupportedField };
}

export interface History {
  readonly work: Work;
  /** Oldest first. */
  readonly done: readonly Edit[];
  /** The one undone last stands last. */
  readonly undone: readonly Edit[];
}

/** The history of a project that nothing was done to. */
export const beginHistory = (work: Work): History => ({ work, done: [], undone: [] });

/** After an edit; what was undone before it cannot come back. */
export const edited = ({ work, done }: History, edit: Edit): History => ({
  work: withChanges(work, edit.changes),
  done: [...done, edit],
  undone: [],
});

/** One edit back; the same where there is none. */
export function undone(history: History): History {
  const edit = history.done.at(-1);
  if (!edit) return history;
  return {
    work: withChanges(history.work, inverseOf(edit.changes)),
    done: history.done.slice(0, -1),
    undone: [...history.undone, edit],
  };
}

/** One undone edit again; the same where there is none. */
export function redone(history: History): History {
  const edit = history.undone.at(-1);
  if (!edit) return history;
  return {
    work: withChanges(history.work, edit.changes),
    done: [...history.done, edit],
    undone: history.undone.slice(0, -1),
  };
}
