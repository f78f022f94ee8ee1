import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showKnown } from '../../../src/app/showKnown';
import { asKnown } from '../../../src/dataset/asKnown';
import { addDays } from '../../../src/domain/day';
import type { PlaceId } from '../../../src/domain/ids';
import type { Story } from '../../../src/store/stories';
import { leadAlong } from '../../../src/store/storyPath';
import { defaultView, type Selection } from '../../../src/store/view';
import { createViewStore } from '../../../src/store/viewStore';
import { decodeHash } from '../../../src/url/codec';
import { syncUrl } from '../../../src/url/syncUrl';
import { day, openProject } from '../../support';

const dataset = openProject();
const context = { dataset, lang: 'en' } as const;
const place = (id: string): Selection => ({ type: 'place', id: id as PlaceId });
const EARLY = day('2013-02-08');
const LATE = day('2013-02-11');
const SCRUBBED = '#t=2013-02-08..2013-02-11';
/** Longer than a link ever waits to be written. */
const A_WHILE_MS = 1_000;

/** A window of the browser as far as the link needs one: `entries` is its history, the last is shown. */
function openWindow(hash = '') {
  const entries = [hash];
  const writes: string[] = [];
  const location = { hash, pathname: '/mali/', search: '?from=mail' };
  const listeners = new Map<string, () => void>();
  const show = (url: string) => {
    location.hash = url.startsWith('#') ? url : '';
  };
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', {
    pushState(_state: null, _title: string, url: string) {
      writes.push('push');
      entries.push(url);
      show(url);
    },
    replaceState(_state: null, _title: string, url: string) {
      writes.push('replace');
      entries[entries.length - 1] = url;
      show(url);
    },
  });
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => {
    listeners.set(type, listener);
  });
  vi.stubGlobal('removeEventListener', (type: string) => listeners.delete(type));
  return {
    entries,
    writes,
    /** The reader changes the address by hand, or goes back. */
    goTo(to: string, event: 'hashchange' | 'popstate' = 'hashchange') {
      show(to);
      listeners.get(event)?.();
    },
  };
}

