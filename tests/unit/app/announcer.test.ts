import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnnouncer, REST_MS, TELL_MS, type ViewWords } from '../../../src/app/announcer';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An announcer of a view that the test writes, and what it has said. */
function listen() {
  const said: (ViewWords | string)[] = [];
  let words: ViewWords = { name: 'Overview', view: '32 records' };
  const announcer = createAnnouncer({ viewNow: () => words, say: (text) => said.push(text) });
  const change = (next: Partial<ViewWords>) => {
    words = { ...words, ...next };
    announcer.viewChanged();
  };
  return { said, announcer, change };
}

describe('the live region', () => {
  it('is silent at first, and says a scrub once, where it came to rest', () => {
    const { said, announcer, change } = listen();
    announcer.viewChanged();
    vi.advanceTimersByTime(5 * REST_MS);
    expect(said).toEqual([]);
    for (let day = 1; day <= 30; day++) {
      change({ view: `${day} records` });
      vi.advanceTimersByTime(REST_MS - 1);
    }
    expect(said).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(said).toEqual(['30 records']);
    vi.advanceTimersByTime(5 * REST_MS);
    expect(said).toHaveLength(1);
  });

  it('says nothing where the view came back to what was said', () => {
    const { said, change } = listen();
    change({ view: '5 records' });
    change({ view: '32 records' });
    vi.advanceTimersByTime(REST_MS);
    expect(said).toEqual([]);
  });

  it('names what is chosen when that changes, and not again', () => {
    const { said, change } = listen();
    change({ name: 'Gao' });
    vi.advanceTimersByTime(REST_MS);
    change({ view: '3 records' });
    vi.advanceTimersByTime(REST_MS);
    expect(said).toEqual([{ name: 'Gao', view: '32 records' }, '3 records']);
  });

  it('says nothing of the view during playback or a drag, and the end of it once', () => {
    const { said, announcer, change } = listen();
    change({ view: '31 records' });
    announcer.hold(true);
    for (let day = 1; day <= 10; day++) {
      change({ view: `${day} records` });
      vi.advanceTimersByTime(2 * REST_MS);
      announcer.hold(true);
    }
    expect(said).toEqual([]);
    announcer.hold(false);
    vi.advanceTimersByTime(REST_MS - 1);
    expect(said).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(said).toEqual(['10 records']);
  });

  it('says the newest message of a control, though the view is held', () => {
    const { said, announcer } = listen();
    announcer.hold(true);
    for (const title of ['first', 'second', 'third']) announcer.tell(title);
    vi.advanceTimersByTime(TELL_MS);
    expect(said).toEqual(['third']);
  });

  it('drops what waits when it stops', () => {
    const { said, announcer, change } = listen();
    change({ view: '1 record' });
    announcer.tell('third');
    announcer.stop();
    vi.advanceTimersByTime(5 * REST_MS);
    expect(said).toEqual([]);
  });
});
