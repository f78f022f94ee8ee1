import { describe, expect, it } from 'vitest';
import { lookAtOwnYears, selectOwnBeyond } from '../../../../src/events/store/ownBeyond';
import { freeColour, type OwnSet, ownEventOf } from '../../../../src/events/store/ownSets';
import {
  addOwnSet,
  changeOwnSet,
  ownSetsOf,
  removeOwnSet,
  showOwnYears,
  showsOwnYears,
} from '../../../../src/events/store/ownState';
import { defaultView } from '../../../../src/store/view';
import { createViewStore } from '../../../../src/store/viewStore';
import { day, openProject } from '../../../support';
import { eventOn, setOf } from '../sets';

const dataset = openProject();
const { extent } = dataset;

const ownSet = (id: string, ...days: readonly string[]): OwnSet =>
  setOf(
    days.map((range) => eventOn(range)),
    { id },
  );

const LONG_AGO = ownSet('old', '1989-01-10/1989-01-12', '1990-05-01');
const newStore = () => createViewStore(dataset, defaultView(extent, 'en'));

describe('own sets', () => {
  it('leave the days as they are until their years are asked for', () => {
    const store = newStore();
    addOwnSet(store, LONG_AGO);
    expect(store.getState().dataset.extent).toEqual(extent);
    expect(store.getState().time).toMatchObject(extent);
    expect(selectOwnBeyond(store.getState())).toEqual({
      count: 2,
      days: { from: day('1989-01-10'), to: day('1990-05-01') },
    });
    showOwnYears(store, true);
    expect(selectOwnBeyond(store.getState())).toBeNull();
    showOwnYears(store, false);
    expect(store.getState().dataset.extent).toEqual(extent);
    changeOwnSet(store, 'old', { shown: false });
    expect(selectOwnBeyond(store.getState())).toBeNull();
  });

  it('are all looked at once asked for: nothing plays on, and no zoom leaves days out', () => {
    const store = newStore();
    addOwnSet(store, LONG_AGO);
    store.getState().setMode('day');
    store.getState().setShownDays({ from: day('2013-01-01'), to: day('2013-02-01') });
    store.getState().setPlaying(true);
    lookAtOwnYears(store);
    const all = { from: day('1989-01-10'), to: extent.to };
    expect(store.getState()).toMatchObject({ playing: false, shownDays: null });
    expect(store.getState().time).toMatchObject({ ...all, mode: 'window' });
  });

  it('offer no years that the records reach', () => {
    const store = newStore();
    addOwnSet(store, ownSet('within', '2013-01-15'));
    expect(selectOwnBeyond(store.getState())).toBeNull();
    addOwnSet(store, LONG_AGO);
    expect(selectOwnBeyond(store.getState())).toMatchObject({
      count: 2,
      days: { from: day('1989-01-10'), to: day('2013-01-15') },
    });
  });

  it('widen also the window to which a reader goes back who was taken to a day', () => {
    const store = newStore();
    store.getState().setMode('day');
    store.getState().jumpToDay(day('2013-02-11'));
    addOwnSet(store, LONG_AGO);
    showOwnYears(store, true);
    store.getState().setMode('window');
    const { time, dataset } = store.getState();
    expect(dataset.extent.from).toBe(day('1989-01-10'));
    expect(time).toEqual({ mode: 'window', ...dataset.extent });
  });

  it('widen the days where asked to, and a view of all days goes on being one', () => {
    const store = newStore();
    addOwnSet(store, LONG_AGO);
    showOwnYears(store, true);
    expect(store.getState().dataset.extent).toEqual({ from: day('1989-01-10'), to: extent.to });
    expect(store.getState().time).toMatchObject({ from: day('1989-01-10'), to: extent.to });
    removeOwnSet(store, 'old');
    expect(store.getState().dataset.extent).toEqual(extent);
    expect(store.getState().time).toMatchObject(extent);
    expect(showsOwnYears(store.getState())).toBe(false);
  });

  it('leave a window where it is, and bring it back into the days when they go', () => {
    const store = newStore();
    store.getState().setWindow(day('2013-01-01'), day('2013-02-01'));
    addOwnSet(store, LONG_AGO);
    showOwnYears(store, true);
    expect(store.getState().time).toMatchObject({ from: day('2013-01-01') });
    store.getState().setWindow(day('1989-01-11'), day('1990-01-01'));
    expect(store.getState().time.from).toBe(day('1989-01-11'));
    removeOwnSet(store, 'old');
    expect(store.getState().time).toMatchObject({ from: extent.from, to: extent.from });
  });

  it('widen the days also where they are switched off, and for details that come later', async () => {
    const whole = openProject();
    const store = createViewStore(dataset, defaultView(extent, 'en'), undefined, {
      details: async () => whole,
    });
    addOwnSet(store, LONG_AGO);
    showOwnYears(store, true);
    changeOwnSet(store, 'old', { shown: false });
    await store.getState().completeDataset();
    expect(store.getState().dataset.extent.from).toBe(day('1989-01-10'));
  });

  it('are there once, also where a page that failed brings back the kept ones again', () => {
    const store = newStore();
    addOwnSet(store, LONG_AGO);
    addOwnSet(store, LONG_AGO);
    expect(ownSetsOf(store.getState())).toEqual([LONG_AGO]);
  });

  it('are lost with the page unless they are kept', () => {
    const store = newStore();
    const { losable } = store.getState().own;
    addOwnSet(store, { ...LONG_AGO, kept: true });
    expect([losable, store.getState().own.losable]).toEqual([false, false]);
    addOwnSet(store, { ...LONG_AGO, id: 'other' });
    expect(store.getState().own.losable).toBe(true);
  });

  it('get the colour that is used least', () => {
    expect(freeColour([], 3)).toBe(0);
    expect(freeColour([{ ...LONG_AGO, colour: 0 }], 3)).toBe(1);
    const all = [0, 1, 2, 1].map((colour) => ({ ...LONG_AGO, colour }));
    expect(freeColour(all, 3)).toBe(0);
  });

  it('are found by an event’s id, and nothing else is', () => {
    const sets = [LONG_AGO];
    expect(ownEventOf('old/1', sets)).toEqual({ set: LONG_AGO, row: 1 });
    for (const id of ['old/2', 'old/-1', 'old/1.5', 'old/x', 'old/', 'old/ 1', 'new/0', 'old', ''])
      expect(ownEventOf(id, sets)).toBeNull();
  });
});
