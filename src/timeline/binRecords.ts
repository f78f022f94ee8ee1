import { type EventColumns, spanOfRow } from '../dataset/dataset';
import type { DayRange } from '../domain/day';
import { type Presence, presenceIn, type TimeSpan } from '../domain/timeSpan';

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
