import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Position } from '../../domain/position';
import type { TextSpan } from '../../domain/textSpan';
import type { SupportedField } from '../../domain/vocabulary';
import { reportFault } from '../../ui/reportFault';
import type { Checked } from '../check/protocol';
import { holdWork } from '../keep/holdWork';
import {
  ChangedElsewhereError,
  type KeptWork,
  keepStep,
  nextHead,
  readWork,
} from '../keep/keptWorks';
import { beginHistory, type Edit, edited, type History, redone, undone } from '../work/history';
import { areOf, type Change, inverseOf, type Work } from '../work/work';
import { type Opened, openTexts } from '../work/workFiles';
import type { Ask } from './checkInWorker';

/** Whether what is done here is kept on the device. */
type Keeping =
  | 'kept'
  | 'keeping'
  /** The browser keeps nothing, or has no room: save a file. */
  | 'failed'
  /** Another tab has it: nothing is changed here. */
  | 'elsewhere';

/** Words of a document. */
export interface Words extends TextSpan {
  readonly source: string;
}

/** What the coder looks at; no part of the project. */
interface Looking {
  /** The source whose text was chosen: see `shownSource`. */
  readonly document: string | null;
  /** The chosen words. */
  readonly words: Words | null;
  /** The record whose card is open. */
  readonly record: string | null;
  /** Which of text and card is in sight where there is no room for both. */
  readonly part: 'text' | 'card';
  /** What is to become of words of the text; the card takes it up, and sets it back. */
  readonly wanted: Wanted | null;
  /** Words of the text of which the card asks what place they name. */
  readonly naming: Words | null;
  /** What the next words chosen in the text are for: the card asks, and the text shows that it does. */
  readonly choosing: Choosing | null;
  /** What the next point chosen on the map is for: the card asks, and the map shows that it does. */
  readonly choosingPoint: ChoosingPoint | null;
}

/** What the text asks of the card. */
export type Wanted =
  | { readonly what: 'new_record'; readonly words: Words }
  | { readonly what: 'add_to_record'; readonly words: Words }
  /** The words are to carry a field of the open record. */
  | { readonly what: 'carry'; readonly field: SupportedField; readonly words: Words }
  /** What a rule alone can mend is to be mended, in the open record first. */
  | { readonly what: 'mend' }
  /** What happened is to be chosen in the open record. */
  | { readonly what: 'choose_kind' };

/** A question of the card that a point of the map answers. */
interface ChoosingPoint {
  /** What is to lie there, as a sentence in the interface language. */
  readonly ask: string;
  /** WGS 84 degrees, longitude first. */
  take(at: Position): void;
}

/** A question of the card that words of the text answer. */
interface Choosing {
  /** What the words are to carry, as a sentence in the interface language. */
  readonly ask: string;
  /** The words must lie within these; `null` where any will do. */
  readonly within: Words | null;
  take(words: Words): void;
}

export interface WorkState extends Looking {
  readonly id: string;
  readonly history: History;
  readonly opened: Opened;
  /** The newest that the check has said; it may be of a state before the last changes. */
  readonly checked: Checked;
  /** Whether a newer answer is still to come. */
  readonly checking: boolean;
  readonly keeping: Keeping;
  /** Asks the check about words or a record. */
  readonly ask: Ask;
}

export interface WorkActions {
  /** Does something to the project, and keeps it. */
  act(edit: Edit): void;
  undo(): void;
  redo(): void;
  look(at: Partial<Looking>): void;
  takeAnswer(checked: Checked): void;
  /** Takes the project over from another tab, as it is now. */
  takeOver(): Promise<void>;
}

export type WorkStore = StoreApi<WorkState & WorkActions>;

/** The source whose text is shown: the one that was chosen, the first where none was or it is gone; `null` where there is none. */
export const shownSource = ({
  history: { work },
  document,
}: Pick<WorkState, 'history' | 'document'>): Work['sources'][number] | null =>
  work.sources.find(({ id }) => id === document) ?? work.sources[0] ?? null;

/** The history that is kept: what of it is done, and what undone. */
export function historyOf({ head, edits }: KeptWork, opened: Opened): History {
  const done = edits.slice(0, head.done).reduce(edited, beginHistory(opened.work));
  return { ...done, undone: edits.slice(head.done).toReversed() };
}

