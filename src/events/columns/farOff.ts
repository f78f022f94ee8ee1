import { type Day, type DayRange, dayOf } from '../../domain/day';
import type { OwnColumns } from './ownColumns';

/** Rows of a file whose days lie far away from those of nearly all others. */
export interface FarOff {
  readonly rows: number;
  /** From the first to the last of those days. */
  readonly from: Day;
  readonly to: Day;
}

const DAYS_PER_YEAR = 365.2425;
/** The year 1, as a number of days since 1970. */
const FIRST_DAY = -719_162;
const YEARS = 10_000;
/** As many years without any event part what is far off: a zero in place of a date lies before 1970 for most files. */
const FAR_YEARS = 40;
/** Part of the rows that must lie together, so that the others are the exception. */
const MOST = 0.8;

const yearOf = (day: number): number =>
  Math.min(YEARS - 1, Math.max(0, Math.floor((day - FIRST_DAY) / DAYS_PER_YEAR)));

/** Years from `from` to `to` between which no silence of `FAR_YEARS` lies. */
interface Cluster {
  readonly from: number;
  readonly to: number;
  readonly days: number;
}

function clustersOf(counts: Uint32Array): readonly Cluster[] {
  const clusters: Cluster[] = [];
  counts.forEach((days, year) => {
    if (days === 0) return;
    const last = clusters.at(-1);
    if (last && year - last.to < FAR_YEARS)
      clusters[clusters.length - 1] = { from: last.from, to: year, days: last.days + days };
    else clusters.push({ from: year, to: year, days });
  });
  return clusters;
}

/**
 * The years in which the days of nearly all rows lie, where those of some lie far off; `null` where none do. Far off
 * is what a silence of `FAR_YEARS` and of as many years as the others span parts from them: a year that is mistyped
 * in a file of one war, not the first event of a chronicle.
 */
function usualYears({ datedCount, start, end }: OwnColumns): Omit<Cluster, 'days'> | null {
  const counts = new Uint32Array(YEARS);
  for (let row = 0; row < datedCount; row++) {
    const [first, last] = [yearOf(start[row] ?? 0), yearOf(end[row] ?? 0)];
    counts[first] = (counts[first] ?? 0) + 1;
    counts[last] = (counts[last] ?? 0) + 1;
  }
  const clusters = clustersOf(counts);
  const [first, ...others] = clusters;
  if (!first || others.length === 0) return null;
  const usual = others.reduce(
    (most, cluster) => (cluster.days > most.days ? cluster : most),
    first,
  );
  if (usual.days < 2 * datedCount * MOST) return null;
  const silence = Math.max(FAR_YEARS, usual.to - usual.from);
  const isNear = ({ from, to }: Cluster) => usual.from - to < silence && from - usual.to < silence;
  const near = clusters.filter(isNear);
  if (near.length === clusters.length) return null;
  return {
    from: Math.min(...near.map(({ from }) => from)),
    to: Math.max(...near.map(({ to }) => to)),
  };
}

/** Rows far off from all others, `null` where there is none; `weights` as `countInWindow` takes them. */
export function farOff(columns: OwnColumns, weights: Uint32Array | null = null): FarOff | null {
  const usual = usualYears(columns);
  if (!usual) return null;
  let [rows, from, to] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const isUsual = (day: number) => yearOf(day) >= usual.from && yearOf(day) <= usual.to;
  for (let row = 0; row < columns.datedCount; row++) {
    const days = [columns.start[row] ?? 0, columns.end[row] ?? 0];
    if (days.every(isUsual)) continue;
    rows += weights?.[row] ?? 1;
    for (const day of days)
      if (!isUsual(day)) [from, to] = [Math.min(from, day), Math.max(to, day)];
  }
  return { rows, from: dayOf(from), to: dayOf(to) };
}

/** From the first to the last day of the rows that are not far off; `null` where no row has a date. */
export function usualExtent(columns: OwnColumns): DayRange | null {
  const usual = usualYears(columns);
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < columns.datedCount; row++) {
    const [first, last] = [columns.start[row] ?? 0, columns.end[row] ?? 0];
    const isFar = usual && (yearOf(first) < usual.from || yearOf(last) > usual.to);
    if (isFar) continue;
    from = Math.min(from, first);
    to = Math.max(to, last);
  }
  return from <= to ? { from: dayOf(from), to: dayOf(to) } : null;
}
