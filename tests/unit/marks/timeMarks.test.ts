import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOfDay } from '../../../src/domain/day';
import type { RecordTime } from '../../../src/domain/record';
import { KINDS } from '../../../src/domain/vocabulary';
import { exactDayOf, RAIL_LINES, railLineOf, railOf, toneOf } from '../../../src/marks/timeMarks';
import { openProject } from '../../support';
import { day } from '../timeline/columns';

const { events } = openProject();
const timeOf = (id: string): RecordTime => {
  const time = events.find((event) => event.id === id)?.time;
  if (!time) throw new Error(`${id} has no date`);
  return time;
};
const inWords = (id: string) =>
  railOf(timeOf(id)).map(({ from, to, opacity }) => `${isoOfDay(from)} ${isoOfDay(to)} ${opacity}`);

describe('records along a time axis', () => {
  it('have four colours and one that the rest share, each with a line', () => {
    expect(new Set(KINDS.map(toneOf)).size).toBe(5);
    expect(toneOf('political')).toBe('other');
    const lines = KINDS.map((kind) => railLineOf({ kind, tier: 'corpus' }));
    expect(new Set(lines).size).toBe(5);
    expect(railLineOf({ kind: 'attack', tier: 'context' })).toBe(RAIL_LINES - 1);
  });

  it('stand on the axis where one day is known and no other possible', () => {
    expect(exactDayOf(timeOf('2013-02-08-gao-suicide-bombing'))).toBe(day('2013-02-08'));
    for (const id of [
      '2012-03-mali-coup',
      '2014-deal',
      '2013-01-10-guerrillas-near-mopti',
      '2013-01-10-push-toward-bamako',
      '2023-10-gsim-steps-up-attacks',
    ])
      expect(exactDayOf(timeOf(id)), id).toBeNull();
  });

  it('are pale where they may have been, solid where they surely were', () => {
    expect(inWords('2023-06-order-to-leave')).toEqual(['2023-06-01 2023-06-30 0.5']);
    expect(inWords('2013-01-10-push-toward-bamako')[0]).toBe('2013-01-10 2013-01-11 1');
    expect(inWords('2012-04-northern-mali-islamist-control').slice(0, 2)).toEqual([
      '2012-04-01 2012-04-29 0.5',
      '2012-04-30 2013-01-11 1',
    ]);
  });

  it('fade where a beginning or an end is not reported, and never reach a bound that no source states', () => {
    // Going on when it was reported, on 31 October 2023; it cannot have begun before July.
    expect(inWords('2023-10-gsim-steps-up-attacks').slice(0, 5)).toEqual([
      '2023-10-27 2023-10-30 0.42',
      '2023-10-23 2023-10-26 0.3',
      '2023-10-19 2023-10-22 0.2',
      '2023-10-15 2023-10-18 0.1',
      '2023-10-31 2023-10-31 1',
    ]);
    // Some day before it was reported.
    const told = inWords('2023-10-equipment-destroyed');
    expect(told[0]).toBe('2023-10-28 2023-10-31 0.42');
    expect(told.every((part) => !part.endsWith(' 1'))).toBe(true);
  });

  it('draw every record of the data, within the days that are possible and a fade', () => {
    const dated = events.filter(({ time }) => time);
    fc.assert(
      fc.property(fc.constantFrom(...dated), ({ time }) => {
        if (!time) return;
        const parts = railOf(time);
        expect(parts.length).toBeGreaterThan(0);
        for (const { from, to } of parts) {
          expect(from).toBeLessThanOrEqual(to);
          expect(from).toBeGreaterThanOrEqual(time.span.startMin);
          expect(to).toBeLessThanOrEqual(
            time.endBasis === 'stated' ? time.span.endMax : time.span.endMax + 16,
          );
        }
      }),
    );
  });
});
