import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOLD_GAP_DAYS } from '../../../src/dataset/timelineRules';
import { addDays, type DayRange, dayOf, isoOfDay } from '../../../src/domain/day';
import { acrossFolds, FOLD_MARGIN_DAYS, foldsOf } from '../../../src/timeline/folds';
import { allRows, columnsOf, dated, day, type Row } from './columns';

const foldsFor = (rows: readonly Row[], extent: DayRange, shown?: readonly number[]) => {
  const columns = columnsOf(rows);
  return foldsOf(columns, extent, {
    anchoring: allRows(columns),
    shown: shown ?? allRows(columns),
  });
};
const twoClusters = [dated('2012-03'), dated('2013-02-10'), dated('2023-06'), dated('2023-12-31')];
const extent = { from: day('2012-03-01'), to: day('2023-12-31') };

describe('folds', () => {
  it('leaves out the years between two clusters, with a margin, and says how long they are', () => {
    expect(foldsFor(twoClusters, extent)).toEqual([
      { from: day('2013-02-25'), to: day('2023-05-17'), years: 10, months: 2, roughCount: 0 },
    ]);
  });

  it('stays open for neither a date that names only a year nor a state that lasts for years', () => {
    const rows = [...twoClusters, dated('2014'), dated('2015'), dated('2012-04/2023-08')];
    expect(foldsFor(rows, extent)).toEqual([
      { from: day('2013-02-25'), to: day('2023-05-17'), years: 10, months: 2, roughCount: 2 },
    ]);
  });

  it('opens for a single known day or month', () => {
    for (const edtf of ['2018-07', '2018-07-03', '2018-07-03/2023-07']) {
      const folds = foldsFor([...twoClusters, dated(edtf)], extent);
      expect(folds).toHaveLength(2);
      expect(
        folds.some(({ from, to }) => day('2018-07-03') >= from && day('2018-07-03') <= to),
      ).toBe(false);
    }
  });

  it('counts only records of layers that are on, yet folds the same', () => {
    const rows = [...twoClusters, dated('2014')];
    const [fold] = foldsFor(rows, extent, []);
    expect(fold).toMatchObject({ from: day('2013-02-25'), to: day('2023-05-17'), roughCount: 0 });
  });

  it('leaves out five gaps at most, the longest ones, in order of time', () => {
    // Years from one to the next: 4, 2, 5, 3, 6, 7 and 8.
    const years = ['1950', '1954', '1956', '1961', '1964', '1970', '1977', '1985'];
    const rows = years.map((year) => dated(`${year}-01-10`));
    const folds = foldsFor(rows, { from: day('1950-01-10'), to: day('1985-01-10') });
    expect(folds.map(({ from }) => isoOfDay(from).slice(0, 4))).toEqual([
      '1950',
      '1956',
      '1964',
      '1970',
      '1977',
    ]);
  });

  it('folds nothing where no day or month is known', () => {
    expect(
      foldsFor([dated('1960'), dated('1999')], { from: day('1960-01-01'), to: day('1999-12-31') }),
    ).toEqual([]);
  });

  it('never holds an anchor or its margin, and is always longer than the limit', () => {
    const days = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(days, (numbers) => {
        const rows = numbers.map((at) => ({ startMin: at, startMax: at, endMin: at, endMax: at }));
        const folds = foldsFor(rows, { from: dayOf(0), to: dayOf(20_000) });
        for (const { from, to } of folds) {
          expect(to - from + 1).toBeGreaterThan(FOLD_GAP_DAYS);
          for (const at of numbers)
            expect(at + FOLD_MARGIN_DAYS < from || at - FOLD_MARGIN_DAYS > to).toBe(true);
        }
      }),
    );
  });
});

describe('a step across a fold', () => {
  const [fold] = foldsFor(twoClusters, extent);
  const folds = fold ? [fold] : [];
  it('comes out on the other side', () => {
    expect(acrossFolds(folds, day('2013-02-25'), 1, extent)).toBe(day('2023-05-18'));
    expect(acrossFolds(folds, day('2023-05-17'), -1, extent)).toBe(day('2013-02-24'));
    expect(acrossFolds(folds, day('2013-02-24'), 1, extent)).toBe(day('2013-02-24'));
  });
  it('stays within the extent', () => {
    const end = { from: day('2012-03-01'), to: addDays(day('2012-03-01'), 900) };
    const [last] = foldsFor([dated('2012-03-01')], end);
    expect(last?.to).toBe(end.to);
    expect(acrossFolds(last ? [last] : [], day('2014-01-01'), 1, end)).toBe(end.to);
  });
});
