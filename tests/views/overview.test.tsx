import { describe, expect, it } from 'vitest';
import { whyNoPoint } from '../../src/app/whyNoPoint';
import { EvidencePanel } from '../../src/panel/EvidencePanel';
import { translator } from '../../src/ui/useTranslate';
import { openProject } from '../support';
import { allIn, elementsIn, namesOf, oneIn, textOf } from './markup';
import { LANGS, render, renderPanel, storeAt } from './renderView';

const { project, events, places, stories } = openProject();
const unmapped = events.filter(
  (record) => record.tier === 'corpus' && whyNoPoint(record, places) !== null,
);

describe.each(LANGS)('the first view in %s', (lang) => {
  const t = translator(lang);
  const panel = renderPanel('', lang);

  it('says in one sentence what this is, then offers the two episodes and the checked texts', () => {
    expect(textOf(oneIn(panel, 'h2'))).toBe(project.intro[lang]);
    const cards = allIn(panel, '.story-card');
    expect(cards).toHaveLength(stories.size);
    const dated = [...stories.values()].filter(({ card }) => card.dates);
    expect(dated.length).toBe(2);
    for (const [index, { title, card, steps }] of dated.entries()) {
      const shown = cards[index];
      if (!shown) throw new Error(title[lang]);
      expect(textOf(shown)).toContain(title[lang]);
      expect(textOf(shown)).toContain(card.summary[lang]);
      expect(namesOf(shown, 'button')).toEqual([
        t('story.open', { title: title[lang], count: steps.length }),
        expect.stringContaining(lang === 'en' ? 'Just the dates: ' : 'Voir ces dates'),
      ]);
      expect(allIn(shown, 'rect').length).toBeGreaterThan(3);
    }
    const [checked] = cards.slice(2);
    expect(checked && namesOf(checked, 'button')).toHaveLength(1);
    expect(checked && textOf(checked)).toMatch(/600.*60/);
  });

  it('has the search after the cards, and the list of records last', () => {
    const order = elementsIn(panel);
    const at = (name: string) => order.indexOf(oneIn(panel, name));
    expect(at('.story-cards')).toBeLessThan(at('search'));
    const [first] = allIn(panel, '.record-list');
    expect(first && order.indexOf(first)).toBeGreaterThan(at('search'));
  });

  it('folds what has no place on the map, until someone looks for something', () => {
    const folded = oneIn(panel, '.unmapped-records');
    expect(folded.attributes).not.toHaveProperty('open');
    expect(textOf(oneIn(folded, 'summary'))).toBe(t('panel.unmapped', { count: unmapped.length }));
    expect(allIn(folded, '.record-title')).toHaveLength(unmapped.length);
    const searched = oneIn(renderPanel('#q=hesitant', lang), '.unmapped-records');
    expect(searched.attributes).toHaveProperty('open');
    expect(allIn(searched, '.record-title').length).toBeGreaterThan(0);
  });

  it('gives way to what was found once dates are narrowed or words are searched for', () => {
    for (const hash of ['#t=2013-01-10..2013-02-28', '#mode=day&t=2013-02-08', '#q=convoy']) {
      const found = renderPanel(hash, lang);
      expect(allIn(found, '.story-card'), hash).toEqual([]);
      expect(textOf(oneIn(found, 'h2')), hash).not.toBe(project.intro[lang]);
      const ways = namesOf(found, 'button').filter((name) => name === t('panel.allDates'));
      expect(ways, hash).toHaveLength(hash.startsWith('#q') ? 0 : 1);
    }
  });

  it('has the ways to the pages in one place: at the foot, or after the cards where room is dear', () => {
    for (const [hash, tight, after] of [
      ['', false, '.panel-body'],
      ['#sel=place:gao', false, '.panel-body'],
      ['#sel=page:method', false, '.panel-body'],
      ['', true, '.story-cards'],
      ['#sel=place:gao', true, '.panel-body'],
    ] as const) {
      const page = render(storeAt(hash, lang), <EvidencePanel tight={tight} />);
      const order = elementsIn(page);
      const ways = allIn(page, '.page-nav');
      expect(ways, hash).toHaveLength(1);
      expect(order.indexOf(oneIn(page, '.page-nav')), hash).toBeGreaterThan(
        order.indexOf(oneIn(page, after)),
      );
    }
  });
});
