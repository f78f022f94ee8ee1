import { describe, expect, it } from 'vitest';
import { foldText, wordsOfQuery } from '../../src/dataset/search';
import { EvidencePanel } from '../../src/panel/EvidencePanel';
import { LayerList } from '../../src/panel/layers/LayerList';
import { TimeReadout } from '../../src/timeline/TimeReadout';
import { openProject } from '../support';
import { allIn, type Element, namesOf, oneIn, textOf } from './markup';
import { LANGS, render, renderPanel, storeAt } from './renderView';
import { expectSound } from './sound';

const { events } = openProject();
const MARKET = '2013-02-11-gao-market-closed';
const titleOf = (id: string, lang: 'en' | 'fr' = 'en') =>
  events.find((event) => event.id === id)?.title[lang] ?? `no ${id}`;
const listed = (panel: Element) =>
  allIn(panel, '.record-list').flatMap((list) => allIn(list, '.record-title').map(textOf));
const summaries = (panel: Element) => allIn(panel, 'summary').map((one) => textOf(one).trim());

describe('the search', () => {
  it.each([
    ['market', MARKET],
    ['marche', MARKET],
    ['MARCHÉ gao', MARKET],
    ['maiga', '2023-10-maiga-accuses-france'],
  ])('“%s” finds %s', (query, id) => {
    for (const lang of LANGS) {
      const panel = renderPanel(`#q=${encodeURIComponent(query)}`, lang);
      const [title = '', ...others] = listed(panel);
      expect(title).toContain(titleOf(id, lang));
      expect(others).toEqual([]);
      expectSound(panel, query);
    }
  });

  const foundIn = (query: string, lang: 'en' | 'fr' = 'en') =>
    allIn(renderPanel(`#q=${encodeURIComponent(query)}`, lang), '.record-button').map((button) => ({
      words: allIn(button, '.found-words').map(textOf),
      marked: allIn(button, 'mark').map(textOf),
      quoted: allIn(button, 'q').map(textOf),
    }));

  it('shows the exact words around the hit, and the hit in bold', () => {
    const exact = events.flatMap(({ quotes }) => quotes.map((quote) => quote.exact));
    for (const lang of LANGS) {
      const [first, ...others] = foundIn('hesitant', lang);
      expect(others).toEqual([]);
      expect(first?.marked).toContain('hesitant');
      const [quoted = ''] = first?.quoted ?? [];
      expect(quoted).toContain('hesitant');
      const words = quoted.replace(/^…|…$/g, '');
      expect(exact.some((text) => text.includes(words))).toBe(true);
    }
  });

  it('says in how many passages a record has them', () => {
    const counts = foundIn('mali').flatMap(
      ({ words }) => /in (\d+) passages/.exec(words[0] ?? '') ?? [],
    );
    expect(counts.length).toBeGreaterThan(0);
    expect(foundIn('hesitant')[0]?.words[0]).not.toMatch(/in \d+ passage/);
  });

  it('says what else it was found by: a title, the title in French, a place, an actor', () => {
    const [market] = foundIn('marché');
    expect(market?.words).toHaveLength(1);
    expect(market?.words[0]).toMatch(/^Title: .*marché/i);
    const everywhere = foundIn('mopti');
    expect(everywhere.length).toBeGreaterThan(0);
    for (const { marked } of everywhere) expect(marked.join()).toMatch(/mopti/i);
    const byName = foundIn('minusma').filter(({ quoted }) => quoted.length === 0);
    expect(byName.some(({ words }) => words.join().includes('Actor: '))).toBe(true);
    expect(foundIn('MUJAO', 'fr').every(({ marked }) => marked.length > 0)).toBe(true);
  });

  it('shows each word of the query somewhere in each record it finds, and nothing without a query', () => {
    for (const query of ['gao market', 'un peacekeepers', 'kidal camp', 'armée mal'])
      for (const { marked } of foundIn(query))
        for (const word of wordsOfQuery(query))
          expect(
            marked.some((text) => foldText(text).startsWith(word)),
            word,
          ).toBe(true);
    expect(allIn(renderPanel(''), '.found-words')).toEqual([]);
    expect(allIn(renderPanel(''), 'mark')).toEqual([]);
  });

  it('is followed by layers, towns and the count of the timeline', () => {
    const store = storeAt('#q=market');
    const layers = allIn(render(store, <LayerList />), '.layer').map((layer) =>
      [oneIn(layer, '.layer-name'), ...allIn(layer, '.layer-count')].map(textOf).join(' '),
    );
    expect(layers).toContain('Other 1 on the map');
    expect(layers).toContain('Attacks 0 on the map');
    const towns = namesOf(oneIn(render(store, <EvidencePanel />), '.towns'), 'button');
    expect(towns.some((name) => /^Gao, 1 record on/.test(name))).toBe(true);
    expect(towns.some((name) => /^Kidal, 0 records on/.test(name))).toBe(true);
    const count = oneIn(render(store, <TimeReadout narrow />), '.timeline-count');
    expect(textOf(count)).toBe('1 record');
  });
});

