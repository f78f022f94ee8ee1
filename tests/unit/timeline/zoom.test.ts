import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayOf } from '../../../src/domain/day';
import type { Fold } from '../../../src/timeline/folds';
import { minorTicks } from '../../../src/timeline/ticks';
import {
  dayAtX,
  positionAtX,
  sheetOf,
  timeScale,
  xAfterDay,
  xOfDay,
  xOfPosition,
} from '../../../src/timeline/timeScale';
import {
  clusterAround,
  daysOfRows,
  revealed,
  zoomed,
  zoomedToCluster,
} from '../../../src/timeline/zoom';
import { allRows, columnsOf, dated, day } from './columns';

const extent = { from: day('2012-03-01'), to: day('2023-12-31') };
const fold: Fold = {
  from: day('2013-04-15'),
  to: day('2023-05-17'),
  years: 10,
  months: 1,
  recordCount: 3,
};
const WIDTH = 1000;
const inFold = (at: Day) => at >= fold.from && at <= fold.to;
const openDay = fc
  .integer({ min: extent.from, max: extent.to })
  .map(dayOf)
  .filter((at) => !inFold(at));
const folding = fc.constantFrom<readonly Fold[]>([fold], []);

/** What a zoomed axis shows: from one day outside the fold to another, at least three days. */
const views = fc
  .tuple(openDay, openDay, folding)
  .filter(([a, b]) => Math.abs(a - b) >= 2)
  .map(([a, b, folds]) => {
    const shown = { from: dayOf(Math.min(a, b)), to: dayOf(Math.max(a, b)) };
    return { axis: { extent, folds }, folds, scale: timeScale(shown, WIDTH, folds) };
  });
const xs = fc.integer({ min: 0, max: WIDTH });
const factors = fc.integer({ min: 2, max: 600 }).map((percent) => percent / 100);

