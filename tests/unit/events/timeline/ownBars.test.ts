import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../../src/domain/vocabulary';
import { ColumnsBuilder } from '../../../../src/events/columns/columnsBuilder';
import { dayTotals } from '../../../../src/events/columns/ownDays';
import {
  OWN_BARS_HEIGHT,
  ownPaths,
  setBars,
  tallestOwn,
} from '../../../../src/events/timeline/ownBars';
import { axisDaysOf } from '../../../../src/timeline/folds';
import { type Bin, histogram } from '../../../../src/timeline/histogram';
import { timeScale } from '../../../../src/timeline/timeScale';
import { columnsOf, day } from '../../timeline/columns';

const year = { from: day('2013-01-01'), to: day('2013-12-31') };
const empty = columnsOf([]);
const bins: readonly Bin[] = histogram({ events: [] }, [], timeScale(year, 365 * 8));
const ALL: ReadonlySet<Kind> = new Set(['attack', 'other']);

function totalsOf(...days: readonly (readonly [string, Kind, string?])[]) {
  const builder = new ColumnsBuilder();
  days.forEach(([from, kind, to = from], record) => {
    const common = { lasting: false, position: null, precision: 'exact' } as const;
    builder.add({ ...common, record, kind, days: { from: day(from), to: day(to) } });
  });
  return dayTotals(builder.finish(), null);
}
const binAt = (iso: string): number =>
  bins.findIndex(({ from, to }) => from <= day(iso) && to >= day(iso));

describe('bars of own events', () => {
  const totals = totalsOf(
    ['2013-03-01', 'attack'],
    ['2013-03-01', 'other'],
    ['2013-03-01', 'attack'],
    ['2013-05-01', 'other', '2013-05-04'],
  );

  it('count the events of a bin, known and only possible apart', () => {
    const { certain, possible } = setBars([totals], bins, ALL);
    expect(certain[binAt('2013-03-01')]).toBe(3);
    expect(possible[binAt('2013-05-02')]).toBeCloseTo(0.25);
    expect([...certain].reduce((sum, events) => sum + events, 0)).toBe(3);
  });

  it('leave out the layers that are off', () => {
    const { certain, possible } = setBars([totals], bins, new Set(['attack']));
    expect(certain[binAt('2013-03-01')]).toBe(2);
    expect(Math.max(...possible)).toBe(0);
  });

  it('fill the height with the tallest stack of all sets, and leave out what is not shown', () => {
    const sets = [
      setBars([totals], bins, ALL),
      setBars([totalsOf(['2013-03-01', 'other'])], bins, ALL),
    ];
    expect(tallestOwn(sets, true)).toBe(4);
    const paths = ownPaths(bins, sets, true);
    expect(paths.map(({ set, part }) => `${set} ${part}`)).toEqual([
      '0 certain',
      '0 possible',
      '1 certain',
    ]);
    // The second set stands on the first: three quarters up, to the top.
    const x = Math.round(bins[binAt('2013-03-01')]?.x0 ?? 0);
    expect(paths[2]?.path).toMatch(new RegExp(`^M${x} 0H[\\d.]+v${OWN_BARS_HEIGHT / 4}H${x}Z$`));
    expect(ownPaths(bins, sets, false).map(({ part }) => part)).toEqual(['certain', 'certain']);
  });

  it('show one event among thousands', () => {
    const many = totalsOf(
      ...Array.from({ length: 3000 }, () => ['2013-03-01', 'attack'] as const),
      ['2013-09-01', 'attack'],
    );
    const [path] = ownPaths(bins, [setBars([many], bins, ALL)], true);
    expect(path?.path).toContain(
      `M${Math.round(bins[binAt('2013-09-01')]?.x0 ?? 0)} ${OWN_BARS_HEIGHT - 1}`,
    );
  });

  it('are nothing for a set without dates', () => {
    expect(ownPaths(bins, [setBars([null], bins, ALL)], true)).toEqual([]);
  });
});

describe('folds', () => {
  it('leave open the days of own events', () => {
    const extent = { from: day('2000-01-01'), to: day('2020-12-31') };
    const rows = { anchoring: [], shown: [] };
    const busy = [{ from: day('2010-01-01'), to: day('2010-02-01') }];
    expect(axisDaysOf(empty, extent, rows).folds).toEqual([]);
    const { folds } = axisDaysOf(empty, extent, { ...rows, busy });
    expect(folds.map(({ from, to }) => [from, to])).toEqual([
      [extent.from, day('2009-12-17')],
      [day('2010-02-16'), extent.to],
    ]);
  });
});
