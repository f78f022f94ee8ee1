import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presenceIn } from '../../../src/domain/timeSpan';
import { KINDS } from '../../../src/domain/vocabulary';
import { kindOf, ownSpan } from '../../../src/events/columns/ownColumns';
import {
  countInWindow,
  maskOfKinds,
  ownPresence,
  ownRowsInWindow,
  rowRangesIn,
} from '../../../src/events/columns/ownWindow';
import { allRowsOf, anyColumns, anyWindow } from './arbitrary';

describe('a window of own events', () => {
  it('holds each row as its span says', () => {
    fc.assert(
      fc.property(anyColumns, anyWindow, (columns, window) => {
        for (const row of allRowsOf(columns)) {
          const span = ownSpan(columns, row);
          expect(ownPresence(columns, row, window)).toBe(span ? presenceIn(span, window) : 'out');
        }
      }),
    );
  });

  it('has all of its rows in the ranges, and nothing else of single days', () => {
    fc.assert(
      fc.property(anyColumns, anyWindow, (columns, window) => {
        const inside = new Set(
          rowRangesIn(columns, window).flatMap(({ first, end }) =>
            Array.from({ length: end - first }, (_, at) => first + at),
          ),
        );
        for (const row of allRowsOf(columns)) {
          const here = ownPresence(columns, row, window) !== 'out';
          if (here) expect(inside).toContain(row);
          if (columns.start[row] === columns.end[row]) expect(inside.has(row)).toBe(here);
        }
      }),
    );
  });

  it('gives its rows in order of start, of the kinds and filters asked for', () => {
    fc.assert(
      fc.property(
        anyColumns,
        anyWindow,
        fc.subarray([...KINDS]),
        fc.boolean(),
        fc.option(fc.infiniteStream(fc.constantFrom(0, 1))),
        (columns, window, kinds, showPossible, choice) => {
          const passes = choice
            ? Uint8Array.from(allRowsOf(columns), () => choice.next().value)
            : null;
          const wanted = allRowsOf(columns)
            .filter((row) => {
              const presence = ownPresence(columns, row, window);
              return (
                (presence === 'certain' || (presence === 'possible' && showPossible)) &&
                kinds.includes(kindOf(columns, row)) &&
                passes?.[row] !== 0
              );
            })
            .sort((a, b) => (columns.start[a] ?? 0) - (columns.start[b] ?? 0) || a - b);
          const mask = maskOfKinds(new Set(kinds));
          const rows = ownRowsInWindow(columns, window, { passes, kinds: mask, showPossible });
          expect([...rows]).toEqual(wanted);
        },
      ),
    );
  });

  it('counts its rows by kind', () => {
    fc.assert(
      fc.property(anyColumns, anyWindow, fc.boolean(), (columns, window, filtered) => {
        const passes = filtered ? Uint8Array.from(columns.record, (record) => record % 2) : null;
        const { certain, possible } = countInWindow(columns, window, passes);
        KINDS.forEach((kind, code) => {
          const count = (presence: string) =>
            allRowsOf(columns).filter(
              (row) =>
                kindOf(columns, row) === kind &&
                passes?.[row] !== 0 &&
                ownPresence(columns, row, window) === presence,
            ).length;
          expect(certain[code]).toBe(count('certain'));
          expect(possible[code]).toBe(count('possible'));
        });
      }),
    );
  });
});
