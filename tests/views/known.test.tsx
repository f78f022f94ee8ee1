import { describe, expect, it } from 'vitest';
import { KnownBanner } from '../../src/app/KnownBanner';
import { viewInWords } from '../../src/app/viewWords';
import { fileNameOf } from '../../src/dataset/exporters/provenance';
import { publicationDays } from '../../src/dataset/publicationDays';
import { spokenDays } from '../../src/dataset/spokenDays';
import { addDays, type Day, isoOfDay } from '../../src/domain/day';
import { publicationDay } from '../../src/domain/publicationDay';
import type { Lang } from '../../src/domain/record';
import { PrintPage } from '../../src/figure/PrintPage';
import { EventView } from '../../src/panel/event/EventView';
import { EmptyWindow } from '../../src/panel/filters/EmptyWindow';
import { MethodPage } from '../../src/panel/method/MethodPage';
import { NotYetKnown } from '../../src/panel/NotYetKnown';
import { DayReport } from '../../src/panel/overview/DayReport';
import { Overview } from '../../src/panel/overview/Overview';
import { provenanceOf } from '../../src/panel/takeaway/takeAwayFilter';
import { DocumentCard } from '../../src/timeline/DocumentCard';
import { KnownOn } from '../../src/timeline/KnownOn';
import { formatDay, formatEdtf } from '../../src/ui/formatDate';
import { DAY } from '../../src/ui/messages/day';
import { KNOWN } from '../../src/ui/messages/known';
import { messagesIn } from '../../src/ui/useMessages';
import { translator } from '../../src/ui/useTranslate';
import { day, openProject } from '../support';
import { basemap } from '../unit/figure/pictures';
import { allIn, namesOf, oneIn, textOf } from './markup';
import { LANGS, render, storeAt } from './renderView';
import { expectSound } from './sound';

const whole = openProject();
const sources = [...whole.sources.values()];
const PUBLISHED = publicationDays(sources).map((published) => published.day);
/** Between them nothing changes. */
const DAYS = [addDays(PUBLISHED[0] ?? day('2013-01-11'), -1), ...PUBLISHED];
const corpus = whole.events.filter(({ tier }) => tier === 'corpus');

async function storeOn(known: Day, lang: Lang, hash = '#') {
  const store = storeAt(hash, lang);
  await store.getState().setKnown(known);
  return store;
}
/** Publishers of which nothing was out. */
const silentOn = (known: Day): string[] =>
  sources
    .filter(({ published }) => (publicationDay(published) ?? 0) > known)
    .map(({ publisher }) => publisher);

