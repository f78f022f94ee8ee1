import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../src/domain/record';
import { exactDayOf, TONES, toneOf } from '../../../src/marks/timeMarks';
import { axisDaysOf } from '../../../src/timeline/folds';
import { type Bin, fullestOf, histogram } from '../../../src/timeline/histogram';
import { railPaths, railsAt, railsOf } from '../../../src/timeline/rails';
import { timeScale, xMidDay } from '../../../src/timeline/timeScale';
import { openProject } from '../../support';
import { allRows, day } from './columns';

const dataset = openProject();
const { columns, events, extent } = dataset;
const rows = allRows(columns).filter((row) => events[row]?.status !== 'superseded');
const told = rows.filter((row) => events[row]?.tier === 'corpus');
const { folds } = axisDaysOf(columns, extent, { anchoring: told, shown: told });
const scaleOf = (width: number, linear = false) => timeScale(extent, width, linear ? [] : folds);
const eventOf = (row: number): EventRecord => {
  const event = events[row];
  if (!event) throw new Error(`no row ${row}`);
  return event;
};
const rowOf = (id: string) => events.findIndex((event) => event.id === id);
const isFolded = (at: number) => folds.some(({ from, to }) => at >= from && at <= to);
const binOf = (bins: readonly Bin[], iso: string): Bin => {
  const found = bins.find(({ from, to }) => from <= day(iso) && to >= day(iso));
  if (!found) throw new Error(`no bin holds ${iso}`);
  return found;
};

describe('bars', () => {
  it('hold each record of the documents that is known to the day once, and nothing else', () => {
    for (const width of [300, 760, 1200, 9000])
      for (const linear of [true, false]) {
        const bins = histogram(dataset, rows, scaleOf(width, linear));
        const expected = told.filter((row) => {
          const { time } = eventOf(row);
          const at = time ? exactDayOf(time) : null;
          return at !== null && at >= extent.from && at <= extent.to && (linear || !isFolded(at));
        });
        expect(bins.flatMap((bin) => bin.rows).sort((a, b) => a - b)).toEqual(expected);
        for (const bin of bins)
          for (const row of bin.rows) {
            const at = eventOf(row).time?.span.startMin ?? 0;
            expect(at >= bin.from && at <= bin.to).toBe(true);
          }
      }
  });

  it('are stacked by colour and wide enough to be seen', () => {
    const bins = histogram(dataset, rows, scaleOf(1200));
    const konna = binOf(bins, '2013-01-10');
    expect(konna.rows.length).toBe(fullestOf(bins));
    const order = konna.rows.map((row) => TONES.indexOf(toneOf(eventOf(row).kind)));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(konna.x1 - konna.x0).toBeGreaterThanOrEqual(5);
  });

  it('are none inside a break', () => {
    const bins = histogram(dataset, rows, scaleOf(800));
    expect(bins.some(({ from, to }) => isFolded(from) || isFolded(to))).toBe(false);
  });
});

describe('rails', () => {
  const rails = railsOf(dataset, rows, true);

  it('hold all records without a block, facts of other pages on a line of their own', () => {
    const blocks = histogram(dataset, rows, scaleOf(1200, true)).flatMap((bin) => bin.rows);
    const drawn = [...rails.map(({ row }) => row), ...blocks].sort((a, b) => a - b);
    expect(drawn).toEqual(rows);
    for (const { row, line } of rails) expect(line === 5).toBe(eventOf(row).tier === 'context');
  });

  it('leave out what is uncertain where that is hidden', () => {
    const sure = railsOf(dataset, rows, false);
    expect(sure.length).toBeLessThan(rails.length);
    for (const { parts } of sure) for (const { opacity } of parts) expect(opacity).toBe(1);
    expect(sure.some(({ row }) => row === rowOf('2023-06-order-to-leave'))).toBe(false);
  });

  it('are drawn in the open segments only', () => {
    const scale = scaleOf(1200);
    const lasting = rails.filter(
      ({ row }) => row === rowOf('2012-04-northern-mali-islamist-control'),
    );
    const [path, ...fading] = railPaths(lasting, scale, { lineHeight: 3, height: 2 });
    // Its end is not reported.
    expect(fading.map(({ opacity }) => opacity)).toEqual([0.42, 0.3, 0.2, 0.1]);
    // From the break's edge to 11 January, without what lies in the break.
    const x0 = scale.segments[1]?.x0 ?? 0;
    expect(path?.path.startsWith(`M${Math.round(x0 * 10) / 10} 9h`)).toBe(true);
    expect(path).toMatchObject({ line: 3, opacity: 1 });
  });

  it('are found under a pixel of their line, the shortest first', () => {
    const scale = scaleOf(1200);
    const at = xMidDay(scale, day('2023-07-15'));
    expect(railsAt(rails, scale, at, 2).map(({ row }) => eventOf(row).id)).toEqual([
      '2023-07-un-leaves-compounds',
    ]);
    expect(railsAt(rails, scale, at, 0)).toEqual([]);
    const found = railsAt(rails, scale, xMidDay(scale, day('2023-10-31')), 4);
    expect(found.length).toBeGreaterThan(3);
    const lengths = found.map(({ days }) => days.to - days.from);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  });

  it('tell the days that a source states, without the fade', () => {
    const gsim = rails.find(({ row }) => row === rowOf('2023-10-gsim-steps-up-attacks'));
    expect(gsim?.days).toEqual({ from: day('2023-10-31'), to: day('2023-10-31') });
  });
});
