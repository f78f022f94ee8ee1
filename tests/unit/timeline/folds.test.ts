import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOLD_GAP_DAYS } from '../../../src/dataset/timelineRules';
import { addDays, type DayRange, dayOf, isoOfDay } from '../../../src/domain/day';
import { acrossFolds, axisDaysOf } from '../../../src/timeline/folds';
import { timeScale, xAfterDay, xOfDay } from '../../../src/timeline/timeScale';
import { openProject } from '../../support';
import { allRows, columnsOf, dated, day, type Row } from './columns';

const axisFor = (rows: readonly Row[], extent: DayRange, busy?: readonly DayRange[]) => {
  const columns = columnsOf(rows);
  return axisDaysOf(columns, extent, {
    anchoring: allRows(columns),
    shown: allRows(columns),
    ...(busy && { busy }),
  });
};
const foldsFor = (rows: readonly Row[], extent: DayRange) => axisFor(rows, extent).folds;
const inWords = (folds: readonly DayRange[]) =>
  folds.map(({ from, to }) => `${isoOfDay(from)} ${isoOfDay(to)}`);
const times = (count: number, edtf: string) => Array.from({ length: count }, () => dated(edtf));

const twoClusters = [dated('2012-03'), dated('2013-02-10'), dated('2023-06'), dated('2023-12-31')];
const extent = { from: day('2012-03-01'), to: day('2023-12-31') };

