import { describe, expect, it } from 'vitest';
import { readWords } from '../../../src/workbench/text/words';

const READERS = [
  ['the browser’s words', true],
  ['our own', false],
] as const;

describe.each(READERS)('words by %s', (_, hasSegmenter) => {
  const at = (text: string, part: string) => {
    const start = text.indexOf(part);
    return { start, end: start + part.length };
  };
  const wholeOf = (text: string, part: string, lang = 'en') => {
    const whole = readWords(text, lang, hasSegmenter).whole(at(text, part));
    return whole && text.slice(whole.start, whole.end);
  };
  const wordsOf = (text: string, lang = 'en') =>
    readWords(text, lang, hasSegmenter).words.map(({ start, end }) => text.slice(start, end));

  it('are whole where a part of them is chosen', () => {
    expect(wholeOf('Rebels attacked Gao.', 'ebels atta')).toBe('Rebels attacked');
  });

  it('keep the mark at their end where it is chosen, and no blanks', () => {
    expect(wholeOf('Rebels attacked Gao. They left.', ' Gao. ')).toBe('Gao.');
    expect(wholeOf('Rebels  attacked', '  ')).toBeNull();
  });

  it('keep letters with their marks', () => {
    const text = 'Le cafe\u0301 d’e\u0301te\u0301 est ferme\u0301.';
    expect(wholeOf(text, 'caf', 'fr')).toBe('cafe\u0301');
    expect(wordsOf(text, 'fr').at(-1)).toBe('ferme\u0301');
  });

  it('cut no joined emoji, and take each for a word', () => {
    const family = '👩‍👩‍👧‍👦';
    expect(wholeOf(`left ${family} there`, '👧')).toBe(family);
    expect(wholeOf(`left ${family} there`, family.slice(0, 1))).toBe(family);
    expect(wordsOf(`left ${family} 🇲🇱 👍🏽`)).toEqual(['left', family, '🇲🇱', '👍🏽']);
  });

  it('are found in text that runs from right to left', () => {
    const text = 'هاجم المتمردون غاو يوم الجمعة.';
    expect(wholeOf(text, 'تمردو', 'ar')).toBe('المتمردون');
    expect(wordsOf(text, 'ar')).toHaveLength(5);
  });
});
