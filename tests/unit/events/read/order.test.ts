import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOfDay } from '../../../../src/domain/day';
import { readDate } from '../../../../src/events/read/values/dateText';
import { OrderTally, provenOrder } from '../../../../src/events/read/values/order';
import { fuzzRuns } from '../../../fuzzRuns';

function tallyOf(...texts: readonly string[]): OrderTally {
  const tally = new OrderTally();
  for (const text of texts) tally.note(text);
  return tally;
}
const evidenceOf = (text: string) => {
  const { dayFirst, monthFirst, either } = tallyOf(text).evidence;
  return [dayFirst, monthFirst, either];
};

describe('what dates prove of the order of day and month', () => {
  it.each([
    ['13/04/2013', [1, 0, 0]],
    ['04/13/2013', [0, 1, 0]],
    ['03/04/2013', [0, 0, 1]],
    ['04/04/2013', [0, 0, 0]],
    ['13/14/2013', [0, 0, 0]],
    ['13/4/13', [1, 0, 0]],
    ['4/13/13 14:30', [0, 1, 0]],
    ["4.13.'13", [0, 1, 0]],
    [' 4/13/2013 2:30 PM', [0, 1, 0]],
    ['Friday 13-04-2013', [1, 0, 0]],
    // 1 February was a Friday, 2 January a Wednesday.
    ['Fri 01/02/2013', [1, 0, 0]],
    ['mercredi 01/02/13', [0, 1, 0]],
    ['01/02/2013 (viernes)', [1, 0, 0]],
    ['Mon 01/02/2013', [0, 0, 1]],
    ['الجمعة 01/02/2013', [1, 0, 0]],
    ['Fri 01/02/2013 - Sat 02/02/2013', [0, 0, 1]],
    ['13 04 2013', [1, 0, 0]],
    ['١٣/٤/٢٠١٣', [1, 0, 0]],
    ['00/05/2004', [1, 0, 0]],
    ['05/00/2004', [0, 1, 0]],
    ['1/2/2013 - 13/2/2013', [1, 0, 1]],
    ['1/2/2013-13/2/2013', [1, 0, 1]],
    ['2013-04-13', [0, 0, 0]],
    ['2013/04/13', [0, 0, 0]],
    ['2013-04-03 10:30:15', [0, 0, 0]],
    ['98-02-01', [0, 0, 0]],
    ['3 April 2013', [0, 0, 0]],
    ['01-FEB-13 02.30.15.000 PM', [0, 0, 0]],
    ['16.27', [0, 0, 0]],
    ['10.0.0.12', [0, 0, 0]],
    ['41306', [0, 0, 0]],
    ['', [0, 0, 0]],
  ])('%s', (text, evidence) => {
    expect(evidenceOf(text)).toEqual(evidence);
  });

  it('proves nothing where it contradicts itself, or where there is no proof', () => {
    const orderOf = (...texts: readonly string[]) => provenOrder(tallyOf(...texts).evidence);
    expect(orderOf('1/2/2013', '13/2/2013')).toBe(true);
    expect(orderOf('1/2/2013', '2/13/2013')).toBe(false);
    expect(orderOf('13/2/2013', '2/13/2013')).toBeNull();
    expect(orderOf('1/2/2013')).toBeNull();
    expect(orderOf('2013-02-01', '1/1/2013')).toBe('none');
  });

  it('keeps a few of the dates that both orders allow', () => {
    const texts = Array.from({ length: 9 }, (_, index) => `${index + 1}/12/2013`);
    expect(tallyOf('1/12/2013', ...texts).examples).toEqual(texts.slice(0, 5));
  });

  it('counts exactly those dates that are read otherwise in the other order', () => {
    const number = fc.integer({ min: 0, max: 32 }).map(String);
    const date = fc
      .tuple(
        ...[number, fc.constantFrom('/', '.', '-', ' '), number],
        fc.constantFrom('2013', '13', '1999', "'05"),
        fc.constantFrom('', ' 14:30', ', 2:30:00 PM', ' 23:59 UTC'),
      )
      .map(([first, mark, second, year, time]) => `${first}${mark}${second}${mark}${year}${time}`);
    const read = (text: string, dayFirst: boolean) => {
      const days = readDate(text, { dayFirst, epoch: false, years: false });
      return days && isoOfDay(days.from);
    };
    fc.assert(
      fc.property(date, (text) => {
        const [asDay, asMonth] = [read(text, true), read(text, false)];
        const [dayFirst, monthFirst, either] = evidenceOf(text);
        if (asDay !== null && asMonth !== null && asDay !== asMonth) expect(either).toBe(1);
        if (asDay !== null && asMonth === null) expect(monthFirst).toBe(0);
        if (asDay === null && asMonth !== null) expect(dayFirst).toBe(0);
        if (asDay === asMonth && asDay !== null) expect(either).toBe(0);
      }),
      { numRuns: fuzzRuns(1_000) },
    );
  });
});
