import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asKnown } from '../../../src/dataset/asKnown';
import type { EventId } from '../../../src/domain/ids';
import { NOTHING_PLAYED } from '../../../src/store/played';
import { selectRowsOfLayers } from '../../../src/store/selectors';
import { defaultView } from '../../../src/store/view';
import { createViewStore } from '../../../src/store/viewStore';
import { eventStops } from '../../../src/timeline/eventSteps';
import { RECORD_MS } from '../../../src/timeline/playback';
import { playStore } from '../../playStore';
import { day, openProject } from '../../support';

const whole = openProject();
const FEBRUARY = day('2013-02-12');

/** A store that plays, and the records it has shown, in order. */
function start() {
  const view = defaultView(whole.extent, 'en');
  const store = createViewStore(whole, view, undefined, { asKnown: async () => asKnown });
  const shown: (EventId | undefined)[] = [];
  playStore(store, () => shown.push(store.getState().played.trace[0]));
  const ids = () => {
    const { dataset } = store.getState();
    const stops = eventStops(dataset.columns, selectRowsOfLayers(store.getState()));
    return stops.map(({ row }) => dataset.events[row]?.id);
  };
  return { state: store.getState, shown, ids };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

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