describe('filters', () => {
  it('of a link stand in their places, with the number of values chosen', () => {
    const hash = '#q=gao&status=occurred,claimed&source=bbc-2013-02&precision=exact';
    const panel = renderPanel(hash);
    expect(summaries(panel)).toEqual(
      expect.arrayContaining(['Actor', 'Status (2)', 'Source (1)', 'Precision (1)']),
    );
    const [search] = allIn(panel, 'input').filter(({ attributes }) => attributes.type === 'search');
    expect(search?.attributes.value).toBe('gao');
    expect(namesOf(panel, 'button')).toContain('Clear filters');
  });

  it('are counted beside what is chosen, and only where some are set', () => {
    const panel = render(
      storeAt('#q=market&status=occurred,ongoing&sel=place:gao'),
      <EvidencePanel />,
    );
    expect(namesOf(panel, 'button')).toContain('Filters (3)');
    const without = namesOf(render(storeAt('#sel=place:gao'), <EvidencePanel />), 'button');
    expect(without.filter((name) => name.startsWith('Filters'))).toEqual([]);
  });

  it('that let nothing through offer what would', () => {
    const both = renderPanel('#t=2023-10-01..2023-10-31&q=market');
    expect(textOf(both)).toContain('Nothing matches.');
    const ways = namesOf(oneIn(both, '.loosenings'), 'button');
    expect(ways).toEqual(expect.arrayContaining(['All dates', 'Drop the search “market”']));
    for (const count of allIn(both, '.loosening-count'))
      expect(Number.parseInt(textOf(count), 10)).toBeGreaterThan(0);
    const one = renderPanel('#q=xyzzy&layers=attack');
    expect(namesOf(oneIn(one, '.loosenings'), 'button')).toEqual(['Drop the search “xyzzy”']);
    const none = renderPanel('#q=xyzzy&actor=mujao&t=2023-10-01..2023-10-31');
    expect(textOf(none)).toContain('Start over?');
    expect(namesOf(oneIn(none, '.loosenings'), 'button')).toEqual(['Start over']);
  });

  it('speak French', () => {
    const panel = renderPanel('#q=xyzzy', 'fr');
    expect(textOf(panel)).toContain('Rien ne correspond.');
    expect(summaries(panel)).toContain('Statut');
    expect(namesOf(panel, 'button')).toContain('Effacer les filtres');
    expect(textOf(oneIn(panel, '.search-field'))).toContain('Recherche');
  });
});

