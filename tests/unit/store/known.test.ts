import { describe, expect, it, vi } from 'vitest';
import { viewApplier } from '../../../src/app/language';
import { showKnown } from '../../../src/app/showKnown';
import { asKnown } from '../../../src/dataset/asKnown';
import { selectRowsInView } from '../../../src/store/selectors';
import type { Story } from '../../../src/store/stories';
import { leadAlong } from '../../../src/store/storyPath';
import { defaultView, type View } from '../../../src/store/view';
import { createViewStore, type ViewStore } from '../../../src/store/viewStore';
import { decodeHash, encodeHash } from '../../../src/url/codec';
import { day, openProject } from '../../support';

const whole = openProject();
const JANUARY = day('2013-01-11');
const FEBRUARY = day('2013-02-12');

function start(load = vi.fn(async () => asKnown)) {
  const view = defaultView(whole.extent, 'en');
  return { view, load, store: createViewStore(whole, view, undefined, { asKnown: load }) };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the store as known on a day', () => {
  it('shows what the documents out by then say, and all again', async () => {
    const { store, load } = start();
    await store.getState().setKnown(JANUARY);
    const { dataset, known } = store.getState();
    expect(known).toBe(JANUARY);
    expect(dataset.events).toEqual(asKnown(whole, JANUARY).events);
    expect(store.getState().whole).toBe(whole);
    await store.getState().setKnown(FEBRUARY);
    expect(store.getState().dataset.events.length).toBeGreaterThan(dataset.events.length);
    await store.getState().setKnown(null);
    expect(store.getState()).toMatchObject({ known: null, dataset: whole });
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('stays as it is while that loads, and where it was switched off meanwhile', async () => {
    const { store } = start();
    const asked = store.getState().setKnown(JANUARY);
    expect(store.getState()).toMatchObject({ known: null, dataset: whole });
    void store.getState().setKnown(null);
    await asked;
    expect(store.getState()).toMatchObject({ known: null, dataset: whole });
  });

  it.each([
    ['a followed link', (store: ViewStore, view: View) => store.getState().applyView(view)],
    [
      'a step of a story',
      (store: ViewStore, view: View) => {
        const step = { id: 'konna', title: { en: '', fr: '' }, sentences: [], view };
        const story = { id: 'konna-to-gao', title: step.title, steps: [step] } as unknown as Story;
        leadAlong(store);
        store.setState({ stories: { status: 'ready', value: [story] } });
        store.getState().openStep({ story: story.id, step: step.id });
      },
    ],
  ])('stays as %s shows it, also where what was asked before loads late', async (_, follow) => {
    const { store, view } = start();
    const asked = store.getState().setKnown(JANUARY);
    follow(store, view);
    await asked;
    expect(store.getState()).toMatchObject({ known: null, dataset: whole });
  });

  it('keeps the days looked at, the extent and what is chosen', async () => {
    const { store } = start();
    store.getState().setWindow(day('2023-10-01'), day('2023-11-30'));
    store.getState().select({ type: 'event', id: '2023-10-31-kidal-camp-vacated' as never });
    const { time, selection } = store.getState();
    await store.getState().setKnown(JANUARY);
    expect(store.getState()).toMatchObject({ time, selection });
    expect(store.getState().dataset.extent).toEqual(whole.extent);
    expect(selectRowsInView(store.getState())).toEqual([]);
  });

  it('gives what it then shows where the details are asked for', async () => {
    const { store } = start();
    await store.getState().setKnown(JANUARY);
    const complete = await store.getState().completeDataset();
    expect(complete).toBe(store.getState().dataset);
    expect(complete.events).toEqual(asKnown(whole, JANUARY).events);
  });
});

describe('a link that says what was known', () => {
  it.each(['', '2013', '2013-01', '2013-02-30', 'yesterday', '2013-01-11..2013-02-12'])(
    'is ignored, and says so, where it says “%s”',
    (text) => {
      const { view, ignored } = decodeHash(`#known=${text}`, { dataset: whole, lang: 'en' });
      expect(view.known).toBeNull();
      expect(ignored).toEqual([`known=${text}`]);
    },
  );

  it('may name a day before the first document, and what was not known', () => {
    const hash = '#known=1999-12-31&sel=event:2023-10-31-kidal-camp-vacated';
    const context = { dataset: whole, lang: 'en' } as const;
    const { view, ignored } = decodeHash(hash, context);
    expect(ignored).toEqual([]);
    expect(view.known).toBe(day('1999-12-31'));
    expect(encodeHash(view, context)).toBe(hash);
  });

  it('is followed once that has loaded, and one that does not say shows all', async () => {
    const { store, view } = start();
    const apply = viewApplier(store);
    apply({ ...view, known: JANUARY, folded: false });
    expect(store.getState().folded).toBe(true);
    await settled();
    expect(store.getState()).toMatchObject({ known: JANUARY, folded: false });
    expect(store.getState().dataset.events.length).toBeLessThan(whole.events.length);
    apply(view);
    expect(store.getState()).toMatchObject({ known: null, dataset: whole });
    apply({ ...view, known: JANUARY });
    expect(store.getState().known).toBe(JANUARY);
  });

  it('does not undo what was asked for while it loaded', async () => {
    const { store, view } = start();
    viewApplier(store)({ ...view, known: JANUARY, folded: false });
    await store.getState().setKnown(FEBRUARY);
    await settled();
    expect(store.getState()).toMatchObject({ known: FEBRUARY, folded: false });
  });

  it('shows all, and says so, where that does not arrive', async () => {
    const fault = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const load = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')));
    const { store, view } = start(load);
    viewApplier(store)({ ...view, known: JANUARY, folded: false });
    await settled();
    const said = [{ kind: 'bad_url', details: ['known=2013-01-11'] }];
    expect(store.getState()).toMatchObject({ known: null, folded: false, notices: said });
    await showKnown(store, JANUARY);
    expect(store.getState()).toMatchObject({ known: null, dataset: whole });
    expect(store.getState().notices).toHaveLength(2);
    fault.mockRestore();
  });
});
