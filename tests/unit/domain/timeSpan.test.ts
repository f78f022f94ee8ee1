import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsInWindow } from '../../../src/dataset/dataset';
import { type Day, dayOf } from '../../../src/domain/day';
import { presenceIn, type TimeSpan } from '../../../src/domain/timeSpan';
import { KINDS } from '../../../src/domain/vocabulary';
import { ALL_TIERS } from '../../../src/store/view';
import { day, openProject } from '../../support';

/** Every reading of the imprecise ends: does it share a day with the window? */
function presenceByTrying(span: TimeSpan, from: Day, to: Day): string {
  const answers = new Set<boolean>();
  for (let start: number = span.startMin; start <= span.startMax; start++)
    for (let end: number = Math.max(start, span.endMin); end <= span.endMax; end++)
      answers.add(start <= to && end >= from);
  if (!answers.has(true)) return 'out';
  return answers.has(false) ? 'possible' : 'certain';
}

/** Spans whose two ends can be chosen freely: a state with imprecise ends. */
const lastingSpan = fc
  .tuple(fc.nat(30), fc.nat(6), fc.nat(12), fc.nat(6))
  .map(([start, startWidth, length, endWidth]) => ({
    startMin: dayOf(start),
    startMax: dayOf(start + startWidth),
    endMin: dayOf(start + startWidth + length),
    endMax: dayOf(start + startWidth + length + endWidth),
  }));

describe('presenceIn', () => {
  it('agrees with trying every reading of a state', () => {
    fc.assert(
      fc.property(lastingSpan, fc.nat(60), fc.nat(20), (span, from, length) => {
        const window = { from: dayOf(from), to: dayOf(from + length) };
        expect(presenceIn(span, window)).toBe(presenceByTrying(span, window.from, window.to));
      }),
    );
  });

  it('agrees with trying every day of a single occurrence', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(10), fc.nat(60), fc.nat(20), (first, width, from, length) => {
        const [min, max] = [dayOf(first), dayOf(first + width)];
        const window = { from: dayOf(from), to: dayOf(from + length) };
        const inside = Array.from({ length: width + 1 }, (_, index) => first + index).map(
          (date) => date >= window.from && date <= window.to,
        );
        const expected = inside.every(Boolean)
          ? 'certain'
          : inside.some(Boolean)
            ? 'possible'
            : 'out';
        const span = { startMin: min, startMax: max, endMin: min, endMax: max };
        expect(presenceIn(span, window)).toBe(expected);
      }),
    );
  });

  it('includes both boundary days', () => {
    const on = (iso: string): TimeSpan => {
      const date = day(iso);
      return { startMin: date, startMax: date, endMin: date, endMax: date };
    };
    const window = { from: day('2013-02-08'), to: day('2013-02-10') };
    expect(
      ['2013-02-07', '2013-02-08', '2013-02-10', '2013-02-11'].map((iso) =>
        presenceIn(on(iso), window),
      ),
    ).toEqual(['out', 'certain', 'certain', 'out']);
  });
});

describe('rowsInWindow on the built-in data', () => {
  const dataset = openProject();
  const everything = { kinds: new Set(KINDS), tiers: ALL_TIERS };

  it('finds what asking every record finds', () => {
    const { from, to } = dataset.extent;
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), fc.nat(400), (start, length) => {
        const window = { from: dayOf(start), to: dayOf(start + length) };
        const expected = dataset.events.flatMap((event, row) => {
          const presence = event.time ? presenceIn(event.time.span, window) : 'out';
          return presence === 'out' ? [] : [{ row, presence }];
        });
        expect(rowsInWindow(dataset.columns, window, everything)).toEqual(expected);
      }),
    );
  });

  it('shows the record of April 2012 as possible in a window of 15–20 April', () => {
    const rows = rowsInWindow(
      dataset.columns,
      { from: day('2012-04-15'), to: day('2012-04-20') },
      everything,
    );
    const seized = dataset.events.findIndex(({ when }) => when === '2012-04');
    expect(rows).toContainEqual({ row: seized, presence: 'possible' });
  });

  it('shows exactly the three Gao attacks on the attack layer on 8–10 February 2013', () => {
    const rows = rowsInWindow(
      dataset.columns,
      { from: day('2013-02-08'), to: day('2013-02-10') },
      { kinds: new Set(['attack'] as const), tiers: new Set(['corpus'] as const) },
    );
    expect(rows.map(({ row }) => dataset.events[row]?.id)).toEqual([
      '2013-02-08-gao-suicide-bombing',
      '2013-02-09-gao-suicide-bombing',
      '2013-02-10-gao-fighting',
    ]);
  });
});
