import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { packFile } from '../../../../src/events/desk/packs/packFile';
import { askAgain, supply } from '../../../../src/events/desk/packs/supply';
import { noCells, type PackCells } from '../../../../src/events/packs/cells';
import { monthsOf, planFor } from '../../../../src/events/packs/plan';
import type { PackRead } from '../../../../src/events/read/parquet/readPack';
import { AWAY } from '../../../../src/events/store/ownPack';
import {
  addOwnSet,
  changeOwnSet,
  ownSetsOf,
  removeOwnSet,
  showOwnYears,
} from '../../../../src/events/store/ownState';
import { storeWith } from '../figure/ownPictures';
import { eventOn, setOf } from '../sets';
import { overviewOf, windowOf } from './fixture';

interface Asked {
  readonly path: string;
  readonly signal: AbortSignal;
  answer(read: PackRead): Promise<void>;
}
let asked: Asked[] = [];

const LOADED: PackRead = (() => {
  const { columns, details } = setOf([eventOn('2013-02-10')]);
  return { type: 'events', columns, details };
})();
const ONE_SQUARE: PackCells = {
  ...{ degrees: 1, x: Int16Array.of(0), y: Int16Array.of(16), month: Int32Array.of(517) },
  ...{ square: Uint32Array.of(0), kind: Uint8Array.of(0), events: Uint32Array.of(3_000) },
};
const MISSING: PackRead = { type: 'fault', fault: { code: 'missing' } };

const load: typeof packFile = ({ listed, signal }) =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    const answer = async (read: PackRead) => {
      resolve(read);
      await vi.advanceTimersByTimeAsync(0);
    };
    asked.push({ path: listed.path.replace(/^month=|\/.*$/g, ''), signal, answer });
  });

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
});
afterEach(() => vi.useRealTimers());

/** A store with the made-up pack, of which nothing is loaded. */
function opened(cells: PackCells = ONE_SQUARE) {
  const overview = overviewOf();
  const { columns } = setOf([eventOn('2012-10-01/2013-03-31')]);
  const store = storeWith('', []);
  addOwnSet(
    store,
    setOf([], {
      id: 'pack',
      columns,
      pack: {
        ...{ folder: 'https://map.example/made-up/', overview, months: monthsOf(overview.parts) },
        ...{ weights: Uint32Array.of(overview.rows), cellsFault: null, tooMany: false, attempt: 0 },
        cells,
        parts: overview.parts.map(() => AWAY),
      },
    }),
  );
  showOwnYears(store, true);
  supply(store, 'pack', load);
  const look = (from: string, to: string) => {
    const window = windowOf({ from, to });
    store.getState().setWindow(window.from, window.to);
  };
  const states = () =>
    ownSetsOf(store.getState())[0]
      ?.pack?.parts.map(({ state }) => state.slice(0, 4))
      .join(' ');
  return { store, look, states };
}
const paths = () => asked.map(({ path }) => path);
const rest = (ms = 200) => vi.advanceTimersByTimeAsync(ms);

describe('files of a published set', () => {
  it('are asked for when the days rest, and only those of the days', async () => {
    const { look, states } = opened();
    look('2012-12-10', '2012-12-20');
    look('2013-02-12', '2013-02-20');
    expect(paths()).toEqual([]);
    await rest();
    expect(paths()).toEqual(['2013-02']);
    expect(states()).toBe('away away away away load away');
    await asked[0]?.answer(LOADED);
    expect(states()).toBe('away away away away load away');
    expect(asked).toHaveLength(1);
  });

  it('are asked for while the days go on changing, as where time plays', async () => {
    const { look } = opened();
    for (let day = 10; day < 22; day++) {
      look('2012-12-10', `2012-12-${day}`);
      await rest(100);
    }
    expect(paths().length).toBeGreaterThan(0);
  });

  it('come three at a time, and what is no longer needed is given up', async () => {
    const { look, states } = opened();
    look('2012-10-01', '2013-03-31');
    await rest();
    expect(paths()).toEqual(['2012-10', '2012-11', '2012-12']);
    await asked[1]?.answer(LOADED);
    expect(paths()).toEqual(['2012-10', '2012-11', '2012-12', '2013-01']);
    look('2013-03-12', '2013-03-20');
    await rest();
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false, true, true, false]);
    expect(paths().at(-1)).toBe('2013-03');
    expect(states()).toBe('away load away away away load');
  });

  it('are told where they fail, stay so, and are asked for again when the reader does', async () => {
    const { store, look, states } = opened();
    look('2013-01-06', '2013-02-20');
    await rest();
    expect(paths()).toEqual(['2012-12', '2013-01', '2013-02']);
    await asked[0]?.answer(MISSING);
    await asked[1]?.answer(LOADED);
    await asked[2]?.answer(LOADED);
    expect(states()).toBe('away away fail load load away');
    look('2013-01-07', '2013-02-20');
    await rest();
    look('2013-01-06', '2013-02-20');
    await rest();
    expect(asked).toHaveLength(3);
    askAgain(store, 'pack');
    await rest();
    expect(paths().at(-1)).toBe('2012-12');
    await asked[3]?.answer(LOADED);
    expect(states()).toBe('away away load load load away');
  });

  it('are not asked for while the set is off, or gone', async () => {
    const { store, look } = opened();
    look('2013-02-12', '2013-02-20');
    await rest();
    changeOwnSet(store, 'pack', { shown: false });
    await rest();
    expect(asked[0]?.signal.aborted).toBe(true);
    changeOwnSet(store, 'pack', { shown: true });
    await rest();
    expect(asked).toHaveLength(2);
    removeOwnSet(store, 'pack');
    expect(asked[1]?.signal.aborted).toBe(true);
    look('2013-01-12', '2013-01-20');
    await rest();
    expect(asked).toHaveLength(2);
  });

  it('come before the counts by square, which are asked for once, and again when the reader does', async () => {
    const { store, look } = opened(noCells(1));
    const pack = () => ownSetsOf(store.getState())[0]?.pack;
    look('2013-02-12', '2013-02-20');
    await rest();
    expect(paths()).toEqual(['2013-02']);
    await asked[0]?.answer(LOADED);
    expect(paths()).toEqual(['2013-02', 'cells.parquet']);
    await asked[1]?.answer(MISSING);
    expect(pack()?.cellsFault).toEqual({ code: 'missing' });
    look('2013-03-12', '2013-03-20');
    await rest();
    await asked[2]?.answer(LOADED);
    expect(paths()).toEqual(['2013-02', 'cells.parquet', '2013-03']);
    askAgain(store, 'pack');
    await rest();
    expect(paths().at(-1)).toBe('cells.parquet');
    await asked[3]?.answer({ type: 'cells', cells: ONE_SQUARE });
    expect(pack()).toMatchObject({ cells: ONE_SQUARE, cellsFault: null });
    look('2013-02-12', '2013-02-21');
    await rest();
    expect(asked).toHaveLength(4);
  });

  it('are too many for a window of more events than fit', () => {
    const { parts } = overviewOf();
    const window = windowOf({ from: '2012-10-01', to: '2013-03-31' });
    expect(planFor(monthsOf(parts), window, [], null, 2_999)).toEqual({
      ...{ type: 'too_many', rows: 3_000 },
    });
  });
});
