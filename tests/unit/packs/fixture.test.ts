import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/domain/vocabulary';
import { answers, bytesOf, overview, type PackEvent, rowsOf } from './fixturePack';

interface Days extends Pick<PackEvent, 'start' | 'end' | 'lasting' | 'kind'> {
  readonly events: number;
}
interface Cells {
  readonly month: number;
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly events: number;
}

const monthNumber = (day: string): number =>
  (Number(day.slice(0, 4)) - 1970) * 12 + Number(day.slice(5, 7)) - 1;

/** How many there are of each key, in the order in which they first come. */
function tally<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  count = (_: Item) => 1,
) {
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    counts.set(key, (counts.get(key) ?? 0) + count(item));
  }
  return counts;
}
const byKind = (counts: ReadonlyMap<string, number>) => KINDS.map((kind) => counts.get(kind) ?? 0);

const parts = await Promise.all(
  overview.files.map(async (file) => ({ file, events: await rowsOf<PackEvent>(file.path) })),
);
const events = parts.flatMap((part) => part.events);
const days = await rowsOf<Days>('days.parquet');
const cells = await rowsOf<Cells>('cells.parquet');
const inCell = ({ longitude, latitude, precision }: PackEvent): boolean =>
  longitude !== null && latitude !== null && precision !== 'country';

describe('the overview of the made-up pack', () => {
  it('lists every file as it is', () => {
    const there = readdirSync('tests/fixtures/packs/made-up', {
      recursive: true,
      encoding: 'utf8',
    });
    const listed = [overview.days, overview.cells, ...overview.files];
    expect(listed.map(({ path }) => path).sort()).toEqual(
      there
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => path.endsWith('.parquet'))
        .sort(),
    );
    for (const { path, bytes, sha256 } of listed) {
      expect(bytesOf(path).length, path).toBe(bytes);
      expect(createHash('sha256').update(bytesOf(path)).digest('hex'), path).toBe(sha256);
    }
  });

  it('says how many rows of which days there are', () => {
    for (const { file, events } of parts) {
      const starts = events.map(({ start }) => start);
      const ends = events.map(({ end }) => end);
      expect(starts.every((start) => start.slice(0, 7) === file.month)).toBe(true);
      expect(starts).toEqual([...starts].sort());
      expect({ rows: events.length, from: starts[0], to: ends.sort().at(-1) }).toEqual({
        rows: file.rows,
        from: file.from,
        to: file.to,
      });
    }
    expect(events.length).toBe(overview.rows);
    expect(events.filter(({ longitude }) => longitude === null).length).toBe(overview.unplaced);
    expect([days.length, cells.length]).toEqual([overview.days.rows, overview.cells.rows]);
  });

  it('has some of everything that a page must tell apart', () => {
    const of = (holds: (event: PackEvent) => boolean) => events.filter(holds).length;
    expect(byKind(tally(events, ({ kind }) => kind)).every((count) => count > 20)).toBe(true);
    expect(of(({ lasting }) => lasting)).toBeGreaterThan(20);
    expect(of(({ lasting, start, end }) => !lasting && start < end)).toBeGreaterThan(100);
    expect(of(({ precision }) => precision === 'country')).toBeGreaterThan(20);
    expect(overview.unplaced).toBeGreaterThan(20);
  });

  it('counts days as the events are', () => {
    const key = ({ start, end, lasting, kind }: Omit<Days, 'events'>) =>
      [start, end, lasting, kind].join(' ');
    expect(new Map(days.map((row) => [key(row), row.events]))).toEqual(tally(events, key));
    expect(days.map(key)).toEqual(days.map(key).sort());
  });

  it('counts cells as the events are', () => {
    const counted = tally(events.filter(inCell), ({ start, kind, longitude, latitude }) =>
      [
        monthNumber(start),
        kind,
        Math.floor((longitude ?? 0) / overview.cell),
        Math.floor((latitude ?? 0) / overview.cell),
      ].join(' '),
    );
    const said = cells.map(
      ({ month, kind, x, y, events }) => [[month, kind, x, y].join(' '), events] as const,
    );
    expect(new Map(said)).toEqual(counted);
    const order = cells.map(({ month, y, x }) => month * 1e8 + (y + 1_000) * 1e4 + x + 2_000);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe('the answers of DuckDB', () => {
  it('are of many windows, and of these kinds', () => {
    expect(answers.kinds).toEqual(KINDS);
    expect(answers.windows.length).toBeGreaterThan(30);
  });

  it.each(answers.windows)('follow from the overview: $from to $to', (window) => {
    const { from, to } = window;
    const met = days.filter(({ start, end }) => start <= to && end >= from);
    const isCertain = ({ lasting, start, end }: Days) => lasting || (start >= from && end <= to);
    const sums = (rows: readonly Days[]) =>
      byKind(
        tally(
          rows,
          ({ kind }) => kind,
          ({ events }) => events,
        ),
      );
    const needed = overview.files.filter((file) => file.from <= to && file.to >= from);
    expect({
      certain: sums(met.filter(isCertain)),
      possible: sums(met.filter((row) => !isCertain(row))),
      files: needed.map(({ path }) => path),
      rows: needed.reduce((sum, { rows }) => sum + rows, 0),
    }).toEqual({
      certain: window.certain,
      possible: window.possible,
      files: window.files,
      rows: window.rows,
    });
  });

  it.each(answers.windows.filter(({ density }) => density))(
    'are the density of the map: $from to $to',
    ({ from, to, density }) => {
      const [first, last] = [monthNumber(from), monthNumber(to)];
      const shown = cells.filter(({ month }) => month >= first && month <= last);
      const count = ({ events }: Cells) => events;
      const byCell = tally(shown, ({ x, y }) => `${x} ${y}`, count);
      const fullest = density?.fullest ?? { x: 0, y: 0, events: 0 };
      expect(byCell.size).toBe(density?.cells);
      expect(byKind(tally(shown, ({ kind }) => kind, count))).toEqual(density?.events);
      expect(byCell.get(`${fullest.x} ${fullest.y}`)).toBe(fullest.events);
      expect(Math.max(...byCell.values())).toBe(fullest.events);
    },
  );
});
