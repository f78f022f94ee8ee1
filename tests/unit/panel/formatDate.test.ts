import { describe, expect, it } from 'vitest';
import {
  formatDay,
  formatDayRange,
  formatEdtf,
  formatKnownEnd,
  isApproximate,
  shortMonths,
} from '../../../src/ui/formatDate';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe('formatDay', () => {
  it.each([
    ['2013-02-08', 'long', '8 February 2013', '8 février 2013'],
    ['2013-01-01', 'long', '1 January 2013', '1er janvier 2013'],
    ['2013-02-21', 'long', '21 February 2013', '21 février 2013'],
    ['2013-02-08', 'weekday', 'Friday 8 February 2013', 'vendredi 8 février 2013'],
    ['2013-02-01', 'weekday', 'Friday 1 February 2013', 'vendredi 1er février 2013'],
    ['2013-02-08', 'short', '8 Feb 2013', '8 févr. 2013'],
    ['2013-02-08', 'dayMonth', '8 February', '8 février'],
    ['2013-02-01', 'dayMonth', '1 February', '1er février'],
    ['2013-02-08', 'month', 'February 2013', 'février 2013'],
    ['2013-02-08', 'monthOnly', 'February', 'février'],
    ['1969-12-31', 'long', '31 December 1969', '31 décembre 1969'],
    ['2024-02-29', 'long', '29 February 2024', '29 février 2024'],
  ] as const)('%s as %s', (iso, style, en, fr) => {
    expect(formatDay(day(iso), 'en', style)).toBe(en);
    expect(formatDay(day(iso), 'fr', style)).toBe(fr);
  });

  it('is long where no style is asked for', () => {
    expect(formatDay(0, 'en')).toBe('1 January 1970');
  });
});

describe('formatEdtf', () => {
  it.each([
    // One date
    ['2013-02-08', '8 February 2013', '8 février 2013'],
    ['2012-04', 'April 2012', 'avril 2012'],
    ['2012', '2012', '2012'],
    ['201X', 'the 2010s', 'années 2010'],
    ['20XX', '2000 to 2099', 'années 2000 à 2099'],
    ['2012-04-XX', 'April 2012', 'avril 2012'],
    ['2012-XX', '2012', '2012'],
    ['2012-XX-XX', '2012', '2012'],
    ['0900-01-01', '1 January 900', '1er janvier 900'],
    // Parts of years
    ['2013-21', 'spring 2013', 'printemps 2013'],
    ['2013-22', 'summer 2013', 'été 2013'],
    ['2013-23', 'autumn 2013', 'automne 2013'],
    ['2013-24', 'winter 2013', 'hiver 2013'],
    ['2013-36', 'the fourth quarter of 2013', '4e trimestre 2013'],
    ['2013-37', 'the first third of 2013', '1er tiers de 2013'],
    ['2013-40', 'the first half of 2013', 'première moitié de 2013'],
    ['2013-41', 'the second half of 2013', 'seconde moitié de 2013'],
    // About and uncertain
    ['2023-10-16~', 'about 16 October 2023', 'vers le 16 octobre 2023'],
    ['2023-10~', 'about October 2023', 'vers octobre 2023'],
    ['2023~', 'about 2023', 'vers 2023'],
    ['2013-22~', 'about summer 2013', 'vers l’été 2013'],
    ['201X~', 'about the 2010s', 'vers les années 2010'],
    ['2023-~10-16', 'about 16 October 2023', 'vers le 16 octobre 2023'],
    ['2012-03?', 'March 2012 (uncertain)', 'mars 2012 (date incertaine)'],
    ['2012-03%', 'about March 2012 (uncertain)', 'vers mars 2012 (date incertaine)'],
    // Open and unknown ends
    ['2013-01-10/..', 'since 10 January 2013', 'depuis le 10 janvier 2013'],
    ['2012-04/..', 'since April 2012', 'depuis avril 2012'],
    ['2013-22/..', 'since summer 2013', 'depuis l’été 2013'],
    ['2013-01-10~/..', 'since about 10 January 2013', 'depuis le 10 janvier 2013 environ'],
    ['../2013-02-12', 'until 12 February 2013', 'jusqu’au 12 février 2013'],
    ['../2013-01-01', 'until 1 January 2013', 'jusqu’au 1er janvier 2013'],
    ['../2012-04', 'until April 2012', 'jusqu’en avril 2012'],
    ['../2013-21', 'until spring 2013', 'jusqu’au printemps 2013'],
    ['../2013-02-12~', 'until about 12 February 2013', 'jusqu’au 12 février 2013 environ'],
    [
      '2013-01-10/',
      'since 10 January 2013, end unknown',
      'depuis le 10 janvier 2013, fin inconnue',
    ],
    [
      '/2013-01-10',
      'until 10 January 2013, start unknown',
      'jusqu’au 10 janvier 2013, début inconnu',
    ],
    // Intervals
    ['2023-11-15/2023-11-30', '15–30 November 2023', '15–30 novembre 2023'],
    ['2013-01-10/2013-02-12', '10 January–12 February 2013', '10 janvier–12 février 2013'],
    [
      '2012-12-31/2013-01-01',
      '31 December 2012 – 1 January 2013',
      '31 décembre 2012 – 1er janvier 2013',
    ],
    ['2012-04/2012-06', 'April–June 2012', 'avril–juin 2012'],
    ['2012-04/2013-01', 'April 2012 – January 2013', 'avril 2012 – janvier 2013'],
    ['2012/2015', '2012–2015', '2012–2015'],
    ['2012-04/2013-02-12', 'April 2012 – 12 February 2013', 'avril 2012 – 12 février 2013'],
    ['2013-02-08/2013-02-08', '8 February 2013', '8 février 2013'],
    ['2012-04~/2013-01', 'about April 2012 – January 2013', 'vers avril 2012 – janvier 2013'],
    // Sets
    [
      '[2023-11-15..2023-11-30]',
      'between 15 and 30 November 2023',
      'entre le 15 et le 30 novembre 2023',
    ],
    ['[2012-04..2012-06]', 'between April and June 2012', 'entre avril et juin 2012'],
    ['[2013-01-10..2013-01-11]', '10 or 11 January 2013', '10 ou 11 janvier 2013'],
    [
      '[2023-10-31..2023-11-01]',
      '31 October or 1 November 2023',
      '31 octobre ou 1er novembre 2023',
    ],
    ['2012-03-31/2012-04-01', '31 March–1 April 2012', '31 mars–1er avril 2012'],
    ['[2012..2014]', 'between 2012 and 2014', 'entre 2012 et 2014'],
    ['[2013-02-08,2013-02-09]', '8 or 9 February 2013', '8 ou 9 février 2013'],
    ['[2013-02-08, 2014-03]', '8 February 2013 or March 2014', '8 février 2013 ou mars 2014'],
    ['{2013-02-08,2013-02-09}', '8 and 9 February 2013', '8 et 9 février 2013'],
    ['{2013-02-08..2013-02-09}', '8–9 February 2013', '8–9 février 2013'],
    ['[2013-02-08..]', '8 February 2013 or later', 'le 8 février 2013 ou après'],
    ['[..2013-02-08]', 'by 8 February 2013', 'au plus tard le 8 février 2013'],
  ])('%s', (edtf, en, fr) => {
    expect(formatEdtf(edtf, 'en')).toBe(en);
    expect(formatEdtf(edtf, 'fr')).toBe(fr);
  });

  it.each([
    '',
    'soon',
    '2013-02-30',
    '2013-13',
    '2013-99',
    '../..',
    '[soon]',
    '[..]',
    '/',
    '-0100',
  ])('leaves %j as it is', (text) => {
    expect(formatEdtf(text, 'en')).toBe(text);
    expect(formatEdtf(text, 'fr')).toBe(text);
  });
});

