import { describe, expect, it } from 'vitest';
import { pluralForm } from '../../../src/ui/plural';
import { translatorFrom } from '../../../src/ui/useTranslate';

const formOf = (lang: string, message: string) => {
  const rules = new Intl.PluralRules(lang);
  return (count: number) => pluralForm(message, count, rules);
};

describe('the form of a message', () => {
  it('is the only one where there is one', () => {
    expect([0, 1, 2].map(formOf('en', 'some'))).toEqual(['some', 'some', 'some']);
  });

  it('is the last where nothing is counted', () => {
    expect(pluralForm('one|others', undefined, new Intl.PluralRules('en'))).toBe('others');
  });

  it('follows the rule of English and of French', () => {
    const message = 'one|others';
    expect([0, 1, 1.5, 2].map(formOf('en', message))).toEqual([
      'others',
      'one',
      'others',
      'others',
    ]);
    expect([0, 1, 1.5, 2].map(formOf('fr', message))).toEqual(['one', 'one', 'one', 'others']);
    // French has a form of its own for millions (`de`), which no message needs.
    expect(new Intl.PluralRules('fr').select(1_000_000)).toBe('many');
    expect(formOf('fr', message)(1_000_000)).toBe('others');
  });

  it('may be one of several that are named', () => {
    const russian = 'событие|few: события|many: событий|события';
    expect([1, 5, 21, 22, 111, 1.5].map(formOf('ru', russian))).toEqual([
      'событие',
      'событий',
      'событие',
      'события',
      'событий',
      'события',
    ]);
    const arabic = 'zero: لا أحداث|حدث|two: حدثان|few: أحداث|many: حدثًا|حدث كثير';
    expect([0, 1, 2, 3, 11, 100].map(formOf('ar', arabic))).toEqual([
      'لا أحداث',
      'حدث',
      'حدثان',
      'أحداث',
      'حدثًا',
      'حدث كثير',
    ]);
  });

  it('may name the first form too, and leave out what the language does without', () => {
    expect([1, 2, 5].map(formOf('ru', 'one: A|few: B|C'))).toEqual(['A', 'B', 'C']);
    expect([1, 2].map(formOf('ja', 'A|B'))).toEqual(['B', 'B']);
  });

  it('has its gaps filled', () => {
    const t = translatorFrom({ rows: '{count} row of {name}|{count} rows of {name}' }, 'en');
    expect(t('rows', { count: 1, name: 'a: b|c' })).toBe('1 row of a: b|c');
    expect(t('rows', { count: 1200, name: 'x' })).toBe('1,200 rows of x');
  });
});
