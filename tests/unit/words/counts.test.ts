import { describe, expect, it } from 'vitest';
import type { RecordCount } from '../../../src/store/selectors';
import { translator } from '../../../src/ui/useTranslate';
import {
  countInFew,
  layerCountInWords,
  recordsInWords,
  viewCountInWords,
  withDrawn,
} from '../../../src/words/counts';

const [en, fr] = [translator('en'), translator('fr')];
const drawn = { certain: 7, possible: 2, context: 5 };
const count: RecordCount = { certain: 12, possible: 4, context: 9, drawn };
const none = { certain: 0, possible: 0, context: 0 };

describe('counts in words', () => {
  it('are one number, with what is uncertain in words and facts of other pages apart', () => {
    const documents = { ...count, context: 0 };
    expect(recordsInWords(documents, en)).toBe('16 records, 4 with uncertain dates');
    expect(recordsInWords({ ...documents, possible: 1 }, en)).toBe(
      '13 records, 1 with an uncertain date',
    );
    expect(recordsInWords(documents, fr)).toBe('16 fiches, dont 4 à dates incertaines');
    expect(recordsInWords({ ...none, context: 1, drawn: none }, fr)).toBe(
      '0 fiche · 1 fait d’autres pages',
    );
    expect(countInFew(count, en)).toBe('16 · 9 from other pages');
    expect(countInFew(documents, en)).toBe('16');
  });

  it('say how many of a view are on the map, and how many have uncertain dates, of all', () => {
    expect(viewCountInWords(count, en)).toBe(
      '16 records, 9 on the map; 4 with uncertain dates · 9 facts from other pages',
    );
    expect(viewCountInWords(count, fr)).toBe(
      '16 fiches, dont 9 sur la carte\u202f; 4 à dates incertaines · 9 faits d’autres pages',
    );
  });

  it('say where all or none are on the map', () => {
    const of = (all: number, mapped: number) =>
      withDrawn(`${all}`, { ...none, certain: all, drawn: { ...none, certain: mapped } }, en);
    expect(of(0, 0)).toBe('0');
    expect(of(1, 1)).toBe('1, on the map');
    expect(of(3, 3)).toBe('3, all on the map');
    expect(of(1, 0)).toBe('1, not on the map');
    expect(of(3, 0)).toBe('3, none on the map');
    expect(of(3, 1)).toBe('3, 1 on the map');
  });

  it('say of a layer what is on the map, and what stands only in the list', () => {
    expect(layerCountInWords(count, en)).toBe(
      '9 on the map, 2 with uncertain dates; 7 more only in the list · 5 from other pages',
    );
    expect(layerCountInWords({ ...drawn, context: 0, drawn: { ...drawn, context: 0 } }, fr)).toBe(
      '9 sur la carte, dont 2 à dates incertaines',
    );
  });
});
