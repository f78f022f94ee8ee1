import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { Header } from '../../src/app/Header';
import { compile } from '../../src/compile/compile';
import { openDataset } from '../../src/dataset/dataset';
import { EventView } from '../../src/panel/event/EventView';
import { Overview } from '../../src/panel/overview/Overview';
import { PlaceView } from '../../src/panel/place/PlaceView';
import { SourceView } from '../../src/panel/source/SourceView';
import { TablePage } from '../../src/panel/table/TablePage';
import { createViewStore } from '../../src/store/viewStore';
import { decodeHash } from '../../src/url/codec';
import { SMALL_PROJECT } from '../smallProject';
import { type Element, textOf } from './markup';
import { render } from './renderView';

const { dataset: compiled } = compile(SMALL_PROJECT);
if (!compiled) throw new Error('the small project has issues');
const dataset = openDataset(compiled);
const nothing = () => undefined;

/** What the project says in sentences of its own; names are no language's. */
const OWN = [
  dataset.project.title.en,
  dataset.project.tagline?.en ?? '',
  dataset.project.intro.en,
  ...dataset.events.flatMap(({ title, whenBasis }) => [title.en, whenBasis?.en ?? '']),
  'Three days in May',
  'Invented.',
].filter((text) => text !== '');

/** The languages in which the page says these texts; each once. */
function languagesOf(element: Element, around: string): Set<string> {
  const lang = element.attributes.lang ?? around;
  const found = new Set<string>();
  for (const child of element.children)
    if (typeof child !== 'string') for (const one of languagesOf(child, lang)) found.add(one);
    else if (OWN.some((text) => child.includes(text))) found.add(lang);
  return found;
}

const SHOWN: readonly (readonly [string, ReactElement])[] = [
  ['the header', <Header key="" themeChoice="system" onTheme={nothing} onFiles={nothing} />],
  ['the first view', <Overview key="" />],
  ['the table', <TablePage key="" />],
  ...dataset.events.map((record) => [record.id, <EventView key="" record={record} />] as const),
  ...[...dataset.places.values()].map(
    (place) => [place.id, <PlaceView key="" place={place} />] as const,
  ),
  ...[...dataset.sources.values()].map(
    (source) => [source.id, <SourceView key="" source={source} />] as const,
  ),
];

describe.each(['en', 'fr'] as const)('an English project, the page in %s', (lang) => {
  const store = createViewStore(dataset, decodeHash('', { dataset, lang }).view);
  it.each(SHOWN)('says that the project’s own texts are English: %s', (_name, component) => {
    const page = render(store, component);
    expect(OWN.filter((text) => textOf(page).includes(text)).length).toBeGreaterThan(0);
    expect([...languagesOf(page, lang)]).toEqual(['en']);
  });
});