describe.each(LANGS)('as known on a day in %s', (lang) => {
  const t = translator(lang);
  const words = messagesIn(KNOWN, lang);

  it('shows every known record with its words of then, and no document that was not out', async () => {
    for (const known of DAYS) {
      const store = await storeOn(known, lang);
      const { events } = store.getState().dataset;
      for (const record of events) {
        const view = render(store, <EventView record={record} />);
        const all = textOf(view);
        const at = `${record.id} on ${isoOfDay(known)}`;
        expect(textOf(oneIn(view, 'h2')), at).toBe(record.title[lang]);
        expect(all, at).toContain(t(`status.${record.status}`));
        expect(all, at).toContain(t('panel.origins', { count: record.origins }));
        for (const publisher of silentOn(known)) expect(all, at).not.toContain(publisher);
        expectSound(view, at);
      }
    }
  });

  it('says of every other record that it was not reported, who told it first, and leads out', async () => {
    for (const known of DAYS) {
      const store = await storeOn(known, lang);
      const { rowOf } = store.getState().dataset;
      const unknown = corpus.filter(({ id }) => !rowOf.has(id));
      expect(unknown.length > 0, isoOfDay(known)).toBe(known < (PUBLISHED.at(-1) ?? 0));
      for (const { id, title, quotes } of unknown) {
        const view = render(store, <NotYetKnown selection={{ type: 'event', id }} />);
        expect(textOf(oneIn(view, 'h2'))).toBe(
          words('known.notReported', { date: formatDay(known, lang) }),
        );
        expect(textOf(view), id).toContain(title[lang]);
        const days = quotes
          .filter(({ stance, supports }) => stance === 'supports' && supports.includes('kind'))
          .map(({ source }) => whole.sources.get(source))
          .sort((a, b) => ((a?.published ?? '') < (b?.published ?? '') ? -1 : 1));
        expect(textOf(view), id).toContain(days[0]?.publisher);
        expect(textOf(view), id).toContain(formatEdtf(days[0]?.published ?? '', lang));
        expect(namesOf(view, 'button'), id).toEqual([words('known.leave')]);
        expectSound(view, id);
      }
    }
  });

  it('says so over the map, with how many reports were out', async () => {
    const said = await Promise.all(
      [day('2013-01-10'), ...PUBLISHED].map(async (known) =>
        textOf(oneIn(render(await storeOn(known, lang), <KnownBanner />), 'p')),
      ),
    );
    const date = (iso: string) => formatDay(day(iso), lang);
    expect(said).toEqual([
      words('known.none', { date: date('2013-01-10') }),
      words('known.out', { date: date('2013-01-11'), count: 1, all: 5 }),
      words('known.out', { date: date('2013-02-12'), count: 2, all: 5 }),
      words('known.out', { date: date('2023-10-16'), count: 3, all: 5 }),
      words('known.out', { date: date('2023-10-31'), count: 5, all: 5 }),
    ]);
    expect(textOf(render(storeAt('#', lang), <KnownBanner />))).toBe('');
  });

  it('says so to those who listen, on paper, and in the files that are taken away', async () => {
    const store = await storeOn(day('2013-01-11'), lang);
    const state = store.getState();
    const then = words('known.out', { date: formatDay(day('2013-01-11'), lang), count: 1, all: 5 });
    expect(then).toContain(formatDay(day('2013-01-11'), lang));
    const phrase = t('app.asKnown', { view: '', date: formatDay(day('2013-01-11'), lang) });
    expect(viewInWords(state, t).view).toContain(phrase);
    const made = provenanceOf(state, t, 'https://example.org/', '2026-11-29');
    expect(made.filterInWords).toContain(phrase);
    expect(made.filter.known).toBe('2013-01-11');
    expect(made.link).toContain('known=2013-01-11');
    expect(fileNameOf(made, 'csv')).toContain('_as-known-2013-01-11_');
    const seen = { width: 800, height: 600 };
    const page = render(
      store,
      <PrintPage {...{ state, basemap, made, seen }} page="https://example.org/" />,
    );
    expect(textOf(oneIn(page, '.print-window'))).toContain(phrase);
    for (const publisher of silentOn(day('2013-01-11')))
      expect(textOf(page)).not.toContain(publisher);
    // And nothing of it where all is shown.
    const all = provenanceOf(
      storeAt('#', lang).getState(),
      t,
      'https://example.org/',
      '2026-11-29',
    );
    expect(all.filter).not.toHaveProperty('known');
    expect(fileNameOf(all, 'csv')).not.toContain('known');
    expect(all.filterInWords).not.toContain(phrase);
  });

  it('names each document, those that were not out as such', async () => {
    const view = render(await storeOn(day('2013-02-12'), lang), <MethodPage />);
    const items = allIn(oneIn(view, '.method-documents'), 'li');
    expect(items).toHaveLength(5);
    const note = words('known.notOut');
    expect(items.filter((item) => textOf(item).includes(note))).toHaveLength(3);
    expect(textOf(render(storeAt('#', lang), <MethodPage />))).not.toContain(note);
  });

  it('is offered for each day of publication, and says which is inferred', async () => {
    const offered = (view: ReturnType<typeof render>) => allIn(view, 'option').map(textOf);
    const view = render(storeAt('#', lang), <KnownOn />);
    const about = (iso: string) => words('known.about', { date: formatDay(day(iso), lang) });
    const days = [
      formatDay(day('2013-01-11'), lang),
      about('2013-02-12'),
      about('2023-10-16'),
      formatDay(day('2023-10-31'), lang),
    ];
    expect(offered(view)).toEqual(days);
    expect(allIn(view, 'input')[0]?.attributes).not.toHaveProperty('checked');
    const between = render(await storeOn(day('2018-06-15'), lang), <KnownOn />);
    expect(offered(between)).toEqual([formatDay(day('2018-06-15'), lang), ...days]);
    expect(allIn(between, 'input')[0]?.attributes).toHaveProperty('checked');
  });

  it('tells in the lane of which days a document speaks, and in how many records', () => {
    for (const document of spokenDays(whole)) {
      const view = render(
        storeAt('#', lang),
        <DocumentCard id="card" documents={[document]} middle={0} width={900} close={() => {}} />,
      );
      expect(textOf(view)).toContain(document.source.publisher);
      expect(textOf(view)).toContain(formatEdtf(document.source.published, lang));
      expect(textOf(view)).toContain(`${document.records}`);
      expect(namesOf(view, 'button')).toEqual([words('known.open'), words('known.see')]);
      expectSound(view, document.source.id);
    }
  });

  it('says that no report that was out speaks of a day, and counts none of the others', async () => {
    const emptyDay = await storeOn(day('2013-02-12'), lang, '#mode=day&t=2013-02-15');
    const said = textOf(render(emptyDay, <DayReport isEmpty />));
    expect(said).toContain(messagesIn(DAY, lang)('day.noneThen'));
    expect(said).not.toContain(messagesIn(DAY, lang)('day.none'));
    const ofReports = /(from the five reports|cinq articles)/;
    const overview = async (hash: string) =>
      textOf(render(await storeOn(day('2013-02-12'), lang, hash), <Overview />));
    for (const hash of ['#', '#t=2013-01-01..2013-02-28']) {
      expect(textOf(render(storeAt(hash, lang), <Overview />)), hash).toMatch(ofReports);
      expect(await overview(hash), hash).not.toMatch(ofReports);
    }
  });

  it('says of empty days whether no document speaks of them', async () => {
    const empty = '#t=2013-02-13..2013-02-28';
    const now = textOf(render(storeAt(empty, lang), <EmptyWindow />));
    expect(now).toContain(t('timeline.unspoken'));
    const said = textOf(render(await storeOn(day('2013-01-10'), lang, empty), <EmptyWindow />));
    expect(said).toContain(t('timeline.unspokenThen'));
    const filtered = textOf(
      render(storeAt('#t=2013-02-08..2013-02-08&layers=', lang), <EmptyWindow />),
    );
    expect(filtered).not.toContain(t('timeline.unspoken'));
  });
});
