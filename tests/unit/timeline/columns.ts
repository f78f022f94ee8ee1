import type { EventColumns } from '../../../src/dataset/dataset';
import { type Day, dayFromIso } from '../../../src/domain/day';
import { readEdtf } from '../../../src/domain/edtf';
import { KINDS, type Kind, TIERS, type Tier } from '../../../src/domain/vocabulary';

/** The day of `YYYY-MM-DD`; throws where the text is none. */
export function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`${iso} is no day`);
  return found;
}

export interface Row {
  readonly startMin: number;
  readonly startMax: number;
  readonly endMin: number;
  readonly endMax: number;
  readonly kind?: Kind;
  readonly tier?: Tier;
}

/** A row from an EDTF date with closed ends. */
export function dated(edtf: string, kind: Kind = 'attack'): Row {
  const result = readEdtf(edtf);
  if (!result.ok) throw new Error(result.reason);
  const { startMin, startMax, endMin, endMax } = result.reading;
  if (startMin === null || startMax === null || endMin === null || endMax === null)
    throw new Error(`${edtf} has an open end`);
  return { startMin, startMax, endMin, endMax, kind };
}

/** Columns of these rows, sorted as the dataset's are. */
export function columnsOf(rows: readonly Row[]): EventColumns {
  const sorted = [...rows].sort((a, b) => a.startMin - b.startMin);
  const column = (of: (row: Row) => number) => Int32Array.from(sorted, of);
  return {
    count: rows.length,
    datedCount: rows.length,
    startMin: column(({ startMin }) => startMin),
    startMax: column(({ startMax }) => startMax),
    endMin: column(({ endMin }) => endMin),
    endMax: column(({ endMax }) => endMax),
    kind: Uint8Array.from(sorted, ({ kind = 'attack' }) => KINDS.indexOf(kind)),
    tier: Uint8Array.from(sorted, ({ tier = 'corpus' }) => TIERS.indexOf(tier)),
  };
}

export const allRows = ({ datedCount }: EventColumns): number[] =>
  Array.from({ length: datedCount }, (_, row) => row);