describe('formatKnownEnd', () => {
  it.each([
    ['../2023-10-31', '31 October 2023', 'au 31 octobre 2023'],
    ['../2013-02-12~', 'about 12 February 2013', 'au 12 février 2013 environ'],
    ['/2013-02-12', '12 February 2013', 'au 12 février 2013'],
    ['../2012-04', 'April 2012', 'en avril 2012'],
    ['2012-04/2013-01-11', null, null],
    ['2012-04', null, null],
    ['../..', null, null],
  ])('%s', (edtf, en, fr) => {
    expect(formatKnownEnd(edtf, 'en')).toBe(en);
    expect(formatKnownEnd(edtf, 'fr')).toBe(fr);
  });
});

describe('formatDayRange', () => {
  it.each([
    ['2013-02-08', '2013-02-11', '8 to 11 February 2013', '8 au 11 février 2013'],
    ['2013-02-01', '2013-02-11', '1 to 11 February 2013', '1er au 11 février 2013'],
    ['2013-01-08', '2013-02-11', '8 January to 11 February 2013', '8 janvier au 11 février 2013'],
    [
      '2012-04-01',
      '2023-12-31',
      '1 April 2012 to 31 December 2023',
      '1er avril 2012 au 31 décembre 2023',
    ],
    ['2013-02-08', '2013-02-08', '8 February 2013', '8 février 2013'],
  ])('%s to %s', (from, to, en, fr) => {
    expect(formatDayRange(day(from), day(to), 'en')).toBe(en);
    expect(formatDayRange(day(from), day(to), 'fr')).toBe(fr);
  });
});

describe('isApproximate', () => {
  it.each([
    ['2013-02-12~', true],
    ['2013-02-12%', true],
    ['2013-02-12?', false],
    ['2013-02-12', false],
  ])('%s: %s', (edtf, expected) => expect(isApproximate(edtf)).toBe(expected));
});

describe('shortMonths', () => {
  it.each([
    ['2013-02-08', '8 Feb 2013', '8 févr. 2013'],
    ['2023-11-15/2023-11-30', '15–30 Nov 2023', '15–30 nov. 2023'],
    ['2012-05', 'May 2012', 'mai 2012'],
    ['2012-03-01/2013-01-11', '1 Mar 2012 – 11 Jan 2013', '1er mars 2012 – 11 janv. 2013'],
    ['2012', '2012', '2012'],
  ])('%s', (edtf, en, fr) => {
    expect(shortMonths(formatEdtf(edtf, 'en'), 'en')).toBe(en);
    expect(shortMonths(formatEdtf(edtf, 'fr'), 'fr')).toBe(fr);
  });
});
