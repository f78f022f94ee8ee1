import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventColumns } from '../../../src/dataset/dataset';
import {
  FOLD_GAP_DAYS,
  LASTING_WEIGHT,
  POSSIBLE_MIN_WEIGHT,
} from '../../../src/dataset/timelineRules';
import { type DayRange, dayOf } from '../../../src/domain/day';
import { KINDS, type Kind } from '../../../src/domain/vocabulary';
import { busyDays } from '../../../src/events/columns/busyDays';
import {
  isLasting,
  kindOf,
  type OwnColumns,
  ownSpan,
} from '../../../src/events/columns/ownColumns';
import { addWeights, dayTotals } from '../../../src/events/columns/ownDays';
import { anchorsOfRow } from '../../../src/timeline/episodes';
import { allRowsOf, anyColumns, anyWindow, columnsFrom } from './arbitrary';

const noWeights = () => ({
  certain: new Float64Array(KINDS.length),
  possible: new Float64Array(KINDS.length),
});

/** What a bin weighs by the rules, asking every row. */
function weighSlowly(columns: OwnColumns, passes: Uint8Array | null, bin: DayRange) {
  const weigh = (kind: Kind) => {
    let [certain, possible, touching, long] = [0, 0, 0, 0];
    for (const row of allRowsOf(columns)) {
      if (row >= columns.datedCount || kindOf(columns, row) !== kind || passes?.[row] === 0)
        continue;
      const [start, end] = [columns.start[row] ?? 0, columns.end[row] ?? 0];
      if (start > bin.to || end < bin.from) continue;
      const share = (Math.min(end, bin.to) - Math.max(start, bin.from) + 1) / (end - start + 1);
      if (isLasting(columns, row) || start === end)
        certain += start >= bin.from ? 1 : LASTING_WEIGHT;
      else if (1 / (end - start + 1) >= POSSIBLE_MIN_WEIGHT) possible += share;
      else [touching, long] = [touching + 1, long + share];
    }
    return { certain, possible: possible + Math.max(touching * POSSIBLE_MIN_WEIGHT, long) };
  };
  return KINDS.map(weigh);
}

describe('totals by day', () => {
  it('weigh every bin as asking every row does', () => {
    fc.assert(
      fc.property(anyColumns, fc.array(anyWindow), fc.boolean(), (columns, bins, filtered) => {
        const passes = filtered ? Uint8Array.from(columns.record, (record) => record % 2) : null;
        const totals = dayTotals(columns, passes);
        expect(totals === null).toBe(columns.datedCount === 0);
        if (!totals) return;
        for (const bin of bins) {
          const weights = noWeights();
          addWeights(totals, bin, weights);
          const slow = weighSlowly(columns, passes, bin);
          KINDS.forEach((_, code) => {
            expect(weights.certain[code]).toBeCloseTo(slow[code]?.certain ?? 0, 6);
            expect(weights.possible[code]).toBeCloseTo(slow[code]?.possible ?? 0, 6);
          });
        }
      }),
    );
  });

  it('stay small where the days are many, and keep every event', () => {
    const event = { kind: 'attack', lasting: false, position: null, precision: 'exact' } as const;
    const years = [-719_162, -300_000, 15_340, 2_932_896];
    const columns = columnsFrom(
      years.map((day) => ({ ...event, days: { from: dayOf(day), to: dayOf(day) } })),
    );
    const totals = dayTotals(columns, null);
    if (!totals) throw new Error('there are dates');
    expect(totals.kinds.filter((kind) => kind !== null)).toHaveLength(1);
    expect(totals.kinds[0]?.begun.length).toBeLessThan(70_000);
    const weights = noWeights();
    const [from, to] = [years[0] ?? 0, years[3] ?? 0];
    const step = 100_000;
    for (let day = from; day <= to; day += step)
      addWeights(totals, { from: dayOf(day), to: dayOf(day + step - 1) }, weights);
    expect(weights.certain[0]).toBeCloseTo(years.length, 9);
  });
});

/** The same events as the corpus's columns have them. */
function asEventColumns(columns: OwnColumns): EventColumns {
  const spans = allRowsOf(columns).flatMap((row) => ownSpan(columns, row) ?? []);
  const column = (of: (span: (typeof spans)[number]) => number) => Int32Array.from(spans, of);
  return {
    count: spans.length,
    datedCount: spans.length,
    startMin: column(({ startMin }) => startMin),
    startMax: column(({ startMax }) => startMax),
    endMin: column(({ endMin }) => endMin),
    endMax: column(({ endMax }) => endMax),
    kind: new Uint8Array(spans.length),
    tier: new Uint8Array(spans.length),
  };
}

describe('busy days', () => {
  it('are the known days and months, joined where no silence parts them', () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const events = asEventColumns(columns);
        const joined: { from: number; to: number }[] = [];
        Array.from({ length: events.count }, (_, row) => row)
          .flatMap((row) => anchorsOfRow(events, row))
          .sort((a, b) => a.from - b.from)
          .forEach(({ from, to }) => {
            const last = joined.at(-1);
            if (last && from - last.to - 1 <= FOLD_GAP_DAYS) last.to = Math.max(last.to, to);
            else joined.push({ from, to });
          });
        expect(busyDays(columns)).toEqual(joined);
      }),
    );
  });
});
