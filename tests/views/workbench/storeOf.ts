import { beginCheck, changedCheck, check } from '../../../src/workbench/check/checker';
import { createWorkStore, type WorkStore } from '../../../src/workbench/state/workStore';
import type { Edit } from '../../../src/workbench/work/history';
import { beginHistory, edited } from '../../../src/workbench/work/history';
import { openTexts, type ProjectTexts } from '../../../src/workbench/work/workFiles';

/** The desk of a project after edits, checked as it then is; kept nowhere, and with nobody to ask. */
export function storeOf(texts: ProjectTexts, edits: readonly Edit[] = []): WorkStore {
  const begun = beginCheck(texts, null);
  if (!begun.ok) throw new Error('the project is refused');
  const opened = openTexts(texts);
  const checker = changedCheck(
    begun.checker,
    edits.flatMap(({ changes }) => changes),
  );
  const head = {
    id: 'test',
    title: '',
    changed: 0,
    done: edits.length,
    edits: edits.length,
    turn: 0,
  };
  const store = createWorkStore({
    ...{ kept: { head, texts, edits }, opened, elsewhere: false },
    checked: check(checker, 0),
    tell: () => undefined,
    ask: async () => null,
  });
  store.setState({ history: edits.reduce(edited, beginHistory(opened.work)) });
  // A server renders the initial state; tests may have changed it.
  return { ...store, getInitialState: store.getState };
}
