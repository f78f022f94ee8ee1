import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/domain/record';
import { translator } from '../../src/ui/useTranslate';
import { day, openProject } from '../support';
import { allIn, type Element, hasClass, namesOf, oneIn, textOf } from './markup';
import { expectPassagesOnce } from './passages';
import { LANGS, RENDERINGS, renderPanel } from './renderView';
import { expectSound } from './sound';

const dataset = openProject();
const { events, places, sources } = dataset;
const recordsOf = ({ id }: Place) =>
  events.filter((event) => event.places.some((part) => part.place === id));

/** The articles of a section and of no other. */
const articlesIn = (panel: Element, isOutside: boolean) =>
  allIn(panel, '.place-part')
    .filter((part) => hasClass(part, 'is-outside') === isOutside)
    .flatMap((part) => allIn(part, 'article'));
const titlesIn = (articles: readonly Element[], titles: readonly string[]) =>
  articles.map((article) => titles.find((title) => textOf(oneIn(article, 'h4')).includes(title)));

describe.each(LANGS)('every place in %s', (lang) => {
  const t = translator(lang);

  it('has its name, each of its records, and each passage they rest on once, verbatim', () => {
    for (const place of places.values()) {
      const panel = renderPanel(`#sel=place:${place.id}&tier=corpus,context`, lang);
      expect(textOf(oneIn(panel, 'h2')), place.id).toBe(place.name[lang]);
      const articles = allIn(panel, 'article');
      const records = recordsOf(place);
      expect(articles, place.id).toHaveLength(records.length);
      for (const record of records) {
        const [article] = articles.filter((candidate) =>
          textOf(oneIn(candidate, 'h4')).endsWith(`${record.title[lang]}. `),
        );
        if (!article) throw new Error(`${place.id} lacks ${record.id}`);
        if (record.context) expect(textOf(article)).toContain(record.context.statement[lang]);
        expect(hasClass(article, 'is-context'), record.id).toBe(record.tier === 'context');
      }
      expectPassagesOnce(panel, { records, sources }, lang, place.id);
      const figures = allIn(panel, 'figure');
      for (const figure of figures.filter((one) => hasClass(one, 'quotation')))
        expect(allIn(figure, '.rendering').map(textOf), place.id).toEqual(
          lang === 'fr'
            ? [`Notre traduction\u00A0: ${RENDERINGS.get(textOf(oneIn(figure, 'blockquote')))}`]
            : [],
        );
      expectSound(panel, place.id);
    }
  });

  it('keeps each passage once in every window, in the part of the first record that rests on it', () => {
    for (const days of [
      '2013-02-08..2013-02-11',
      '2023-10-31..2023-10-31',
      '2013-01-10..2013-01-10',
    ])
      for (const place of places.values()) {
        const panel = renderPanel(`#sel=place:${place.id}&t=${days}`, lang);
        const records = recordsOf(place).filter(({ tier }) => tier === 'corpus');
        expectPassagesOnce(panel, { records, sources }, lang, `${place.id} ${days}`);
        for (const article of articlesIn(panel, false))
          expect(textOf(article), place.id).not.toContain(t('panel.rests'));
      }
  });

  it('tells of one day the fighting before what it led to', () => {
    const [first] = allIn(
      renderPanel('#sel=place:konna&t=2013-01-10..2013-01-11', lang),
      'article',
    );
    const fighting = events.find(({ id }) => id === '2013-01-10-konna-fighting');
    expect(first && textOf(first)).toContain(fighting?.title[lang] ?? 'no fighting');
  });

  it('ends with what registers say of it, closed', () => {
    for (const place of places.values()) {
      const panel = renderPanel(`#sel=place:${place.id}`, lang);
      const about = oneIn(panel, 'details', t('panel.aboutPlace'));
      expect(panel.children.at(-1), place.id).toBe(about);
      expect(about.attributes, place.id).not.toHaveProperty('open');
      expect(textOf(about)).toContain(t(`panel.placeKind.${place.kind}`));
      if (place.notes) expect(textOf(about)).toContain(place.notes[lang]);
    }
  });

  it('tells every passage that names it, once, with its name marked', () => {
    for (const place of places.values()) {
      const panel = renderPanel(`#sel=place:${place.id}`, lang);
      const items = allIn(panel, '.mentions').flatMap((list) =>
        list.children.filter((child) => typeof child === 'object'),
      );
      const mentions = [...place.mentions].sort(
        (a, b) => a.source.localeCompare(b.source) || a.start - b.start,
      );
      expect(items, place.id).toHaveLength(mentions.length);
      const shown = allIn(panel, 'blockquote').map(textOf);
      for (const [index, { phrase, exact, use }] of mentions.entries()) {
        const item = items[index];
        if (!item) throw new Error(exact);
        const isAbove = shown.some((words) => words.includes(exact));
        expect(hasClass(item, 'mention-above'), exact).toBe(isAbove);
        if (!isAbove) expect(textOf(oneIn(item, 'q'))).toBe(exact);
        if (phrase !== undefined && exact.includes(phrase))
          expect(allIn(item, 'mark').map(textOf), exact).toEqual([phrase]);
        expect(allIn(item, '.mention-metonym'), exact).toHaveLength(use === 'metonym' ? 1 : 0);
        const ours = allIn(item, '.rendering').map(textOf);
        expect(ours, exact).toEqual(
          lang === 'fr' && !isAbove ? [`Notre traduction\u00A0: ${RENDERINGS.get(exact)}`] : [],
        );
        if (isAbove) continue;
        const cited = events.filter(({ quotes }) =>
          quotes.some(
            (quote) =>
              quote.source === mentions[index]?.source &&
              quote.start < (mentions[index]?.end ?? 0) &&
              quote.end > (mentions[index]?.start ?? 0),
          ),
        );
        for (const { title } of cited) expect(textOf(item), exact).toContain(title[lang]);
        if (cited.length === 0) expect(textOf(item)).toContain(t('panel.mentionNoRecord'));
      }
    }
  });

  it('parts its records by the window', () => {
    const [from, to] = [day('2023-10-31'), day('2023-10-31')];
    let outsideSeen = 0;
    for (const place of places.values()) {
      const hash = `#sel=place:${place.id}&t=2023-10-31..2023-10-31&tier=corpus,context`;
      const panel = renderPanel(hash, lang);
      const records = recordsOf(place);
      const outside = records.filter(
        ({ time }) => !time || time.span.endMax < from || time.span.startMin > to,
      );
      const inside = records.filter((record) => !outside.includes(record));
      const titles = records.map(({ title }) => title[lang]);
      const wanted = (list: typeof records) => list.map(({ title }) => title[lang]).sort();
      expect(titlesIn(articlesIn(panel, false), titles).sort(), place.id).toEqual(wanted(inside));
      expect(titlesIn(articlesIn(panel, true), titles).sort(), place.id).toEqual(wanted(outside));
      const heading = namesOf(panel, 'h3').filter((name) => name === t('panel.outsideWindow'));
      expect(heading, place.id).toHaveLength(outside.length > 0 ? 1 : 0);
      outsideSeen += outside.length;
    }
    expect(outsideSeen).toBeGreaterThan(20);
  });
});

