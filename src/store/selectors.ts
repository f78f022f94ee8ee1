import { type RowInWindow, rowsInWindow } from '../dataset/dataset';
import type { DayRange } from '../domain/day';
import type { EventRecord } from '../domain/record';
import type { Kind } from '../domain/vocabulary';
import { windowOf } from './view';
import type { ViewState } from './viewStore';

/**
 * Remembers the last result while the same inputs (by identity) come back, so that a selector
 * returns a stable reference: zustand 5 loops on fresh ones.
 */
function derived<Inputs extends [unknown, ...unknown[]], Result>(
  inputsOf: (state: ViewState) => Inputs,
  compute: (...inputs: Inputs) => Result,
): (state: ViewState) => Result {
  let last: { inputs: Inputs; result: Result } | undefined;
  return (state) => {
    const inputs = inputsOf(state);
    if (!last || inputs.some((input, index) => input !== last?.inputs[index]))
      last = { inputs, result: compute(...inputs) };
    return last.result;
  };
}

/** The days looked at, both ends included. */
export const selectWindow: (state: ViewState) => DayRange = derived(
  ({ time, dataset }) => [time, dataset],
  (time, dataset) => windowOf(time, dataset.extent),
);

/** Rows in the window, of the layers that are on and as sure as asked for, in order of time. */
export const selectRowsInView: (state: ViewState) => readonly RowInWindow[] = derived(
  (state) => [selectWindow(state), state.layers, state.dataset, state.showPossible],
  (window, layers, dataset, showPossible) => {
    const rows = rowsInWindow(dataset.columns, window, layers);
    return showPossible ? rows : rows.filter(({ presence }) => presence === 'certain');
  },
);

export interface LayerCount {
  certain: number;
  possible: number;
}

/** Rows in the window by kind, whether the layer is on or off; as sure as asked for. */
export const selectLayerCounts: (state: ViewState) => ReadonlyMap<Kind, LayerCount> = derived(
  (state) => [selectWindow(state), state.dataset, state.showPossible],
  (window, dataset, showPossible) => {
    const counts = new Map<Kind, LayerCount>();
    const allKinds = new Set(dataset.events.map(({ kind }) => kind));
    for (const { row, presence } of rowsInWindow(dataset.columns, window, allKinds)) {
      const kind = dataset.events[row]?.kind;
      if (!kind || (presence === 'possible' && !showPossible)) continue;
      const count = counts.get(kind) ?? { certain: 0, possible: 0 };
      count[presence] += 1;
      counts.set(kind, count);
    }
    return counts;
  },
);

/** Rows of the layers that are on, in order of time, whatever the window: what the timeline draws. */
export const selectRowsOfLayers: (state: ViewState) => readonly number[] = derived(
  ({ layers, dataset }) => [layers, dataset],
  (layers, dataset) =>
    dataset.events.flatMap((event, row) => (event.time && layers.has(event.kind) ? [row] : [])),
);

/** The chosen event's record, or `null`. */
export const selectChosenEvent = ({ selection, dataset }: ViewState): EventRecord | null => {
  if (selection.type !== 'event') return null;
  const row = dataset.rowOf.get(selection.id);
  return row === undefined ? null : (dataset.events[row] ?? null);
};
