import { describe, expect, it } from 'vitest';
import type { EventId, PlaceId } from '../../../src/domain/ids';
import { placesInWords, relationInWords } from '../../../src/panel/place/spaceWords';
import { translator } from '../../../src/ui/useTranslate';
import { openProject } from '../../support';

const { places, events, rowOf } = openProject();

const placesOf = (id: string, lang: 'en' | 'fr') => {
  const record = events[rowOf.get(id as EventId) ?? -1];
  return placesInWords(record?.places ?? [], places, lang, translator(lang));
};
const relation = (id: string, lang: 'en' | 'fr') =>
  relationInWords(places.get(id as PlaceId), places, lang, translator(lang));

describe('where things are, in words', () => {
  it('places a town by one that readers know', () => {
    expect(relation('kidal', 'en')).toBe('286 km north-north-east of Gao');
    expect(relation('kidal', 'fr')).toBe('à 286\u00a0km au nord-nord-est de Gao');
    expect(relation('ansongo', 'fr')).toMatch(/^à \d+\u00a0km au sud-est de Gao$/);
    expect(relation('ber', 'fr')).toMatch(/^à \d+\u00a0km à l’est de Tombouctou$/);
    expect(relation('mali', 'en')).toBe('');
  });

  it('tells a movement with both its ends', () => {
    expect(placesOf('2023-10-31-kidal-gao-convoy', 'en')).toEqual([
      'From Kidal towards Gao, 286 km to the south-south-west',
    ]);
    expect(placesOf('2023-10-31-kidal-gao-convoy', 'fr')).toEqual([
      'De Kidal vers Gao, à 286\u00a0km au sud-sud-ouest',
    ]);
  });

  it('says "about" where the source says "near", and nothing of a country', () => {
    expect(placesOf('2013-01-10-guerrillas-near-mopti', 'en')).toEqual([
      '20 km from Mopti, about 280 km south-south-west of Timbuktu',
    ]);
    expect(placesOf('2023-10-un-hastens-exit', 'en')).toEqual(['From Mali']);
  });

  it('elides the French "de" before a vowel only', () => {
    const journey = (from: string) =>
      placesInWords(
        [
          { place: from as PlaceId, role: 'from', precision: 'exact' },
          { place: 'gao' as PlaceId, role: 'to', precision: 'exact' },
        ],
        ...([places, 'fr', translator('fr')] as const),
      )[0];
    expect(journey('aguelhok')).toMatch(/^D’Aguelhok à Gao, à \d+\u00a0km au sud/);
    expect(journey('hombori')).toMatch(/^De Hombori à Gao, à \d+\u00a0km à l’est-nord-est$/);
  });
});
