import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, type DayRange, dayOf } from '../../../src/domain/day';
import { KINDS } from '../../../src/domain/vocabulary';
import type { TimeMode, TimeView } from '../../../src/store/view';
import { type EventStop, eventStops } from '../../../src/timeline/eventSteps';
import { openingStop } from '../../../src/timeline/opening';
import { createPlayback, type PlaybackHost, RECORD_MS } from '../../../src/timeline/playback';
import { openProject } from '../../support';
import { day } from './columns';

const dataset = openProject();
const { extent, columns, events } = dataset;
const DATED = Array.from({ length: columns.datedCount }, (_, row) => row);
const ALL = eventStops(columns, DATED);
const DOCUMENTS = eventStops(
  columns,
  DATED.filter((row) => events[row]?.tier === 'corpus'),
);

interface Shown {
  readonly row: number;
  readonly earlier: number | null;
  readonly time: TimeView;
  readonly at: number;
}

interface Setting {
  readonly time?: TimeView;
  readonly stops?: readonly EventStop[];
  readonly reached?: EventStop | null;
  readonly speed?: number;
  readonly loop?: boolean;
  readonly limit?: number;
  readonly isHidden?: (at: number) => boolean;
  /** Called before each wait ends; may change what there is to play. */
  readonly stopsAt?: (at: number) => readonly EventStop[];
}

const view = (mode: TimeMode, from: Day = extent.from, to: Day = extent.to): TimeView => ({
  mode,
  from,
  to,
});

/** Plays to the end, or for `limit` waits, on a clock that is turned by hand. */
function play({ time = view('window'), stops = DOCUMENTS, ...setting }: Setting = {}) {
  const { reached = null, speed = 1, loop = false, limit = 500 } = setting;
  let now = 0;
  let due: { readonly call: () => void; readonly ms: number } | null = null;
  let ended = 0;
  let current = time;
  const shown: Shown[] = [];
  const times: TimeView[] = [];
  const set = (next: TimeView) => {
    current = next;
    times.push(next);
  };
  const stopsNow = () => setting.stopsAt?.(now) ?? stops;
  const host: PlaybackHost = {
    time: () => current,
    extent: () => extent,
    stops: stopsNow,
    reached: () => reached,
    opening: () => openingStop(stopsNow(), dataset),
    pace: () => ({ speed, loop }),
    setWindow: (from, to) => set({ ...current, from, to }),
    setDay: (to) => set({ ...current, to }),
    show: ({ row }, earlier) => shown.push({ row, earlier, time: current, at: now }),
    stopped: () => {
      ended += 1;
    },
    isHidden: () => setting.isHidden?.(now) ?? false,
  };
  const playback = createPlayback(host, {
    request: (call, ms) => {
      due = { call, ms };
      return 1;
    },
    cancel: () => {
      due = null;
    },
  });
  playback.start();
  for (let waits = 0; due && waits < limit; waits++) {
    const { call, ms }: { call: () => void; ms: number } = due;
    due = null;
    now += ms;
    call();
  }
  return { shown, times, ended, rows: shown.map(({ row }) => row) };
}

const rowsOf = (stops: readonly EventStop[]) => stops.map(({ row }) => row);
const titleOf = (row: number | undefined) => events[row ?? -1]?.title.en;
const stopOf = (id: string): EventStop => {
  const stop = DOCUMENTS.find(({ row }) => events[row]?.id === id);
  if (!stop) throw new Error(`${id} is no stop`);
  return stop;
};

const someStops = fc
  .tuple(fc.subarray([...KINDS], { minLength: 1 }), fc.boolean())
  .map(([kinds, context]) =>
    (context ? ALL : DOCUMENTS).filter(({ row }) => {
      const kind = events[row]?.kind;
      return kind !== undefined && kinds.includes(kind);
    }),
  );
const someWindow = fc
  .tuple(
    fc.integer({ min: extent.from, max: extent.to }),
    fc.integer({ min: extent.from, max: extent.to }),
  )
  .map(([a, b]): DayRange => ({ from: dayOf(Math.min(a, b)), to: dayOf(Math.max(a, b)) }));

