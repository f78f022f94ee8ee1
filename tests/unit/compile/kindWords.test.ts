import { describe, expect, it } from 'vitest';
import { VIOLENCE } from '../../../src/compile/reading/kindWords';

describe('words of hostilities', () => {
  it.each(['soldiers had fired on their own post', 'gunmen opened fire', 'they fired at a bus'])(
    'stand in “%s”',
    (text) => expect(VIOLENCE.test(text)).toBe(true),
  );

  it.each(['the minister was fired', 'a fire in the market', 'the ceasefire of May'])(
    'do not stand in “%s”',
    (text) => expect(VIOLENCE.test(text)).toBe(false),
  );
});
