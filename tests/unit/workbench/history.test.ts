import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newProject } from '../../../src/workbench/begin/newProject';
import {
  beginHistory,
  edited,
  type History,
  redone,
  undone,
} from '../../../src/workbench/work/history';
import type { Change, Work } from '../../../src/workbench/work/work';
import { openTexts } from '../../../src/workbench/work/workFiles';

const { work: EMPTY } = openTexts(newProject('Test', 'en'));

type Step =
  | {
      readonly type: 'edit';
      readonly list: 'places' | 'actors';
      readonly at: number;
      readonly as: number;
    }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

const STEP: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    type: fc.constant('edit' as const),
    list: fc.constantFrom('places' as const, 'actors' as const),
    at: fc.nat(5),
    as: fc.nat(9),
  }),
  fc.record({ type: fc.constant('text' as const), text: fc.string() }),
  fc.record({ type: fc.constant('undo' as const) }),
  fc.record({ type: fc.constant('redo' as const) }),
);

/** An item comes in, is changed, or goes. */
function changeOf(work: Work, step: Extract<Step, { type: 'edit' }>): Change {
  const before = work[step.list][step.at] ?? null;
  const at = before ? step.at : work[step.list].length;
  const id = `item-${step.as}`;
  const after = step.as < 3 && before ? null : { id, name: { en: id }, kind: 'other' };
  return { list: step.list, at, before, after } as Change;
}

function applied(history: History, step: Step): History {
  switch (step.type) {
    case 'edit':
      return edited(history, { name: 'fixed', changes: [changeOf(history.work, step)] });
    case 'text': {
      const before = history.work.texts['a.txt'] ?? null;
      return edited(history, {
        name: 'fixed',
        changes: [{ text: 'a.txt', before, after: step.text }],
      });
    }
    case 'undo':
      return undone(history);
    case 'redo':
      return redone(history);
  }
}

describe('the history of a project', () => {
  it('leads back to the beginning, and forth again to where it was', () => {
    fc.assert(
      fc.property(fc.array(STEP, { maxLength: 40 }), (steps) => {
        const history = steps.reduce(applied, beginHistory(EMPTY));
        const start = history.done.reduce((state) => undone(state), history);
        expect(start.work).toEqual(EMPTY);
        expect(start.done).toEqual([]);
        const again = history.done.reduce((state) => redone(state), start);
        expect(again.work).toEqual(history.work);
        expect(again.undone).toEqual(history.undone);
      }),
      { numRuns: 300 },
    );
  });

  it('forgets what was undone once something else is done', () => {
    const step: Step = { type: 'text', text: 'a' };
    const history = applied(undone(applied(beginHistory(EMPTY), step)), { ...step, text: 'b' });
    expect(redone(history)).toBe(history);
    expect(history.work.texts).toEqual({ 'a.txt': 'b' });
  });
});
