import { describe, expect, it } from 'vitest';
import { NO_PADDING } from '../../../src/store/mapPadding';
import { NOTHING_PLAYED, playedOn } from '../../../src/store/played';
import { type Story, selectSubject } from '../../../src/store/stories';
import { inFreePart, isOnPath, leadAlong, openStories } from '../../../src/store/storyPath';
import { defaultView, STORIES } from '../../../src/store/view';
import { createViewStore, type ViewStore } from '../../../src/store/viewStore';
import { decodeHash } from '../../../src/url/codec';
import { day, openProject } from '../../support';

const dataset = openProject();
const context = { dataset, lang: 'en' } as const;
const viewOf = (hash: string) => decodeHash(hash, context).view;
const stories: Story[] = openStories(
  [
    {
      id: 'konna-to-gao',
      title: { en: 'Konna to Gao', fr: 'De Konna à Gao' },
      card: { dates: null, summary: { en: 'Konna', fr: 'Konna' } },
      steps: ['konna', 'gao-fighting'].map((id, index) => ({
        id,
        title: { en: id, fr: id },
        view:
          ['map=6/15/-4&t=2013-01-10&sel=place:konna', 't=2013-02-10&layers=attack'][index] ?? '',
        sentences: [],
      })),
    },
  ],
  viewOf,
);
const KONNA = { story: 'konna-to-gao', step: 'konna' };
const GAO = { story: 'konna-to-gao', step: 'gao-fighting' };

/** As the app does once the stories have been loaded. */
const lead = (store: ViewStore, size?: Parameters<typeof leadAlong>[1]) => {
  leadAlong(store, size);
  store.setState({ stories: { status: 'ready', value: stories } });
};

const storeAt = (hash: string) => createViewStore(dataset, viewOf(hash));

