import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countFilters,
  FACETS,
  type Facet,
  type Filters,
  NO_FILTERS,
  toggleValue,
  withoutPart,
} from '../../../src/dataset/filters';
import { searchRows } from '../../../src/dataset/search';
import { dayOf } from '../../../src/domain/day';
import type { EventRecord } from '../../../src/domain/record';
import { presenceIn } from '../../../src/domain/timeSpan';
import { KINDS, PRECISIONS, STATUSES, TIERS } from '../../../src/domain/vocabulary';
import {
  CONSTRAINTS,
  dropConstraint,
  relaxationsOf,
  selectRelaxations,
  startOver,
} from '../../../src/store/constraints';
import { SELECT_FACET_COUNTS } from '../../../src/store/facetCounts';
import {
  selectFailures,
  selectLayerCounts,
  selectRowsInView,
  selectRowsOfLayers,
  selectUndatedRows,
} from '../../../src/store/selectors';
import { ALL_TIERS, defaultView, type View } from '../../../src/store/view';
import { createViewStore } from '../../../src/store/viewStore';
import { openProject } from '../../support';

const dataset = openProject();
const { extent } = dataset;

const someOf = <Item>(items: Iterable<Item>) =>
  fc
    .subarray([...items])
    .chain((some) => fc.constantFrom(new Set<Item>(), new Set(some)) as fc.Arbitrary<Set<Item>>);

const anyFilters: fc.Arbitrary<Filters> = fc.record({
  q: fc.constantFrom('', '', 'gao', 'camp', 'minusma', 'army north', 'xyzzy', '?'),
  actors: someOf(dataset.actors.keys()),
  statuses: someOf(STATUSES),
  sources: someOf(dataset.sources.keys()),
  precisions: someOf(PRECISIONS),
});

const anyView: fc.Arbitrary<View> = fc
  .record({
    filters: anyFilters,
    from: fc.integer({ min: extent.from, max: extent.to }),
    length: fc.oneof(fc.nat(200), fc.constant(extent.to)),
    layers: someOf(KINDS),
    tiers: fc.subarray([...TIERS], { minLength: 1 }),
    showPossible: fc.boolean(),
  })
  .map(({ filters, from, length, layers, tiers, showPossible }) => ({
    ...defaultView(extent, 'en'),
    filters,
    showPossible,
    time: { mode: 'window', from: dayOf(from), to: dayOf(Math.min(from + length, extent.to)) },
    layers: layers.size === 0 ? new Set(KINDS) : layers,
    tiers: new Set(tiers),
  }));

const meets = (wanted: ReadonlySet<string>, values: readonly string[]) =>
  wanted.size === 0 || values.some((value) => wanted.has(value));

const valuesByHand = (event: EventRecord, facet: Facet): string[] => {
  switch (facet) {
    case 'actors':
      return event.actors.map(({ actor }) => actor);
    case 'statuses':
      return [event.status];
    case 'sources':
      return event.quotes.map(({ source }) => source);
    case 'precisions':
      return event.places.map(({ precision }) => precision);
  }
};

/** Ids in view, asking every record about everything. */
function idsByHand({ filters, time, layers, tiers, showPossible }: View, anyTime = false) {
  const found = searchRows(dataset, filters.q);
  return dataset.events.flatMap((event, row) => {
    const presence = event.time ? presenceIn(event.time.span, time) : 'out';
    const inTime = anyTime || presence === 'certain' || (presence === 'possible' && showPossible);
    return inTime &&
      layers.has(event.kind) &&
      tiers.has(event.tier) &&
      (!found || found[row] === 1) &&
      FACETS.every((facet) => meets(filters[facet], valuesByHand(event, facet)))
      ? [event.id]
      : [];
  });
}

const stateOf = (view: View) => createViewStore(dataset, view).getState();
const idsOf = (rows: readonly number[]) => rows.map((row) => dataset.events[row]?.id);
const sum = (count: { certain: number; possible: number; context: number } | undefined) =>
  count ? count.certain + count.possible + count.context : 0;

