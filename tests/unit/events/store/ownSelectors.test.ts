import { describe, expect, it } from 'vitest';
import { kindOf, textOf } from '../../../../src/events/columns/ownColumns';
import {
  countOwnFacets,
  NO_OWN_FACETS,
  toggleOwnText,
} from '../../../../src/events/store/ownFacetFilters';
import {
  ownFailuresOfTable,
  selectOwnCount,
  selectOwnFilters,
  selectOwnRowsInView,
} from '../../../../src/events/store/ownSelectors';
import {
  addOwnSet,
  changeOwnSet,
  ownFacetsOf,
  setOwnFacets,
} from '../../../../src/events/store/ownState';
import { perSet } from '../../../../src/events/store/perSet';
import { defaultView } from '../../../../src/store/view';
import { createViewStore } from '../../../../src/store/viewStore';
import { day, openProject } from '../../../support';
import { eventOn, setOf } from '../sets';

const dataset = openProject();

const FIRST = setOf(
  [
    eventOn('2013-02-10', {
      title: 'Raid on Gao',
      actor: 'MUJAO',
      target: 'Army',
      country: 'Mali',
    }),
    eventOn('2013-02-01/2013-02-28', { title: 'Curfew', kind: 'political', type: 'Order' }),
    eventOn('2012-06-27', { title: 'Battle', actor: 'MNLA', target: 'MUJAO', precision: 'region' }),
    eventOn('', { title: 'Undated' }),
  ],
  { id: 'first' },
);
const SECOND = setOf([eventOn('2013-02-11', { title: 'Shelling', country: 'Niger' })], {
  id: 'second',
});

function newStore() {
  const store = createViewStore(dataset, defaultView(dataset.extent, 'en'));
  addOwnSet(store, FIRST);
  addOwnSet(store, SECOND);
  return store;
}

type Store = ReturnType<typeof newStore>;

const titlesIn = (store: Store) =>
  selectOwnRowsInView(store.getState()).map(({ set, rows }) =>
    [...rows].map((row) => textOf(set.columns, 'title', row)),
  );

describe('own events in view', () => {
  it('are those of the window, in order of time, of sets that are switched on', () => {
    const store = newStore();
    expect(titlesIn(store)).toEqual([['Battle', 'Curfew', 'Raid on Gao'], ['Shelling']]);
    store.getState().setWindow(day('2013-02-05'), day('2013-02-20'));
    expect(titlesIn(store)).toEqual([['Curfew', 'Raid on Gao'], ['Shelling']]);
    changeOwnSet(store, 'second', { shown: false });
    expect(titlesIn(store)).toEqual([['Curfew', 'Raid on Gao']]);
  });

  it('follow layers, sureness, words and precision', () => {
    const store = newStore();
    const state = store.getState();
    state.setWindow(day('2013-02-05'), day('2013-02-20'));
    state.setShowPossible(false);
    expect(titlesIn(store)).toEqual([['Raid on Gao'], ['Shelling']]);
    state.setShowPossible(true);
    state.toggleLayer('attack');
    expect(titlesIn(store)).toEqual([['Curfew'], []]);
    state.toggleLayer('attack');
    state.setQuery('mujao');
    state.setWindow(dataset.extent.from, dataset.extent.to);
    expect(titlesIn(store)).toEqual([['Battle', 'Raid on Gao'], []]);
    state.toggleFilter('precisions', 'region');
    expect(titlesIn(store)).toEqual([['Battle'], []]);
  });

  it('follow the files’ own texts, on either side, and forget them with all filters', () => {
    const store = newStore();
    const choose = (facet: 'type' | 'actor' | 'country', text: string) =>
      setOwnFacets(store, toggleOwnText(ownFacetsOf(store.getState()), facet, text));
    choose('actor', 'MUJAO');
    expect(titlesIn(store)).toEqual([['Battle', 'Raid on Gao'], []]);
    choose('country', 'Mali');
    expect(titlesIn(store)).toEqual([['Raid on Gao'], []]);
    expect(countOwnFacets(ownFacetsOf(store.getState()))).toBe(2);
    choose('country', 'Mali');
    expect(titlesIn(store)).toEqual([['Battle', 'Raid on Gao'], []]);
    store.getState().clearFilters();
    expect(ownFacetsOf(store.getState())).toBe(NO_OWN_FACETS);
    expect(ownFailuresOfTable(FIRST, selectOwnFilters(store.getState()))).toBeNull();
  });

  it('are not asked for what only coded records have', () => {
    const store = newStore();
    store.getState().toggleFilter('statuses', 'claimed');
    expect(titlesIn(store)).toEqual([['Battle', 'Curfew', 'Raid on Gao'], ['Shelling']]);
  });

  it('are counted, surely and possibly, as they are listed', () => {
    const store = newStore();
    const state = store.getState();
    expect(selectOwnCount(store.getState())).toEqual({ certain: 4, possible: 0 });
    state.setWindow(day('2013-02-05'), day('2013-02-20'));
    expect(selectOwnCount(store.getState())).toEqual({ certain: 2, possible: 1 });
    state.setShowPossible(false);
    expect(selectOwnCount(store.getState())).toEqual({ certain: 2, possible: 0 });
    state.setShowPossible(true);
    state.toggleLayer('political');
    expect(selectOwnCount(store.getState())).toEqual({ certain: 2, possible: 0 });
  });

  it('stay the same lists while nothing about them changes', () => {
    const store = newStore();
    const before = selectOwnRowsInView(store.getState());
    store.getState().setPlaying(true);
    expect(selectOwnRowsInView(store.getState())).toBe(before);
    changeOwnSet(store, 'first', { colour: 3 });
    const after = selectOwnRowsInView(store.getState());
    expect(after[0]?.set.colour).toBe(3);
    expect(after[0]?.rows).toBe(before[0]?.rows);
  });
});

describe('what is remembered a set', () => {
  it('is worked out anew only where its own inputs change', () => {
    const asked: string[] = [];
    const kindsOf = perSet((columns, word: string) => {
      asked.push(`${columns.count} ${word}`);
      return kindOf(columns, 0) + word;
    });
    kindsOf(FIRST.columns, 'x');
    kindsOf(SECOND.columns, 'x');
    expect(kindsOf(FIRST.columns, 'x')).toBe('attackx');
    expect(asked).toEqual(['4 x', '1 x']);
    kindsOf(FIRST.columns, 'y');
    kindsOf(SECOND.columns, 'x');
    expect(asked).toEqual(['4 x', '1 x', '4 y']);
  });
});
