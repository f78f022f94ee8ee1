import { type EventColumns, spanOfRow } from '../dataset/dataset';
import type { DayRange } from '../domain/day';
import { type Presence, presenceIn, type TimeSpan } from '../domain/timeSpan';
import type { Bin } from './histogram';

/** A record on the days of a bar. */
export interface BinRecord {
  readonly row: number;
  readonly presence: Exclude<Presence, 'out'>;
  /** It begins, or may begin, on these days; otherwise it only lasts through them. */
  readonly begins: boolean;
}

/** The days on one of which it begins: for a single occurrence all on which it may have been. */
const beginning = ({ startMin, startMax, endMin, endMax }: TimeSpan): DayRange =>
  startMax <= endMin ? { from: startMin, to: startMax } : { from: startMin, to: endMax };

const rank = ({ begins, presence }: BinRecord): number =>
  (begins ? 0 : 2) + (presence === 'certain' ? 0 : 1);

/** The rows that lie on the days, those that begin there and surely lie there first. */
export function recordsOn(
  columns: EventColumns,
  rows: readonly number[],
  days: DayRange,
  showPossible: boolean,
): BinRecord[] {
  const found: BinRecord[] = [];
  for (const row of rows) {
    const span = spanOfRow(columns, row);
    const presence = span ? presenceIn(span, days) : 'out';
    if (!span || presence === 'out' || (presence === 'possible' && !showPossible)) continue;
    const { from, to } = beginning(span);
    found.push({ row, presence, begins: from <= days.to && to >= days.from });
  }
  return found.sort((a, b) => rank(a) - rank(b) || a.row - b.row);
}

/** The records that a click on a bar means: those that surely begin there, else those that may. */
export function clickedRows(
  columns: EventColumns,
  rows: readonly number[],
  days: DayRange,
  showPossible: boolean,
): number[] {
  const begun = recordsOn(columns, rows, days, showPossible).filter(({ begins }) => begins);
  const sure = begun.filter(({ row }) => {
    const span = spanOfRow(columns, row);
    if (!span) return false;
    const { from, to } = beginning(span);
    return from >= days.from && to <= days.to;
  });
  return (sure.length > 0 ? sure : begun).map(({ row }) => row);
}

/** The bin whose columns hold the pixel; none in a break. */
export const binAtX = (bins: readonly Bin[], x: number): Bin | undefined =>
  bins.find(({ x0, x1 }) => x >= x0 && x < x1);
