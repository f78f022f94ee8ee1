import type { Lang } from '../domain/record';

/** French needs to know what stands before a date: `day` and `le` "le", `elided` "l’", none for `plain`. */
export type Noun = 'day' | 'plain' | 'le' | 'elided' | 'la' | 'les';

const SEASONS: Readonly<Record<Lang, readonly (readonly [string, Noun])[]>> = {
  en: [
    ['spring', 'plain'],
    ['summer', 'plain'],
    ['autumn', 'plain'],
    ['winter', 'plain'],
  ],
  fr: [
    ['printemps', 'le'],
    ['été', 'elided'],
    ['automne', 'elided'],
    ['hiver', 'elided'],
  ],
};
const ORDINALS: Readonly<Record<Lang, readonly string[]>> = {
  en: ['first', 'second', 'third', 'fourth'],
  fr: ['1er', '2e', '3e', '4e'],
};

/** Codes 21 to 41 in the place of a month: seasons, quarters, thirds and halves of a year. */
export function partOfYear(code: number, year: number, lang: Lang): readonly [string, Noun] | null {
  const ordinal = (index: number) => ORDINALS[lang][index] ?? '';
  if (code >= 21 && code <= 32) {
    const [name, noun] = SEASONS[lang][(code - 21) % 4] ?? ['', 'plain'];
    return [`${name} ${year}`, noun];
  }
  if (code >= 33 && code <= 36)
    return lang === 'fr'
      ? [`${ordinal(code - 33)} trimestre ${year}`, 'le']
      : [`the ${ordinal(code - 33)} quarter of ${year}`, 'plain'];
  if (code >= 37 && code <= 39)
    return lang === 'fr'
      ? [`${ordinal(code - 37)} tiers de ${year}`, 'le']
      : [`the ${ordinal(code - 37)} third of ${year}`, 'plain'];
  if (code === 40 || code === 41)
    return lang === 'fr'
      ? [`${code === 40 ? 'première' : 'seconde'} moitié de ${year}`, 'la']
      : [`the ${ordinal(code - 40)} half of ${year}`, 'plain'];
  return null;
}

/** A year whose last digits may be unknown: `2013`, `201X`, `20XX`. */
export function coarseYear(year: string, lang: Lang): readonly [string, Noun] {
  if (year.endsWith('XX')) {
    const first = `${year.slice(0, 2)}00`;
    const last = `${year.slice(0, 2)}99`;
    return lang === 'fr' ? [`années ${first} à ${last}`, 'les'] : [`${first} to ${last}`, 'plain'];
  }
  if (year.endsWith('X')) {
    const decade = `${year.slice(0, 3)}0`;
    return lang === 'fr' ? [`années ${decade}`, 'les'] : [`the ${decade}s`, 'plain'];
  }
  return [`${Number(year)}`, 'plain'];
}
