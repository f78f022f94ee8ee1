import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translatorFrom } from '../../src/ui/useTranslate';
import { openProject } from '../support';
import { ownWordsIn } from './plainWords';
import { renderPanel } from './renderView';

const { events, places } = openProject();
/** Titles of other people's pages are as these have them. */
const CITED = readFileSync('data/context.json', 'utf8');
const isCited = (text: string): boolean => CITED.includes(`"title": ${JSON.stringify(text)}`);
const ALL = 'tier=corpus,context';
const HASHES = [
  ...[...places.values()].map(({ id }) => `#sel=place:${id}&${ALL}`),
  ...events.map(({ id }) => `#sel=event:${id}&${ALL}`),
  `#sel=page:camps&${ALL}`,
  `#sel=page:table&${ALL}`,
];

describe('“de” and “que” before a gap of a French message', () => {
  const say = translatorFrom(
    {
      ...{ of: 'Camp de {name}', from: 'De {name}', than: 'plus que {name}' },
      ...{ one: 'code {name}', before: 'précède {name}' },
    },
    'fr',
  );

  it('are elided before a vowel', () => {
    expect(say('of', { name: 'Aguelhok' })).toBe('Camp d’Aguelhok');
    expect(say('from', { name: 'Anéfis' })).toBe('D’Anéfis');
    expect(say('of', { name: 'Étoile' })).toBe('Camp d’Étoile');
    expect(say('than', { name: 'ici' })).toBe('plus qu’ici');
  });

  it('stand before anything else', () => {
    expect(say('of', { name: 'Hombori' })).toBe('Camp de Hombori');
    expect(say('of', { name: 11 })).toBe('Camp de 11');
    expect(say('of', { name: '\u2068a.csv\u2069' })).toBe('Camp de \u2068a.csv\u2069');
    expect(say('of')).toBe('Camp de {name}');
    expect(say('one', { name: 'ouvert' })).toBe('code ouvert');
    expect(say('before', { name: 'Ansongo' })).toBe('précède Ansongo');
  });

  it('stand in English', () => {
    expect(translatorFrom({ of: 'de {name}' }, 'en')('of', { name: 'Ansongo' })).toBe('de Ansongo');
  });
});

it('no French view has “de” or “que” before a vowel', () => {
  const texts = HASHES.flatMap((hash) => ownWordsIn(renderPanel(hash, 'fr')));
  expect(texts.length).toBeGreaterThan(2_000);
  expect(texts.some((text) => /\bd’A/.test(text))).toBe(true);
  const odd = texts.filter((text) => /(?<![\p{L}’])(?:de|que) [aeiouàâéèêîôû]/iu.test(text));
  expect([...new Set(odd)].filter((text) => !isCited(text))).toEqual([]);
});
