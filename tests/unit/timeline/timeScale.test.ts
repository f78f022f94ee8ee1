import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, type DayRange, dayFromIso, dayOf } from '../../../src/domain/day';
import type { Fold } from '../../../src/timeline/folds';
import { ticks } from '../../../src/timeline/ticks';
import {
  dayAtX,
  dayEndingAtX,
  dayStartingAtX,
  timeScale,
  xAfterDay,
  xOfDay,
} from '../../../src/timeline/timeScale';

const day = (iso: string): Day => dayFromIso(iso) ?? dayOf(0);
const fold = (from: Day, to: Day): Fold => ({ from, to, years: 0, months: 0, recordCount: 0 });

/** A domain with folds that do not fill it, as `axisDaysOf` makes them. */
const axes = fc
  .record({
    start: fc.integer({ min: -20_000, max: 20_000 }),
    pieces: fc.array(
      fc.record({
        open: fc.integer({ min: 1, max: 900 }),
        folded: fc.integer({ min: 366, max: 9000 }),
      }),
      { minLength: 0, maxLength: 5 },
    ),
    // Little may be dated at the very beginning or end.
    startsFolded: fc.boolean(),
    tail: fc.integer({ min: 0, max: 900 }),
    width: fc.integer({ min: 240, max: 2560 }),
    /** Where days are narrower, by how far through the domain, and how much narrower. */
    coarse: fc.option(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        days: fc.integer({ min: 1, max: 900 }),
        rate: fc.double({ min: 0.02, max: 1, noNaN: true }),
      }),
      { nil: undefined },
    ),
  })
  .map(({ start, pieces, startsFolded, tail, width, coarse }) => {
    let next = dayOf(start);
    const folds = pieces.map(({ open, folded }, index) => {
      const from = addDays(next, index === 0 && startsFolded ? 0 : open);
      const to = addDays(from, folded - 1);
      next = addDays(to, 1);
      return fold(from, to);
    });
    // Something is always open.
    const last = folds.length === 0 || (folds.length === 1 && startsFolded) ? tail + 1 : tail;
    const domain: DayRange = { from: dayOf(start), to: addDays(next, last - 1) };
    const first = addDays(domain.from, Math.floor((coarse?.at ?? 0) * (domain.to - domain.from)));
    const narrow = coarse && {
      ranges: [{ from: first, to: addDays(first, coarse.days) }],
      rate: coarse.rate,
    };
    return { domain, folds, width, scale: timeScale(domain, width, folds, narrow) };
  });

const inAFold = (folds: readonly Fold[], at: number) =>
  folds.some(({ from, to }) => at >= from && at <= to);

const axisAndDays = axes.chain((axis) =>
  fc.tuple(
    fc.constant(axis),
    fc.integer({ min: axis.domain.from, max: axis.domain.to }).map(dayOf),
    fc.integer({ min: axis.domain.from, max: axis.domain.to }).map(dayOf),
  ),
);

