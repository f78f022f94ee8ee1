import { describe, expect, it } from 'vitest';
import type { WrittenEvent } from '../../../src/compile/written';
import { beginCheck } from '../../../src/workbench/check/checker';
import { tell } from '../../../src/workbench/check/tell';
import { guessesOf } from '../../../src/workbench/work/guesses';
import { mendMentions } from '../../../src/workbench/work/nameEdits';
import { addQuote, carryBy, removeQuote, setWords } from '../../../src/workbench/work/quoteEdits';
import {
  addRecord,
  changeRecord,
  joinRecords,
  removeRecord,
} from '../../../src/workbench/work/recordEdits';
import type { RecordGuess } from '../../../src/workbench/work/recordGuess';
import { compareIds } from '../../../src/workbench/work/recordOrder';
import { inverseOf, type Work, withChanges } from '../../../src/workbench/work/work';
import { FIXTURE_ROOT } from '../../fixtureProject';
import { editOf, fixtureWork, fresh, textsIn, wordsIn } from './fixtureWork';

const WHOLE = fixtureWork();
const ROAD = '2019-03-13-coihue-lenga-chica-road';
const PRESS = 'cordillera-press-2019-03';
const SENTENCE = 'Soldiers closed the road between Coihue and Lenga Chica on Wednesday.';

