import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { actorsByKind } from '../../src/panel/actors/actorRecords';
import { actorInWords } from '../../src/panel/actors/actorWords';
import { LayerList } from '../../src/panel/layers/LayerList';
import { ALL_TIERS, PAGE_IDS } from '../../src/store/view';
import { translator } from '../../src/ui/useTranslate';
import { openProject } from '../support';
import { allIn, type Element, elementsIn, namesOf, oneIn, textOf } from './markup';
import { LANGS, render, renderPanel, storeAt } from './renderView';
import { expectSound } from './sound';

const dataset = openProject();
const { events, actors, sources } = dataset;
const titleOf = (id: string, lang: 'en' | 'fr' = 'en') =>
  events.find((event) => event.id === id)?.title[lang] ?? `no ${id}`;
const sectionOf = (panel: Element, heading: string) =>
  oneIn(
    {
      ...panel,
      children: allIn(panel, 'section').filter((section) =>
        allIn(section, 'h3').some((h3) => textOf(h3).startsWith(heading)),
      ),
    },
    'section',
    heading,
  );

describe.each(LANGS)('pages in %s', (lang) => {
  const t = translator(lang);

  it.each(PAGE_IDS)('%s has a heading and whole words', (id) => {
    const panel = renderPanel(`#sel=page:${id}`, lang);
    expect(allIn(panel, 'h2')).toHaveLength(1);
    expectSound(panel, id);
  });

  it('the method page has the whole key, which begins with the rows of the short one', () => {
    const method = renderPanel('#sel=page:method', lang);
    const key = sectionOf(method, lang === 'en' ? 'Key to the map' : 'Légende de la carte');
    const rows = allIn(key, 'li');
    expect(rows).toHaveLength(17);
    const short = allIn(render(storeAt('', lang), createElement(LayerList)), '.key-rows');
    const shortRows = allIn(oneIn({ ...method, children: short }, '.key-rows'), 'li');
    expect(shortRows.map(textOf)).toEqual(rows.slice(0, 5).map(textOf));
    // Each as its mark is drawn, and no two alike.
    const drawings = shortRows.map((row) => JSON.stringify(oneIn(row, '.mark-icon')));
    expect(new Set(drawings).size).toBe(5);
  });

  it('the actors page names every actor of a record, with both acronyms', () => {
    const panel = renderPanel('#sel=page:actors&tier=corpus,context', lang);
    const names = namesOf(panel, 'button');
    const acting = new Set(events.flatMap((event) => event.actors.map(({ actor }) => actor)));
    const listed = actorsByKind(dataset, ALL_TIERS).flatMap((group) => group.actors);
    expect(new Set(listed.map(({ actor }) => actor.id))).toEqual(acting);
    for (const id of acting) {
      const actor = actors.get(id);
      expect(actor && names.includes(actorInWords(actor, lang, 'both')), id).toBe(true);
    }
  });

  it('every actor has its names, notes and each of its records', () => {
    for (const actor of actors.values()) {
      const panel = renderPanel(`#sel=actor:${actor.id}&tier=corpus,context`, lang);
      expect(textOf(oneIn(panel, 'h2')), actor.id).toBe(actor.name[lang]);
      const all = textOf(panel);
      for (const alias of actor.aliases) expect(all, actor.id).toContain(`“${alias}”`);
      if (actor.notes) expect(all, actor.id).toContain(actor.notes[lang]);
      if (actor.lifetime) expect(all, actor.id).toContain(actor.lifetime.basis?.[lang]);
      // Our own words: they follow the language of the page.
      for (const { attributes } of allIn(panel, '.fact-note'))
        expect(attributes, actor.id).not.toHaveProperty('lang');
      const titles = allIn(panel, '.record-title').map(textOf);
      const own = events.filter((event) => event.actors.some((part) => part.actor === actor.id));
      expect(titles, actor.id).toHaveLength(own.length);
      for (const { title } of own)
        expect(
          titles.some((name) => name.endsWith(`${title[lang]}. `)),
          title.en,
        ).toBe(true);
      expectSound(panel, actor.id);
    }
  });

  it('the table has every record with the columns of the file', () => {
    const panel = renderPanel('#sel=page:table&tier=corpus,context', lang);
    const heads = allIn(panel, 'th').map(textOf);
    const dated = events.filter(({ time }) => time !== undefined);
    for (const { title } of dated)
      expect(
        heads.some((head) => head.endsWith(`${title[lang]}. `)),
        title.en,
      ).toBe(true);
    expect(allIn(panel, 'tr').length).toBe(dated.length + 1);
    expect(heads).toContain(t('table.col.when'));
    expect(heads[0]).toBe(lang === 'en' ? 'Title' : 'Titre');
    // What is cut on the line is whole where one points at it.
    for (const cell of allIn(panel, 'td'))
      expect(oneIn(cell, '.cell-text').attributes.title ?? '').toBe(textOf(cell));
    const sorted = allIn(panel, 'th').filter(({ attributes }) => attributes['aria-sort']);
    expect(sorted.map((head) => [textOf(head), head.attributes['aria-sort']])).toEqual([
      [t('table.col.when'), 'ascending'],
    ]);
  });

  it('the overview lists every record once, those without a date last', () => {
    const panel = renderPanel('#tier=corpus,context', lang);
    const titles = allIn(panel, '.record-list').flatMap((list) =>
      allIn(list, '.record-title').map(textOf),
    );
    expect(titles).toHaveLength(events.length);
    for (const { title } of events)
      expect(
        titles.some((name) => name.endsWith(`${title[lang]}. `)),
        title.en,
      ).toBe(true);
    const undated = sectionOf(panel, t('panel.undated'));
    expect(textOf(undated)).toContain(titleOf('2013-02-african-troops-in-un-force', lang));
    expectSound(panel, 'overview');
  });

  it('the method page says what the map does not show, and names every document', () => {
    const panel = renderPanel('#sel=page:method', lang);
    const headings = namesOf(panel, 'h3');
    const wanted = {
      en: ['What a status means', 'What the map does not show', 'To correct an error'],
      fr: ['Ce que la carte ne montre pas'],
    };
    for (const heading of wanted[lang]) expect(headings).toContain(heading);
    for (const { publisher } of sources.values()) expect(textOf(panel)).toContain(publisher);
  });
});

