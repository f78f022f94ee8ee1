import type { EventId } from '../domain/ids';
import type { Selection } from './view';

/** What playback has shown: marked on the map and told over it, until the reader moves on. */
export interface Played {
  /** The record shown now and those before it, the newest first: they fade by age. */
  readonly trace: readonly EventId[];
  /** How many records lie before the one with which playing began; told with that one alone. */
  readonly earlier: number;
}

export const NOTHING_PLAYED: Played = { trace: [], earlier: 0 };

/** The record shown now and the few whose order the eye still follows. */
const TRACE_LENGTH = 5;

/** The next record comes to what was shown. */
export const playedOn = ({ trace }: Played, id: EventId): Played => ({
  trace: [id, ...trace.filter((shown) => shown !== id)].slice(0, TRACE_LENGTH),
  earlier: 0,
});

/** Whether playback goes on, and what it has shown. */
export interface Playing {
  readonly playing: boolean;
  readonly played: Played;
}

/** What is left of it where the reader moves time himself. */
export const keptInTime = ({ playing, played }: Playing): Played =>
  playing || played.trace.length === 0 ? played : NOTHING_PLAYED;

/** What is left of it where the reader chooses something: all, if that is the record just shown. */
export const keptChoosing = (state: Playing, selection: Selection): Played =>
  selection.type === 'event' && selection.id === state.played.trace[0]
    ? state.played
    : keptInTime(state);
