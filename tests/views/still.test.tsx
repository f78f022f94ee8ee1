import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Header } from '../../src/app/Header';
import { packDataset } from '../../src/dataset/packed';
import { withoutDetails } from '../../src/dataset/splitDetails';
import type { PlaceId } from '../../src/domain/ids';
import { renderStill } from '../../src/still/renderStill';
import { PAGE_IDS } from '../../src/store/view';
import { Timeline } from '../../src/timeline/Timeline';
import { decodeHash } from '../../src/url/codec';
import { compileProject, openProject, project } from '../support';
import {
  allIn,
  type Element,
  elementsIn,
  hasClass,
  nameOf,
  oneIn,
  readMarkup,
  textOf,
} from './markup';
import { LANGS, render, renderPanel, storeAt } from './renderView';

const basemap = (file: string): unknown =>
  JSON.parse(readFileSync(`public/basemap/${file}`, 'utf8'));
const { html, css } = renderStill(
  packDataset(withoutDetails(compileProject().dataset)),
  basemap('basemap.json'),
  basemap('labels.geojson'),
);
const page = readMarkup(html);
const dataset = openProject();
const nothing = () => undefined;

/** The page as one language shows it. */
function inLanguage(element: Element, lang: string): Element {
  const others = ({ attributes }: Element) =>
    attributes.lang !== undefined && attributes.lang !== lang;
  return {
    ...element,
    children: element.children.flatMap((child): (Element | string)[] => {
      if (typeof child === 'string') return [child];
      return hasClass(child, 'still') && others(child) ? [] : [inLanguage(child, lang)];
    }),
  };
}

describe.each(LANGS)('the page before the program, in %s', (lang) => {
  const still = inLanguage(page, lang);
  const evidence = oneIn(still, '.evidence-region');
  const program = renderPanel('', lang);
  const words = (root: Element, name: string) => allIn(root, name).map(textOf);

  it('says what the program says, in the same order', () => {
    const names = [
      ...['.panel-heading', '.part-heading', '.story-open', '.story-summary', '.story-length'],
      ...['.group-heading', '.record-title', '.record-meta'],
    ];
    for (const name of names) {
      const said = words(program, name);
      expect(said.length).toBeGreaterThan(0);
      expect(words(evidence, name), name).toEqual(said);
    }
    expect(words(evidence, '.record-title').length).toBe(
      dataset.events.filter(({ tier }) => tier === 'corpus').length,
    );
    const header = render(
      storeAt('', lang),
      <Header themeChoice="system" onTheme={nothing} onFiles={nothing} />,
    );
    for (const name of ['.app-title', '.app-tagline'])
      expect(textOf(oneIn(still, name))).toBe(textOf(oneIn(header, name)));
    const timeline = render(storeAt('', lang), <Timeline drawnAt={1224} />);
    expect(words(still, '.timeline-tick')).toEqual(
      expect.arrayContaining(words(timeline, '.timeline-tick')),
    );
  });

  it('draws what the program draws', () => {
    const drawn = (root: Element) =>
      allIn(root, '.record-button').map(({ children: [icon] }) =>
        typeof icon === 'object' ? icon.attributes.class : undefined,
      );
    expect(drawn(evidence)).toEqual(drawn(program));
    const towns = [...dataset.places.values()].filter(({ featured }) => featured);
    const north = dataset.places.get('northern-mali' as PlaceId);
    const maps = allIn(still, '.still-map');
    expect(maps).toHaveLength(2);
    for (const map of maps)
      for (const place of [...towns, north])
        expect(allIn(map, 'text').map(textOf)).toContain(place?.name[lang]);
  });

  it('quotes how the first excerpt of each record begins, as it stands in its source', () => {
    const records = new Map(dataset.events.map((record) => [record.id as string, record]));
    const buttons = allIn(evidence, '.record-button');
    for (const button of buttons) {
      const id = /sel=event:(.*)$/.exec(button.attributes.href ?? '')?.[1] ?? '';
      const [quote] = records.get(id)?.quotes ?? [];
      const source = quote && dataset.sources.get(quote.source);
      const quoted = oneIn(button, 'q');
      const beginning = textOf(quoted).replace(/…$/, '');
      expect(beginning.length).toBeGreaterThan(quote && quote.exact.length < 40 ? 0 : 39);
      expect(beginning.length).toBeLessThan(111);
      expect(project.seeds[source?.file ?? '']).toContain(beginning);
      expect(quote?.exact.startsWith(beginning)).toBe(true);
      expect(textOf(oneIn(button, '.still-words'))).toContain(source?.publisher);
    }
  });

  it('leads by links to what the program opens', () => {
    const viewOf = ({ attributes: { href = '' } }: Element) => {
      const { view, ignored } = decodeHash(href, { dataset, lang });
      expect(ignored).toEqual([]);
      return view;
    };
    const towns = [...dataset.places.values()].filter(({ featured }) => featured);
    const links = allIn(evidence, '.town-button');
    expect(links.map((link) => viewOf(link).selection)).toEqual(
      towns.map(({ id }) => ({ type: 'place', id })),
    );
    for (const [index, link] of links.entries())
      expect(nameOf(link)).toContain(towns[index]?.name[lang]);
    for (const link of allIn(evidence, '.record-button')) {
      const { selection } = viewOf(link);
      const record = dataset.events.find(
        ({ id }) => selection.type === 'event' && id === selection.id,
      );
      expect(textOf(oneIn(link, '.record-title'))).toContain(record?.title[lang]);
    }
    const stories = allIn(evidence, '.story-open').map((link) => viewOf(link).story?.story);
    expect(new Set(stories)).toEqual(new Set(dataset.stories.keys()));
    const dates = [...dataset.stories.values()].flatMap(({ card }) => card.dates ?? []);
    expect(allIn(evidence, '.story-dates').map((link) => viewOf(link).time)).toEqual(
      dates.map(({ from, to }) => ({ mode: 'window', from, to })),
    );
    const pages = PAGE_IDS.filter((id) => id !== 'own');
    expect(
      allIn(evidence, '.page-button')
        .filter(({ tag }) => tag === 'a')
        .map((link) => viewOf(link).selection),
    ).toEqual([...pages, ...pages].map((id) => ({ type: 'page', id })));
  });
});

describe('the page before the program', () => {
  it('has no style that the policy refuses, and no id twice', () => {
    const elements = elementsIn(page);
    expect(elements.filter(({ attributes }) => 'style' in attributes)).toEqual([]);
    const ids = elements.flatMap(({ attributes: { id } }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const use of allIn(page, 'use')) expect(ids).toContain(use.attributes.href?.slice(1));
  });

  it('has nothing that takes a file: only the program opens it', () => {
    const inputs = allIn(page, 'input').map(({ attributes }) => attributes.type);
    expect(inputs).toContain('checkbox');
    expect(inputs).not.toContain('file');
  });

  it('has a style for each class that it makes', () => {
    const made = elementsIn(page).flatMap(({ attributes }) =>
      (attributes.class ?? '').split(' ').filter((name) => /^(still|at)-\d+$/.test(name)),
    );
    expect(new Set(made).size).toBeGreaterThan(20);
    for (const name of new Set(made)) expect(css).toMatch(new RegExp(`\\.${name} \\{`));
  });
});
