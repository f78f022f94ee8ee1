import { useMemo } from 'react';
import type { Dataset, EventColumns } from '../dataset/dataset';
import type { Day, DayRange } from '../domain/day';
import type { EventId } from '../domain/ids';
import { selectRowsOfLayers } from '../store/selectors';
import { useView } from '../store/useView';
import type { ViewState } from '../store/viewStore';
import { type EventStop, eventStops } from './eventSteps';
import { type AxisDays, axisDaysOf, type Coarse, type Fold } from './folds';
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
  /** Days of own events that are drawn narrower, if any. */
  readonly coarse?: Coarse | undefined;
  /** Whether records that only may lie somewhere are drawn, and stepped to. */
  readonly showPossible: boolean;
  readonly stops: readonly EventStop[];
  /** Distinct days of the stops, ascending. */
  readonly eventDays: readonly Day[];
}

const selectDataset = ({ dataset }: ViewState) => dataset;
/**
 * What the breaks of the axis follow: they stay where they are, whatever was known when. What they say
 * of records inside counts those that are shown.
 */
const selectWhole = ({ whole }: ViewState) => whole;
const selectShowPossible = ({ showPossible }: ViewState) => showPossible;
const selectShownDays = ({ shownDays }: ViewState) => shownDays;
const selectBusyDays = ({ own }: ViewState) => own.busyDays;
const selectFolded = ({ folded }: ViewState) => folded;

const isDrawn =
  ({ events }: Dataset) =>
  (row: number): boolean =>
    events[row]?.status !== 'superseded';

/** These rows of one dataset in another that has their records. */
const rowsIn = (other: Dataset, dataset: Dataset, rows: readonly number[]): readonly number[] =>
  other === dataset
    ? rows
    : rows.flatMap((row) => other.rowOf.get(dataset.events[row]?.id ?? ('' as EventId)) ?? []);

function daysOfAxis(
  dataset: Dataset,
  rows: readonly number[],
  busy: readonly DayRange[],
): Omit<AxisDays, 'extent'> {
  const { columns, events, extent } = dataset;
  const dated = Array.from({ length: columns.datedCount }, (_, row) => row);
  const drawn = dated.filter(isDrawn(dataset));
  const told = drawn.filter((row) => events[row]?.tier === 'corpus');
  return axisDaysOf(columns, extent, {
    // Facts of other pages open the axis only where there is nothing else.
    anchoring: told.length > 0 ? told : drawn,
    shown: rows,
    // Own sets keep the axis open also while they are switched off, as layers do.
    busy,
  });
}

const UNFOLDED: Pick<Axis, 'folds'> = { folds: [] };

/** On at least one day it surely was. */
export const isSure = ({ startMax, endMin }: EventColumns, row: number): boolean =>
  (startMax[row] ?? 0) <= (endMin[row] ?? 0);

export function useAxis(): Axis {
  const dataset = useView(selectDataset);
  const whole = useView(selectWhole);
  const rows = useView(selectRowsOfLayers);
  const folded = useView(selectFolded);
  const busyDays = useView(selectBusyDays);
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
      ...(folded ? daysOfAxis(whole, rowsIn(whole, dataset, rows), busyDays) : UNFOLDED),
      showPossible,
      stops,
      eventDays: [...new Set(stops.map(({ day }) => day))],
    };
  }, [dataset, whole, rows, folded, showPossible, busyDays]);
}

/** The scale of a track of this width over the days zoomed to; `null` before the width is known. */
export function useTimeScale({ dataset, folds, coarse }: Axis, width: number): TimeScale | null {
  const shownDays = useView(selectShownDays);
  return useMemo(
    () => (width > 0 ? timeScale(shownDays ?? dataset.extent, width, folds, coarse) : null),
    [dataset, shownDays, folds, coarse, width],
  );
}
