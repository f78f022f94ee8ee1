import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/day';
import type { PlaceId } from '../../../src/domain/ids';
import { defaultView, type View } from '../../../src/store/view';
import { createViewStore } from '../../../src/store/viewStore';
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
