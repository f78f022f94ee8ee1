import { describe, expect, it } from 'vitest';
import { Header } from '../../src/app/Header';
import { MapFrame } from '../../src/app/MapFrame';
import { ShareDialog } from '../../src/app/share/ShareDialog';
import { openDataset } from '../../src/dataset/dataset';
import { EvidencePanel } from '../../src/panel/EvidencePanel';
import { LayerList } from '../../src/panel/layers/LayerList';
import { PAGE_IDS } from '../../src/store/view';
import { Timeline } from '../../src/timeline/Timeline';
import { translator } from '../../src/ui/useTranslate';
import { readFixture } from '../fixtureProject';
import { compileWhole } from '../support';
import { allIn, type Element, elementsIn, namesOf, oneIn, textOf } from './markup';
import { expectPassagesOnce } from './passages';
import { LANGS, render, viewsOf } from './renderView';
import { expectSound } from './sound';

const compiled = compileWhole(readFixture());
if (!compiled.dataset) throw new Error(JSON.stringify(compiled.issues));
const dataset = openDataset(compiled.dataset);
const { project, events, places, sources, actors } = dataset;
const { storeAt, renderPanel } = viewsOf(compiled, dataset);
const nothing = () => undefined;

/** Words of the project that the program is built with; the name of a country is also in others. */
const OF_ANOTHER_WORLD =
  /\b(?:Mali(?:an|en|enne)?s?|Gao|Kidal|Konna|Tessalit|Mopti|Bamako|MINUSMA|Tuareg|touareg|Sahel|West Africa|(?:five|cinq) (?:news )?(?:reports|documents|articles)|(?:six|6) (?:towns|villes))\b/i;

/** Whatever a view says or carries: its text, and every attribute. */
const saidIn = (view: Element): string =>
  [textOf(view), ...elementsIn(view).flatMap(({ attributes }) => Object.values(attributes))].join(
    '\n',
  );

function expectOwnWords(view: Element, where: string): void {
  expect(OF_ANOTHER_WORLD.exec(saidIn(view))?.[0], where).toBeUndefined();
  expectSound(view, where);
}

/** All that stands on the page while nothing is chosen. */
const Page = () => (
  <>
    <Header themeChoice="system" onTheme={nothing} onFiles={nothing} />
    <LayerList />
    <MapFrame theme="light" />
    <Timeline />
    <EvidencePanel />
  </>
);

describe.each(LANGS)('the page of another project in %s', (lang) => {
  const page = render(storeAt('', lang), <Page />);

  it('has its title, its sentence and its towns', () => {
    expect(textOf(oneIn(page, 'h1'))).toBe(project.title.en);
    expect(textOf(oneIn(page, '.app-tagline'))).toBe(project.tagline?.en);
    expect(textOf(renderPanel('', lang))).toContain(project.intro.en);
    const towns = namesOf(oneIn(page, '.towns'), 'button');
    expect(towns.map((name) => name.split(',')[0])).toEqual([
      ...['Coihue', 'Maitén', 'Ruca Vieja', 'Lenga Chica', 'Puerto Nirre'],
    ]);
    expectOwnWords(page, 'page');
  });

  it('lists each record once', () => {
    const titles = allIn(renderPanel('', lang), '.record-list').flatMap((list) =>
      allIn(list, '.record-title').map(textOf),
    );
    expect(titles).toHaveLength(events.length);
    for (const { title } of events)
      expect(titles.filter((name) => name.endsWith(`${title.en}. `)).length, title.en).toBe(1);
  });

  it('says nothing of another world in a record, town, document, actor or page', () => {
    const hashes = [
      ...events.map(({ id }) => `event:${id}`),
      ...[...places.keys()].map((id) => `place:${id}`),
      ...[...sources.keys()].map((id) => `source:${id}`),
      ...[...actors.keys()].map((id) => `actor:${id}`),
      ...PAGE_IDS.map((id) => `page:${id}`),
    ];
    for (const hash of hashes) expectOwnWords(renderPanel(`#sel=${hash}`, lang), hash);
    const share = render(storeAt('#sel=place:coihue', lang), <ShareDialog onClose={nothing} />);
    expectOwnWords(share, 'share');
  });

  it('explains of the ground only what is drawn there', () => {
    const t = translator(lang);
    const method = textOf(renderPanel('#sel=page:method', lang));
    expect(method).toContain(t('map.legend.disputed'));
    expect(method).not.toContain(t('map.legend.regions'));
    expect(method).not.toContain(t('map.legend.byHand'));
  });

  it('has in the key of the camps the sides that have one', () => {
    const t = translator(lang);
    const key = textOf(oneIn(renderPanel('#sel=page:camps', lang), '.camp-lane-key'));
    expect(key).toContain(t('panel.camp.key.state'));
    expect(key).toContain(t('panel.camp.key.other'));
    expect(key).not.toContain(t('panel.camp.key.un'));
  });

  it('opens the excerpts of a town by its name, each passage once and in its own words alone', () => {
    for (const place of places.values()) {
      const panel = renderPanel(`#sel=place:${place.id}`, lang);
      expect(textOf(oneIn(panel, 'h2')), place.id).toBe(place.name.en);
      const records = events.filter((event) =>
        event.places.some((part) => part.place === place.id),
      );
      expect(allIn(panel, 'article'), place.id).toHaveLength(records.length);
      expectPassagesOnce(panel, { records, sources }, lang, place.id);
      expect(allIn(panel, '.rendering'), place.id).toEqual([]);
    }
  });
});
