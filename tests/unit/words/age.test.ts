import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/ui/useTranslate';
import { ageInWords } from '../../../src/words/age';

describe('an age', () => {
  it('is told in days, then months, then years, and never as more than has passed', () => {
    const [en, fr] = [translator('en'), translator('fr')];
    for (const [days, english, french] of [
      [1, '1 day earlier', '1 jour plus tôt'],
      [20, '20 days earlier', '20 jours plus tôt'],
      [60, '60 days earlier', '60 jours plus tôt'],
      [61, '2 months earlier', '2 mois plus tôt'],
      [364, '11 months earlier', '11 mois plus tôt'],
      [730, '23 months earlier', '23 mois plus tôt'],
      [731, '2 years earlier', '2 ans plus tôt'],
      [3912, '10 years earlier', '10 ans plus tôt'],
    ] as const) {
      expect(ageInWords(days, en)).toBe(english);
      expect(ageInWords(days, fr)).toBe(french);
    }
  });
});