describe('a zoomed axis', () => {
  it('keeps order and finds every day again, whatever it shows', () => {
    fc.assert(
      fc.property(views, fc.nat(1_000_000), fc.nat(1_000_000), ({ scale, folds }, a, b) => {
        const { from, to } = scale.domain;
        const [one, two] = [a, b]
          .map((n) => dayOf(from + (n % (to - from + 1))))
          .sort((x, y) => x - y);
        if (one === undefined || two === undefined) return;
        expect(xOfDay(scale, one)).toBeLessThanOrEqual(xOfDay(scale, two));
        expect(xAfterDay(scale, to)).toBeCloseTo(WIDTH, 6);
        if (folds.length === 0 || !inFold(one))
          expect(dayAtX(scale, (xOfDay(scale, one) + xAfterDay(scale, one)) / 2)).toBe(one);
      }),
    );
  });

  it('is a window on one sheet: days lie as far apart there as on the track', () => {
    fc.assert(
      fc.property(views, xs, ({ scale, folds }, x) => {
        const sheet = sheetOf(scale, { extent, folds });
        const offset = xOfDay(sheet, scale.domain.from);
        expect(xOfDay(sheet, dayAtX(scale, x)) - offset).toBeCloseTo(
          xOfDay(scale, dayAtX(scale, x)),
          3,
        );
        expect(xOfPosition(sheet, positionAtX(sheet, offset + x))).toBeCloseTo(offset + x, 3);
      }),
    );
  });

  it('stays within the data, shows at least three days, and never begins or ends in a fold', () => {
    fc.assert(
      fc.property(views, xs, xs, factors, ({ scale, axis, folds }, held, at, factor) => {
        const { from, to } = zoomed(scale, axis, { held, at, factor });
        expect(from).toBeGreaterThanOrEqual(extent.from);
        expect(to).toBeLessThanOrEqual(extent.to);
        expect(to - from + 1).toBeGreaterThanOrEqual(3);
        if (folds.length > 0) expect([inFold(from), inFold(to)]).toEqual([false, false]);
      }),
    );
  });

  it('keeps the day under the pointer under it', () => {
    fc.assert(
      fc.property(views, xs, ({ scale, axis, folds }, x) => {
        const at = dayAtX(scale, x);
        const shown = zoomed(scale, axis, { held: x, at: x, factor: 1.5 });
        const next = timeScale(shown, WIDTH, folds);
        // A track never ends inside a fold: beside one, half a break may have to give way.
        fc.pre(scale.segments.length === 1 && next.segments.length === 1);
        fc.pre(scale.domain.to - scale.domain.from > 20);
        const days = Math.abs(dayAtX(next, x) - at);
        expect(days).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('comes back to everything when zoomed out far enough', () => {
    fc.assert(
      fc.property(views, xs, ({ scale, axis }, x) => {
        expect(zoomed(scale, axis, { held: x, at: x, factor: 0.0001 })).toEqual(extent);
      }),
    );
  });

  it('goes sideways without changing how much it shows', () => {
    const scale = timeScale({ from: day('2013-01-01'), to: day('2013-01-20') }, WIDTH, [fold]);
    const axis = { extent, folds: [fold] };
    expect(zoomed(scale, axis, { held: 500, at: 400, factor: 1 })).toEqual({
      from: day('2013-01-03'),
      to: day('2013-01-22'),
    });
  });

  it('brings a day back into view, over a fold too', () => {
    const axis = { extent, folds: [fold] };
    const scale = timeScale({ from: day('2013-01-01'), to: day('2013-02-28') }, WIDTH, [fold]);
    expect(revealed(scale, axis, day('2013-02-28'))).toBeNull();
    for (const at of ['2012-06-15', '2013-03-05', '2023-10-31', '2023-12-31'].map(day)) {
      const shown = revealed(scale, axis, at);
      expect(shown && shown.from <= at && at <= shown.to).toBe(true);
    }
  });
});

describe('zooming to events', () => {
  const axis = { extent, folds: [fold] };
  const columns = columnsOf(
    ['2012-04', '2013-01-10', '2013-02-08', '2013-02-10', '2023-10-14', '2023-10-31'].map((edtf) =>
      dated(edtf),
    ),
  );
  const eventDays = allRows(columns).map((row) => dayOf(columns.startMin[row] ?? 0));

  it('fits the rows given, with a margin', () => {
    expect(daysOfRows(columns, [1, 2], axis)).toEqual({
      from: day('2013-01-08'),
      to: day('2013-02-10'),
    });
    expect(daysOfRows(columns, [0], axis)?.to).toBe(addDays(day('2012-04-30'), 2));
    expect(daysOfRows(columns, [], axis)).toBeNull();
    // A margin ends before a fold.
    expect(daysOfRows(columnsOf([dated('2012-04-01/2013-04-14')]), [0], axis)?.to).toBe(
      day('2013-04-14'),
    );
    // The years in a fold are not drawn, so they earn no margin.
    expect(daysOfRows(columns, [1, 5], axis)?.from).toBeGreaterThan(day('2012-12-25'));
  });

  it('finds the run of days around a place', () => {
    expect(clusterAround(day('2013-02-01'), eventDays, 40)).toEqual({
      from: day('2013-01-10'),
      to: day('2013-02-10'),
    });
    expect(clusterAround(day('2013-02-07'), eventDays, 3)).toEqual({
      from: day('2013-02-08'),
      to: day('2013-02-10'),
    });
    expect(clusterAround(day('2013-02-07'), [], 3)).toBeNull();
  });

  it('enlarges the place itself where there is no cluster', () => {
    const scale = timeScale({ from: day('2012-04-01'), to: day('2012-08-31') }, WIDTH, [fold]);
    const shown = zoomedToCluster(scale, axis, [], 500);
    const share = (shown.to - shown.from + 1) / (scale.domain.to - scale.domain.from + 1);
    expect(share).toBeCloseTo(0.25, 1);
  });

  it('goes from the whole span into a cluster, and on to single days', () => {
    let shown = { ...extent };
    const lengths: number[] = [];
    for (let step = 0; step < 6; step++) {
      const scale = timeScale(shown, WIDTH, [fold]);
      const x = (xOfDay(scale, day('2013-02-08')) + xAfterDay(scale, day('2013-02-08'))) / 2;
      shown = zoomedToCluster(scale, axis, eventDays, x);
      lengths.push(shown.to - shown.from + 1);
      expect(shown.from <= day('2013-02-08') && shown.to >= day('2013-02-08')).toBe(true);
    }
    expect(lengths[0]).toBeLessThan(60);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(lengths.at(-1)).toBeLessThanOrEqual(4);
  });
});

describe('unlabelled ticks', () => {
  it('adapt: days in a month, months in a decade, never closer than can be seen', () => {
    const month = timeScale({ from: day('2013-02-01'), to: day('2013-02-28') }, 300);
    expect(minorTicks(month)).toHaveLength(28);
    fc.assert(
      fc.property(views, ({ scale }) => {
        const found = minorTicks(scale);
        found.slice(1).forEach((x, index) => {
          expect(x - (found[index] ?? 0)).toBeGreaterThanOrEqual(4);
        });
      }),
    );
  });
});
