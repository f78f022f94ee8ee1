import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../../src/domain/ids';
import type { Lang } from '../../../src/domain/record';
import type { Kind } from '../../../src/domain/vocabulary';
import { stackInWords } from '../../../src/scene/markNames';
import { translator } from '../../../src/ui/useTranslate';
import { openProject } from '../../support';

const dataset = openProject();

describe('a stack', () => {
  it('says how many of a kind there are in words, and where, no nearer than the sources', () => {
    const { events, places } = dataset;
    const says = (town: string, kind: Kind, lang: Lang, isMeant = (_: string) => true) => {
      const place = places.get(town as PlaceId);
      if (!place) throw new Error(`no place ${town}`);
      const records = events.filter((event) =>
        event.places.some((part) => part.place === place.id && isMeant(part.role)),
      );
      const ofKind = records.filter((event) => event.kind === kind);
      return [ofKind.length, stackInWords(kind, place, ofKind, lang, translator(lang))];
    };
    expect(says('gao', 'attack', 'en')).toEqual([4, '4 attacks in Gao']);
    expect(says('gao', 'attack', 'fr')).toEqual([4, '4 attaques à Gao']);
    expect(says('kidal', 'attack', 'en')[1]).toMatch(/^\d+ attacks? in and around Kidal$/);
    const inIt = (role: string) => role !== 'near';
    expect(says('kidal', 'attack', 'en', inIt)[1]).toMatch(/^\d+ attacks? in Kidal$/);
    expect(says('tabankort', 'attack', 'fr')).toEqual([1, '1 attaque à Tabankort et aux environs']);
    expect(says('gao', 'troop_movement', 'en')[1]).toMatch(/^\d+ troop movements at Gao$/);
  });
});