describe('playback', () => {
  it('opens where the documents are dense, and says how many records lie before', () => {
    const { shown, rows, ended } = play();
    const [first] = shown;
    expect(events[first?.row ?? -1]?.when).toBe('2013-01-10');
    expect(first?.earlier).toBe(4);
    expect(rows).toEqual(rowsOf(DOCUMENTS).slice(4));
    expect(shown.slice(1).every(({ earlier }) => earlier === null)).toBe(true);
    expect(ended).toBe(1);
  });

  it('leaves the days alone where all are looked at', () => {
    expect(play().times).toEqual([]);
  });

  it.each(['day', 'upto'] as const)('moves the day in the mode "%s"', (mode) => {
    const { shown } = play({ time: view(mode, extent.from, day('2013-02-08')) });
    expect(titleOf(shown[0]?.row)).toBe('Suicide bombing hits a Gao checkpoint, 9 February');
    const dayOfRow = new Map(DOCUMENTS.map((stop) => [stop.row, stop.day]));
    for (const { row, time } of shown) expect(time.to).toBe(dayOfRow.get(row));
  });

  it('slides a window, so that each record comes in at its end', () => {
    const time = view('window', day('2013-02-01'), day('2013-02-08'));
    const { shown } = play({ time });
    expect(titleOf(shown[0]?.row)).toBe('Suicide bombing hits a Gao checkpoint, 8 February');
    expect(shown[0]?.time, 'it lies within').toBe(time);
    expect(shown[1]?.time).toMatchObject({ from: day('2013-02-02'), to: day('2013-02-09') });
    expect(shown[2]?.time).toBe(shown[1]?.time);
  });

  it('shows the records in order, none left out, and never changes the length of a window', () => {
    fc.assert(
      fc.property(
        someStops,
        someWindow,
        fc.constantFrom<TimeMode>('window', 'day', 'upto'),
        (stops, { from, to }, mode) => {
          const { shown, times, rows, ended } = play({ time: view(mode, from, to), stops });
          const begins = stops.findIndex(({ row }) => row === rows[0]);
          expect(ended).toBe(1);
          expect(rows).toEqual(begins < 0 ? [] : rowsOf(stops).slice(begins));
          if (mode !== 'window') return;
          for (const time of times) expect(time.to - time.from).toBe(to - from);
          shown.forEach(({ time }, index) => {
            const at = stops[begins + index]?.day ?? 0;
            expect(time.from <= at && at <= time.to).toBe(true);
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('begins with the first record of a window, which stays until one lies outside', () => {
    fc.assert(
      fc.property(someStops, someWindow, (stops, { from, to }) => {
        fc.pre(from > extent.from || to < extent.to);
        const first = stops.findIndex((stop) => stop.day >= from);
        fc.pre(first >= 0);
        const time = view('window', from, to);
        const { rows, shown } = play({ time, stops });
        expect(rows).toEqual(rowsOf(stops).slice(first));
        const within = stops.slice(first).filter((stop) => stop.day <= to);
        within.forEach((_, index) => {
          expect(shown[index]?.time).toBe(time);
        });
      }),
    );
  });

  it.each(['day', 'upto'] as const)(
    'begins with the first record after the day in the mode "%s"',
    (mode) => {
      fc.assert(
        fc.property(someStops, someWindow, (stops, { from, to }) => {
          const after = stops.findIndex((stop) => stop.day > to);
          fc.pre(after >= 0);
          expect(play({ time: view(mode, from, to), stops }).rows).toEqual(
            rowsOf(stops).slice(after),
          );
        }),
      );
    },
  );

  it('goes on after what was reached, also among records of one day, and anew after the last', () => {
    const reached = stopOf('2013-02-09-gao-suicide-bombing');
    const at = DOCUMENTS.indexOf(reached);
    const on = play({ reached });
    expect(on.rows).toEqual(rowsOf(DOCUMENTS).slice(at + 1));
    expect(on.shown[0]?.earlier).toBeNull();
    const anew = play({ reached: DOCUMENTS.at(-1) ?? null });
    expect(anew.rows).toEqual(rowsOf(DOCUMENTS).slice(4));
    expect(anew.shown[0]?.earlier).toBe(4);
  });

  it('goes on after what a layer has taken away', () => {
    const reached = stopOf('2013-02-09-gao-suicide-bombing');
    const others = DOCUMENTS.filter(({ row }) => events[row]?.kind !== 'attack');
    const rest = others.filter(({ day: at, row }) => at > reached.day || row > reached.row);
    expect(play({ stops: others, reached }).rows).toEqual(
      rowsOf(rest.filter(({ day: at }) => at >= reached.day)),
    );
  });

  it('follows the layers that are switched while it plays', () => {
    const without = DOCUMENTS.filter(({ row }) => events[row]?.kind !== 'political');
    const { shown } = play({ stopsAt: (at) => (at < 3 * RECORD_MS ? DOCUMENTS : without) });
    const before = shown.filter(({ at }) => at < 3 * RECORD_MS).map(({ row }) => row);
    const last = DOCUMENTS.findIndex(({ row }) => row === before.at(-1));
    expect(shown.map(({ row }) => row).slice(before.length)).toEqual(
      rowsOf(DOCUMENTS.slice(last + 1).filter((stop) => without.includes(stop))),
    );
  });

  it('gives each record its time, less of it at a higher speed', () => {
    for (const speed of [0.5, 1, 2, 4]) {
      const [first, second] = play({ speed }).shown;
      expect((second?.at ?? 0) - (first?.at ?? 0)).toBe(RECORD_MS / speed);
    }
  });

  it('waits while nobody sees the page', () => {
    const until = 10 * RECORD_MS;
    const { shown, rows } = play({ isHidden: (at) => at < until });
    expect(shown[1]?.at).toBe(until);
    expect(rows).toEqual(play().rows);
  });

  it('begins again at the end when it loops', () => {
    const once = play().rows;
    const { rows, ended } = play({ loop: true, limit: 2 * once.length - 1 });
    expect(rows).toEqual([...once, ...once]);
    expect(ended).toBe(0);
  });

  it('stops at once where there is nothing to play', () => {
    expect(play({ stops: [], loop: true })).toMatchObject({ shown: [], ended: 1 });
  });

  it('opens with the first record of all where no month is dense', () => {
    const few = [
      stopOf('2013-02-08-gao-suicide-bombing'),
      stopOf('2013-02-09-gao-suicide-bombing'),
    ];
    expect(play({ stops: few })).toMatchObject({ rows: rowsOf(few) });
    expect(play({ stops: few }).shown[0]?.earlier).toBe(0);
  });

  it('takes a window back to the opening at its end', () => {
    const { shown } = play({ time: view('window', addDays(extent.to, -9), extent.to) });
    expect(shown[0]?.time).toMatchObject({ from: day('2013-01-01'), to: day('2013-01-10') });
  });
});