describe('Gao', () => {
  it('keeps passages outside the window apart', () => {
    const text = textOf(renderPanel('#t=2023-10-31..2023-10-31&sel=place:gao'));
    const outside = text.indexOf('Outside the window');
    expect(outside).toBeGreaterThan(0);
    expect(text.indexOf('Two checkpoints in Gao were hit by suicide bomb attacks')).toBeGreaterThan(
      outside,
    );
    const convoy = text.indexOf('the convoy of over 100 trucks was on its way to Gao');
    expect(convoy).toBeGreaterThan(0);
    expect(convoy).toBeLessThan(outside);
  });

  it('has quotations with publisher and date, and boilerplate nowhere', () => {
    const panel = renderPanel('#sel=place:gao');
    const market = oneIn(panel, 'figure', 'main market remained closed');
    expect(textOf(oneIn(market, 'figcaption'))).toMatch(/BBC News.*2013/);
    expect(textOf(panel)).not.toContain('French soldiers near Gao');
    expect(textOf(panel)).not.toContain('Are you in Gao or elsewhere');
  });

  it('lists what is related to it, every passage that means it, and that no camp is told of', () => {
    const panel = renderPanel('#sel=place:gao');
    const related = oneIn(panel, 'section', 'Related to events here');
    const claim = events.find(({ id }) => id === '2013-02-10-mujao-claim');
    expect(textOf(related)).toContain(claim?.title.en);
    const mentions = oneIn(panel, 'section', 'Every passage that names or means Gao');
    expect(allIn(mentions, 'mark').map(textOf)).toContain('The city');
    expect(textOf(panel)).toContain('The five reports do not say who holds a camp in Gao.');
    expect(allIn(renderPanel('#sel=place:bamako'), '.mention-metonym').length).toBeGreaterThan(0);
  });

  it('tells context after its excerpts, and not as one', () => {
    const panel = renderPanel('#sel=place:gao&t=2013-01-20..2013-02-28&tier=corpus,context');
    const facts = allIn(panel, 'article').filter((article) => hasClass(article, 'is-context'));
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.flatMap((fact) => allIn(fact, 'blockquote'))).toEqual([]);
    const text = textOf(panel);
    const heading = text.indexOf('From other pages, in our words');
    expect(heading).toBeGreaterThan(text.indexOf('main market remained closed'));
    expect(heading).toBeLessThan(text.indexOf('Outside the window'));
    const retaken = events.find(({ id }) => id === 'ctx-2013-01-26-gao-retaken');
    const statement = text.indexOf(retaken?.context?.statement.en ?? 'no statement');
    expect(statement).toBeGreaterThan(heading);
    expect(statement).toBeLessThan(text.indexOf('Outside the window'));
  });

  it('says how many records the filters keep out', () => {
    const panel = renderPanel('#q=market&status=occurred,ongoing&sel=place:gao');
    expect(allIn(panel, 'article')).toHaveLength(1);
    expect(textOf(panel)).toMatch(/\d+ records here do not match the filters/);
    expect(allIn(renderPanel('#sel=place:gao'), 'article').length).toBeGreaterThan(4);
  });
});
