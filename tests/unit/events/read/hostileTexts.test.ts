import { describe, expect, it } from 'vitest';
import { isNoEvent } from '../../../../src/events/read/tables/notEvents';
import { jsonShape } from '../../../../src/events/read/text/jsonShape';
import { markupKind } from '../../../../src/events/read/text/markup';
import { readPair } from '../../../../src/events/read/values/pairText';
import { refusalOf } from './support';

/** An expression or loop that is not linear takes seconds to hours for these. */
describe('a text made to keep an expression busy', () => {
  it.each<[string, () => unknown, unknown]>([
    ['tags of plus signs', () => refusalOf(`#a${'+'.repeat(60)}!,b\n1,2\n`), 'question'],
    ['a rule that ends in a letter', () => isNoEvent([`${'-'.repeat(500_000)}x`], ['a']), false],
    ['a long name of an element', () => markupKind(`<${'a'.repeat(200_000)}`), null],
    ['lists in lists', () => jsonShape('['.repeat(200_000)), 'json'],
    ['blanks behind a name', () => readPair(`${`lat${' '.repeat(640)}`.repeat(3)}`), null],
  ])('is read at once: %s', { timeout: 2_000 }, async (_name, read, expected) => {
    expect(await read()).toEqual(expected);
  });
});

describe('marks of a table', () => {
  it.each([
    ['-----', true],
    ['== -- ==', true],
    ['- - -', false],
    ['--- Gao', false],
  ])('are a rule, or not: %s', (text, isRule) => {
    expect(isNoEvent([text, text], ['a', 'b'])).toBe(isRule);
  });
});
