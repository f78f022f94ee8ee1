import { describe, expect, it } from 'vitest';
import { KeyRows } from '../../src/panel/layers/KeyRows';
import { DayReport, LastReported } from '../../src/panel/overview/DayReport';
import { Overview } from '../../src/panel/overview/Overview';
import { translator } from '../../src/ui/useTranslate';
import { allIn, namesOf, textOf } from './markup';
import { LANGS, render, renderPanel, storeAt } from './renderView';

const EMPTY = '#mode=day&t=2013-02-15';
const FULL = '#mode=day&t=2013-02-10';

describe('a day without a record', () => {
  it('says so, and leads to the days beside it that have some', () => {
    const en = render(storeAt(EMPTY), <DayReport isEmpty />);
    expect(textOf(en)).toContain('No report speaks of an event on this day.');
    expect(namesOf(en, 'button')).toEqual([
      'Earlier day with an exact date: 11 February 2013',
      'Later day with an exact date: 14 October 2023',
    ]);
    expect(allIn(en, 'button').map(textOf)).toEqual(['‹ 11 February', '14 October 2023 ›']);
    const fr = render(storeAt(EMPTY, 'fr'), <DayReport isEmpty />);
    expect(textOf(fr)).toContain('Aucun article ne parle d’un événement ce jour-là.');
    expect(namesOf(fr, 'button')[0]).toBe('Date exacte précédente\u00a0: 11 février 2013');
  });

  it('has no count of nothing and no way out of a fault, but the way to all dates', () => {
    const panel = renderPanel(EMPTY);
    expect(textOf(panel)).not.toMatch(/\b0 (records?|facts?)\b/);
    expect(textOf(panel)).not.toContain('Try instead');
    expect(namesOf(panel, 'button')).toContain('All dates');
    // Where layers or words leave records out, that is said, and not that no report speaks.
    expect(textOf(renderPanel(`${EMPTY}&layers=attack`))).toContain('Nothing on these dates.');
  });

  it('tells what was last reported of each place: what, how long before, and by whom', () => {
    const list = render(storeAt('#mode=day&t=2013-03-04'), <LastReported />);
    const lines = allIn(list, 'li').map(textOf);
    expect(lines[0]).toBe(
      'Gao: Gao is said to be calm, but there are fears that fighters could be hiding there' +
        '20 days earlier, as told by BBC News, about 12 February 2013',
    );
    expect(lines.find((line) => line.startsWith('Konna'))).toContain(
      '53 days earlier, as told by Deutsche Welle, 11 January 2013',
    );
    const fr = render(storeAt('#mode=day&t=2020-01-01', 'fr'), <LastReported />);
    expect(allIn(fr, 'li').map(textOf)[0]).toMatch(
      /6 ans plus tôt, d’après BBC News, vers le 12 février/,
    );
    const facts = '#mode=day&t=2013-02-05&tier=corpus,context';
    expect(textOf(render(storeAt(facts), <LastReported />))).toContain(
      '10 days earlier, from other pages',
    );
  });
});

describe('a day with records', () => {
  it('has them, and apart from them only the places that have none', () => {
    const store = storeAt(FULL);
    expect(textOf(render(store, <DayReport isEmpty={false} />))).not.toContain('No report');
    const places = allIn(render(store, <LastReported />), '.last-place').map(textOf);
    expect(places).toEqual(['Konna', 'Mopti', 'Bamako']);
    const records = allIn(render(store, <Overview />), '.record-list').map(textOf);
    expect(records.join()).toContain('Fighting in Gao');
  });
});

describe.each(LANGS)('the key in %s', (lang) => {
  it('explains grey marks while there are some', () => {
    const words = translator(lang)('panel.legend.ghost');
    expect(textOf(render(storeAt(FULL, lang), <KeyRows />))).toContain(words);
    for (const hash of ['', '#mode=upto&t=2013-02-10', '#mode=day&t=2012-03-01'])
      expect(textOf(render(storeAt(hash, lang), <KeyRows />)), hash).not.toContain(words);
  });
});
