import { describe, expect, it, vi } from 'vitest';
import { PlayCaption } from '../../src/app/PlayCaption';
import { NOTHING_PLAYED, playedOn } from '../../src/store/played';
import { playStore } from '../playStore';
import { openProject } from '../support';
import { type Element, oneIn, textOf } from './markup';
import { LANGS, render, storeAt } from './renderView';

const dataset = openProject();
const DATED = dataset.events.slice(0, dataset.columns.datedCount);

/** The caption after these records have been played, in their order. */
function captionOf(ids: readonly string[], lang: (typeof LANGS)[number] = 'en', hash = ''): string {
  const store = storeAt(hash, lang);
  let played = NOTHING_PLAYED;
  for (const id of ids) {
    const event = dataset.events.find((each) => each.id === id);
    if (!event) throw new Error(`no record ${id}`);
    played = playedOn(played, event.id);
  }
  store.getState().setPlayed(played);
  return textOf(render(store, <PlayCaption />));
}

const BOMBING = '2013-02-08-gao-suicide-bombing';

describe('the caption of playback', () => {
  it.each(LANGS)('has date and title of every record, and no gap, in %s', (lang) => {
    for (const { id, title, when } of DATED) {
      const words = captionOf([id], lang, '#tier=corpus,context');
      expect(words).toContain(title[lang]);
      expect(words.length, id).toBeGreaterThan(title[lang].length + 4);
      expect(words, `${id} ${when}`).not.toMatch(/[{}|]|undefined| {2}/);
    }
  });

  it.each(LANGS)('tells every record from the opening to the end, in order, in %s', (lang) => {
    const store = storeAt('', lang);
    const told: Element[] = [];
    playStore(store, () => told.push(render(store, <PlayCaption />)));
    vi.useFakeTimers();
    store.getState().setPlaying(true);
    vi.runAllTimers();
    vi.useRealTimers();
    const inOrder = DATED.flatMap(({ tier, time, title }, row) => {
      if (tier !== 'corpus' || !time) return [];
      const { startMin, startMax, endMin } = time.span;
      return [{ day: startMax <= endMin ? startMax : startMin, row, title: title[lang] }];
    })
      .sort((a, b) => a.day - b.day || a.row - b.row)
      .map(({ title }) => title);
    // Those before are told as a number with the first.
    const earlier = inOrder.length - told.length;
    expect(told.map((caption) => textOf(oneIn(caption, 'strong')))).toEqual(inOrder.slice(earlier));
    for (const caption of told) expect(textOf(oneIn(caption, '.play-caption-when'))).not.toBe('');
    const [first] = told;
    expect(first && textOf(first)).toMatch(new RegExp(`\\b${earlier}\\b`));
    expect(earlier).toBe(4);
    expect(store.getState().playing).toBe(false);
  });

  it('says how uncertain a date is, and what is no fact', () => {
    expect(captionOf(['2013-01-10-council-statement'])).toMatch(/^10 or 11 January 2013 /);
    expect(captionOf(['2013-01-10-konna-barracks'])).toMatch(/^10 January 2013 · Claimed /);
  });

  it('says how much later a record is, where that is long', () => {
    expect(captionOf([BOMBING, '2023-10-31-kidal-camp-vacated'])).toMatch(/^10 years later · /);
    expect(captionOf(['2013-01-10-konna-barracks', BOMBING])).toMatch(/^8 February 2013 /);
  });

  it('is gone with the layer of its record, and when the reader moves time or chooses another', () => {
    expect(captionOf([BOMBING], 'en', '#layers=political')).toBe('');
    const store = storeAt('');
    const [bombing] = DATED.filter(({ id }) => id === BOMBING);
    if (!bombing) throw new Error('no bombing');
    const play = () => store.getState().setPlayed(playedOn(NOTHING_PLAYED, bombing.id));
    const isShown = () => textOf(render(store, <PlayCaption />)) !== '';
    const { extent } = dataset;
    play();
    store.getState().select({ type: 'event', id: bombing.id });
    expect(isShown()).toBe(true);
    store.getState().select({ type: 'page', id: 'actors' });
    expect(isShown()).toBe(false);
    play();
    store.getState().setPlaying(true);
    store.getState().setDay(extent.from);
    expect(isShown()).toBe(true);
    store.getState().setPlaying(false);
    store.getState().setDay(extent.to);
    expect(isShown()).toBe(false);
  });
});
