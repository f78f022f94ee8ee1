import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/domain/day';
import { daysOfMonth, type PackPart } from '../../../../src/events/packs/overview';
import { monthsOf, type PackMonth, planFor } from '../../../../src/events/packs/plan';
import { ANSWERS, overviewOf, windowOf } from './fixture';

const MOST = 100;

/** Twelve months with events that last up to `lasting` days beyond their month. */
const months = fc
  .array(fc.record({ rows: fc.integer({ min: 1, max: 60 }), lasting: fc.nat(90) }), {
    minLength: 12,
    maxLength: 12,
  })
  .map((parts) =>
    monthsOf(
      parts.map(({ rows, lasting }, month): PackPart => {
        const { from, to } = daysOfMonth(month);
        const path = `month=1970-${String(month + 1).padStart(2, '0')}/a.parquet`;
        return { path, rows, bytes: 1, sha256: null, month, from, to: dayOf(to + lasting) };
      }),
    ),
  );
const windows = fc.array(fc.tuple(fc.nat(364), fc.nat(120)), { minLength: 1, maxLength: 20 });

const rowsOf = (all: readonly PackMonth[], wanted: readonly number[]): number =>
  all.filter(({ month }) => wanted.includes(month)).reduce((sum, { rows }) => sum + rows, 0);

describe('what a window needs', () => {
  it('is there in the end, within the bound, and nothing that it needs goes', () => {
    fc.assert(
      fc.property(months, windows, fc.option(fc.nat(11)), (all, asked, pinned) => {
        let used: readonly number[] = [];
        for (const [from, length] of asked) {
          const window = { from: dayOf(from), to: dayOf(from + length) };
          const plan = planFor(all, window, used, pinned, MOST);
          const meeting = all.filter((month) => month.from <= window.to && month.to >= window.from);
          if (plan.type === 'too_many') {
            expect(plan.rows).toBe(meeting.reduce((sum, { rows }) => sum + rows, 0));
            expect(plan.rows).toBeGreaterThan(MOST);
            continue;
          }
          expect(plan.needed).toEqual(meeting);
          const needed = plan.needed.map(({ month }) => month);
          expect(plan.evict.filter((month) => needed.includes(month) || month === pinned)).toEqual(
            [],
          );
          const left = used.filter((month) => !plan.evict.includes(month));
          const held = [...new Set([...left, ...needed])];
          const stays = pinned !== null && left.includes(pinned) ? rowsOf(all, [pinned]) : 0;
          expect(rowsOf(all, held)).toBeLessThanOrEqual(MOST + stays);
          // What goes was used before all that stays and could go.
          const others = left.filter((month) => !needed.includes(month) && month !== pinned);
          for (const gone of plan.evict)
            for (const stayed of others)
              expect(used.indexOf(gone)).toBeLessThan(used.indexOf(stayed));
          used = [...left.filter((month) => !needed.includes(month)), ...needed];
        }
      }),
    );
  });

  it('are the files that DuckDB finds', () => {
    const { parts } = overviewOf();
    const all = monthsOf(parts);
    for (const answer of ANSWERS) {
      const plan = planFor(all, windowOf(answer), [], null);
      if (plan.type !== 'load') throw new Error(plan.type);
      const paths = plan.needed.flatMap((month) => month.parts.map((part) => parts[part]?.path));
      expect(paths).toEqual(answer.files);
    }
  });

  it('counts the parts of a month together', () => {
    const [first] = overviewOf().parts;
    if (!first) throw new Error();
    const parts = [
      first,
      { ...first, path: 'month=2012-10/part-1.parquet', to: dayOf(first.to + 9) },
    ];
    expect(monthsOf(parts)).toEqual([
      {
        month: first.month,
        parts: [0, 1],
        rows: 2 * first.rows,
        from: first.from,
        to: first.to + 9,
      },
    ]);
  });
});
