import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../src/domain/record';
import { CATALOGUES } from '../../../src/ui/messages/catalogue';
import { SOURCES } from '../../architecture/sources';

type Messages = Readonly<Record<string, string>>;
type InBoth = Readonly<Record<Lang, Messages>>;

const isInBoth = (value: unknown): value is InBoth =>
  typeof value === 'object' && value !== null && 'en' in value && 'fr' in value;

/** What is said by parts that bring their own words. */
const APART: readonly InBoth[] = Object.values({
  ...import.meta.glob('../../../src/**/*Words.ts', { eager: true }),
  ...import.meta.glob('../../../src/ui/messages/*.ts', { eager: true }),
  ...import.meta.glob('../../../src/events/words/own*.ts', { eager: true }),
})
  .flatMap((module) => Object.values(module as object))
  .filter(isInBoth)
  .filter(({ en }) => typeof Object.values(en)[0] === 'string' && en !== CATALOGUES.en);

/** Who reads English need not be told that something is in it. */
const NOT_IN_ENGLISH: readonly string[] = ['project.issues.english'];

const messages = (lang: Lang): (readonly [string, string])[] => [
  ...Object.entries(CATALOGUES[lang]),
  ...APART.flatMap((each) => Object.entries(each[lang])),
];

describe('the messages', () => {
  it('are all there in both languages, none of them blank', () => {
    const keys = (lang: 'en' | 'fr') =>
      messages(lang).flatMap(([key, text]) => (text.trim() === '' ? [] : key));
    expect(keys('fr').sort()).toEqual([...keys('en'), ...NOT_IN_ENGLISH].sort());
    expect(keys('fr')).toHaveLength(messages('fr').length);
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

  it('have each gap filled where they are said', () => {
    const withGap = new Set(
      messages('en').flatMap(([key, text]) => (text.includes('{') ? key : [])),
    );
    const bare = [...SOURCES].flatMap(([path, text]) =>
      [...text.matchAll(/\bt\(\s*'([\w.-]+)'\s*,?\s*\)/g)].flatMap(([, key = '']) =>
        withGap.has(key) ? [`${path}: ${key}`] : [],
      ),
    );
    expect(bare).toEqual([]);
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
