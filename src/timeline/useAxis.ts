import { useMemo } from 'react';
import type { Dataset, EventColumns } from '../dataset/dataset';
import type { Day } from '../domain/day';
import type { OwnSet } from '../store/ownSets';
import { selectRowsOfLayers } from '../store/selectors';
import { useView } from '../store/useView';
import type { ViewState } from '../store/viewStore';
import { type EventStop, eventStops } from './eventSteps';
import { type Fold, foldsOf } from './folds';
import { type TimeScale, timeScale } from './timeScale';

/** What the track draws: it changes with the layers and the data, never with the time looked at. */
export interface Axis {
  readonly dataset: Dataset;
  /** Dated rows of the layers that are on, in order of time. */
  readonly rows: readonly number[];
  /** Those of the rows that are drawn: plans overtaken by events stand only in lists. */
  readonly drawnRows: readonly number[];
  /** None where the axis is linear. */
  readonly folds: readonly Fold[];
  /** Whether records that only may lie somewhere are drawn, and stepped to. */
  readonly showPossible: boolean;
  readonly stops: readonly EventStop[];
  /** Distinct days of the stops, ascending. */
  readonly eventDays: readonly Day[];
}

const selectDataset = ({ dataset }: ViewState) => dataset;
const selectShowPossible = ({ showPossible }: ViewState) => showPossible;
const selectShownDays = ({ shownDays }: ViewState) => shownDays;
const selectOwnSets = ({ ownSets }: ViewState) => ownSets;
const selectFolded = ({ folded }: ViewState) => folded;

const isDrawn =
  ({ events }: Dataset) =>
  (row: number): boolean =>
    events[row]?.status !== 'superseded';

function foldsOfDataset(
  dataset: Dataset,
  rows: readonly number[],
  ownSets: readonly OwnSet[],
): Fold[] {
  const { columns, extent } = dataset;
  const dated = Array.from({ length: columns.datedCount }, (_, row) => row);
  return foldsOf(columns, extent, {
    anchoring: dated.filter(isDrawn(dataset)),
    shown: rows,
    // Own sets keep the axis open also while they are switched off, as layers do.
    busy: ownSets.flatMap(({ busyDays }) => busyDays),
  });
}

/** On at least one day it surely was. */
export const isSure = ({ startMax, endMin }: EventColumns, row: number): boolean =>
  (startMax[row] ?? 0) <= (endMin[row] ?? 0);

export function useAxis(): Axis {
  const dataset = useView(selectDataset);
  const rows = useView(selectRowsOfLayers);
  const folded = useView(selectFolded);
  const ownSets = useView(selectOwnSets);
  const showPossible = useView(selectShowPossible);
  return useMemo(() => {
    const { columns } = dataset;
    const stops = eventStops(
      columns,
      showPossible ? rows : rows.filter((row) => isSure(columns, row)),
    );
    return {
      dataset,
      rows,
      drawnRows: rows.filter(isDrawn(dataset)),
      folds: folded ? foldsOfDataset(dataset, rows, ownSets) : [],
      showPossible,
      stops,
      eventDays: [...new Set(stops.map(({ day }) => day))],
    };
  }, [dataset, rows, folded, showPossible, ownSets]);
}

/** The scale of a track of this width over the days zoomed to; `null` before the width is known. */
export function useTimeScale({ dataset, folds }: Axis, width: number): TimeScale | null {
  const shownDays = useView(selectShownDays);
  return useMemo(
    () => (width > 0 ? timeScale(shownDays ?? dataset.extent, width, folds) : null),
    [dataset, shownDays, folds, width],
  );
}
