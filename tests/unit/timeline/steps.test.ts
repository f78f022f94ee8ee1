import { describe, expect, it } from 'vitest';
import type { TimeMode } from '../../../src/store/view';
import {
  eventStops,
  focusDay,
  neighbourStop,
  trailingDays,
  windowEnding,
  windowShowing,
} from '../../../src/timeline/eventSteps';
import { axisDaysOf } from '../../../src/timeline/folds';
import { dayForKey, windowForKey } from '../../../src/timeline/keySteps';
import { allRows, columnsOf, dated, day } from './columns';

const columns = columnsOf([
  dated('2012-04'),
  dated('2013-02-08'),
  dated('2013-02-10'),
  dated('2013-02-10'),
  dated('2014'),
  dated('2023-10-31'),
]);
const extent = { from: day('2012-04-01'), to: day('2023-10-31') };
const rows = allRows(columns);
const { folds } = axisDaysOf(columns, extent, { anchoring: rows, shown: rows });
const key = (name: string, shiftKey = false) => ({ key: name, shiftKey });

describe('slider keys', () => {
  const bounds = { extent, limits: extent, folds };
  const from = (iso: string, name: string, shift = false) =>
    dayForKey(key(name, shift), day(iso), bounds);

  it('move by a day, a week, a month, and to the limits', () => {
    expect(from('2013-02-08', 'ArrowRight')).toBe(day('2013-02-09'));
    expect(from('2013-02-08', 'ArrowDown')).toBe(day('2013-02-07'));
    expect(from('2013-02-08', 'ArrowUp', true)).toBe(day('2013-02-15'));
    expect(dayForKey(key('PageDown'), day('2013-01-31'), { ...bounds, folds: [] })).toBe(
      day('2012-12-31'),
    );
    expect(from('2013-01-10', 'PageUp')).toBe(day('2013-02-10'));
    expect(from('2013-01-31', 'Home')).toBe(extent.from);
    expect(from('2013-01-31', 'End')).toBe(extent.to);
    expect(from('2013-01-31', 'Tab')).toBeNull();
  });

  it('go over a fold in one step', () => {
    const [, fold] = folds;
    const before = day('2013-02-28');
    const after = day('2023-10-01');
    expect(fold).toMatchObject({ from: before + 1, to: after - 1 });
    for (const name of ['ArrowRight', 'PageUp'])
      expect(dayForKey(key(name), before, bounds)).toBe(after);
    for (const name of ['ArrowLeft', 'PageDown'])
      expect(dayForKey(key(name), after, bounds)).toBe(before);
  });

  it('move by days within a fold in which they begin: typed dates lead there', () => {
    expect(from('2016-05-10', 'ArrowRight')).toBe(day('2016-05-11'));
    expect(from('2016-05-10', 'PageDown')).toBe(day('2016-04-10'));
    const window = { from: day('2016-05-10'), to: day('2016-05-12') };
    expect(windowForKey(key('ArrowLeft'), window, bounds)).toEqual({
      from: day('2016-05-09'),
      to: day('2016-05-11'),
    });
    expect(windowForKey(key('ArrowRight'), window, bounds)?.to).toBe(day('2016-05-13'));
  });

  it('do not let handles cross', () => {
    const limits = { from: day('2013-02-08'), to: extent.to };
    expect(dayForKey(key('PageDown'), day('2013-02-10'), { extent, folds, limits })).toBe(
      day('2013-02-08'),
    );
  });

  it('move a window whole', () => {
    const window = { from: day('2013-02-08'), to: day('2013-02-10') };
    const bound = { extent, folds };
    const moved = (name: string) => windowForKey(key(name), window, bound);
    expect(moved('ArrowRight')).toEqual({ from: day('2013-02-09'), to: day('2013-02-11') });
    expect(moved('ArrowLeft')).toEqual({ from: day('2013-02-07'), to: day('2013-02-09') });
    expect(moved('Home')).toEqual({ from: extent.from, to: extent.from + 2 });
    expect(moved('End')).toEqual({ from: extent.to - 2, to: extent.to });
    expect(moved('PageUp')).toEqual({ from: day('2023-09-29'), to: day('2023-10-01') });
    expect(moved('a')).toBeNull();
  });
});

describe('stepping through events', () => {
  const stops = eventStops(columns, rows);
  const step = (
    mode: TimeMode,
    from: string,
    to: string,
    direction: 1 | -1,
    chosenRow: number | null = null,
  ) =>
    neighbourStop(stops, columns, direction, {
      time: { mode, from: day(from), to: day(to) },
      extent,
      chosenRow,
    });

  it('shows a record on the first day it surely was, else on the first it may have been', () => {
    const span = (edtf: string) => dated(edtf) as unknown as Parameters<typeof focusDay>[0];
    expect(focusDay(span('2012-04/2013-01'))).toBe(day('2012-04-30'));
    expect(focusDay(span('2012-04'))).toBe(day('2012-04-01'));
  });

  it('goes to the next and the previous event after and before the days looked at', () => {
    expect(step('day', '2012-04-01', '2013-02-08', 1)?.row).toBe(2);
    expect(step('day', '2012-04-01', '2013-02-08', -1)?.row).toBe(0);
    expect(step('window', '2013-02-08', '2013-02-09', 1)?.row).toBe(2);
    expect(step('window', '2013-02-08', '2013-02-09', -1)?.row).toBe(0);
    expect(step('upto', '2012-04-01', '2013-02-09', -1)?.row).toBe(1);
  });

  it('takes events of one day one by one once one of them is chosen', () => {
    expect(step('day', '2012-04-01', '2013-02-10', 1, 2)?.row).toBe(3);
    expect(step('day', '2012-04-01', '2013-02-10', 1, 3)?.row).toBe(4);
    expect(step('day', '2012-04-01', '2013-02-10', -1, 3)?.row).toBe(2);
  });

  it('goes by the time where the chosen event is out of view', () => {
    expect(step('day', '2012-04-01', '2013-02-08', 1, 5)?.row).toBe(2);
  });

  it('begins at either end of the whole extent, and ends there', () => {
    expect(step('window', '2012-04-01', '2023-10-31', 1)?.row).toBe(0);
    expect(step('window', '2012-04-01', '2023-10-31', -1)?.row).toBe(5);
    expect(step('day', '2012-04-01', '2023-10-31', 1, 5)).toBeNull();
  });
});

describe('windows', () => {
  it('keep their length and stay within the extent', () => {
    expect(windowEnding(day('2012-04-05'), 30, extent)).toEqual({
      from: extent.from,
      to: extent.from + 29,
    });
    const window = { from: day('2013-02-08'), to: day('2013-02-10') };
    expect(windowShowing(day('2013-02-09'), window, extent)).toBe(window);
    expect(windowShowing(day('2013-02-20'), window, extent)).toEqual({
      from: day('2013-02-18'),
      to: day('2013-02-20'),
    });
    expect(windowShowing(day('2013-01-20'), window, extent)).toEqual({
      from: day('2013-01-20'),
      to: day('2013-01-22'),
    });
  });

  it('trail by a month, by more over decades, by less over days', () => {
    expect(trailingDays(extent, 400)).toBe(30);
    expect(trailingDays({ from: day('1989-01-01'), to: day('2023-12-31') }, 12_000)).toBe(600);
    expect(trailingDays({ from: day('2013-02-01'), to: day('2013-02-08') }, 8)).toBe(2);
  });
});
