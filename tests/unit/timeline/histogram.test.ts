import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LASTING_WEIGHT, POSSIBLE_MIN_WEIGHT } from '../../../src/dataset/timelineRules';
import { KINDS, type Kind } from '../../../src/domain/vocabulary';
import { axisDaysOf } from '../../../src/timeline/folds';
import {
  type Bin,
  heightOf,
  histogram,
  type Part,
  partsShown,
  tallestOf,
} from '../../../src/timeline/histogram';
import { timeScale } from '../../../src/timeline/timeScale';
import { allRows, columnsOf, dated, day, type Row } from './columns';

const year = { from: day('2013-01-01'), to: day('2013-12-31') };
const DAY_BINS_PX = 365 * 4;

function binsFor(rows: readonly Row[], width = DAY_BINS_PX): Bin[] {
  const columns = columnsOf(rows);
  return histogram(columns, allRows(columns), timeScale(year, width));
}
const binOf = (bins: readonly Bin[], iso: string): Bin => {
  const found = bins.find(({ from, to }) => from <= day(iso) && to >= day(iso));
  if (!found) throw new Error(`no bin holds ${iso}`);
  return found;
};
const weight = (bin: Bin, part: Part, kind: Kind = 'attack') => bin[part][KINDS.indexOf(kind)] ?? 0;

describe('histogram', () => {
  it('counts one for a known day, in that day’s bin and by kind', () => {
    const bins = binsFor([
      dated('2013-02-10'),
      dated('2013-02-10'),
      dated('2013-02-10', 'political'),
    ]);
    expect(weight(binOf(bins, '2013-02-10'), 'certain')).toBe(2);
    expect(weight(binOf(bins, '2013-02-10'), 'certain', 'political')).toBe(1);
    expect(weight(binOf(bins, '2013-02-09'), 'certain')).toBe(0);
    expect(tallestOf(bins)).toBe(3);
  });

  it('keeps context in parts of its own, which stand on top and need no possible to be shown', () => {
    const fact = { ...dated('2013-02-10'), tier: 'context' as const };
    const rough = { ...dated('2013-02'), tier: 'context' as const };
    const bin = binOf(binsFor([dated('2013-02-10'), fact, rough]), '2013-02-10');
    expect(weight(bin, 'certain')).toBe(1);
    expect(weight(bin, 'possible')).toBe(0);
    expect(weight(bin, 'context')).toBe(1);
    expect(weight(bin, 'contextPossible')).toBe(POSSIBLE_MIN_WEIGHT);
    expect(heightOf(bin, partsShown(false))).toBe(2);
    expect(partsShown(true).at(-1)).toBe('contextPossible');
  });

  it('spreads a month thinly over its days, as possible', () => {
    const bins = binsFor([dated('2013-03')]);
    for (const iso of ['2013-03-01', '2013-03-31'])
      expect(weight(binOf(bins, iso), 'possible')).toBe(POSSIBLE_MIN_WEIGHT);
    expect(weight(binOf(bins, '2013-02-28'), 'possible')).toBe(0);
    expect(weight(binOf(bins, '2013-04-01'), 'possible')).toBe(0);
    expect(bins.every((bin) => weight(bin, 'certain') === 0)).toBe(true);
  });

  it('shares one event between the two days of "10 or 11 January"', () => {
    const bins = binsFor([dated('[2013-01-10..2013-01-11]')]);
    expect(weight(binOf(bins, '2013-01-10'), 'possible')).toBe(0.5);
    expect(weight(binOf(bins, '2013-01-11'), 'possible')).toBe(0.5);
  });

  it('draws a lasting state as a beginning and a thin rail', () => {
    const bins = binsFor([dated('2013-02-01/2013-05-31')]);
    expect(weight(binOf(bins, '2013-02-01'), 'certain')).toBe(1);
    expect(weight(binOf(bins, '2013-02-02'), 'certain')).toBe(LASTING_WEIGHT);
    expect(weight(binOf(bins, '2013-05-31'), 'certain')).toBe(LASTING_WEIGHT);
    expect(weight(binOf(bins, '2013-06-01'), 'certain')).toBe(0);
  });

  it('gives a state with an unknown beginning no certain beginning', () => {
    const bins = binsFor([dated('2013-02/2013-05-31')]);
    expect(weight(binOf(bins, '2013-02-28'), 'certain')).toBe(LASTING_WEIGHT);
    expect(weight(binOf(bins, '2013-02-27'), 'certain')).toBe(0);
    expect(weight(binOf(bins, '2013-02-27'), 'possible')).toBe(POSSIBLE_MIN_WEIGHT);
  });

  it('widens bins where days are too narrow to see, and loses nothing of known days', () => {
    const someDays = fc.array(fc.integer({ min: year.from, max: year.to }), { maxLength: 40 });
    fc.assert(
      fc.property(someDays, fc.integer({ min: 100, max: 4000 }), (days, width) => {
        const bins = binsFor(
          days.map((at) => ({ startMin: at, startMax: at, endMin: at, endMax: at })),
          width,
        );
        const total = bins.reduce((sum, bin) => sum + weight(bin, 'certain'), 0);
        expect(total).toBe(days.length);
        expect(bins[0]?.from).toBe(year.from);
        expect(bins.at(-1)?.to).toBe(year.to);
      }),
    );
  });

  it('has no bin inside a break', () => {
    const columns = columnsOf([dated('2012-03-01'), dated('2014'), dated('2023-10-31')]);
    const extent = { from: day('2012-03-01'), to: day('2023-10-31') };
    const rows = allRows(columns);
    const { folds } = axisDaysOf(columns, extent, { anchoring: rows, shown: rows });
    const bins = histogram(columns, rows, timeScale(extent, 800, folds));
    expect(bins.some(({ from, to }) => from <= day('2014-06-01') && to >= day('2014-06-01'))).toBe(
      false,
    );
    expect(weight(binOf(bins, '2023-10-31'), 'certain')).toBe(1);
  });
});
