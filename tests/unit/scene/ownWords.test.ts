import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../src/domain/record';
import { ownDateInWords, ownPlace, ownTitle } from '../../../src/scene/ownWords';
import { CATALOGUES } from '../../../src/ui/messages/catalogue';
import { ownPanelEn, ownPanelFr } from '../../../src/ui/messages/ownPanel';
import { addCatalogue, translator, translatorFrom } from '../../../src/ui/useTranslate';
import { eventOn, setOf } from '../events/sets';

addCatalogue('en', CATALOGUES.en);
addCatalogue('fr', CATALOGUES.fr);
const own = {
  en: translatorFrom(ownPanelEn, 'en'),
  fr: translatorFrom(ownPanelFr, 'fr'),
};

const dateOf = (days: string, lang: Lang, lasting = false) =>
  ownDateInWords(setOf([eventOn(days, { lasting })]).columns, 0, lang, own[lang]);

describe('the date of an own event', () => {
  it('is a day where the file knows it', () => {
    expect(dateOf('2013-02-10', 'en')).toBe('10 February 2013');
    expect(dateOf('2013-02-01', 'fr')).toBe('1er février 2013');
    expect(dateOf('', 'en')).toBe('undated');
  });

  it('says that it is one of several days', () => {
    expect(dateOf('2013-02-03/2013-02-09', 'en')).toBe('between 3 and 9 February 2013');
    expect(dateOf('2012-04-01/2012-04-30', 'en')).toBe('on a day of April 2012');
    expect(dateOf('2012-04-01/2012-04-30', 'fr')).toBe('un jour d’avril 2012');
    expect(dateOf('2012-02-01/2012-02-29', 'fr')).toBe('un jour de février 2012');
    expect(dateOf('2012-01-01/2012-12-31', 'en')).toBe('on a day of 2012');
    expect(dateOf('2012-04-01/2012-05-31', 'en')).toBe('between 1 April and 31 May 2012');
  });

  it('says that it lasted', () => {
    expect(dateOf('2013-02-03/2013-02-09', 'en', true)).toBe('3–9 February 2013');
    expect(dateOf('2012-04-01/2012-04-30', 'en', true)).toBe('1–30 April 2012');
  });

  it.each([
    ['2012-04-01', 'end', 'since 1 April 2012', 'depuis le 1er avril 2012'],
    ['2012-04-01/2012-04-30', 'end', 'since April 2012', 'depuis avril 2012'],
    ['2012-01-01/2012-12-31', 'start', 'until 2012', 'jusqu’en 2012'],
    ['2012-04-03', 'start', 'until 3 April 2012', 'jusqu’au 3 avril 2012'],
    ['2012-04-03/2012-04-05', 'start', 'until 5 April 2012', 'jusqu’au 5 avril 2012'],
  ] as const)('says of %s with an open %s “%s”', (days, open, en, fr) => {
    const { columns } = setOf([eventOn(days, { open })]);
    expect(ownDateInWords(columns, 0, 'en', own.en)).toBe(en);
    expect(ownDateInWords(columns, 0, 'fr', own.fr)).toBe(fr);
  });

  it('reaches from the year 1 to 9999', () => {
    expect(dateOf('0001-01-01/9999-12-31', 'en')).toMatch(/^between 1 January .*9999$/);
  });
});

describe('the name of an own event', () => {
  const titleOf = (rest: Parameters<typeof eventOn>[1]) =>
    ownTitle(setOf([eventOn('2013-02-10', rest)]).columns, 0, translator('en'), own.en);

  it('is its title, else who was in it, else its type, else our kind', () => {
    expect(titleOf({ title: 'Raid', actor: 'A', type: 'T' })).toBe('Raid');
    expect(titleOf({ actor: 'A', target: 'B', type: 'T' })).toBe('A – B');
    expect(titleOf({ actor: 'A', target: 'A' })).toBe('A');
    expect(titleOf({ target: 'B' })).toBe('B');
    expect(titleOf({ type: 'T' })).toBe('T');
    expect(titleOf({})).toBe('Attack');
  });

  it('says a country that is its own place once', () => {
    const placeOf = (place: string, country: string) =>
      ownPlace(setOf([eventOn('2013-02-10', { place, country })]).columns, 0);
    expect(placeOf('Gao', 'Mali')).toBe('Gao, Mali');
    expect(placeOf('Mali', 'Mali')).toBe('Mali');
    expect(placeOf('', 'Mali')).toBe('Mali');
    expect(placeOf('', '')).toBe('');
  });
});
