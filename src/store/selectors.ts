import { type Dataset, type RowInWindow, rowsInWindow } from '../dataset/dataset';
import { failuresOf, passes } from '../dataset/filters';
import { searchRows } from '../dataset/search';
import type { Day, DayRange } from '../domain/day';
import type { EventRecord } from '../domain/record';
import type { Kind, Tier } from '../domain/vocabulary';
import { derived } from './derived';
import { ALL_LAYERS, windowOf } from './view';
import type { ViewState } from './viewStore';

/** The days looked at, both ends included. */
export const selectWindow: (state: ViewState) => DayRange = derived(
  ({ time, dataset }) => [time, dataset],
  (time, dataset) => windowOf(time, dataset.extent),
);

/** The rows that hold the words searched for; `null` where none are. */
const selectFound: (state: ViewState) => Uint8Array | null = derived(
  ({ dataset, filters }) => [dataset, filters.q],
  searchRows,
);

/** Which filters each row fails; `null` where none is set. It changes with the filters, never with time. */
export const selectFailures: (state: ViewState) => Uint8Array | null = derived(
  (state) => [state.dataset, state.filters, selectFound(state)],
  failuresOf,
);

/** Rows in the window, of the layers and tiers that are on and as sure as asked for; filters aside. */
export const selectRowsBeforeFilters: (state: ViewState) => readonly RowInWindow[] = derived(
  (state) => [selectWindow(state), state.layers, state.tiers, state.dataset, state.showPossible],
  (window, layers, tiers, dataset, showPossible) => {
    const rows = rowsInWindow(dataset.columns, window, { kinds: layers, tiers });
    return showPossible ? rows : rows.filter(({ presence }) => presence === 'certain');
  },
);

/** Rows in the window that layers, tiers and filters let through, in order of time. */
export const selectRowsInView: (state: ViewState) => readonly RowInWindow[] = derived(
  (state) => [selectRowsBeforeFilters(state), selectFailures(state)],
  (rows, failures) => (failures ? rows.filter(({ row }) => passes(failures, row)) : rows),
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
  (state) => [
    selectWindow(state),
    state.tiers,
    state.dataset,
    state.showPossible,
    selectFailures(state),
  ],
  (window, tiers, dataset, showPossible, failures) => {
    const counts = new Map<Kind, RecordCount>();
    const rows = rowsInWindow(dataset.columns, window, { kinds: ALL_LAYERS, tiers });
    for (const { row, presence } of rows) {
      const event = dataset.events[row];
      if (!event || (presence === 'possible' && !showPossible) || !passes(failures, row)) continue;
      counts.set(event.kind, countOne(counts.get(event.kind) ?? NONE, presence, event));
    }
    return counts;
  },
);

const CONTEXT_ONLY: ReadonlySet<Tier> = new Set(['context']);

/** How many context facts the window, the layers and the filters let through, whether context is on or off. */
export const selectContextCount: (state: ViewState) => number = derived(
  (state) => [
    selectWindow(state),
    state.layers,
    state.dataset,
    state.showPossible,
    selectFailures(state),
  ],
  (window, layers, { columns }, showPossible, failures) =>
    rowsInWindow(columns, window, { kinds: layers, tiers: CONTEXT_ONLY }).filter(
      ({ row, presence }) => (showPossible || presence === 'certain') && passes(failures, row),
    ).length,
);

/** All rows that layers, tiers and filters let through, whatever the window; undated ones last. */
const selectRowsShown: (state: ViewState) => readonly number[] = derived(
  (state) => [state.layers, state.tiers, state.dataset, selectFailures(state)],
  (layers, tiers, { events }, failures) =>
    events.flatMap(({ kind, tier }, row) =>
      layers.has(kind) && tiers.has(tier) && passes(failures, row) ? [row] : [],
    ),
);

/**
 * Dated rows that layers, tiers and filters let through, in order of time, whatever the window: what
 * the timeline draws.
 */
export const selectRowsOfLayers: (state: ViewState) => readonly number[] = derived(
  (state) => [selectRowsShown(state), state.dataset],
  (rows, { columns }) => rows.filter((row) => row < columns.datedCount),
);

/** Rows without a usable date that layers, tiers and filters let through: they stand only in lists. */
export const selectUndatedRows: (state: ViewState) => readonly number[] = derived(
  (state) => [selectRowsShown(state), state.dataset],
  (rows, { columns }) => rows.filter((row) => row >= columns.datedCount),
);

/**
 * The day for which towns tell who holds their camp; `null` where the view is no day or the layer is
 * off.
 */
export const selectCampDay = ({ time, layers }: ViewState): Day | null =>
  time.mode !== 'window' && layers.has('camp_handover') ? time.to : null;

/** The chosen event's record, or `null`. */
export const selectChosenEvent = ({ selection, dataset }: ViewState): EventRecord | null => {
  if (selection.type !== 'event') return null;
  const row = dataset.rowOf.get(selection.id);
  return row === undefined ? null : (dataset.events[row] ?? null);
};
