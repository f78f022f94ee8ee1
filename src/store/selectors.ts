import { type Dataset, type RowInWindow, rowsInWindow } from '../dataset/dataset';
import type { DayRange } from '../domain/day';
import type { EventRecord } from '../domain/record';
import type { Kind } from '../domain/vocabulary';
import { ALL_LAYERS, windowOf } from './view';
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
  (state) => [selectWindow(state), state.layers, state.tiers, state.dataset, state.showPossible],
  (window, layers, tiers, dataset, showPossible) => {
    const rows = rowsInWindow(dataset.columns, window, { kinds: layers, tiers });
    return showPossible ? rows : rows.filter(({ presence }) => presence === 'certain');
  },
);

/** Context facts are counted apart: they are no evidence. */
export interface RecordCount {
  readonly certain: number;
  readonly possible: number;
  readonly context: number;
}

const NONE: RecordCount = { certain: 0, possible: 0, context: 0 };

const countOne = (
  count: RecordCount,
  presence: RowInWindow['presence'],
  event: EventRecord,
): RecordCount =>
  event.tier === 'context'
    ? { ...count, context: count.context + 1 }
    : { ...count, [presence]: count[presence] + 1 };

/** How many of these rows are certain, possible, or context. */
export const countRows = (rows: readonly RowInWindow[], { events }: Dataset): RecordCount =>
  rows.reduce((count, { row, presence }) => {
    const event = events[row];
    return event ? countOne(count, presence, event) : count;
  }, NONE);

/** Rows in the window by kind, whether the layer is on or off; as sure as asked for. */
export const selectLayerCounts: (state: ViewState) => ReadonlyMap<Kind, RecordCount> = derived(
  (state) => [selectWindow(state), state.tiers, state.dataset, state.showPossible],
  (window, tiers, dataset, showPossible) => {
    const counts = new Map<Kind, RecordCount>();
    const rows = rowsInWindow(dataset.columns, window, { kinds: ALL_LAYERS, tiers });
    for (const { row, presence } of rows) {
      const event = dataset.events[row];
      if (!event || (presence === 'possible' && !showPossible)) continue;
      counts.set(event.kind, countOne(counts.get(event.kind) ?? NONE, presence, event));
    }
    return counts;
  },
);

/** Rows of the layers that are on, in order of time, whatever the window: what the timeline draws. */
export const selectRowsOfLayers: (state: ViewState) => readonly number[] = derived(
  ({ layers, tiers, dataset }) => [layers, tiers, dataset],
  (layers, tiers, dataset) =>
    dataset.events.flatMap((event, row) =>
      event.time && layers.has(event.kind) && tiers.has(event.tier) ? [row] : [],
    ),
);

/** The chosen event's record, or `null`. */
export const selectChosenEvent = ({ selection, dataset }: ViewState): EventRecord | null => {
  if (selection.type !== 'event') return null;
  const row = dataset.rowOf.get(selection.id);
  return row === undefined ? null : (dataset.events[row] ?? null);
};
