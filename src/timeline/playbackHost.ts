import { spanOfRow } from '../dataset/dataset';
import { presenceIn } from '../domain/timeSpan';
import { NOTHING_PLAYED, playedOn } from '../store/played';
import { selectWindow } from '../store/selectors';
import type { ViewState, ViewStore } from '../store/viewStore';
import { type EventStop, focusDay } from './eventSteps';
import { openingStop } from './opening';
import type { PlaybackHost } from './playback';

/** The chosen record as a stop, where it has a date and is in view. */
function chosenStop(state: ViewState): EventStop | null {
  const { selection, dataset } = state;
  const row = selection.type === 'event' ? dataset.rowOf.get(selection.id) : undefined;
  const span = row === undefined ? null : spanOfRow(dataset.columns, row);
  if (row === undefined || !span || presenceIn(span, selectWindow(state)) === 'out') return null;
  return { row, day: focusDay(span) };
}

/** The record shown last, and the view in which it was: of what else was known it is another row. */
interface Paused extends Pick<ViewState, 'time' | 'selection' | 'known'> {
  readonly stop: EventStop;
}

/** What was chosen since, else what was shown last where time has not been moved since, else what is chosen. */
function reachedStop(state: ViewState, paused: Paused | null): EventStop | null {
  const isHere = paused?.time === state.time && paused.known === state.known;
  const here = isHere ? paused : null;
  if (here?.selection === state.selection) return here.stop;
  return chosenStop(state) ?? here?.stop ?? null;
}

/** What playback reads and writes of a store. It remembers what was shown last, for playing again. */
export function playbackHost(
  store: ViewStore,
  stops: PlaybackHost['stops'],
  pace: PlaybackHost['pace'],
): PlaybackHost {
  const state = store.getState;
  let paused: Paused | null = null;
  return {
    time: () => state().time,
    extent: () => state().dataset.extent,
    stops,
    reached: () => reachedStop(state(), paused),
    opening: () => openingStop(stops(), state().dataset),
    pace,
    setWindow: (from, to) => state().setWindow(from, to),
    setDay: (day) => state().setDay(day),
    show(stop, earlier) {
      const { dataset, played, time, selection, known, setPlayed } = state();
      const event = dataset.events[stop.row];
      if (!event) return;
      paused = { stop, time, selection, known };
      setPlayed(
        earlier === null
          ? playedOn(played, event.id)
          : { ...playedOn(NOTHING_PLAYED, event.id), earlier },
      );
    },
    stopped: () => state().setPlaying(false),
    isHidden: () => document.hidden,
  };
}
