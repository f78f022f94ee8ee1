import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestDay, neighbourDays } from '../../../src/dataset/dayStops';
import { addDays, dayOf, isoOfDay } from '../../../src/domain/day';
import type { EventRecord } from '../../../src/domain/record';
import { presenceIn } from '../../../src/domain/timeSpan';
import { goToNearestDay, selectNeighbourDays } from '../../../src/store/dayWays';
import { NO_OWN_EVENTS } from '../../../src/store/own';
import { selectRowsOfLayers } from '../../../src/store/selectors';
import { ALL_LAYERS, defaultView, type TimeMode } from '../../../src/store/view';
import { createViewStore } from '../../../src/store/viewStore';
import { decodeHash } from '../../../src/url/codec';
import { day, openProject } from '../../support';

const dataset = openProject();
const { events, extent } = dataset;
const storeAt = (mode: TimeMode, from: string, to: string) =>
  createViewStore(dataset, {
    ...defaultView(extent, 'en'),
    time: { mode, from: day(from), to: day(to) },
  });
const rows = selectRowsOfLayers(createViewStore(dataset, defaultView(extent, 'en')).getState());
const reported = rows
  .flatMap((row) => events[row] ?? [])
  .filter(({ status }) => status !== 'planned' && status !== 'superseded');
const liesOn = (record: EventRecord, on: number): boolean =>
  record.time !== undefined &&
  presenceIn(record.time.span, { from: dayOf(on), to: dayOf(on) }) === 'certain';
const beginsOn = ({ time }: EventRecord, on: number): boolean =>
  time !== undefined && time.span.startMin === on && time.span.startMax === on;

describe('a single day', () => {
  it('is the day itself where something surely was, else the nearest with an exact date', () => {
    fc.assert(
      fc.property(fc.integer({ min: extent.from, max: extent.to }), (number) => {
        const from = dayOf(number);
        const found = nearestDay(dataset, rows, from);
        if (reported.some((record) => liesOn(record, from))) {
          expect(found).toBe(from);
          return;
        }
        const away = Math.abs(found - from);
        expect(reported.some((record) => beginsOn(record, found))).toBe(true);
        for (let step = 1; step < away; step++)
          for (const other of [addDays(from, step), addDays(from, -step)])
            expect(
              reported.some((record) => beginsOn(record, other)),
              isoOfDay(other),
            ).toBe(false);
        // Of two that are as near, the earlier.
        if (found > from)
          expect(reported.some((record) => beginsOn(record, from - away))).toBe(false);
      }),
    );
  });

  it('is where the reader is taken who asks for one, from the last day looked at', () => {
    for (const [from, to, found] of [
      ['2013-01-10', '2013-02-15', '2013-02-11'],
      ['2013-01-10', '2013-02-10', '2013-02-10'],
      // Beyond the last report only a plan is dated.
      ['2012-03-01', '2024-11-15', '2023-10-31'],
    ] as const) {
      const store = storeAt('window', from, to);
      store.getState().setMode('day');
      goToNearestDay(day(to), store.getState());
      const { time } = store.getState();
      expect(isoOfDay(time.to), to).toBe(found);
    }
  });

  it('leaves the window to be found again, until the reader moves the day himself', () => {
    const [from, to] = [isoOfDay(extent.from), isoOfDay(extent.to)];
    const jump = () => {
      const store = storeAt('window', from, to);
      const { time } = store.getState();
      store.getState().setMode('day');
      goToNearestDay(time.to, store.getState());
      expect(store.getState().time.to).toBeLessThan(time.to);
      return { state: store.getState, time };
    };
    const straight = jump();
    straight.state().setMode('window');
    expect(straight.state().time).toEqual(straight.time);
    const round = jump();
    round.state().setMode('upto');
    round.state().setMode('window');
    expect(round.state().time).toEqual(round.time);
    const moved = jump();
    const there = moved.state().time.to;
    moved.state().setDay(day('2013-02-08'));
    moved.state().setDay(there);
    moved.state().setMode('window');
    expect(moved.state().time).toEqual({ mode: 'window', from: extent.from, to: there });
  });

  it('stays in the other modes, once it has been moved, and where own events may lie on it', () => {
    for (const mode of ['window', 'upto'] as const) {
      const store = storeAt(mode, '2013-01-10', '2013-02-15');
      goToNearestDay(day('2013-02-15'), store.getState());
      expect(isoOfDay(store.getState().time.to)).toBe('2013-02-15');
    }
    const store = storeAt('day', '2013-01-10', '2013-02-15');
    goToNearestDay(day('2013-02-14'), store.getState());
    expect(isoOfDay(store.getState().time.to)).toBe('2013-02-15');
    store.setState({ own: { ...NO_OWN_EVENTS, shown: true } });
    goToNearestDay(day('2013-02-15'), store.getState());
    expect(isoOfDay(store.getState().time.to)).toBe('2013-02-15');
  });

  it('is the day of a link, whatever lies on it', () => {
    const { view } = decodeHash('#mode=day&t=2013-02-15', { dataset, lang: 'en' });
    expect(isoOfDay(view.time.to)).toBe('2013-02-15');
  });

  it('counts a plan where nothing else is there, and stays where nothing is', () => {
    const plans = rows.filter((row) => events[row]?.status === 'planned');
    expect(isoOfDay(nearestDay(dataset, plans, day('2024-03-01')))).toBe('2023-12-31');
    expect(nearestDay(dataset, [], day('2013-02-15'))).toBe(day('2013-02-15'));
  });

  it('is the earlier of two that are as near', () => {
    const bombings = rows.filter((row) => /^2013-02-(08|10)-gao/.test(events[row]?.id ?? ''));
    expect(bombings.length).toBeGreaterThan(1);
    expect(isoOfDay(nearestDay(dataset, bombings, day('2013-02-09')))).toBe('2013-02-08');
  });

  it('has the days with records next to it, plans among them, of the layers that are on', () => {
    const iso = (on: ReturnType<typeof neighbourDays>) =>
      [on.earlier, on.later].map((found) => found && isoOfDay(found));
    expect(iso(neighbourDays(dataset, rows, day('2013-02-15')))).toEqual([
      '2013-02-11',
      '2023-10-14',
    ]);
    expect(iso(neighbourDays(dataset, rows, day('2023-12-31')))[1]).toBeNull();
    const store = storeAt('day', '2013-01-10', '2013-02-15');
    for (const kind of [...ALL_LAYERS].filter((one) => one !== 'attack'))
      store.getState().toggleLayer(kind);
    expect(iso(selectNeighbourDays(store.getState()))).toEqual(['2013-02-10', null]);
  });
});