describe('time scale', () => {
  it('fills the track exactly, without gaps between segments', () => {
    fc.assert(
      fc.property(axes, ({ scale, width, domain }) => {
        expect(scale.segments[0]?.x0).toBe(0);
        expect(scale.segments.at(-1)?.x1).toBeCloseTo(width, 6);
        expect(scale.segments[0]?.from).toBe(domain.from);
        expect(scale.segments.at(-1)?.to).toBe(domain.to);
        scale.segments.slice(1).forEach((segment, index) => {
          expect(segment.x0).toBe(scale.segments[index]?.x1);
          expect(segment.from).toBe(addDays(scale.segments[index]?.to ?? dayOf(0), 1));
        });
      }),
    );
  });

  it('keeps the order of days, inside folds too', () => {
    fc.assert(
      fc.property(axisAndDays, ([{ scale }, a, b]) => {
        fc.pre(a < b);
        expect(xOfDay(scale, a)).toBeLessThan(xOfDay(scale, b));
        expect(xAfterDay(scale, a)).toBeLessThanOrEqual(xOfDay(scale, b) + 1e-9);
      }),
    );
  });

  it('finds the day again from its left edge, its middle and just before its right edge', () => {
    fc.assert(
      fc.property(axisAndDays, ([{ scale, folds }, at]) => {
        fc.pre(!inAFold(folds, at));
        const [left, right] = [xOfDay(scale, at), xAfterDay(scale, at)];
        expect(dayAtX(scale, left)).toBe(at);
        expect(dayAtX(scale, (left + right) / 2)).toBe(at);
        expect(dayAtX(scale, right - (right - left) / 1000)).toBe(at);
      }),
    );
  });

  it('finds the day of a window edge again from where the edge is drawn', () => {
    fc.assert(
      fc.property(axisAndDays, ([{ scale, folds }, at]) => {
        fc.pre(!inAFold(folds, at));
        expect(dayStartingAtX(scale, xOfDay(scale, at))).toBe(at);
        expect(dayEndingAtX(scale, xAfterDay(scale, at))).toBe(at);
      }),
    );
  });

  it('never answers with a day inside a fold, and never goes back as the pixel goes on', () => {
    fc.assert(
      fc.property(axes, ({ scale, folds, width, domain }) => {
        let last = domain.from;
        for (let x = 0; x <= width; x += width / 97) {
          const found = dayAtX(scale, x);
          // A break at the very end has no day beyond it: its own last day answers.
          if (found !== domain.from && found !== domain.to)
            expect(inAFold(folds, found)).toBe(false);
          expect(found).toBeGreaterThanOrEqual(last);
          last = found;
        }
      }),
    );
  });

  it('keeps a window’s edges when they are drawn beside a fold', () => {
    const domain = { from: day('2012-03-01'), to: day('2023-12-31') };
    const scale = timeScale(domain, 1000, [fold(day('2013-04-15'), day('2023-05-17'))]);
    expect(dayEndingAtX(scale, xAfterDay(scale, day('2013-04-14')))).toBe(day('2013-04-14'));
    expect(dayStartingAtX(scale, xOfDay(scale, day('2023-05-18')))).toBe(day('2023-05-18'));
  });

  it('draws all open days alike, but those that are to be narrower', () => {
    const domain = { from: dayOf(0), to: dayOf(299) };
    const ranges = [{ from: dayOf(100), to: dayOf(199) }];
    const scale = timeScale(domain, 1000, [], { ranges, rate: 0.5 });
    expect(scale.segments.map(({ x0, x1 }) => [x0, x1])).toEqual([
      [0, 400],
      [400, 600],
      [600, 1000],
    ]);
    expect(dayAtX(scale, 500)).toBe(150);
    expect(dayStartingAtX(scale, 399)).toBe(100);
    expect(dayEndingAtX(scale, 400.9)).toBe(99);
  });

  it('is linear without folds', () => {
    const scale = timeScale({ from: dayOf(0), to: dayOf(99) }, 1000);
    expect(xOfDay(scale, dayOf(25))).toBe(250);
    expect(xAfterDay(scale, dayOf(99))).toBe(1000);
  });

  it('draws a fold to scale when the days shown lie inside it', () => {
    const inside = { from: day('2015-01-01'), to: day('2015-12-31') };
    const scale = timeScale(inside, 365, [fold(day('2013-04-15'), day('2023-05-17'))]);
    expect(scale.segments).toHaveLength(1);
    expect(dayAtX(scale, 31)).toBe(day('2015-02-01'));
  });
});

describe('ticks', () => {
  /** Narrower than the type really is: a browser test measures the real one. */
  const GLYPH_PX = 5.4;

  it('never overlap within a row, and stay on the track', () => {
    fc.assert(
      fc.property(axes, fc.constantFrom('en' as const, 'fr' as const), ({ scale, width }, lang) => {
        for (const row of ['unit', 'context'] as const) {
          const labels = ticks(scale, lang).filter((tick) => tick.row === row);
          labels.forEach(({ x, label }, index) => {
            const next = labels[index + 1];
            expect(x + label.length * GLYPH_PX).toBeLessThanOrEqual((next?.x ?? width) + 1e-6);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('say months over years of two years, days over months of two weeks', () => {
    const years = timeScale({ from: day('2012-03-01'), to: day('2013-12-31') }, 1000);
    const labels = ticks(years, 'en');
    expect(labels.filter(({ row }) => row === 'unit').map(({ label }) => label)).toContain('Feb');
    expect(labels.filter(({ row }) => row === 'context').map(({ label }) => label)).toEqual([
      '2012',
      '2013',
    ]);
    const days = ticks(timeScale({ from: day('2013-02-03'), to: day('2013-02-16') }, 1000), 'fr');
    expect(days.filter(({ row }) => row === 'unit').map(({ label }) => label)).toContain('8');
    expect(days.find(({ row }) => row === 'context')?.label).toBe('févr. 2013');
  });

  it('say the year anew after a break', () => {
    const domain = { from: day('2012-03-01'), to: day('2023-12-31') };
    const scale = timeScale(domain, 340, [fold(day('2013-04-15'), day('2023-05-17'))]);
    expect(ticks(scale, 'en').map(({ label }) => label)).toContain('2023');
  });
});
