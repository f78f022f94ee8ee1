import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { Header } from '../../src/app/Header';
import { viewInWords } from '../../src/app/viewWords';
import { openDataset } from '../../src/dataset/dataset';
import { ActorsPage } from '../../src/panel/actors/ActorsPage';
import { CampsPage } from '../../src/panel/camps/CampsPage';
import { EventView } from '../../src/panel/event/EventView';
import { LayerList } from '../../src/panel/layers/LayerList';
import { MethodPage } from '../../src/panel/method/MethodPage';
import { Overview } from '../../src/panel/overview/Overview';
import { PageNav } from '../../src/panel/PageNav';
import { PlaceView } from '../../src/panel/place/PlaceView';
import { TownButtons } from '../../src/panel/place/TownButtons';
import { SourceView } from '../../src/panel/source/SourceView';
import { StoriesPage } from '../../src/panel/stories/StoriesPage';
import { TablePage } from '../../src/panel/table/TablePage';
import { TakeAway } from '../../src/panel/takeaway/TakeAway';
import { provenanceOf } from '../../src/panel/takeaway/takeAwayFilter';
import { NO_OWN_EVENTS } from '../../src/store/own';
import { createViewStore } from '../../src/store/viewStore';
import { Timeline } from '../../src/timeline/Timeline';
import { translator } from '../../src/ui/useTranslate';
import { decodeHash } from '../../src/url/codec';
import { compileSmall } from '../smallProject';
import { day } from '../support';
import { allIn, namesOf, oneIn, textOf } from './markup';
import { LANGS, render } from './renderView';
import { expectSound } from './sound';

const dataset = openDataset(compileSmall());
const nothing = () => undefined;

describe.each(LANGS)('a project of one document in one language, the page in %s', (lang) => {
  const t = translator(lang);
  const store = createViewStore(dataset, decodeHash('', { dataset, lang }).view);
  const show = (component: ReactElement) => render(store, component);
  const header = show(<Header themeChoice="system" onTheme={nothing} onFiles={nothing} />);
  const overview = show(<Overview />);

  it('has its own title, line and sentence', () => {
    expect(textOf(oneIn(header, 'h1'))).toBe('The Alder coast, word for word');
    expect(textOf(oneIn(header, '.app-tagline'))).toBe('What the Gazette says happened');
    expect(textOf(oneIn(overview, 'h2'))).toBe(
      'One newspaper tells of three days on the Alder coast.',
    );
  });

  it('counts one document', () => {
    const told = lang === 'en' ? '3 records from the report' : '3 fiches tirées de l’article';
    expect(textOf(overview)).toContain(told);
    expect(textOf(overview)).toContain('Rebels attack Port Alder');
  });

  it('has a button for its towns, in its order', () => {
    const names = namesOf(show(<TownButtons />), 'button');
    expect(names.map((name) => name.split(',')[0])).toEqual(['Brevik', 'Port Alder']);
  });

  it('offers nothing of other pages', () => {
    const layers = show(<LayerList />);
    expect(allIn(layers, 'input')).toHaveLength(6);
    const method = textOf(show(<MethodPage />));
    for (const words of [textOf(layers), textOf(overview), method]) {
      expect(words).not.toContain(t('panel.context.switch'));
      expect(words).not.toMatch(/other pages|autres pages/i);
    }
  });

  it('offers no page and no part of which it has nothing to tell', () => {
    const names = namesOf(show(<PageNav />), 'button');
    const pages = ['actors', 'table', 'method'] as const;
    expect(names).toEqual(pages.map((id) => t(`panel.page.${id}`)));
    for (const place of dataset.places.values())
      expect(textOf(show(<PlaceView place={place} />))).not.toContain(t('panel.camp.heading'));
  });

  it('says whose it is in what is taken away', () => {
    const made = provenanceOf(store.getState(), t, 'https://example.org/', '2026-11-30');
    expect(made).toMatchObject({
      project: 'alder-coast',
      licence: expect.stringContaining('zero'),
    });
    expect(made.attribution).toMatch(/CC0 1\.0\. .*Alder Gazette.*\.$/);
  });

  it.each([
    ['the header', <Header key="" themeChoice="system" onTheme={nothing} onFiles={nothing} />],
    ['the first view', <Overview key="" />],
    ['the layers', <LayerList key="" />],
    ['the timeline', <Timeline key="" />],
    ['the method', <MethodPage key="" />],
    ['the actors', <ActorsPage key="" />],
    ['the camps', <CampsPage key="" />],
    ['the table', <TablePage key="" />],
    ['files to take away', <TakeAway key="" />],
    ...[...dataset.places.values()].map(
      (place) => [`the page of ${place.id}`, <PlaceView key="" place={place} />] as const,
    ),
    ...dataset.events.map(
      (record) => [`the card of ${record.id}`, <EventView key="" record={record} />] as const,
    ),
    ...[...dataset.sources.values()].map(
      (source) => [`the page of ${source.id}`, <SourceView key="" source={source} />] as const,
    ),
  ] as const)('%s is in whole words that name no other project', (name, component) => {
    const shown = show(component);
    expectSound(shown, name);
    expect(textOf(shown)).not.toMatch(/\bmali|minusma|kidal|gao\b|undefined/i);
    expect(textOf(shown)).not.toMatch(/\b(?:five|cinq)\b/i);
  });
});

describe.each(LANGS)('a project without a dated record, in %s', (lang) => {
  const empty = openDataset({ ...compileSmall(), events: [], stories: [] });
  const opened = () => createViewStore(empty, decodeHash('', { dataset: empty, lang }).view);

  it('says that it has no story, whoever asks for one', () => {
    const page = textOf(render(opened(), <StoriesPage />));
    expect(page).toBe(
      lang === 'en' ? 'StoriesNo story is told here.' : 'RécitsAucun récit n’est proposé ici.',
    );
  });

  const words = lang === 'en' ? 'Nothing with a date yet.' : 'Rien de daté pour l’instant.';

  it('says so in place of a timeline', () => {
    const shown = render(opened(), <Timeline />);
    expect(textOf(oneIn(shown, 'section'))).toBe(words);
    const overview = textOf(render(opened(), <Overview />));
    expect(overview).not.toContain(translator(lang)('panel.empty'));
  });

  it('names no day that nobody knows of', () => {
    const { view } = viewInWords(opened().getState(), translator(lang));
    expect(view).toMatch(lang === 'en' ? /^0 records, no dates yet$/ : /^0 fiche, aucune date/);
  });

  it('has the days of own events, and no others', () => {
    const store = opened();
    const extent = { from: day('2021-05-03'), to: day('2021-06-01') };
    store.getState().setOwn({ ...NO_OWN_EVENTS, some: true, shown: true, extent });
    expect(store.getState().dataset.extent).toEqual(extent);
    expect(store.getState().time).toEqual({ mode: 'window', ...extent });
    expect(textOf(render(store, <Timeline />))).not.toContain(words);
  });
});
