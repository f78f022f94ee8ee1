import { dayOf } from '../../../src/domain/day';
import { KINDS } from '../../../src/domain/vocabulary';
import type { OwnColumns } from '../../../src/events/columns/ownColumns';
import { addWeights, dayTotals } from '../../../src/events/columns/ownDays';
import { facetTexts } from '../../../src/events/columns/ownFacets';
import { ownFailuresOf, passesOf } from '../../../src/events/columns/ownFilter';
import { prepareSearch } from '../../../src/events/columns/ownSearch';
import { countInWindow, ownRowsInWindow } from '../../../src/events/columns/ownWindow';
import type { OwnPointsLayer } from '../../../src/events/map/OwnPointsLayer';
import { SYNTHETIC_DAYS, SYNTHETIC_FROM } from '../../syntheticOwn';
import { ALL_KINDS } from './ways';

const RUNS = 15;
const BINS = 600;

/** Median of some runs, in milliseconds. */
function timeOf(task: (run: number) => void): number {
  const times = Array.from({ length: RUNS }, (_, run) => {
    const start = performance.now();
    task(run);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

/** A window of some days in the middle of the set's years. */
export const windowOf = (days: number, step = 0) => {
  const from = dayOf(SYNTHETIC_FROM + 2_000 + step);
  return { from, to: dayOf(from + days - 1) };
};

/** Main-thread work on a set, in milliseconds by name. */
export function measureWork(columns: OwnColumns, layer: OwnPointsLayer): Record<string, number> {
  const window = windowOf(30);
  const whole = { from: SYNTHETIC_FROM, to: dayOf(SYNTHETIC_FROM + SYNTHETIC_DAYS + 400) };
  const started = performance.now();
  for (const _ of prepareSearch(columns));
  const prepared = performance.now() - started;
  const totals = dayTotals(columns, null);
  if (!totals) throw new Error('the set has dates');
  const options = { passes: null, kinds: ALL_KINDS, showPossible: true };
  const facet = { failures: null, kinds: ALL_KINDS, showPossible: true, most: 20 };
  layer.setWindow(window.from, window.to);
  const pick = () => layer.pickAll({ x: 640, y: 400 }, 50);
  const pick30 = timeOf(pick);
  layer.setWindow(whole.from, whole.to);
  const pickWhole = timeOf(pick);
  layer.setWindow(window.from, window.to);
  const change = (run: number) => {
    const type = new Set([run % 2 === 0 ? 'Protest' : 'Looting']);
    const failures = ownFailuresOf(columns, {
      q: `group ${run}`,
      type,
      actor: new Set(),
      country: new Set(),
      precision: new Set(),
    });
    const passes = passesOf(failures);
    layer.setTables([{ id: 'own', columns, passes, chosen: null }], columns.count);
    dayTotals(columns, passes);
    countInWindow(columns, window, passes);
    for (const name of ['type', 'actor', 'country'] as const)
      facetTexts(columns, window, name, { ...facet, failures });
  };
  return {
    'search prepared, once': prepared,
    'filter change: words and a type, totals, counts, facets, upload': timeOf(change),
    'totals by day': timeOf(() => void dayTotals(columns, null)),
    [`histogram of ${BINS} bins`]: timeOf(() => {
      const weights = {
        certain: new Float64Array(KINDS.length),
        possible: new Float64Array(KINDS.length),
      };
      for (let bin = 0; bin < BINS; bin++) {
        const from = dayOf(SYNTHETIC_FROM + bin * 7);
        addWeights(totals, { from, to: dayOf(from + 6) }, weights);
      }
    }),
    'counts, 30 days': timeOf(() => void countInWindow(columns, window, null)),
    'counts, all years': timeOf(() => void countInWindow(columns, whole, null)),
    'rows in order, all years': timeOf(() => void ownRowsInWindow(columns, whole, options)),
    'actors, 30 days': timeOf(() => void facetTexts(columns, window, 'actor', facet)),
    'actors, all years': timeOf(() => void facetTexts(columns, whole, 'actor', facet)),
    'pick, 30 days': pick30,
    'pick, all years': pickWhole,
  };
}
