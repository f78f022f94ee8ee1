import { describe, expect, it } from 'vitest';
import type { EventId } from '../../../src/domain/ids';
import { handoverInWords } from '../../../src/scene/handoverWords';
import { translator } from '../../../src/ui/useTranslate';
import { openProject } from '../../support';

const dataset = openProject();
const wordsOf = (id: string, lang: 'en' | 'fr' = 'en') => {
  const event = dataset.events[dataset.rowOf.get(id as EventId) ?? -1];
  if (!event) throw new Error(`no record ${id}`);
  return handoverInWords(event, dataset, lang, translator(lang));
};

describe('both sides of a handover', () => {
  it('say that nobody is named to receive the camp of Kidal', () => {
    expect(wordsOf('2023-10-31-kidal-camp-vacated')).toBe('MINUSMA → no one named');
    expect(wordsOf('2023-10-31-kidal-camp-vacated', 'fr')).toBe('MINUSMA → personne n’est nommé');
  });

  it('name who received wherever the record does, and are silent on other records', () => {
    for (const event of dataset.events) {
      const words = handoverInWords(event, dataset, 'en', translator('en'));
      const receives = event.actors.some(({ role }) => role === 'receiving');
      const leaves = event.actors.some(({ role }) => role === 'departing');
      const told = event.kind === 'camp_handover' && (receives || leaves);
      expect([event.id, words !== '']).toEqual([event.id, told]);
      if (told) expect([event.id, words.endsWith('no one named')]).toEqual([event.id, !receives]);
    }
  });
});