describe('the way along a story', () => {
  it('sets the view of each step that is asked for', () => {
    const store = storeAt('#t=2023-10-01..2023-10-31&layers=political');
    store.getState().openStep(KONNA);
    expect(store.getState().time.to, 'before it has arrived').toBe(day('2023-10-31'));
    lead(store);
    expect(store.getState()).toMatchObject({
      time: { from: day('2013-01-10'), to: day('2013-01-10') },
      camera: { zoom: 6, lat: 15, lng: -4 },
      selection: STORIES,
    });
    expect(store.getState().layers.size).toBe(6);
    store.getState().openStep(GAO);
    expect([...store.getState().layers]).toEqual(['attack']);
    expect(store.getState().camera).toBeNull();
  });

  it('puts away what was played before it arrived', () => {
    const store = storeAt('');
    store.getState().openStep(KONNA);
    store.getState().setPlayed(playedOn(NOTHING_PLAYED, '2013-01-10-konna-barracks' as never));
    lead(store);
    expect(store.getState().played).toBe(NOTHING_PLAYED);
  });

  it('sets the view of a link that names a step and no more', () => {
    const store = storeAt('#story=konna-to-gao/gao-fighting');
    lead(store);
    expect(store.getState().time.to).toBe(day('2013-02-10'));
    store.getState().applyView(viewOf('#story=konna-to-gao/konna'));
    expect(store.getState().time.to).toBe(day('2013-01-10'));
  });

  it('leaves a link its own view, and knows that it is not the story’s', () => {
    const store = storeAt('#t=2023-10-31&story=konna-to-gao/gao-fighting');
    lead(store);
    expect(store.getState().time.to).toBe(day('2023-10-31'));
    expect(isOnPath(store.getState())).toBe(false);
    store.getState().openStep({ ...GAO });
    expect(isOnPath(store.getState())).toBe(true);
  });

  it('is left by another camera, time or layer, not by opening a record', () => {
    const store = storeAt('');
    store.getState().openStep(KONNA);
    lead(store);
    const onPath = () => isOnPath(store.getState());
    store.getState().select({ type: 'source', id: 'bbc-2013-02' as never });
    expect(onPath()).toBe(true);
    store.getState().setCamera({ zoom: 7, lat: 15, lng: -4 });
    expect(onPath()).toBe(false);
    store.getState().openStep({ ...KONNA });
    store.getState().toggleLayer('attack');
    expect(onPath()).toBe(false);
    store.getState().openStep({ ...KONNA });
    store.getState().setDay(day('2013-01-12'));
    expect(onPath()).toBe(false);
  });

  it('shows the step’s subject on the map, until something else is chosen', () => {
    const store = storeAt('');
    store.getState().openStep(KONNA);
    lead(store);
    expect(selectSubject(store.getState())).toEqual({ type: 'place', id: 'konna' });
    store.getState().select({ type: 'place', id: 'gao' as never });
    expect(selectSubject(store.getState())).toEqual({ type: 'place', id: 'gao' });
  });

  it('looks from further south where a sheet covers the map’s lower half', () => {
    const camera = { zoom: 6, lat: 15, lng: -4 };
    const desk = { width: 648, height: 568 };
    expect(inFreePart(camera, NO_PADDING, desk)).toEqual(camera);
    expect(inFreePart(camera, NO_PADDING, { width: 1600, height: 900 })).toEqual(camera);
    const lifted = inFreePart(camera, { ...NO_PADDING, bottom: 400 }, { width: 648, height: 968 });
    expect(lifted).toMatchObject({ zoom: 6, lng: -4 });
    // At zoom 6, 200 pixels are 200 / 32768 × 360 degrees of longitude, a little less of latitude.
    expect(camera.lat - lifted.lat).toBeGreaterThan(2.05);
    expect(camera.lat - lifted.lat).toBeLessThan(2.2);
  });

  it('looks from further off on a small map, so that as much is seen', () => {
    const camera = { zoom: 6, lat: 15, lng: -4 };
    expect(inFreePart(camera, NO_PADDING, { width: 324, height: 568 }).zoom).toBe(5);
    expect(
      inFreePart(camera, { ...NO_PADDING, bottom: 284 }, { width: 648, height: 568 }).zoom,
    ).toBe(5);
    // A card on the right: the middle of what is free lies to the left, 162 pixels of 16384 at zoom 5.
    const beside = inFreePart(camera, { ...NO_PADDING, right: 324 }, { width: 648, height: 568 });
    expect(beside).toMatchObject({ zoom: 5, lat: 15 });
    expect(beside.lng).toBeCloseTo(-4 + (162 / 16384) * 360, 2);
  });

  it('keeps the reader on the path at the camera that a small map got', () => {
    const store = storeAt('');
    store.getState().openStep(KONNA);
    lead(store, () => ({ width: 324, height: 284 }));
    expect(store.getState().camera).toEqual({ zoom: 5, lat: 15, lng: -4 });
    expect(isOnPath(store.getState())).toBe(true);
  });

  it('looks anew when what covers the map changes, unless the reader looks elsewhere', () => {
    const store = storeAt('');
    store.getState().openStep(KONNA);
    lead(store, () => ({ width: 648, height: 568 }));
    store.getState().setMapPadding({ ...NO_PADDING, bottom: 284 });
    expect(store.getState().camera?.zoom).toBe(5);
    expect(isOnPath(store.getState())).toBe(true);
    store.getState().setCamera({ zoom: 7, lat: 15, lng: -4 });
    store.getState().setMapPadding(NO_PADDING);
    expect(store.getState().camera?.zoom).toBe(7);
  });

  it('leaves its own view to a link that comes after a step was asked for in vain', () => {
    const store = storeAt('');
    store.getState().openStep(KONNA);
    store.getState().applyView(viewOf('#t=2023-10-31&story=konna-to-gao/gao-fighting'));
    lead(store);
    expect(store.getState().time.to).toBe(day('2023-10-31'));
  });

  it('is over when the story is closed', () => {
    const store = createViewStore(dataset, defaultView(dataset.extent, 'en'));
    store.getState().openStep(KONNA);
    lead(store);
    store.getState().openStep(null);
    expect(store.getState().story).toBeNull();
    expect(isOnPath(store.getState())).toBe(true);
  });
});