describe('the camps page', () => {
  const lanesIn = (panel: Element) =>
    elementsIn(panel).flatMap(({ attributes }) =>
      attributes.role === 'img' ? [attributes['aria-label'] ?? ''] : [],
    );
  it('tells transitions, plans and the unknown', () => {
    const panel = renderPanel('#sel=page:camps&t=2023-11-01..2023-11-20');
    const kidal = sectionOf(panel, 'Camp or barracks at Kidal');
    expect(textOf(kidal)).toContain('On 20 November 2023: unknown since MINUSMA left');
    expect(textOf(kidal)).toContain('No one is named as taking over.');
    expect(textOf(kidal)).toContain('Plans (not reported as carried out):');
    const [first] = allIn(kidal, 'blockquote');
    expect(first && textOf(first)).toContain('UN soldiers Tuesday left a camp');
    expect(lanesIn(panel).some((name) => name.startsWith('Camp at Kidal'))).toBe(true);
    expect(textOf(panel)).toMatch(/do not say who holds a camp in Gao/);
  });

  it('names who is drawn, with the dates at both ends, in the colour of its side', () => {
    const panel = renderPanel('#sel=page:camps');
    const row = (place: string) => oneIn(panel, '.camp-row', new RegExp(`^${place} `));
    const told = (place: string) => allIn(oneIn(row(place), '.camp-told'), 'li').map(textOf);
    expect(told('Kidal')).toEqual([
      'MINUSMA not said since when · left 31 October 2023',
      'Planned about October 2023',
      'Plan, since changed between 16 and 30 November 2023',
    ]);
    expect(told('Konna')).toEqual([
      'Malian army (one side’s claim) not said since when · left 10 January 2013',
      'MUJAO (one side’s claim) took over 10 January 2013 · last reported 11 January 2013',
    ]);
    expect(told('Tessalit')).toEqual([
      'MINUSMA not said since when · last reported 16 October 2023',
    ]);
    expect(textOf(oneIn(row('Kidal'), '.camp-row-head'))).toBe(
      'Kidal Last known, 31 October 2023: left by MINUSMA; no one named as taking over',
    );
    const bars = (place: string) =>
      allIn(row(place), '.camp-lane-piece').map((piece) => [
        textOf(piece),
        /--holder-\w+/.exec(piece.attributes.style ?? '')?.[0],
      ]);
    expect(bars('Kidal')).toEqual([
      ['unknown', undefined],
      ['MINUSMA31 Oct 2023', '--holder-un'],
      ['', undefined],
      ['no one named', undefined],
    ]);
    expect(bars('Konna').slice(0, 3)).toEqual([
      ['Malian army10 Jan 2013', '--holder-state'],
      ['', undefined],
      ['MUJAO', '--holder-armed'],
    ]);
  });

  it('draws no plan as if a camp had been held or left by it', () => {
    const panel = renderPanel('#sel=page:camps&tier=corpus,context');
    const lights = (name: string) =>
      allIn(panel, name).flatMap(({ attributes }) => (attributes['data-lights'] ?? '').split(' '));
    const plans = events.filter(
      ({ kind, status }) =>
        kind === 'camp_handover' && (status === 'planned' || status === 'superseded'),
    );
    expect(plans.length).toBeGreaterThan(1);
    for (const { id } of plans) expect(lights('.camp-lane-piece')).not.toContain(id);
    expect(lights('.camp-lane-plan').length).toBeGreaterThan(1);
  });

  it('shows the days looked at once, behind all lanes, and not where they are all', () => {
    const bands = (hash: string) => allIn(renderPanel(hash), '.camp-lanes-band').length;
    expect(bands('#sel=page:camps')).toBe(0);
    expect(bands('#sel=page:camps&tier=corpus,context')).toBe(0);
    expect(bands('#sel=page:camps&t=2023-10-01..2023-11-15')).toBe(1);
  });

  it('marks context, and leaves it out with the switch', () => {
    const hash = '#sel=page:camps&t=2023-12-01..2023-12-31';
    const panel = renderPanel(`${hash}&tier=corpus,context`);
    const gao = textOf(sectionOf(panel, 'Camp or barracks at Gao'));
    expect(gao).toContain('On 31 December 2023: unknown');
    expect(gao).toContain('Only part of the camp: left by MINUSMA');
    expect(lanesIn(panel).some((name) => name.startsWith('Camp at Ber, from other pages'))).toBe(
      true,
    );
    const without = renderPanel(hash);
    expect(textOf(without)).not.toContain('Camp or barracks at Gao');
    expect(lanesIn(without).filter((name) => name.startsWith('Camp at'))).toHaveLength(3);
    expect(allIn(without, '.tier-chip')).toEqual([]);
  });
});

describe('an actor', () => {
  it('parts its records by the window', () => {
    const panel = renderPanel('#sel=actor:mujao&t=2013-02-08..2013-02-12');
    const text = textOf(panel);
    // One name in both languages, whatever the texts call it.
    expect(text).toContain('AcronymMUJAO');
    const outside = text.indexOf('Outside the window');
    expect(text.indexOf(titleOf('2013-02-10-mujao-claim'))).toBeGreaterThan(0);
    expect(text.indexOf(titleOf('2013-02-10-mujao-claim'))).toBeLessThan(outside);
    expect(text.indexOf(titleOf('2013-01-10-konna-captured'))).toBeGreaterThan(outside);
  });
});