describe('folds', () => {
  it('leave out what lies between the months in which something is dated, and say how long that is', () => {
    const rows = [dated('2013-01-10'), dated('2013-02'), dated('2023-06'), dated('2023-08-31')];
    const days = { from: day('2013-01-01'), to: day('2023-09-30') };
    expect(foldsFor(rows, days)).toEqual([
      { from: day('2013-03-01'), to: day('2023-05-31'), years: 10, months: 3, recordCount: 0 },
    ]);
  });

  it('keep a week open beside a day that is known exactly, in whole months', () => {
    const days = { from: day('2012-01-01'), to: day('2014-12-31') };
    expect(inWords(foldsFor([dated('2013-01-07'), dated('2013-02-25')], days))).toEqual([
      '2012-01-01 2012-11-30',
      '2013-04-01 2014-12-31',
    ]);
    expect(inWords(foldsFor([dated('2013-01-08'), dated('2013-02-21')], days))).toEqual([
      '2012-01-01 2012-12-31',
      '2013-03-01 2014-12-31',
    ]);
  });

  it('stay shut for a date that names only a year and for the middle of a state that lasts', () => {
    const rows = [...twoClusters, dated('2014'), dated('2015'), dated('2012-04/2023-08')];
    expect(foldsFor(rows, extent).at(-1)).toMatchObject({
      from: day('2013-03-01'),
      to: day('2023-05-31'),
      recordCount: 2,
    });
  });

  it('open for a single known day or month where no stretch has many', () => {
    for (const edtf of ['2018-07', '2018-07-03', '2018-07-03/2023-07']) {
      const folds = foldsFor([...twoClusters, dated(edtf)], extent);
      expect(
        folds.some(({ from, to }) => day('2018-07-03') >= from && day('2018-07-03') <= to),
      ).toBe(false);
    }
  });

  it('shut over a stretch with less than a sixth of what the fullest holds, and count it', () => {
    const days = { from: day('2010-01-01'), to: day('2013-02-28') };
    const busyMonths = [...times(6, '2013-01-10'), ...times(6, '2013-02-10')];
    expect(inWords(foldsFor([...busyMonths, ...times(2, '2010-04')], days))).toEqual([
      '2010-05-01 2012-12-31',
    ]);
    const [fold, ...others] = foldsFor([...busyMonths, dated('2010-04')], days);
    expect(others).toEqual([]);
    expect(fold).toMatchObject({ from: days.from, to: day('2012-12-31'), recordCount: 1 });
  });

  it('shut over months at the ends of an episode that hold less than a third of its average', () => {
    const days = { from: day('2012-01-01'), to: day('2014-02-28') };
    const rows = [dated('2012-12'), ...times(9, '2013-01-10'), ...times(9, '2013-02-10')];
    expect(inWords(foldsFor(rows, days))).toEqual([
      '2012-01-01 2012-12-31',
      '2013-03-01 2014-02-28',
    ]);
    const even = ['2012-12', '2013-01', '2013-02'].flatMap((month) => times(3, month));
    expect(inWords(foldsFor(even, days))[0]).toBe('2012-01-01 2012-11-30');
  });

  it('leave out five gaps at most, the longest ones, in order of time', () => {
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

  it('are none where no day or month is known', () => {
    expect(
      foldsFor([dated('1960'), dated('1999')], { from: day('1960-01-01'), to: day('1999-12-31') }),
    ).toEqual([]);
  });

  it('are longer than the limit, and shut over little of what is dated', () => {
    const days = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(days, (numbers) => {
        const rows = numbers.map((at) => ({ startMin: at, startMax: at, endMin: at, endMax: at }));
        const folds = foldsFor(rows, { from: dayOf(0), to: dayOf(20_000) });
        for (const { from, to, recordCount } of folds) {
          expect(to - from + 1).toBeGreaterThan(FOLD_GAP_DAYS);
          expect(recordCount).toBe(numbers.filter((at) => at >= from && at <= to).length);
        }
        expect(numbers.some((at) => folds.every(({ from, to }) => at < from || at > to))).toBe(
          true,
        );
      }),
    );
  });
});

/** The built-in documents as the page folds them; widths as its tracks have them. */
describe('the axis of the documents', () => {
  const { columns, events, extent: whole } = openProject();
  const drawn = allRows(columns).filter((row) => events[row]?.status !== 'superseded');
  const told = drawn.filter((row) => events[row]?.tier === 'corpus');
  const episodes = [
    { from: day('2013-01-01'), to: day('2013-02-28') },
    { from: day('2023-06-01'), to: day('2023-11-30') },
  ];
  /** Share of the track that the two episodes take. */
  const shareAt = (width: number, days = whole, busy: readonly DayRange[] = []) => {
    const { folds, coarse } = axisDaysOf(columns, days, { anchoring: told, shown: told, busy });
    const scale = timeScale(days, width, folds, coarse);
    return episodes.reduce(
      (sum, { from, to }) => sum + (xAfterDay(scale, to) - xOfDay(scale, from)) / width,
      0,
    );
  };

  it('gives January and February 2013 and June to November 2023 three quarters of the track', () => {
    for (const width of [1180, 1200, 1232, 1400]) expect(shareAt(width)).toBeGreaterThan(0.75);
    for (const width of [280, 320, 360]) expect(shareAt(width)).toBeGreaterThan(0.69);
  });

  it('counts in its breaks what the documents say of them', () => {
    const { folds } = axisDaysOf(columns, whole, { anchoring: told, shown: told });
    expect(inWords(folds)).toEqual([
      '2012-03-01 2012-12-31',
      '2013-03-01 2023-05-31',
      '2023-12-01 2024-11-15',
    ]);
    expect(folds.map(({ recordCount }) => recordCount)).toEqual([4, 5, 1]);
  });

  it('keeps most of the track for them whatever years own events add', () => {
    const years = { from: day('1989-01-01'), to: day('2024-12-31') };
    const gaps: DayRange[][] = [
      [years],
      [
        { from: day('1997-01-01'), to: day('1999-12-31') },
        { from: day('2020-03-01'), to: years.to },
      ],
      [
        { from: years.from, to: years.from },
        { from: day('2013-03-10'), to: day('2013-03-20') },
      ],
    ];
    for (const busy of gaps)
      for (const width of [320, 1200]) expect(shareAt(width, years, busy)).toBeGreaterThan(0.5);
    const { folds, coarse } = axisDaysOf(columns, years, {
      anchoring: told,
      shown: told,
      busy: [years],
    });
    expect(folds).toEqual([]);
    expect(inWords(coarse?.ranges ?? [])).toEqual([
      '1989-01-01 2012-12-31',
      '2013-03-01 2023-05-31',
      '2023-12-01 2024-12-31',
    ]);
  });
});

describe('a step across a fold', () => {
  const rows = [dated('2013-01-10'), dated('2013-02'), dated('2023-06'), dated('2023-08-31')];
  const days = { from: day('2013-01-01'), to: day('2023-09-30') };
  const folds = foldsFor(rows, days);
  it('comes out on the other side', () => {
    expect(acrossFolds(folds, day('2013-03-01'), 1, days)).toBe(day('2023-06-01'));
    expect(acrossFolds(folds, day('2023-05-31'), -1, days)).toBe(day('2013-02-28'));
    expect(acrossFolds(folds, day('2013-02-24'), 1, days)).toBe(day('2013-02-24'));
  });
  it('stays within the extent', () => {
    const end = { from: day('2012-03-01'), to: addDays(day('2012-03-01'), 900) };
    const [last] = foldsFor([dated('2012-03-01')], end);
    expect(last?.to).toBe(end.to);
    expect(acrossFolds(last ? [last] : [], day('2014-01-01'), 1, end)).toBe(end.to);
  });
});
