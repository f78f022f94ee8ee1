import { describe, expect, it } from 'vitest';
import { Header } from '../../src/app/Header';
import { LayerList } from '../../src/panel/layers/LayerList';
import { PAGE_IDS } from '../../src/store/view';
import { Timeline } from '../../src/timeline/Timeline';
import { openProject } from '../support';
import { elementsIn, textOf } from './markup';
import { jargonIn, messagesOf, ownWordsIn } from './plainWords';
import { LANGS, render, renderPanel, storeAt } from './renderView';

const { events, places, sources } = openProject();
const ALL = 'tier=corpus,context';

/** The overview, every page, record, town and document, and some days. */
const HASHES = [
  ...['', `#${ALL}`, '#t=2013-02-08..2013-02-11', '#t=2013-01-10', '#mode=upto', '#q=xyzzy'],
  ...PAGE_IDS.map((id) => `#sel=page:${id}&${ALL}`),
  ...events.map(({ id }) => `#sel=event:${id}&${ALL}`),
  ...[...places.values()].map(({ id }) => `#sel=place:${id}&t=2013-01-01..2013-12-31&${ALL}`),
  ...[...sources.values()].map(({ id }) => `#sel=source:${id}`),
];

/** What each view must say now, in the words that replaced those of its makers. */
const SAID: Readonly<Record<'en' | 'fr', readonly (readonly [string, string])[]>> = {
  en: [
    ['', 'records from the five reports'],
    ['', 'ongoing; last reported 31 October 2023'],
    ['', 'about Mali as a whole'],
    ['#t=2013-01-10..2013-01-12', 'with uncertain dates'],
    ['#q=xyzzy', 'Try instead:'],
    ['#sel=page:stories', 'Stories'],
    ['#sel=page:camps', 'Who held each camp, as far as a source says.'],
    ['#sel=page:table', 'Click a heading to sort, a title to open.'],
    ['#sel=event:2023-10-31-kidal-camp-vacated', 'Where the sources differ'],
    ['#sel=event:2023-10-31-kidal-camp-vacated', 'At Kidal'],
    ['#sel=event:2023-11-15-kidal-departure-plan', 'Plan, since changed'],
    [
      '#sel=event:2013-01-10-konna-captured',
      'Said by a side or a person the source cites; not confirmed by the source.',
    ],
    ['#sel=place:konna', '10 times too far; no road explains that.'],
    [`#sel=event:ctx-2023-10-02-tarkint&${ALL}`, 'Background from other pages'],
  ],
  fr: [
    ['', 'fiches tirées des cinq articles'],
    ['', 'en cours au 31 octobre 2023'],
    ['', 'sur l’ensemble du Mali'],
    ['#t=2013-01-10..2013-01-12', 'à dates incertaines'],
    ['#q=xyzzy', 'Essayez plutôt\u00a0:'],
    ['#sel=page:stories', 'Récits'],
    ['#sel=page:camps', 'Qui a tenu chaque camp, autant que le dit une source.'],
    ['#sel=page:table', 'Cliquez sur un en-tête pour trier, sur un titre pour ouvrir.'],
    ['#sel=event:2023-10-31-kidal-camp-vacated', 'Où les sources divergent'],
    ['#sel=event:2023-10-31-kidal-camp-vacated', 'À Kidal'],
    ['#sel=event:2023-11-15-kidal-departure-plan', 'Projet modifié depuis'],
    [
      '#sel=event:2013-01-10-konna-captured',
      'Affirmé par une partie ou une personne citée\u202f; non confirmé par la source.',
    ],
    ['#sel=place:konna', '10 fois trop loin\u202f; aucune route ne l’explique.'],
    [`#sel=event:ctx-2023-10-02-tarkint&${ALL}`, 'Contexte tiré d’autres pages'],
  ],
};

const frame = (lang: 'en' | 'fr') =>
  render(
    storeAt(`#${ALL}`, lang),
    <>
      <Header themeChoice="system" onTheme={() => undefined} onFiles={() => undefined} />
      <LayerList />
      <Timeline />
    </>,
  );

describe.each(LANGS)('the words of the page in %s', (lang) => {
  it('are in no message those of its makers', () => {
    const odd = messagesOf(lang).flatMap(([key, text]) =>
      jargonIn(text, lang).map((word) => [key, word]),
    );
    expect(odd).toEqual([]);
  });

  it('are plain in every view, whatever made them', () => {
    const views = [frame(lang), ...HASHES.map((hash) => renderPanel(hash, lang))];
    const odd = new Set(
      views.flatMap((view) =>
        ownWordsIn(view).flatMap((text) => jargonIn(text, lang).map((word) => `${word}: ${text}`)),
      ),
    );
    expect([...odd]).toEqual([]);
  });

  it('count in one number what is drawn', () => {
    for (const hash of HASHES.slice(0, 6))
      expect(textOf(renderPanel(hash, lang)), hash).not.toMatch(/\d ?\+ ?\d/);
    expect(textOf(frame(lang))).not.toMatch(/\d ?\+ ?\d/);
  });

  it.each(SAID[lang])('at %j say “%s”', (hash, words) => {
    expect(textOf(renderPanel(hash, lang))).toContain(words);
  });
});

it('leave no message in English on a French page', () => {
  const french = new Map(messagesOf('fr'));
  const known = new Set(french.values());
  const english = new Set(
    messagesOf('en').flatMap(([key, text]) =>
      /[{|]/.test(text) || !text.includes(' ') || french.get(key) === text || known.has(text)
        ? []
        : text,
    ),
  );
  expect(english.size).toBeGreaterThan(300);
  const views = [frame('fr'), ...HASHES.map((hash) => renderPanel(hash, 'fr'))];
  expect(views.flatMap(elementsIn).length).toBeGreaterThan(5000);
  const left = views.flatMap((view) => ownWordsIn(view).filter((text) => english.has(text.trim())));
  expect([...new Set(left)]).toEqual([]);
});
