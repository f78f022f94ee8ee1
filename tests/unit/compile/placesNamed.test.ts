import { describe, expect, it } from 'vitest';
import { placesNamedIn } from '../../../src/compile/reading/quotedText';
import type { PlaceId } from '../../../src/domain/ids';
import type { Place } from '../../../src/domain/record';
import { wholeWords } from '../../../src/domain/wholeWords';

const country = (name: string): ReadonlyMap<string, Place> =>
  new Map([
    [
      'land',
      {
        ...{ id: 'land' as PlaceId, name: { en: name, fr: name }, kind: 'country' },
        ...{ mentions: [], aliases: [], featured: false },
      } as const,
    ],
  ]);

describe('a country is named', () => {
  it.each([
    ['Mali', 'the Malian army'],
    ['Syria', 'the Syrian army'],
    ['Velara', 'two Velarans'],
    ['Sudan', 'Sudanese troops'],
    ['Chile', 'a Chilean ship'],
    ['Egypt', 'two Egyptians'],
    ['Peru', 'the Peruvian coast'],
    ['Iraq', 'Iraqi troops'],
  ])('%s by its adjective in “%s”', (name, text) => {
    const [hit, ...others] = placesNamedIn(text, country(name));
    expect(hit).toMatchObject({ id: 'land', adjective: true });
    expect(others).toEqual([]);
    expect(text.slice(hit?.start, hit?.end)).toMatch(new RegExp(`^${name}`));
  });

  it('by no word that only begins like it', () => {
    expect(placesNamedIn('a Syriac hymn of the Malinke', country('Syria'))).toEqual([]);
    expect(placesNamedIn('the Malinke', country('Mali'))).toEqual([]);
  });
});

describe('a name with marks of an expression in it', () => {
  it.each(['Korea (South)', 'c++', 'A|B', '[x', '\\'])('%s means itself', (name) => {
    expect(() => placesNamedIn(`${name}n army`, country(name))).not.toThrow();
    expect(`in ${name}.`.match(wholeWords(name))).toEqual([name]);
    expect('in AB.'.match(wholeWords(name))).toBeNull();
  });
});