const recordIn = (work: Work, id: string): WrittenEvent => {
  const found = work.events.find((event) => event.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

function guessOf(words: string): RecordGuess {
  const begun = beginCheck(textsIn(FIXTURE_ROOT), null);
  if (!begun.ok) throw new Error('the fixture is refused');
  const found = tell(begun.checker, { what: 'guess', words: wordsIn(WHOLE, PRESS, words) });
  if (!found || !('record' in found)) throw new Error('no guess');
  return found;
}

describe('a record that is made of words', () => {
  const guess = guessOf(SENTENCE);

  it('says of each field why it has its value', () => {
    expect(guess.record).toMatchObject({ kind: 'other', status: 'occurred', when: '2019-03-13' });
    expect(guess.record.whenBasis).toEqual({ en: expect.stringContaining('on Wednesday') });
    expect(guess.fields).toContainEqual({
      field: 'when',
      reason: { code: 'counted', words: ['on Wednesday'], published: '2019-03-14' },
    });
    expect(guess.fields).toContainEqual({
      field: 'places',
      reason: { code: 'several', words: ['Coihue', 'Lenga Chica'] },
    });
  });

  it('stands at its place in the list, and its fields are guesses until they are changed', () => {
    const edit = editOf(addRecord(fresh(WHOLE), guess.record, guess.fields));
    const work = withChanges(WHOLE, edit.changes);
    const ids = work.events.map(({ id }) => id);
    expect(ids.toSorted(compareIds)).toEqual(ids);
    const { id } = guess.record;
    const change = editOf(changeRecord(fresh(work), id, (it) => ({ ...it, kind: 'attack' })));
    expect(guessesOf([edit], id).map(({ field }) => field)).toHaveLength(5);
    expect(guessesOf([edit, change], id).map(({ field }) => field)).not.toContain('kind');
    const named = editOf(
      changeRecord(fresh(work), id, (it) => ({ ...it, title: { en: 'Road closed' } })),
    );
    expect(guessesOf([edit, named], '2019-03-13-road-closed')).toHaveLength(5);
    const sure = {
      name: 'confirmed',
      changes: [],
      confirmed: { record: id, field: 'when' },
    } as const;
    expect(guessesOf([edit, sure], id).map(({ field }) => field)).not.toContain('when');
  });

  it('gets a number where its id is taken', () => {
    const once = withChanges(WHOLE, editOf(addRecord(fresh(WHOLE), guess.record)).changes);
    const twice = editOf(addRecord(fresh(once), guess.record, guess.fields));
    expect(twice.guessed?.record).toBe(`${guess.record.id}-2`);
  });
});

describe('the id of a record', () => {
  const target = WHOLE.events.find(({ related }) => related?.length)?.related?.[0]?.event ?? '';

  it('follows date and title while it is made of them, with the relations to it, as one edit', () => {
    const begun = withChanges(
      WHOLE,
      editOf(addRecord(fresh(WHOLE), guessOf(SENTENCE).record)).changes,
    );
    const made = guessOf(SENTENCE).record.id;
    const linked = withChanges(
      begun,
      editOf(
        changeRecord(fresh(begun), target, (it) => ({
          ...it,
          related: [{ event: made, relation: 'after' }],
        })),
      ).changes,
    );
    const { changes } = editOf(
      changeRecord(fresh(linked), made, (it) => ({ ...it, when: '2019-03-10' })),
    );
    const after = withChanges(linked, changes);
    expect(recordIn(after, '2019-03-10-soldiers-closed-road-between').when).toBe('2019-03-10');
    expect(recordIn(after, target).related).toEqual([
      { event: '2019-03-10-soldiers-closed-road-between', relation: 'after' },
    ]);
    expect(withChanges(after, inverseOf(changes))).toEqual(linked);
  });

  it('stays where it was opened from a file, or written by hand', () => {
    const made = addRecord(fresh(WHOLE), guessOf(SENTENCE).record);
    const work = withChanges(WHOLE, editOf(made).changes);
    const settled = { work, settled: new Set([guessOf(SENTENCE).record.id]) };
    const moved = changeRecord(settled, guessOf(SENTENCE).record.id, (it) => ({
      ...it,
      when: '2019-03-10',
    }));
    expect(editOf(moved).changes).toHaveLength(1);
    const [change] = editOf(
      changeRecord(fresh(WHOLE), ROAD, (it) => ({ ...it, when: '2019-03-10' })),
    ).changes;
    expect(change).toMatchObject({ before: { id: ROAD }, after: { id: ROAD, when: '2019-03-10' } });
  });
});

describe('what has words that are not in a document', () => {
  const [first] = WHOLE.events;
  const id = first?.id ?? '';
  const withQuote = (change: object) =>
    changeRecord(fresh(WHOLE), id, (it) => ({
      ...it,
      evidence: it.evidence.map((quote, at) => (at === 0 ? { ...quote, ...change } : quote)),
    }));

  it.each([
    ['not_verbatim', { exact: 'Soldiers opened the road' }],
    ['not_once', { source: PRESS, exact: 'Coihue', supports: { kind: 'Coihue' } }],
    ['words_outside', { supports: { kind: 'nowhere' } }],
    ['no_words', { supports: {} }],
    ['missing', { source: 'nobody' }],
  ])('cannot be built: %s', (refusal, change) => {
    expect(withQuote(change)).toEqual({ ok: false, refusal });
  });

  it('cannot be built without a title, with one that is too long, or without a quotation', () => {
    const titled = (en: string) =>
      changeRecord(fresh(WHOLE), id, (it) => ({ ...it, title: { en } }));
    expect(titled(' ')).toEqual({ ok: false, refusal: 'title' });
    expect(titled('x'.repeat(81))).toEqual({ ok: false, refusal: 'title' });
    expect(titled('x'.repeat(80)).ok).toBe(true);
    const bare = WHOLE.events.find(({ evidence }) => evidence.length === 1);
    expect(removeQuote(fresh(WHOLE), bare?.id ?? '', 0)).toEqual({
      ok: false,
      refusal: 'no_words',
    });
  });
});

describe('the quotations of a record', () => {
  const id = WHOLE.events.find(({ evidence }) => evidence[0]?.exact === SENTENCE)?.id ?? ROAD;

  const within = wordsIn(WHOLE, PRESS, 'Wednesday', wordsIn(WHOLE, PRESS, SENTENCE).start);

  it('take words that carry a field, and lose those of fields that are gone', () => {
    const place = carryBy(fresh(WHOLE), id, 'when', within);
    const work = withChanges(WHOLE, editOf(place).changes);
    expect(recordIn(work, id).evidence[0]?.supports.when).toBe('Wednesday');
    const dateless = editOf(changeRecord(fresh(work), id, ({ when: _, ...rest }) => rest));
    expect(
      recordIn(withChanges(work, dateless.changes), id).evidence[0]?.supports,
    ).not.toHaveProperty('when');
  });

  it('are joined by words from elsewhere, told apart where they are repeated', () => {
    const words = wordsIn(WHOLE, PRESS, 'Coihue', 300);
    const work = withChanges(WHOLE, editOf(addQuote(fresh(WHOLE), id, words)).changes);
    expect(recordIn(work, id).evidence.at(-1)).toMatchObject({
      exact: 'Coihue',
      supports: { kind: 'Coihue' },
    });
    expect(addQuote(fresh(work), id, words)).toEqual({ ok: false, refusal: 'nothing' });
    expect(setWords(fresh(work), id, 0, 'kind', ['no such'])).toEqual({
      ok: false,
      refusal: 'words_outside',
    });
  });

  it('go to the record that tells of the same, as one edit', () => {
    const [a, b] = WHOLE.events;
    const edit = editOf(joinRecords(fresh(WHOLE), a?.id ?? '', b?.id ?? ''));
    const work = withChanges(WHOLE, edit.changes);
    expect(work.events).toHaveLength(WHOLE.events.length - 1);
    expect(recordIn(work, b?.id ?? '').evidence.length).toBeGreaterThan(b?.evidence.length ?? 0);
    expect(withChanges(work, inverseOf(edit.changes))).toEqual(WHOLE);
  });

  it('go with it, and so do the relations to it', () => {
    const target = WHOLE.events.find(({ related }) => related?.length)?.related?.[0]?.event ?? '';
    const edit = editOf(removeRecord(fresh(WHOLE), target));
    const work = withChanges(WHOLE, edit.changes);
    const left = work.events.flatMap(({ related = [] }) => related.map(({ event }) => event));
    expect(left).not.toContain(target);
    expect(withChanges(work, inverseOf(edit.changes))).toEqual(WHOLE);
  });
});

it('finds every passage that names a town again', () => {
  const places = WHOLE.places.map((place) => ({ ...place, mentions: [] }));
  const work = withChanges(
    { ...WHOLE, places },
    editOf(mendMentions(fresh({ ...WHOLE, places }), 'coihue')).changes,
  );
  const named = (of: Work) =>
    of.places
      .find(({ id }) => id === 'coihue')
      ?.mentions?.filter(({ phrase }) => phrase === 'Coihue')
      .map(({ source, exact }) => `${source} ${exact.replace(/"/g, '')}`);
  expect(named(work)).toEqual(named(WHOLE));
});
