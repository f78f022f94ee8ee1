import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/day';
import type { PlaceId } from '../../../src/domain/ids';
import { NOTHING_PLAYED, playedOn } from '../../../src/store/played';
import { selectRowsOfLayers } from '../../../src/store/selectors';
import { defaultView, NOTHING, type View } from '../../../src/store/view';
import { createViewStore, type ViewStore } from '../../../src/store/viewStore';
import { eventStops } from '../../../src/timeline/eventSteps';
import { stepEvent } from '../../../src/timeline/useEventStepping';
import { day, openProject } from '../../support';

const dataset = openProject();
const { extent } = dataset;
const START = defaultView(extent, 'en');
const open = (view: Partial<View> = {}) => createViewStore(dataset, { ...START, ...view });
const EARLY = day('2013-02-08');
const LATE = day('2013-02-11');

describe('the window', () => {
  it('is kept in order, whichever end is given first', () => {
    const store = open();
    for (const [from, to] of [
      [EARLY, LATE],
      [LATE, EARLY],
    ] as const) {
      store.getState().setWindow(from, to);
      expect(store.getState().time).toEqual({ mode: 'window', from: EARLY, to: LATE });
    }
  });

  it('is cut off at the ends of the data, also where both ends lie beyond one of them', () => {
    const store = open();
    store.getState().setWindow(addDays(extent.from, -400), LATE);
    expect(store.getState().time).toMatchObject({ from: extent.from, to: LATE });
    store.getState().setWindow(addDays(extent.to, 900), addDays(extent.to, 30));
    expect(store.getState().time).toMatchObject({ from: extent.to, to: extent.to });
  });

  it('takes its beginning along where the day looked at goes before it', () => {
    const store = open({ time: { mode: 'window', from: LATE, to: addDays(LATE, 5) } });
    store.getState().setDay(EARLY);
    expect(store.getState().time).toMatchObject({ from: EARLY, to: EARLY });
  });

  it('that is set to what it was tells nobody', () => {
    const store = open({ time: { mode: 'window', from: EARLY, to: LATE } });
    let calls = 0;
    store.subscribe((state, before) => {
      if (state.time !== before.time) calls += 1;
    });
    store.getState().setWindow(LATE, EARLY);
    store.getState().setDay(LATE);
    store.getState().setMode('window');
    expect(calls).toBe(0);
  });
});

describe('a followed link', () => {
  const view: View = {
    ...START,
    time: { mode: 'day', from: extent.from, to: EARLY },
    selection: { type: 'place', id: 'gao' as PlaceId },
  };

  it('stops what plays: the playhead would leave the day of the link at once', () => {
    const store = open();
    store.getState().setPlaying(true);
    store.getState().applyView(view);
    expect(store.getState()).toMatchObject({ playing: false, time: view.time });
  });

  it('takes the place of the whole view, and of a step that was asked for', () => {
    const store = open({ layers: new Set(['attack']), folded: false, showPossible: false });
    store.getState().openStep({ story: 'konna-to-gao', step: 'konna' });
    store.getState().applyView(view);
    expect(store.getState()).toMatchObject({ ...view, stepAsked: false });
  });
});

describe('what was played', () => {
  const idsOf = (store: ViewStore) => {
    const { dataset } = store.getState();
    const stops = eventStops(dataset.columns, selectRowsOfLayers(store.getState()));
    return { stops, folds: [], ids: stops.flatMap(({ row }) => dataset.events[row]?.id ?? []) };
  };
  /** Played up to the third record and paused. */
  function paused(view: Partial<View> = {}) {
    const store = open(view);
    const axis = idsOf(store);
    const trace = axis.ids.slice(0, 3).reduce(playedOn, NOTHING_PLAYED);
    store.getState().setPlayed(trace);
    return { store, state: store.getState, axis, ids: axis.ids };
  }

  it('is put away by choosing nothing, also where nothing is chosen', () => {
    const { state } = paused();
    state().select(NOTHING);
    expect(state().played).toBe(NOTHING_PLAYED);
  });

  it('is put away by choosing again what was chosen before, and stays where that is the record shown', () => {
    for (const [at, stays] of [
      [1, false],
      [2, true],
    ] as const) {
      const { store, state, ids } = paused();
      const id = ids[at];
      if (!id) throw new Error('too few records');
      store.setState({ selection: { type: 'event', id } });
      state().select({ type: 'event', id });
      expect(state().played.trace.length > 0).toBe(stays);
    }
  });

  it('stays while it plays', () => {
    const { state } = paused();
    const { played } = state();
    state().setPlaying(true);
    state().select(NOTHING);
    expect(state().played).toBe(played);
  });

  it('is what a step goes on from, and a second one from where that led', () => {
    // A window that holds them all: no step moves it.
    const time = { mode: 'window', from: extent.from, to: addDays(extent.to, -1) } as const;
    const { store, state, axis, ids } = paused({ time });
    const second = ids[1];
    if (!second) throw new Error('too few records');
    store.setState({ selection: { type: 'event', id: second } });
    expect(stepEvent(store, axis, -1)?.id).toBe(second);
    expect(state().played).toBe(NOTHING_PLAYED);
    expect(stepEvent(store, axis, -1)?.id).toBe(ids[0]);
  });

  it('is put away with a step of a story that is asked for', () => {
    const { state } = paused();
    state().setPlaying(true);
    state().openStep({ story: 'konna-to-gao', step: 'konna' });
    expect(state()).toMatchObject({ playing: false, played: NOTHING_PLAYED });
  });
});