describe('filters', () => {
  it('let the same records into every view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const state = stateOf(view);
        const inView = idsOf(selectRowsInView(state).map(({ row }) => row));
        expect(inView).toEqual(idsByHand(view));
        expect(idsOf([...selectRowsOfLayers(state), ...selectUndatedRows(state)])).toEqual(
          idsByHand(view, true),
        );
        for (const kind of KINDS)
          expect(sum(selectLayerCounts(state).get(kind))).toBe(
            idsByHand({ ...view, layers: new Set([kind]) }).length,
          );
      }),
    );
  });

  it('count each value of a facet among what passes the other filters', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...FACETS), (view, facet) => {
        const counts: ReadonlyMap<string, { certain: number; possible: number; context: number }> =
          SELECT_FACET_COUNTS[facet](stateOf(view));
        const others = { ...view, filters: withoutPart(view.filters, facet) };
        const all = new Set(dataset.events.flatMap((event) => valuesByHand(event, facet)));
        for (const value of all)
          expect(sum(counts.get(value)), value).toBe(
            idsByHand({
              ...others,
              filters: { ...others.filters, [facet]: new Set([value]) },
            }).length,
          );
      }),
    );
  });

  it('count context apart, and keep certain from possible', () => {
    const view = { ...defaultView(extent, 'en'), tiers: ALL_TIERS };
    const counts = SELECT_FACET_COUNTS.statuses(stateOf(view));
    const occurred = dataset.events.filter(({ status, time }) => time && status === 'occurred');
    expect(counts.get('occurred')).toMatchObject({
      certain: occurred.filter(({ tier }) => tier === 'corpus').length,
      possible: 0,
      context: occurred.filter(({ tier }) => tier === 'context').length,
    });
  });

  it('return the same reference while nothing they depend on changes', () => {
    const store = createViewStore(dataset, defaultView(extent, 'en'));
    store.getState().setQuery('gao');
    const before = store.getState();
    store.getState().setLang('fr');
    store.getState().setQuery('gao');
    const after = store.getState();
    expect(after).not.toBe(before);
    for (const select of [
      ...[selectFailures, selectRowsInView, selectRowsOfLayers, selectUndatedRows],
      ...[selectRelaxations, ...FACETS.map((facet) => SELECT_FACET_COUNTS[facet])],
    ])
      expect(select(after)).toBe(select(before));
  });

  it('are counted as the reader set them', () => {
    const [first = '' as never, second = '' as never] = [...dataset.actors.keys()];
    let filters = toggleValue(NO_FILTERS, 'actors', first);
    filters = toggleValue(filters, 'actors', second);
    filters = toggleValue(filters, 'statuses', 'claimed');
    expect(countFilters(filters)).toBe(3);
    expect(countFilters({ ...filters, q: ' gao army ' })).toBe(4);
    expect(countFilters({ ...filters, q: ' – ' })).toBe(3);
    expect(toggleValue(filters, 'actors', first).actors).toEqual(new Set([second]));
    expect(NO_FILTERS.actors.size).toBe(0);
  });
});

describe('loosenings', () => {
  it('name each constraint that is set, and what is in view once it is dropped', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom('window' as const, 'day' as const), (view, mode) => {
        const store = createViewStore(dataset, { ...view, time: { ...view.time, mode } });
        const found = selectRelaxations(store.getState());
        for (const { constraint, count } of found) {
          const other = createViewStore(dataset, { ...view, time: { ...view.time, mode } });
          dropConstraint(constraint, other.getState());
          expect(sum(count), constraint).toBe(selectRowsInView(other.getState()).length);
          const left = selectRelaxations(other.getState()).map((item) => item.constraint);
          expect(left).toEqual(
            found.map((item) => item.constraint).filter((name) => name !== constraint),
          );
        }
      }),
    );
  });

  it('are none where nothing is left out', () => {
    const state = stateOf({ ...defaultView(extent, 'en'), tiers: ALL_TIERS });
    expect(relaxationsOf({ ...state, failures: null })).toEqual([]);
  });

  it('offer context where nothing else is left out', () => {
    const found = selectRelaxations(stateOf(defaultView(extent, 'en')));
    expect(found.map(({ constraint }) => constraint)).toEqual(['tiers']);
    expect(found[0]?.count.context).toBeGreaterThan(0);
  });

  it('all at once lead to the records of the documents, whatever was set', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const store = createViewStore(dataset, view);
        startOver(store.getState());
        const { time, layers, tiers, showPossible, filters } = defaultView(extent, 'en');
        expect(store.getState()).toMatchObject({ time, layers, tiers, showPossible, filters });
      }),
    );
  });

  it('are all there where everything is', () => {
    const view: View = {
      ...defaultView(extent, 'en'),
      time: { mode: 'window', from: extent.from, to: extent.from },
      layers: new Set(),
      tiers: new Set(['corpus']),
      showPossible: false,
      filters: {
        q: 'gao',
        actors: new Set([...dataset.actors.keys()].slice(0, 1)),
        statuses: new Set(['planned']),
        sources: new Set([...dataset.sources.keys()].slice(0, 1)),
        precisions: new Set(['country']),
      },
    };
    const found = selectRelaxations(stateOf(view));
    expect(found.map(({ constraint }) => constraint)).toEqual(CONSTRAINTS);
  });
});
