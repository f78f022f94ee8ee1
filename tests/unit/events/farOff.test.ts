import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso, isoOfDay } from '../../../src/domain/day';
import { busyDays } from '../../../src/events/columns/busyDays';
import { ColumnsBuilder } from '../../../src/events/columns/columnsBuilder';
import { farOff, usualExtent } from '../../../src/events/columns/farOff';

type Span = readonly [from: string, to?: string];

function columnsOf(...spans: readonly Span[]) {
  const builder = new ColumnsBuilder();
  spans.forEach(([from, to = from], record) => {
    const days = { from: dayFromIso(from), to: dayFromIso(to) };
    if (days.from === null || days.to === null) throw new Error(from);
    builder.add({
      ...{ record, kind: 'other', lasting: true, position: null, precision: 'exact' },
      days: { from: days.from, to: days.to },
    });
  });
  return builder.finish();
}

const inWords = (range: { from: number; to: number } | null) =>
  range && `${isoOfDay(range.from as never)}..${isoOfDay(range.to as never)}`;
const WAR: readonly Span[] = Array.from({ length: 20 }, (_, day) => [
  `2013-01-${String(day + 1).padStart(2, '0')}`,
]);
const USUAL = '2013-01-01..2013-01-20';

describe('a row far off from all others', () => {
  it.each([
    ['a year mistyped', ['1021-05-01'], '1021-05-01..1021-05-01'],
    ['a year to come', ['2103-05-01'], '2103-05-01..2103-05-01'],
    ['a zero for a date', ['1970-01-01'], '1970-01-01..1970-01-01'],
    ['an end mistyped', ['2013-01-05', '2103-01-06'], '2103-01-06..2103-01-06'],
  ] as const)('is told, and stretches nothing: %s', (_, span, far) => {
    const columns = columnsOf(...WAR, span);
    const found = farOff(columns);
    expect(found?.rows).toBe(1);
    expect(inWords(found)).toBe(far);
    expect(inWords(usualExtent(columns))).toBe(USUAL);
    expect(busyDays(columns).map(inWords)).toEqual([USUAL]);
  });

  it('is none where most are as far from one another', () => {
    const chronicle = columnsOf(['1021-01-01'], ['1300-01-01'], ['1591-01-01'], ['2013-01-01']);
    expect(farOff(chronicle)).toBeNull();
    expect(inWords(usualExtent(chronicle))).toBe('1021-01-01..2013-01-01');
    expect(farOff(columnsOf(['1021-01-01'], ['2013-01-01']))).toBeNull();
    expect(farOff(columnsOf(...WAR, ['2031-01-01'], ['1990-01-01']))).toBeNull();
    expect(farOff(columnsOf())).toBeNull();
    expect(usualExtent(columnsOf())).toBeNull();
  });

  it('is never one of many, and what is left has no silence of a century that one row opens', async () => {
    const year = fc.oneof(fc.integer({ min: 2012, max: 2014 }), fc.integer({ min: 1, max: 9999 }));
    await fc.assert(
      fc.asyncProperty(fc.array(year, { minLength: 1, maxLength: 60 }), async (years) => {
        const columns = columnsOf(
          ...years.map((of): Span => [`${String(of).padStart(4, '0')}-06-01`]),
        );
        const rows = farOff(columns)?.rows ?? 0;
        expect(rows).toBeLessThanOrEqual(years.length * 0.2);
        const extent = usualExtent(columns);
        const within = years.filter((of) => {
          const day = dayFromIso(`${String(of).padStart(4, '0')}-06-01`) ?? 0;
          return extent !== null && day >= extent.from && day <= extent.to;
        });
        expect(within).toHaveLength(years.length - rows);
      }),
    );
  });
});