function start(hash = '', onChoice?: 'pushState' | 'replaceState') {
  const browser = openWindow(hash);
  const store = createViewStore(dataset, decodeHash(hash, context).view, undefined, {
    asKnown: async () => asKnown,
  });
  const stop = syncUrl(store, context, (view) => store.getState().applyView(view), onChoice);
  return { ...browser, store, stop, state: store.getState };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the link in the address', () => {
  it('is replaced while time is scrubbed, seldom and with the last day', () => {
    const { entries, writes, state } = start();
    for (let to = dataset.extent.to; to >= LATE; to = addDays(to, -1)) state().setWindow(EARLY, to);
    expect(writes, 'before a moment has passed').toEqual([]);
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(writes).toEqual(['replace']);
    expect(entries).toEqual([SCRUBBED]);
  });

  it('is written at steady steps while scrubbing goes on', () => {
    const { entries, writes, state } = start();
    for (let moved = 0; moved < 100; moved++) {
      state().setWindow(EARLY, day(moved % 2 ? '2013-02-11' : '2013-02-12'));
      vi.advanceTimersByTime(20);
    }
    expect(writes.length).toBeGreaterThan(4);
    expect(writes.length).toBeLessThanOrEqual(2_000 / 250);
    expect(entries).toHaveLength(1);
  });

  it('gets an entry of its own for what is chosen, at once', () => {
    const { entries, writes, state } = start();
    state().select(place('gao'));
    state().select(place('kidal'));
    state().select(place('kidal'));
    expect(entries).toEqual(['', '#sel=place:gao', '#sel=place:kidal']);
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(writes).toEqual(['push', 'push']);
  });

  it('gets an entry of its own for another day that things were known on, and names what was not', async () => {
    const { entries, writes, store, goTo, state } = start(
      '#sel=event:2023-10-31-kidal-camp-vacated',
    );
    await state().setKnown(day('2013-01-11'));
    expect(writes).toEqual(['push']);
    expect(entries.at(-1)).toBe('#known=2013-01-11&sel=event:2023-10-31-kidal-camp-vacated');
    await state().setKnown(null);
    expect(writes).toEqual(['push', 'push']);
    goTo('#known=2013-01-11&sel=event:2023-10-31-kidal-camp-vacated', 'popstate');
    expect(store.getState().known).toBe(day('2013-01-11'));
    expect(state().notices).toEqual([]);
  });

  it.each(['', 'known=2013-02-12'])(
    'gets one entry for a step that is opened while known is on, and shows “%s”',
    async (known) => {
      const { entries, state, store } = start('#known=2013-01-11');
      const { view } = decodeHash(`#t=2013-02-10&${known}`, context);
      await state().loadAsKnown();
      const title = { en: '', fr: '' };
      const story = { id: 'konna-to-gao', steps: [{ id: 'konna', title, sentences: [], view }] };
      leadAlong(store, undefined, (asked) => void showKnown(store, asked));
      store.setState({ stories: { status: 'ready', value: [story as unknown as Story] } });
      await showKnown(store, day('2013-01-11'));
      vi.advanceTimersByTime(A_WHILE_MS);
      state().openStep({ story: 'konna-to-gao', step: 'konna' });
      await vi.advanceTimersByTimeAsync(A_WHILE_MS);
      expect(state().known).toBe(view.known);
      expect(entries).toHaveLength(2);
      const last = decodeHash(entries.at(-1) ?? '', context);
      expect(last.view).toMatchObject({ known: view.known, story: { step: 'konna' } });
      expect(entries[0]).toBe('#known=2013-01-11');
    },
  );

  it('keeps what was scrubbed in the entry that a choice leaves, and makes no further one', async () => {
    const { entries, writes, state } = start();
    state().setWindow(EARLY, LATE);
    await Promise.resolve();
    state().select(place('gao'));
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(entries).toEqual([SCRUBBED, `${SCRUBBED}&sel=place:gao`]);
    expect(writes).toEqual(['replace', 'push']);
  });

  it('is one entry where choosing moves the time as well', () => {
    const { entries, state, store } = start();
    store.setState({
      time: { mode: 'window', from: EARLY, to: LATE },
      selection: place('gao'),
    });
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(entries).toEqual(['', `${SCRUBBED}&sel=place:gao`]);
    state().setWindow(dataset.extent.from, dataset.extent.to);
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(entries).toEqual(['', '#sel=place:gao']);
  });

  it('leaves the entry before a step to the next event as it was', () => {
    const { entries, state } = start();
    state().setWindow(EARLY, LATE);
    state().select(place('gao'));
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(entries).toEqual(['', `${SCRUBBED}&sel=place:gao`]);
  });

  it('adds no entry to the history of a page that frames it', () => {
    const { entries, writes, state } = start('', 'replaceState');
    state().select(place('gao'));
    expect(entries).toEqual(['#sel=place:gao']);
    expect(writes).toEqual(['replace']);
  });

  it('of the default view is the address of the page, its query included', () => {
    const { entries, state } = start('#sel=place:gao');
    state().select({ type: 'none' });
    expect(entries).toEqual(['#sel=place:gao', '/mali/?from=mail']);
  });
});

describe('a changed address', () => {
  it('sets the view and is not written again', () => {
    for (const event of ['hashchange', 'popstate'] as const) {
      const { goTo, writes, state } = start();
      goTo(`${SCRUBBED}&sel=place:gao`, event);
      vi.advanceTimersByTime(A_WHILE_MS);
      expect(state()).toMatchObject({
        time: { from: EARLY, to: LATE },
        selection: place('gao'),
      });
      expect(writes).toEqual([]);
    }
  });

  it('is not overwritten before it was heard of', () => {
    const { entries, writes, state, goTo } = start();
    state().setWindow(EARLY, LATE);
    location.hash = '#sel=place:gao';
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(writes).toEqual([]);
    goTo('#sel=place:gao');
    expect(state().selection).toEqual(place('gao'));
    expect(entries).toEqual(['']);
  });

  it('wins over what was scrubbed and not yet written', () => {
    const { goTo, entries, writes, state } = start();
    state().setWindow(EARLY, LATE);
    goTo('#sel=place:gao');
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(state().time).toEqual(defaultView(dataset.extent, 'en').time);
    expect(writes).toEqual([]);
    expect(entries).toEqual(['']);
  });

  it('that asks for days beyond the data shows all of them, and says so', () => {
    const { goTo, state } = start(SCRUBBED);
    goTo('#t=2099-01-01..2099-02-01');
    expect(state().time).toEqual(defaultView(dataset.extent, 'en').time);
    expect(state().notices).toMatchObject([
      { kind: 'bad_url', details: ['t=2099-01-01..2099-02-01'] },
    ]);
  });

  it('is no longer heeded once the two are let go', () => {
    const { goTo, stop, writes, state } = start();
    state().setWindow(EARLY, LATE);
    stop();
    goTo('#sel=place:gao');
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(state().selection).toEqual({ type: 'none' });
    expect(writes).toEqual([]);
  });
});
