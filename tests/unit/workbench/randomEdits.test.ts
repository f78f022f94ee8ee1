import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WrittenEvent } from '../../../src/compile/written';
import { KINDS, STATUSES, SUPPORTED_FIELDS } from '../../../src/domain/vocabulary';
import { type Base, type Built, recordRefusal, refused } from '../../../src/workbench/work/built';
import {
  beginHistory,
  edited,
  type History,
  redone,
  undone,
} from '../../../src/workbench/work/history';
import {
  aliasChanges,
  mendMentions,
  mentionChanges,
  newPlace,
} from '../../../src/workbench/work/nameEdits';
import {
  addQuote,
  carryBy,
  quotationOf,
  removeQuote,
  setNoWords,
  setWords,
} from '../../../src/workbench/work/quoteEdits';
import {
  addRecord,
  changeRecord,
  joinRecords,
  removeRecord,
  renameRecord,
} from '../../../src/workbench/work/recordEdits';
import { compareIds } from '../../../src/workbench/work/recordOrder';
import { openTexts } from '../../../src/workbench/work/workFiles';
import { fuzzRuns } from '../../fuzzRuns';
import { SMALL_PROJECT } from '../../smallProject';

const { work: WORK } = openTexts(
  new Map([
    ...Object.entries(SMALL_PROJECT.data).map(
      ([name, data]) => [`data/${name}.json`, JSON.stringify(data)] as const,
    ),
    ...Object.entries(SMALL_PROJECT.seeds).map(([name, text]) => [`seeds/${name}`, text] as const),
  ]),
);
const LENGTH = Object.values(WORK.texts)[0]?.length ?? 0;

const which = fc.nat(9);
const span = fc.tuple(fc.nat(LENGTH + 5), fc.nat(60)).map(([start, length]) => ({
  ...{ source: 'gazette', start, end: start + length },
}));
const text = fc.oneof(fc.string({ maxLength: 90 }), fc.constantFrom('attacked', 'Brevik', 'Talks'));
const when = fc.constantFrom('2021-05-03', '2021-05', '2021~', '[..2021-06]');

type Action = (base: Base, idAt: (index: number) => string) => Built;

const simple = (base: Base, words: { source: string; start: number; end: number }): Built => {
  const quotation = quotationOf(base.work, words);
  if (!quotation) return refused('not_verbatim');
  const record: WrittenEvent = {
    ...{ id: 'new-record', title: { en: 'New' }, kind: 'other', status: 'occurred' },
    ...{ whenBasis: { en: 'None.' }, places: [], actors: [] },
    evidence: [{ ...quotation, supports: { kind: quotation.exact } }],
  };
  return addRecord(base, record, [{ field: 'kind', reason: { code: 'unnamed' } }]);
};

const action: fc.Arbitrary<Action | 'undo' | 'redo'> = fc.oneof(
  fc.constantFrom('undo' as const, 'redo' as const),
  span.map(
    (words): Action =>
      (base) =>
        simple(base, words),
  ),
  fc.tuple(which, text).map(
    ([at, en]): Action =>
      (base, id) =>
        changeRecord(base, id(at), (it) => ({ ...it, title: { en } })),
  ),
  fc.tuple(which, when).map(
    ([at, date]): Action =>
      (base, id) =>
        changeRecord(base, id(at), (it) => ({ ...it, when: date })),
  ),
  fc.tuple(which, fc.constantFrom(...KINDS), fc.constantFrom(...STATUSES)).map(
    ([at, kind, status]): Action =>
      (base, id) =>
        changeRecord(base, id(at), ({ when: _, ...it }) => ({ ...it, kind, status, places: [] })),
  ),
  fc.tuple(which, which).map(
    ([at, to]): Action =>
      (base, id) =>
        changeRecord(base, id(at), (it) => ({
          ...it,
          related: [{ event: id(to), relation: 'part_of' }],
        })),
  ),
  fc.tuple(which, span).map(
    ([at, words]): Action =>
      (base, id) =>
        addQuote(base, id(at), words),
  ),
  fc.tuple(which, which).map(
    ([at, index]): Action =>
      (base, id) =>
        removeQuote(base, id(at), index),
  ),
  fc.tuple(which, fc.constantFrom(...SUPPORTED_FIELDS), fc.array(text, { maxLength: 2 })).map(
    ([at, field, words]): Action =>
      (base, id) =>
        setWords(base, id(at), 0, field, words),
  ),
  fc.tuple(which, fc.constantFrom(...SUPPORTED_FIELDS)).map(
    ([at, field]): Action =>
      (base, id) =>
        setNoWords(base, id(at), field),
  ),
  fc.tuple(which, fc.constantFrom(...SUPPORTED_FIELDS), span).map(
    ([at, field, words]): Action =>
      (base, id) =>
        carryBy(base, id(at), field, words, { extra: mentionChanges(base.work, 'brevik', words) }),
  ),
  fc.tuple(which, which).map(
    ([a, b]): Action =>
      (base, id) =>
        joinRecords(base, id(a), id(b)),
  ),
  which.map(
    (at): Action =>
      (base, id) =>
        removeRecord(base, id(at)),
  ),
  fc.tuple(which, text).map(
    ([at, to]): Action =>
      (base, id) =>
        renameRecord(base, id(at), to),
  ),
  fc.tuple(which, text).map(
    ([at, name]): Action =>
      (base, id) =>
        changeRecord(base, id(at), (it) => it, {
          extra: [
            newPlace(base.work, { name, kind: 'area' }).change,
            ...aliasChanges(base.work, 'army', name),
          ],
        }),
  ),
  fc.constantFrom<Action>((base) => mendMentions(base, 'brevik')),
);

function after(history: History, next: Action | 'undo' | 'redo'): History {
  if (next === 'undo') return undone(history);
  if (next === 'redo') return redone(history);
  const { work } = history;
  const settled = new Set(['2021-05-03-port-alder-attack']);
  const built = next({ work, settled }, (index) => work.events[index % 4]?.id ?? 'none');
  return built.ok ? edited(history, built.edit) : history;
}

describe('random sequences of edits, undo and redo', () => {
  it('leave no words that are not verbatim, keep the order, and go back to the beginning', () => {
    let made = 0;
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 25 }), (actions) => {
        let history = beginHistory(WORK);
        for (const next of actions) {
          history = after(history, next);
          const { events } = history.work;
          expect(events.map((event) => recordRefusal(history.work, event))).toEqual(
            events.map(() => null),
          );
          const ids = events.map(({ id }) => id);
          expect(ids.toSorted(compareIds)).toEqual(ids);
          expect(new Set(ids).size).toBe(ids.length);
          const known = new Set<string>(ids);
          const related = events.flatMap(({ related: all = [] }) => all.map(({ event }) => event));
          expect(related.filter((id) => !known.has(id) && id !== 'none')).toEqual([]);
        }
        made += history.done.length;
        while (history.done.length > 0) history = undone(history);
        expect(history.work).toEqual(WORK);
      }),
      { numRuns: fuzzRuns(300) },
    );
    // The sequences do something.
    expect(made).toBeGreaterThan(fuzzRuns(300));
  });
});
