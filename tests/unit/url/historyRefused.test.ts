import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Day } from '../../../src/domain/day';
import { defaultView } from '../../../src/store/view';
import { createViewStore } from '../../../src/store/viewStore';
import { syncUrl } from '../../../src/url/syncUrl';
import { day, openProject } from '../../support';

const dataset = openProject();
const context = { dataset, lang: 'en' } as const;

/** What the browser was asked to write, and whether it did. */
interface Write {
  readonly method: 'pushState' | 'replaceState';
  readonly hash: string;
  readonly done: boolean;
}

let writes: Write[] = [];
let refuses = false;
let goTo = (_hash: string): void => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  writes = [];
  refuses = false;
  const page = { hash: '', pathname: '/', search: '' };
  const writer = (method: Write['method']) => (_state: null, _title: string, hash: string) => {
    writes.push({ method, hash, done: !refuses });
    if (refuses) throw new DOMException('too many calls', 'SecurityError');
    page.hash = hash.startsWith('#') ? hash : '';
  };
  vi.stubGlobal('location', page);
  vi.stubGlobal('history', {
    pushState: writer('pushState'),
    replaceState: writer('replaceState'),
  });
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => {
    if (type !== 'hashchange') return;
    goTo = (hash) => {
      page.hash = hash;
      listener();
    };
  });
  vi.stubGlobal('removeEventListener', () => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const start = () => {
  const store = createViewStore(dataset, defaultView(dataset.extent, 'en'));
  const stop = syncUrl(store, context, (view) => store.getState().applyView(view));
  return { store, stop };
};
const from = (iso: string): [Day, Day] => [day(iso), day('2013-02-28')];

describe('where the browser refuses to write the link', () => {
  it('the view goes on, and a later write makes the entry that is owed', () => {
    const { store, stop } = start();
    refuses = true;
    store.getState().select({ type: 'page', id: 'method' });
    expect(store.getState().selection).toEqual({ type: 'page', id: 'method' });
    expect(writes).toEqual([{ method: 'pushState', hash: '#sel=page:method', done: false }]);

    refuses = false;
    store.getState().setWindow(...from('2013-01-10'));
    vi.runAllTimers();
    const hash = '#t=2013-01-10..2013-02-28&sel=page:method';
    expect(writes.slice(1)).toEqual([{ method: 'pushState', hash, done: true }]);
    stop();
  });

  it('asks again by itself, and adds one entry only', () => {
    const { store, stop } = start();
    refuses = true;
    store.getState().select({ type: 'page', id: 'method' });
    vi.advanceTimersByTime(5_000);
    expect(writes.length).toBeGreaterThan(1);
    refuses = false;
    vi.runAllTimers();
    const done = writes.filter((write) => write.done);
    expect(done).toEqual([{ method: 'pushState', hash: '#sel=page:method', done: true }]);

    store.getState().setWindow(...from('2013-01-10'));
    vi.runAllTimers();
    expect(writes.at(-1)).toMatchObject({ method: 'replaceState', done: true });
    stop();
  });

  it('no entry is owed any more once the reader has followed another link', () => {
    const { store, stop } = start();
    refuses = true;
    store.getState().select({ type: 'page', id: 'method' });
    refuses = false;
    goTo('#sel=page:camps');
    store.getState().setWindow(...from('2013-01-10'));
    vi.runAllTimers();
    const hash = '#t=2013-01-10..2013-02-28&sel=page:camps';
    expect(writes.slice(1)).toEqual([{ method: 'replaceState', hash, done: true }]);
    stop();
  });
});