interface Beginning {
  readonly kept: KeptWork;
  readonly opened: Opened;
  readonly checked: Checked;
  /** Whether another tab has it. */
  readonly elsewhere: boolean;
  /** Tells the check of changes; the number of the answer that takes them in goes up with each. */
  readonly tell: (revision: number, changes: readonly Change[]) => void;
  readonly ask: Ask;
}

const titleOf = ({ work }: History): string => {
  const { title, languages } = work.project;
  return title[languages[0] ?? 'en'] ?? '';
};

/** The store of one project in the making. */
export function createWorkStore({
  kept,
  opened,
  checked,
  elsewhere,
  tell,
  ask,
}: Beginning): WorkStore {
  let { head } = kept;
  let revision = 0;

  return createStore<WorkState & WorkActions>()((set, get) => {
    const keep = async (history: History, edit: Edit | null): Promise<void> => {
      const done = history.done.length;
      const edits = done + history.undone.length;
      head = nextHead(head, { title: titleOf(history), done, edits });
      // What could not be kept once is not, as what follows needs it.
      if (get().keeping === 'failed') return;
      // Before anything is drawn: a tab may be killed while it draws.
      const kept = keepStep(head, edit);
      set({ keeping: 'keeping' });
      try {
        await kept;
        if (get().history === history && get().keeping === 'keeping') set({ keeping: 'kept' });
      } catch (error) {
        // What waited behind a step that could not be kept is refused for that.
        if (get().keeping === 'failed') return;
        if (error instanceof ChangedElsewhereError) return set({ keeping: 'elsewhere' });
        reportFault(error);
        set({ keeping: 'failed' });
      }
    };
    const go = (history: History, changes: readonly Change[], edit: Edit | null): void => {
      revision += 1;
      void keep(history, edit);
      set({ history, checking: true });
      tell(revision, changes);
    };
    const hold = (takeOver: boolean): Promise<boolean> =>
      holdWork(get().id, takeOver, () => set({ keeping: 'elsewhere' }));
    return {
      id: head.id,
      history: historyOf(kept, opened),
      ...{ opened, checked, checking: false, ask },
      keeping: elsewhere ? 'elsewhere' : 'kept',
      ...{ document: null, words: null, record: null, part: 'text', wanted: null },
      ...{ naming: null, choosing: null, choosingPoint: null },
      act(edit) {
        if (get().keeping === 'elsewhere') return;
        if (!areOf(get().history.work, edit.changes))
          return reportFault(new Error('this edit was made of an older state of the project'));
        go(edited(get().history, edit), edit.changes, edit);
      },
      undo() {
        const { history, keeping } = get();
        const edit = history.done.at(-1);
        if (edit && keeping !== 'elsewhere') go(undone(history), inverseOf(edit.changes), null);
      },
      redo() {
        const { history, keeping } = get();
        const edit = history.undone.at(-1);
        if (edit && keeping !== 'elsewhere') go(redone(history), edit.changes, null);
      },
      look: (at) => {
        const isAsked = at.choosing !== undefined && at.choosing !== null;
        const isCard = (at.record !== undefined && at.record !== null) || at.wanted;
        set({ ...(isAsked ? { part: 'text' } : isCard ? { part: 'card' } : {}), ...at });
      },
      takeAnswer: (checked) => set({ checked, checking: checked.revision < revision }),
      async takeOver() {
        await hold(true);
        const newest = await readWork(head.id).catch((error: unknown) => {
          reportFault(error);
          return null;
        });
        // It was deleted there, or the browser gives nothing back: what is here can still be saved.
        if (!newest) return set({ keeping: 'failed' });
        const { done } = get().history;
        // The check goes back to the beginning, and forward to where the other tab has come.
        const back = done.toReversed().flatMap(({ changes }) => inverseOf(changes));
        const opened = openTexts(newest.texts);
        const history = historyOf(newest, opened);
        head = newest.head;
        revision += 1;
        set({ opened, history, keeping: 'kept', checking: true });
        tell(revision, [...back, ...history.done.flatMap(({ changes }) => changes)]);
      },
    };
  });
}
