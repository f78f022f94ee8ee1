import { describe, expect, it } from 'vitest';
import { ownEn, ownFr } from '../../../src/events/words/own';
import { ownAskEn, ownAskFr } from '../../../src/events/words/ownAsk';
import { OWN_BESIDE } from '../../../src/events/words/ownBeside';
import { OWN_PACKS } from '../../../src/events/words/ownPacks';
import { ownPanelEn, ownPanelFr } from '../../../src/events/words/ownPanel';
import { CATALOGUES } from '../../../src/ui/messages/catalogue';
import { DAY } from '../../../src/ui/messages/day';
import { embedEn, embedFr } from '../../../src/ui/messages/embed';
import { KEYS } from '../../../src/ui/messages/keys';
import { METHOD } from '../../../src/ui/messages/method';
import { shareEn, shareFr } from '../../../src/ui/messages/share';
import { storyReaderEn, storyReaderFr } from '../../../src/ui/messages/storyReader';

const APART = {
  en: {
    ...ownEn,
    ...OWN_BESIDE.en,
    ...ownAskEn,
    ...ownPanelEn,
    ...OWN_PACKS.en,
    ...storyReaderEn,
    ...shareEn,
    ...embedEn,
    ...METHOD.en,
    ...DAY.en,
  },
  fr: {
    ...ownFr,
    ...OWN_BESIDE.fr,
    ...ownAskFr,
    ...ownPanelFr,
    ...OWN_PACKS.fr,
    ...storyReaderFr,
    ...shareFr,
    ...embedFr,
    ...METHOD.fr,
    ...DAY.fr,
  },
};

const messages = (lang: 'en' | 'fr') => [
  ...Object.entries(CATALOGUES[lang]),
  ...Object.entries(KEYS[lang]),
  ...Object.entries(APART[lang]),
];

describe('the messages', () => {
  it('are all there in both languages, none of them blank', () => {
    const keys = (lang: 'en' | 'fr') =>
      messages(lang).flatMap(([key, text]) => (text.trim() === '' ? [] : key));
    expect(keys('fr').sort()).toEqual(keys('en').sort());
    expect(keys('en')).toHaveLength(messages('en').length);
  });

  it('have typographic apostrophes', () => {
    for (const lang of ['en', 'fr'] as const)
      expect(messages(lang).filter(([, text]) => text.includes("'"))).toEqual([]);
  });

  it('keep French punctuation on its line', () => {
    const loose = messages('fr').filter(([, text]) => / [;:?!»]|« | (km|km²)\b/.test(text));
    expect(loose).toEqual([]);
  });

  it('have the same gaps in both languages', () => {
    const gaps = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join();
    const french = new Map(messages('fr'));
    const differing = messages('en').filter(
      ([key, text]) => gaps(text.split('|').join(' ')) !== gaps(french.get(key) ?? ''),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('have the plural forms of their language, and no others', () => {
    for (const lang of ['en', 'fr'] as const) {
      const known: readonly string[] = new Intl.PluralRules(lang).resolvedOptions()
        .pluralCategories;
      const odd = messages(lang).filter(([, text]) => {
        const named = text
          .split('|')
          .slice(0, -1)
          .map((form) => /^([a-z]+): /.exec(form)?.[1] ?? 'one');
        return new Set(named).size < named.length || named.some((name) => !known.includes(name));
      });
      expect(odd.map(([key]) => key)).toEqual([]);
    }
  });
});
