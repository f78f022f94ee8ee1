import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, type DayRange, dayOf } from '../../../src/domain/day';
import type { TimeMode, TimeView } from '../../../src/store/view';
import type { Fold } from '../../../src/timeline/folds';
import {
  createPlayback,
  type PlaybackHost,
  type PlaybackStep,
} from '../../../src/timeline/playback';
import { day } from './columns';

const fold: Fold = {
  from: day('2013-02-25'),
  to: day('2023-05-17'),
  years: 10,
  months: 2,
  roughCount: 1,
};
const extent: DayRange = { from: day('2012-12-01'), to: day('2023-12-31') };
const FRAME_MS = 16;

interface Run {
  readonly views: TimeView[];
  readonly stops: number;
}

/** Plays to the end on a clock that is turned by hand; returns every view that was shown. */
function play(
  start: TimeView,
  eventDays: readonly Day[],
  {
    step = 'day',
    speed = 1,
    loop = false,
    folds = [fold],
    limit = 20_000,
    frameMs = FRAME_MS,
  } = {} as {
    step?: PlaybackStep;
    speed?: number;
    loop?: boolean;
    folds?: readonly Fold[];
    limit?: number;
    frameMs?: number;
  },
): Run {
  let time = start;
  let stops = 0;
  let next: ((at: number) => void) | null = null;
  const views: TimeView[] = [];
  const show = (view: TimeView) => {
    time = view;
    views.push(view);
  };
  const host: PlaybackHost = {
    time: () => time,
    extent: () => extent,
    folds: () => folds,
    eventDays: () => eventDays,
    pace: () => ({ step, speed, loop }),
    setWindow: (from, to) => show({ ...time, from, to }),
    setDay: (to) => show({ ...time, to }),
    stopped: () => {
      stops += 1;
    },
  };
  const playback = createPlayback(host, {
    request: (callback) => {
      next = callback;
      return 1;
    },
    cancel: () => {
      next = null;
    },
  });
  playback.start();
  for (let frame = 0; next && frame < limit; frame++) {
    const callback: (at: number) => void = next;
    next = null;
    callback(frame * frameMs);
  }
  return { views, stops };
}

const view = (mode: TimeMode, from: Day = extent.from, to: Day = extent.to): TimeView => ({
  mode,
  from,
  to,
});
const events = [
  day('2013-01-10'),
  day('2013-02-08'),
  day('2013-02-09'),
  day('2014-01-01'),
  day('2023-10-31'),
];

describe('playback', () => {
  it.each(['day', 'upto'] as const)(
    'shows every event day in the mode "%s" and stops at the end',
    (mode) => {
      const { views, stops } = play(view(mode), events);
      const shown = views.map(({ to }) => to);
      expect(events.every((at) => shown.includes(at))).toBe(true);
      expect(shown.at(-1)).toBe(extent.to);
      expect(stops).toBe(1);
    },
  );

  it('moves only forward, whatever the frame rate, and never past an event', () => {
    const someDays = fc.uniqueArray(fc.integer({ min: extent.from, max: extent.to }), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(someDays, fc.integer({ min: 4, max: 400 }), (numbers, frameMs) => {
        const days = numbers.map(dayOf).sort((a, b) => a - b);
        const { views, stops } = play(view('day', extent.from, extent.from), days, { frameMs });
        const shown = views.map(({ to }) => to);
        expect(stops).toBe(1);
        expect(shown).toEqual([...shown].sort((a, b) => a - b));
        expect(days.every((at) => shown.includes(at))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('crosses a fold at once, halting only at what is known roughly inside', () => {
    const shown = play(view('day'), events).views.map(({ to }) => to);
    expect(new Set(shown.filter((at) => at >= fold.from && at <= fold.to))).toEqual(
      new Set([day('2014-01-01')]),
    );
    const without = play(view('day'), []).views.map(({ to }) => to);
    const after = without.findIndex((at) => at > fold.to);
    expect(without[after]).toBe(addDays(fold.to, 1));
    expect(without[after - 1]).toBeLessThan(fold.from);
  });

  it('plays a trailing window of a month from the whole extent, and keeps its length', () => {
    const { views } = play(view('window'), events);
    expect(views[0]).toMatchObject({ from: extent.from, to: addDays(extent.from, 29) });
    expect(new Set(views.map(({ from, to }) => to - from + 1))).toEqual(new Set([30]));
    expect(events.every((at) => views.some(({ from, to }) => from <= at && at <= to))).toBe(true);
  });

  it('plays on from a given window and keeps its length', () => {
    const { views } = play(view('window', day('2013-02-01'), day('2013-02-04')), events);
    expect(views[0]?.to).toBe(day('2013-02-04'));
    expect(new Set(views.map(({ from, to }) => to - from))).toEqual(new Set([3]));
  });

  it('begins again where there is nothing left to play', () => {
    const { views } = play(view('window', addDays(extent.to, -9), extent.to), []);
    expect(views[0]).toMatchObject({ from: extent.from, to: addDays(extent.from, 9) });
  });

  it('steps from event to event, holding each', () => {
    const { views } = play(view('day', extent.from, extent.from), events, { step: 'event' });
    expect([...new Set(views.map(({ to }) => to))]).toEqual([extent.from, ...events, extent.to]);
    const short = play(view('day', extent.from, extent.from), events, { step: 'event', limit: 60 });
    expect(short.views).toHaveLength(1);
  });

  it('goes on where it was after the page was hidden', () => {
    const { views } = play(view('day', extent.from, extent.from), [], {
      frameMs: 60_000,
      limit: 3,
    });
    expect((views.at(-1)?.to ?? 0) - extent.from).toBeLessThan(20);
  });

  it('shows every event at every speed, sooner at a higher one', () => {
    const days = [0.5, 1, 2, 4].map((speed) => {
      const { views } = play(view('day', extent.from, extent.from), events, { speed, limit: 60 });
      const whole = play(view('day', extent.from, extent.from), events, { speed }).views;
      expect(events.every((at) => whole.some(({ to }) => to === at))).toBe(true);
      return (views.at(-1)?.to ?? 0) - extent.from;
    });
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(new Set(days).size).toBe(4);
  });

  it('begins again at the end when it loops, with the same window', () => {
    const start = view('window', day('2013-02-01'), day('2013-02-04'));
    const { views, stops } = play(start, events, { loop: true, limit: 4000 });
    const ends = views.map(({ to }) => to);
    const end = ends.indexOf(extent.to);
    expect(end).toBeGreaterThan(0);
    expect(views[end + 1]).toMatchObject({ from: extent.from, to: addDays(extent.from, 3) });
    expect(new Set(views.map(({ from, to }) => to - from))).toEqual(new Set([3]));
    expect(stops).toBe(0);
  });

  it('waits a little after a fold, so that the jump is seen', () => {
    const shown = (limit: number) =>
      play(view('day', addDays(fold.from, -1), addDays(fold.from, -1)), [], { limit }).views;
    const crossing = [...Array(200).keys()].find((limit) => shown(limit).length > 1) ?? 0;
    expect(shown(crossing).at(-1)?.to).toBe(addDays(fold.to, 1));
    expect(shown(crossing + 30)).toHaveLength(2);
  });
});
