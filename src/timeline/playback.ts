import type { Day, DayRange } from '../domain/day';
import type { TimeView } from '../store/view';
import { type EventStop, isWhole, windowEnding } from './eventSteps';

/** How playback goes, as the reader sets it. */
export interface Pace {
  /** 1 is the usual speed. */
  readonly speed: number;
  /** At the end it begins again. */
  readonly loop: boolean;
}

/** What playback reads and writes; the store stands behind it in the app, a plain object in tests. */
export interface PlaybackHost {
  time(): TimeView;
  extent(): DayRange;
  /** Dated records of the layers and filters that are on, in order of time; may change while playing. */
  stops(): readonly EventStop[];
  /** What to go on from: where playing paused, or what the reader has chosen; `null` where neither. */
  reached(): EventStop | null;
  /** Where playing begins that has nothing to go on from; `undefined` where there is no record. */
  opening(): EventStop | undefined;
  /** May change while playing. */
  pace(): Pace;
  setWindow(from: Day, to: Day): void;
  setDay(day: Day): void;
  /** A record is come to; `earlier` is how many lie before it where playing begins with it. */
  show(stop: EventStop, earlier: number | null): void;
  /** Playing came to its end. */
  stopped(): void;
  /** Nobody sees the page: nothing is to be missed. */
  isHidden(): boolean;
}

/** Calls back after some milliseconds. */
export interface Clock {
  request(callback: () => void, ms: number): number;
  cancel(handle: number): void;
}

interface Playback {
  start(): void;
  stop(): void;
}

/** How long a record is shown, in milliseconds: time to read date and title, and to find it on the map. */
export const RECORD_MS = 2_200;

/** The first stop after a row that need not be among them: a layer may have gone meanwhile. */
function stopAfter(stops: readonly EventStop[], { day, row }: EventStop): EventStop | undefined {
  return stops.find((stop) => stop.day > day || (stop.day === day && stop.row > row));
}

/**
 * Where playing begins: after what was reached, else with the first record of a window, or the first
 * after the day looked at, else, and where all days are looked at, at the opening.
 */
function firstStop(host: PlaybackHost): { readonly stop: EventStop | undefined; opens: boolean } {
  const stops = host.stops();
  const reached = host.reached();
  const time = host.time();
  const firstHere = () => {
    if (time.mode !== 'window') return stops.find(({ day }) => day > time.to);
    return isWhole(time, host.extent()) ? undefined : stops.find(({ day }) => day >= time.from);
  };
  const next = reached ? stopAfter(stops, reached) : firstHere();
  return { stop: next ?? host.opening(), opens: next === undefined };
}

/**
 * Plays from record to record, none left out, several of one day one after the other. A window keeps
 * its length and stays while its own records are played: one that lies outside it comes in at its end,
 * and where all days are looked at nothing moves. In the other modes the day moves.
 */
export function createPlayback(host: PlaybackHost, clock: Clock): Playback {
  let handle: number | null = null;
  let shown: EventStop | null = null;

  const show = (stop: EventStop, earlier: number | null) => {
    shown = stop;
    const { mode, from, to } = host.time();
    if (mode !== 'window') host.setDay(stop.day);
    else if (stop.day < from || stop.day > to) {
      const window = windowEnding(stop.day, to - from + 1, host.extent());
      host.setWindow(window.from, window.to);
    }
    host.show(stop, earlier);
    wait();
  };

  const finish = () => {
    playback.stop();
    host.stopped();
  };

  const open = (stop: EventStop | undefined) => {
    if (stop) show(stop, host.stops().indexOf(stop));
    else finish();
  };

  const advance = () => {
    if (host.isHidden()) return wait();
    const next = shown && stopAfter(host.stops(), shown);
    if (next) show(next, null);
    else if (host.pace().loop) open(host.opening());
    else finish();
  };

  function wait() {
    handle = clock.request(advance, RECORD_MS / host.pace().speed);
  }

  const playback: Playback = {
    start() {
      playback.stop();
      const { stop, opens } = firstStop(host);
      if (!stop || opens) open(stop);
      else show(stop, null);
    },
    stop() {
      if (handle !== null) clock.cancel(handle);
      handle = null;
    },
  };
  return playback;
}
