import { describe, expect, it } from 'vitest';
import {
  dateInOrder,
  effectOf,
  exampleOf,
  orderShown,
} from '../../../../src/events/desk/ask/orderChoice';

describe('the order of day and month', () => {
  it('is shown by a date in words, in either order and language', () => {
    expect(dateInOrder('03/04/2013', true, 'en')).toBe('3 April 2013');
    expect(dateInOrder('03/04/2013', false, 'en')).toBe('4 March 2013');
    expect(dateInOrder('01/04/2013', true, 'fr')).toBe('1er avril 2013');
    expect(dateInOrder('no date', true, 'en')).toBe('');
  });

  it('is counted in the rows shown, in the columns chosen', () => {
    const rows = [
      ['03/04/2013', '13/04/2013'],
      ['2013-04-05', '04/14/2013'],
    ];
    expect(orderShown(rows, [0, null])).toEqual({
      evidence: { dayFirst: 0, monthFirst: 0, either: 1 },
      examples: ['03/04/2013'],
    });
    expect(orderShown(rows, [1])?.evidence).toEqual({ dayFirst: 1, monthFirst: 1, either: 0 });
    expect(orderShown([['2013-04-05']], [0])).toBeNull();
    expect(orderShown(rows, [null, null])).toBeNull();
  });

  it('has an example of the file where one is a date in both orders, else one of ours', () => {
    expect(exampleOf(['31/02/2013', '05/06/2013'])).toBe('05/06/2013');
    expect(exampleOf([])).toBe('03/04/2013');
  });

  it('proves by the rows that only it allows, moves those that both do, and loses the others', () => {
    const evidence = { dayFirst: 2, monthFirst: 28, either: 12 };
    expect(effectOf(evidence, true)).toEqual({ proves: 2, moves: 12, loses: 28 });
    expect(effectOf(evidence, false)).toEqual({ proves: 28, moves: 12, loses: 2 });
  });
});