describe('the window and the layers', () => {
  it('show the three attacks of the documents on Gao, and no other record, on 8–10 February 2013', () => {
    const attacks = [
      '2013-02-08-gao-suicide-bombing',
      '2013-02-09-gao-suicide-bombing',
      '2013-02-10-gao-fighting',
    ];
    const panel = renderPanel('#t=2013-02-08..2013-02-10&layers=attack');
    const titles = listed(panel);
    const dated = allIn(panel, '.record-group').flatMap((group) =>
      textOf(group).includes('2013') ? listed(group) : [],
    );
    expect(dated.map((title) => title.replace(/^Attack: |\. $/g, ''))).toEqual(
      attacks.map((id) => titleOf(id)),
    );
    expect(titles).toHaveLength(attacks.length);
    expect(textOf(oneIn(panel, '.panel-count'))).toMatch(/^3 records(?!\d)/);
  });

  it('list what has no place on the map', () => {
    // One in New York, and one that names no place at all.
    for (const [day, id] of [
      ['2013-01-10', '2013-01-10-council-meeting'],
      ['2013-01-11', '2013-01-11-france-position'],
    ] as const)
      expect(listed(renderPanel(`#t=${day}..${day}`)).join()).toContain(titleOf(id));
    const [quote] = allIn(renderPanel('#sel=event:2013-01-10-council-meeting'), 'blockquote');
    expect(quote && textOf(quote)).toContain('met in New York');
  });

  it('count context apart, and without it the documents alone', () => {
    const hash = '#t=2023-08-01..2023-08-31&tier=corpus,context';
    const alone = '#t=2023-08-01..2023-08-31';
    const countsAt = (link: string) => {
      const store = storeAt(link);
      const layers = allIn(render(store, <LayerList />), '.layer');
      const [handovers] = layers.filter((layer) => textOf(layer).startsWith('Camp handovers'));
      return [
        ...allIn(oneIn(render(store, <EvidencePanel />), '.panel-count'), 'strong'),
        ...allIn(render(store, <TimeReadout narrow />), '.timeline-count'),
        ...(handovers ? allIn(handovers, '.layer-count') : []),
      ].map(textOf);
    };
    const counts = countsAt(hash);
    expect(counts).toHaveLength(3);
    for (const count of counts) expect(count).toMatch(/\d.* · \d+ (facts )?from other pages$/);
    expect(countsAt(alone)).toEqual(
      counts.map((count) => count.replace(/ · \d+ (facts )?from other pages$/, '')),
    );
    const chips = (link: string) => allIn(renderPanel(link), '.tier-chip').length;
    expect(chips(hash)).toBeGreaterThan(0);
    expect(chips(alone)).toBe(0);
    const facts = events.filter(({ tier }) => tier === 'context');
    const titles = listed(renderPanel('')).join();
    for (const { title } of facts) expect(titles).not.toContain(title.en);
  });

  it.each([
    ['overview', ''],
    ['table', '#sel=page:table'],
    ['page of a town', '#sel=place:gao'],
    ['page of an actor', '#sel=actor:mali-government'],
    ['page of the camps', '#sel=page:camps'],
    ['card of a record that a fact tells too', '#sel=event:2023-10-31-kidal-camp-vacated'],
  ])('say how many facts of other pages are not shown, and offer them: %s', (_name, hash) => {
    for (const [lang, words, offer] of [
      ['en', /(\d+) facts? from other pages (?:is|are) not shown/, /^Show (?:it|them)$/],
      ['fr', /(\d+) faits? tirés? d’autres pages/, /^Les? montrer$/],
    ] as const) {
      const panel = renderPanel(hash, lang);
      const [, count] = words.exec(textOf(panel)) ?? [];
      expect(Number(count)).toBeGreaterThan(0);
      expect(namesOf(panel, 'button').filter((name) => offer.test(name))).toHaveLength(1);
      const on = renderPanel(`${hash || '#'}&tier=corpus,context`, lang);
      expect(textOf(on)).not.toMatch(words);
    }
  });

  it('say as many facts as are then listed', () => {
    for (const hash of ['#t=2023-08-01..2023-12-31', '#q=kidal&layers=camp_handover,attack']) {
      const [, count] = /(\d+) facts? from/.exec(textOf(renderPanel(hash))) ?? [];
      const on = allIn(renderPanel(`${hash}&tier=corpus,context`), '.record-list');
      expect(on.flatMap((list) => allIn(list, '.tier-chip'))).toHaveLength(Number(count));
    }
    const [, atGao] = /(\d+) facts? from/.exec(textOf(renderPanel('#sel=place:gao'))) ?? [];
    const gao = renderPanel('#sel=place:gao&tier=corpus,context');
    const facts = allIn(gao, '.place-part').flatMap((part) => allIn(part, '.is-context'));
    expect(facts).toHaveLength(Number(atGao));
  });
});
