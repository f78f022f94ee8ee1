import { type Dataset, type RowInWindow, rowsInWindow } from '../dataset/dataset';
import { isRowDrawn } from '../dataset/drawnRows';
import { failuresOf, passes } from '../dataset/filters';
import { searchRows } from '../dataset/search';
import type { Day, DayRange } from '../domain/day';
import type { EventId } from '../domain/ids';
import type { EventRecord } from '../domain/record';
import type { Kind, Tier } from '../domain/vocabulary';
import { derived } from './derived';
import { ALL_LAYERS, DOCUMENTS_ONLY, windowOf } from './view';
import type { ViewState } from './viewStore';

/** The days looked at, both ends included. */
export const selectWindow: (state: ViewState) => DayRange = derived(
  ({ time, dataset }) => [time, dataset],
  (time, dataset) => windowOf(time, dataset.extent),
);

/** Whether no record of the documents can lie on any of these days, whatever is shown. */
export const isUnspoken = ({ columns }: Dataset, days: DayRange): boolean =>
  rowsInWindow(columns, days, { kinds: ALL_LAYERS, tiers: DOCUMENTS_ONLY }).length === 0;

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
export interface Tally {
  readonly certain: number;
  readonly possible: number;
  readonly context: number;
}

/** How many records there are, and how many of them the map draws. */
export interface RecordCount extends Tally {
  readonly drawn: Tally;
}

const NONE: Tally = { certain: 0, possible: 0, context: 0 };
export const NO_RECORDS: RecordCount = { ...NONE, drawn: NONE };

const plusOne = (tally: Tally, presence: RowInWindow['presence'], { tier }: EventRecord): Tally => {
  const part = tier === 'context' ? 'context' : presence;
  return { ...tally, [part]: tally[part] + 1 };
};

/** How many of these rows are certain, possible, or context, and how many of each are on the map. */
export function countRows(
  rows: readonly RowInWindow[],
  dataset: Pick<Dataset, 'events' | 'places'>,
): RecordCount {
  let [all, drawn] = [NONE, NONE];
  for (const { row, presence } of rows) {
    const event = dataset.events[row];
    if (!event) continue;
    all = plusOne(all, presence, event);
    if (isRowDrawn(dataset, row)) drawn = plusOne(drawn, presence, event);
  }
  return { ...all, drawn };
}

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
    const rowsOf = new Map<Kind, RowInWindow[]>();
    for (const item of rowsInWindow(dataset.columns, window, { kinds: ALL_LAYERS, tiers })) {
      const event = dataset.events[item.row];
      if (!event || !passes(failures, item.row)) continue;
      if (item.presence === 'possible' && !showPossible) continue;
      const rows = rowsOf.get(event.kind);
      if (rows) rows.push(item);
      else rowsOf.set(event.kind, [item]);
    }
    return new Map([...rowsOf].map(([kind, rows]) => [kind, countRows(rows, dataset)]));
  },
);

const CONTEXT_ONLY: ReadonlySet<Tier> = new Set(['context']);

/** The context facts that the window, the layers and the filters let through, whether context is on or off. */
export const selectContextCount: (state: ViewState) => RecordCount = derived(
  (state) => [
    selectWindow(state),
    state.layers,
    state.dataset,
    state.showPossible,
    selectFailures(state),
  ],
  (window, layers, dataset, showPossible, failures) =>
    countRows(
      rowsInWindow(dataset.columns, window, { kinds: layers, tiers: CONTEXT_ONLY }).filter(
        ({ row, presence }) => (showPossible || presence === 'certain') && passes(failures, row),
      ),
      dataset,
    ),
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

const NO_TRACE: readonly EventId[] = [];

/** What playback has shown, the newest first, without what layers and filters have put away since. */
export const selectTrace: (state: ViewState) => readonly EventId[] = derived(
  (state) => [state.played, selectRowsOfLayers(state), state.dataset],
  ({ trace }, rows, { rowOf }) => {
    if (trace.length === 0) return NO_TRACE;
    const shown = new Set(rows);
    return trace.filter((id) => shown.has(rowOf.get(id) ?? -1));
  },
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
