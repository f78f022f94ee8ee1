import { derived } from '../src/store/derived';
import { selectRowsOfLayers } from '../src/store/selectors';
import type { ViewStore } from '../src/store/viewStore';
import { type EventStop, eventStops } from '../src/timeline/eventSteps';
import { createPlayback } from '../src/timeline/playback';
import { playbackHost } from '../src/timeline/playbackHost';

const stopsOf: (state: ReturnType<ViewStore['getState']>) => readonly EventStop[] = derived(
  (state) => [state.dataset, selectRowsOfLayers(state)],
  ({ columns }, rows) => eventStops(columns, rows),
);

/**
 * Plays a store as the timeline does, while the store says so: for tests without a page, which set the
 * clock themselves. `onShown` is called at each record.
 */
export function playStore(store: ViewStore, onShown: () => void): void {
  const host = playbackHost(
    store,
    () => stopsOf(store.getState()),
    () => ({ speed: 1, loop: false }),
  );
  const playback = createPlayback(
    { ...host, isHidden: () => false },
    {
      request: (call, ms) => Number(setTimeout(call, ms)),
      cancel: (handle) => clearTimeout(handle),
    },
  );
  store.subscribe((state, before) => {
    if (state.played !== before.played && state.played.trace.length > 0) onShown();
    if (state.playing === before.playing) return;
    if (state.playing) playback.start();
    else playback.stop();
  });
}
