import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asKnown } from '../../../src/dataset/asKnown';
import type { EventId } from '../../../src/domain/ids';
import { derived } from '../../../src/store/derived';
import { NOTHING_PLAYED } from '../../../src/store/played';
import { selectRowsOfLayers } from '../../../src/store/selectors';
import { defaultView, type View } from '../../../src/store/view';
import { createViewStore } from '../../../src/store/viewStore';
import { type EventStop, eventStops } from '../../../src/timeline/eventSteps';
import { createPlayback, RECORD_MS } from '../../../src/timeline/playback';
import { playbackHost } from '../../../src/timeline/playbackHost';
import { day, openProject } from '../../support';

const whole = openProject();
const FEBRUARY = day('2013-02-12');

const stopsOf = derived(
  (state) => [state.dataset, selectRowsOfLayers(state)],
  ({ columns }, rows) => eventStops(columns, rows),
);

/** Playback over a store as the timeline has it: it plays while the store says so. */
function start(view: Partial<View> = {}) {
  const initial = { ...defaultView(whole.extent, 'en'), ...view };
  const store = createViewStore(whole, initial, undefined, { asKnown: async () => asKnown });
  const stops: () => readonly EventStop[] = () => stopsOf(store.getState());
  const host = playbackHost(store, stops, () => ({ speed: 1, loop: false }));
  const playback = createPlayback(host, {
    request: (call, ms) => Number(setTimeout(call, ms)),
    cancel: (handle) => clearTimeout(handle),
  });
  /** The records shown, in order. */
  const shown: EventId[] = [];
  store.subscribe((state, before) => {
    const [id] = state.played.trace;
    if (id && state.played !== before.played) shown.push(id);
    if (state.playing !== before.playing) state.playing ? playback.start() : playback.stop();
  });
  const ids = () => stops().map(({ row }) => store.getState().dataset.events[row]?.id);
  return { store, state: store.getState, shown, ids };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { hidden: false });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('playback of a store', () => {
  it('stops, and begins anew, where what was known changes while it plays', async () => {
    const { state, shown, ids } = start();
    state().setPlaying(true);
    vi.advanceTimersByTime(6 * RECORD_MS);
    expect(shown).toHaveLength(7);
    await state().setKnown(FEBRUARY);
    expect(state()).toMatchObject({ playing: false, played: NOTHING_PLAYED });
    shown.length = 0;
    state().setPlaying(true);
    vi.runAllTimers();
    const known = ids();
    const [first] = shown;
    expect(shown).toEqual(known.slice(known.indexOf(first)));
    expect(state().dataset.events.find(({ id }) => id === first)?.when).toBe('2013-01-10');
  });

  it('goes on where it paused only among the records it was paused in', async () => {
    const { state, shown, ids } = start();
    state().setPlaying(true);
    vi.advanceTimersByTime(6 * RECORD_MS);
    state().setPlaying(false);
    const last = shown.at(-1);
    await state().setKnown(FEBRUARY);
    shown.length = 0;
    state().setPlaying(true);
    expect(shown).toEqual([expect.any(String)]);
    expect(state().played.earlier, 'it begins anew').toBeGreaterThan(0);
    state().setPlaying(false);
    await state().setKnown(null);
    state().setPlaying(true);
    expect(state().played.earlier, 'it begins anew').toBeGreaterThan(0);
    expect(ids()).toContain(last);
  });
});
