import { addDays, type Day, type DayRange, dayOf } from '../domain/day';
import type { TimeView } from '../store/view';
import { isWhole, trailingDays, windowEnding } from './eventSteps';
import { type Fold, foldAt, foldCrossed, openDaysIn } from './folds';

/** How playback moves on: day by day, or straight to the next event. */
export type PlaybackStep = 'day' | 'event';

/** How playback goes, as the reader sets it. */
export interface Pace {
  readonly step: PlaybackStep;
  /** 1 is the usual speed. */
  readonly speed: number;
  /** At the end it begins again. */
  readonly loop: boolean;
}

/** What playback reads and writes; the store stands behind it in the app, a plain object in tests. */
export interface PlaybackHost {
  time(): TimeView;
  extent(): DayRange;
  folds(): readonly Fold[];
  /** Distinct days of events of the layers that are on, ascending. */
  eventDays(): readonly Day[];
  /** May change while playing. */
  pace(): Pace;
  setWindow(from: Day, to: Day): void;
  setDay(day: Day): void;
  /** Playing came to its end. */
  stopped(): void;
}

/** `requestAnimationFrame` in the app; `time` in milliseconds. */
export interface Clock {
  request(callback: (time: number) => void): number;
  cancel(handle: number): void;
}

interface Playback {
  start(): void;
  stop(): void;
}

/** Time that the empty days of the whole axis take together, in milliseconds. */
const RUN_MS = 20_000;
/** Slower than this, a short axis would crawl. */
const MIN_DAYS_PER_SECOND = 12;
/** A day with events is held this long, in milliseconds, … */
const EVENT_HOLD_MS = 350;
/** … unless there are so many of them that all holds together would last longer than this. */
const ALL_HOLDS_MS = 30_000;
/** A break is crossed at once, but the eye is given this long to see it, in milliseconds. */
const FOLD_HOLD_MS = 600;
/** Stepping from event to event, in milliseconds: time enough to read a title. */
const EVENT_STEP_MS = 1_400;
/** A page that was hidden goes on where it was instead of catching up. */
const LONGEST_FRAME_MS = 250;

/** First event day after `day`; binary search, as a large file has thousands. */
function nextEventDay(days: readonly Day[], day: Day): Day | undefined {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return days[low];
}

/**
 * The day playback moves to from `day` when `count` days are due: never past an event day, and over
 * a fold at once, halting only at the rough records that lie inside it.
 */
function playedDay(
  day: Day,
  count: number,
  eventDays: readonly Day[],
  folds: readonly Fold[],
  last: Day,
): Day {
  const halt = Math.min(nextEventDay(eventDays, day) ?? last, last);
  const target = dayOf(Math.min(day + count, halt));
  const fold = target < halt ? foldAt(folds, target) : undefined;
  return fold ? dayOf(Math.min(fold.to + 1, halt)) : target;
}

/** Where playing begins: here, or at the start where there is nothing left to play. */
function startView({ time, extent, folds }: PlaybackHost): DayRange {
  const { mode, from, to } = time();
  const whole = extent();
  if (mode !== 'window')
    return to >= whole.to ? { from: whole.from, to: whole.from } : { from, to };
  if (isWhole({ from, to }, whole)) {
    const length = trailingDays(whole, openDaysIn(whole, folds()));
    return windowEnding(whole.from, length, whole);
  }
  return to >= whole.to ? windowEnding(whole.from, to - from + 1, whole) : { from, to };
}

/**
 * Plays time forward: the playhead is the day, or in window mode the window's last day, and the
 * window keeps its length. From the whole extent it plays a trailing window from the beginning; at
 * the end it stops. Events enter at the playhead and every event day is shown for at least a frame.
 */
export function createPlayback(host: PlaybackHost, clock: Clock): Playback {
  let handle: number | null = null;
  let last: number | null = null;
  let owed = 0;
  let hold = 0;
  let length = 0;

  const show = (to: Day) => {
    if (host.time().mode !== 'window') return host.setDay(to);
    const window = windowEnding(to, length, host.extent());
    host.setWindow(window.from, window.to);
  };

  /** How long a day that was come to from another is held, at the usual speed. */
  const holdOf = (before: Day, day: Day): number => {
    if (host.pace().step === 'event') return EVENT_STEP_MS;
    const days = host.eventDays();
    const isEventDay = nextEventDay(days, addDays(day, -1)) === day;
    const eventHold = isEventDay ? Math.min(EVENT_HOLD_MS, ALL_HOLDS_MS / days.length) : 0;
    return foldCrossed(host.folds(), before, day) ? Math.max(FOLD_HOLD_MS, eventHold) : eventHold;
  };

  /** Days due after `elapsed` milliseconds; the rest of a day is kept for the next frame. */
  const daysDue = (elapsed: number): number => {
    const waited = Math.min(hold, elapsed);
    hold -= waited;
    if (hold > 0) return 0;
    if (host.pace().step === 'event') return Number.POSITIVE_INFINITY;
    const openDays = openDaysIn(host.extent(), host.folds());
    owed += (elapsed - waited) * Math.max(MIN_DAYS_PER_SECOND / 1000, openDays / RUN_MS);
    const due = Math.floor(owed);
    owed -= due;
    return due;
  };

  const finish = () => {
    playback.stop();
    host.stopped();
  };

  const begin = (view: DayRange) => {
    length = view.to - view.from + 1;
    owed = 0;
    show(view.to);
    hold = holdOf(view.to, view.to);
  };

  const advance = (elapsed: number) => {
    const count = daysDue(elapsed);
    if (count === 0) return;
    const { to } = host.time();
    const end = host.extent().to;
    if (to >= end) return host.pace().loop ? begin(startView(host)) : finish();
    const days = host.eventDays();
    const next = playedDay(to, count, days, host.folds(), end);
    if (next < to + count) owed = 0;
    show(next);
    hold = holdOf(to, next);
    if (next < end) return;
    if (host.pace().loop) hold = Math.max(hold, EVENT_STEP_MS);
    else finish();
  };

  const frame = (time: number) => {
    handle = clock.request(frame);
    const elapsed = last === null ? 0 : Math.min(time - last, LONGEST_FRAME_MS);
    last = time;
    advance(elapsed * host.pace().speed);
  };

  const playback: Playback = {
    start() {
      playback.stop();
      last = null;
      begin(startView(host));
      handle = clock.request(frame);
    },
    stop() {
      if (handle !== null) clock.cancel(handle);
      handle = null;
    },
  };
  return playback;
}
