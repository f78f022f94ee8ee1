import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../../src/domain/vocabulary';
import { addWeights, dayTotals } from '../../../../src/events/columns/ownDays';
import { countInWindow } from '../../../../src/events/columns/ownWindow';
import { eventsBySquare, monthsIn, squareAt } from '../../../../src/events/packs/cells';
import { readDetails } from '../../../../src/events/read/details';
import { densityOf } from '../../../../src/events/store/ownDensity';
import { completeDays, isComplete } from '../../../../src/events/store/ownPack';
import { ownEventId, ownEventOf, tablesOf } from '../../../../src/events/store/ownSets';
import { ANSWERS, loadedPart, openFixture, windowOf, withHost, withParts } from './fixture';

withHost();

const ALL = [0, 1, 2, 3, 4, 5];
const NO_FILTERS = {
  q: '',
  ...{ type: new Set<string>(), actor: new Set<string>(), country: new Set<string>() },
  precision: new Set<never>(),
};
const packOf = ({ pack }: Awaited<ReturnType<typeof openFixture>>) => {
  if (!pack) throw new Error('no pack');
  return pack;
};

describe('counts of a published set', () => {
  it('are those of DuckDB for every window, whatever is loaded', async () => {
    const set = await openFixture();
    for (const answer of ANSWERS) {
      const { certain, possible } = countInWindow(
        set.columns,
        windowOf(answer),
        null,
        packOf(set).weights,
      );
      expect([...certain]).toEqual(answer.certain);
      expect([...possible]).toEqual(answer.possible);
    }
  });

  it('are those of its events, one by one', async () => {
    const set = await withParts(await openFixture(), ALL);
    const tables = tablesOf(set);
    expect(tables).toHaveLength(6);
    for (const answer of ANSWERS) {
      const counts = tables.map(({ columns }) => countInWindow(columns, windowOf(answer), null));
      const sum = (of: 'certain' | 'possible') =>
        KINDS.map((_, kind) => counts.reduce((all, count) => all + (count[of][kind] ?? 0), 0));
      expect(sum('certain')).toEqual(answer.certain);
      expect(sum('possible')).toEqual(answer.possible);
    }
  });

  it('weigh in the timeline what its events weigh', async () => {
    const set = await withParts(await openFixture(), ALL);
    const bin = windowOf({ from: '2012-12-20', to: '2013-01-04' });
    const weigh = (totals: readonly ReturnType<typeof dayTotals>[]) => {
      const into = {
        certain: new Float64Array(KINDS.length),
        possible: new Float64Array(KINDS.length),
      };
      for (const ofTable of totals) if (ofTable) addWeights(ofTable, bin, into);
      return [...into.certain, ...into.possible];
    };
    const grouped = weigh([dayTotals(set.columns, null, packOf(set).weights)]);
    const single = weigh(tablesOf(set).map(({ columns }) => dayTotals(columns, null)));
    for (const kind of KINDS.keys()) expect(grouped[kind]).toBeCloseTo(single[kind] ?? 0, 6);
  });

  it('lie in the squares that DuckDB finds', async () => {
    const { cells } = packOf(await openFixture());
    for (const { density, ...answer } of ANSWERS) {
      if (!density) continue;
      const months = monthsIn(windowOf(answer));
      const all = eventsBySquare(cells, months, 63);
      expect(all.filter((events) => events > 0)).toHaveLength(density.cells);
      const byKind = KINDS.map((_, kind) =>
        eventsBySquare(cells, months, 1 << kind).reduce((sum, events) => sum + events, 0),
      );
      expect(byKind).toEqual(density.events);
      const { x, y, events } = density.fullest;
      const square = squareAt(cells, (x + 0.5) * cells.degrees, (y + 0.5) * cells.degrees);
      expect([Math.max(...all), all[square]]).toEqual([events, events]);
    }
  });
});

describe('a published set of which some files are there', () => {
  const window = windowOf({ from: '2012-12-01', to: '2013-02-28' });

  it('shows no event twice: a month is drawn as squares or one by one', async () => {
    const none = await openFixture();
    const some = await withParts(none, [3]);
    const events = (set: typeof none) =>
      densityOf(set, window, 63, NO_FILTERS)?.events.reduce((sum, count) => sum + count, 0) ?? 0;
    const before = events(none);
    const { columns } = tablesOf(some)[0] ?? none;
    const placed = [...columns.lon].filter((lon, row) => {
      const isCountry = (columns.flags[row] ?? 0) >> 3 === 3;
      return lon !== 0x7fffffff && !isCountry;
    });
    expect(before - events(some)).toBe(placed.length);
    const filtered = densityOf(none, window, 63, { ...NO_FILTERS, q: 'raid' });
    expect(Math.max(...(filtered?.events ?? []))).toBe(0);
  });

  it('keeps squares until all files of a month have been asked for', async () => {
    const set = await withParts(await openFixture(), [3]);
    const pack = packOf(set);
    const months = pack.months.map((month) =>
      month.parts.includes(3) ? { ...month, parts: [3, 4] } : month,
    );
    const loading = { ...set, pack: { ...pack, months } };
    expect(tablesOf(loading)).toHaveLength(0);
    const fault = { state: 'failed', fault: { code: 'missing' } } as const;
    const parts = pack.parts.map((part, index) => (index === 4 ? fault : part));
    expect(tablesOf({ ...set, pack: { ...pack, months, parts } })).toHaveLength(1);
  });

  it('says on which days every event is there', async () => {
    const set = await withParts(await openFixture(), [2, 3]);
    const pack = packOf(set);
    const [, november, , , february] = pack.months;
    // Events that began in November may last until its `to`.
    expect(completeDays(pack, window)).toEqual([
      { from: (november?.to ?? 0) + 1, to: (february?.from ?? 0) - 1 },
    ]);
    expect(isComplete(pack, window)).toBe(false);
    expect(isComplete(pack, windowOf({ from: '2010-01-01', to: '2012-09-30' }))).toBe(true);
    const whole = packOf(await withParts(set, ALL));
    expect(isComplete(whole, windowOf({ from: '2010-01-01', to: '2020-01-01' }))).toBe(true);
  });

  it('names an event by its file, and finds all that the file says of it', async () => {
    const one = await withParts(await openFixture(), [4]);
    const table = tablesOf(one)[0];
    if (!table) throw new Error('nothing loaded');
    const id = ownEventId(table.id, 17);
    const more = await withParts(one, [3]);
    const again = await withParts(await openFixture(), [4, 5]);
    for (const set of [one, more, again]) {
      const found = ownEventOf(id, [set]);
      expect(found?.row).toBe(17);
      expect(found?.set.columns.record[17]).toBe(table.columns.record[17]);
    }
    const details = await readDetails(table.details, table.columns.record[17] ?? 0);
    expect(details.map(({ name }) => name)).toEqual(expect.arrayContaining(['kind', 'start']));
    expect(tablesOf(one)[0]).toBe(table);
  });
});

describe('a file of a published set', () => {
  it('is read as its columns say', async () => {
    const part = await loadedPart(0);
    if (part.state !== 'loaded') throw new Error();
    expect(part.columns.count).toBe(374);
    expect(part.columns.datedCount).toBe(374);
  });
});
