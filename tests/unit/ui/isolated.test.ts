import { describe, expect, it } from 'vitest';
import { isolated } from '../../../src/ui/isolated';

describe('text from outside', () => {
  it('stands as it is where it runs as ours does', () => {
    for (const name of ['', 'events.csv', 'Événements – été 2013.csv', '東京.csv', '😀.csv'])
      expect(isolated(name)).toBe(name);
  });

  it('is shut in where it changes the direction', () => {
    for (const name of ['\u202egpj.csv', 'أحداث.csv', 'שלום', '\u200fa', '𞤀𞤣𞤤𞤢𞤥.csv'])
      expect(isolated(name)).toBe(`\u2068${name}\u2069`);
  });

  it('cannot open what shuts it in', () => {
    expect(isolated('a\u2069\u202egpj.csv')).toBe('\u2068a\u202egpj.csv\u2069');
    expect(isolated('a\u2067b')).toBe('\u2068ab\u2069');
  });
});
