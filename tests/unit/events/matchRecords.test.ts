import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/domain/day';
import type { PlaceId } from '../../../src/domain/ids';
import type { EventRecord, Place } from '../../../src/domain/record';
import { haversineKm } from '../../../src/domain/spatialRelation';
import { presenceIn, type TimeSpan } from '../../../src/domain/timeSpan';
import { KINDS, type Kind, PLACE_ROLES, STATUSES } from '../../../src/domain/vocabulary';
import type { OwnEvent } from '../../../src/events/columns/columnsBuilder';
import { kindsMatch, overlapOf } from '../../../src/events/columns/matchRules';
import {
  kindOf,
  type OwnColumns,
  ownSpan,
  positionOf,
  precisionOf,
} from '../../../src/events/columns/ownColumns';
import { openProject, townPosition } from '../../support';
import { allRowsOf, anyEvent, columnsFrom } from './arbitrary';
import { compareWithOwn } from './compareWithOwn';

const anySpan: fc.Arbitrary<TimeSpan> = fc
  .tuple(fc.nat(120), fc.nat(40), fc.nat(40), fc.nat(40))
  .map(([start, a, b, c]) => ({
    startMin: dayOf(start),
    startMax: dayOf(start + a),
    endMin: dayOf(start + Math.min(a, b)),
    endMax: dayOf(start + Math.max(a, Math.min(a, b)) + c),
  }));

/** Every reading of a span's imprecise dates. */
const readingsOf = ({ startMin, startMax, endMin, endMax }: TimeSpan): [number, number][] => {
  const readings: [number, number][] = [];
  for (let start: number = startMin; start <= startMax; start++)
    for (let end = Math.max(start, endMin); end <= endMax; end++) readings.push([start, end]);
  return readings;
};

describe('overlap of two spans', () => {
  it('is possible where some readings meet, and out where none do', () => {
    const small = fc.tuple(fc.nat(12), fc.nat(4), fc.nat(4)).chain(([start, vague, length]) =>
      fc.constantFrom<TimeSpan>(
        {
          ...{ startMin: dayOf(start), startMax: dayOf(start + vague) },
          ...{ endMin: dayOf(start + vague + length), endMax: dayOf(start + vague + length + 2) },
        },
        {
          ...{ startMin: dayOf(start), startMax: dayOf(start + vague) },
          ...{ endMin: dayOf(start), endMax: dayOf(start + vague) },
        },
      ),
    );
    fc.assert(
      fc.property(small, small, (a, b) => {
        const meetings = readingsOf(a).flatMap(([from, to]) =>
          readingsOf(b).map(([start, end]) => from <= end && start <= to),
        );
        const overlap = overlapOf(a, b);
        expect(overlap === 'out').toBe(!meetings.includes(true));
        if (overlap === 'certain') expect(meetings).not.toContain(false);
        expect(overlapOf(b, a)).toBe(overlap);
      }),
    );
  });

  it('is what a window says, where one of the two is a window', () => {
    fc.assert(
      fc.property(anySpan, fc.nat(200), fc.nat(60), (span, from, days) => {
        const [start, end] = [dayOf(from), dayOf(from + days)];
        const window = { startMin: start, startMax: start, endMin: end, endMax: end };
        expect(overlapOf(span, window)).toBe(presenceIn(span, { from: start, to: end }));
      }),
    );
  });
});

const PLACES = new Map<PlaceId, Place>(
  (
    [
      ['gao', 'town', [-0.045, 16.272]],
      ['mopti', 'town', [-4.183, 14.484]],
      ['konna', 'town', [-3.893, 14.947]],
      ['azawad', 'area', undefined],
      ['mali', 'country', undefined],
    ] as const
  ).map(([id, kind, at]) => [
    id as PlaceId,
    {
      id: id as PlaceId,
      name: { en: id, fr: id },
      ...{ kind, featured: kind === 'town', aliases: [], mentions: [] },
      ...(at ? { at } : {}),
    },
  ]),
);

const anyRecord = fc.record({
  kind: fc.constantFrom(...KINDS),
  status: fc.constantFrom(...STATUSES),
  span: fc.option(anySpan, { freq: 8 }),
  places: fc.array(
    fc.record({
      place: fc.constantFrom(...PLACES.keys()),
      role: fc.constantFrom(...PLACE_ROLES),
      precision: fc.constant('exact' as const),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  km: fc.option(fc.nat(40), { nil: undefined }),
});

const recordOf = (
  { kind, status, span, places, km }: typeof anyRecord extends fc.Arbitrary<infer T> ? T : never,
  index: number,
): EventRecord =>
  ({
    id: `record-${index}`,
    ...{ kind, status, tier: 'corpus', quotes: [] },
    places: places.map((place) => (km === undefined ? place : { ...place, km })),
    ...(span ? { time: { span } } : {}),
  }) as unknown as EventRecord;

/** Rows about the towns, on the days of the records. */
const anyRow = fc
  .record({
    event: anyEvent,
    from: fc.nat(150),
    days: fc.constantFrom(0, 0, 3, 30, 40),
    town: fc.constantFrom('gao', 'mopti', 'konna'),
    dx: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
    dy: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
  })
  .map(({ event, from, days, town, dx, dy }): Omit<OwnEvent, 'record'> => {
    const [lon, lat] = PLACES.get(town as PlaceId)?.at ?? [0, 0];
    return {
      ...event,
      days: event.days && { from: dayOf(from), to: dayOf(from + days) },
      position: event.position && [lon + dx, lat + dy],
    };
  });

/** Every row of every place of a record, with the distance, by the rules alone. */
function matchesSlowly(record: EventRecord, columns: OwnColumns) {
  const found: { row: number; place: PlaceId; km: number; strength: string; days: string }[] = [];
  const span = record.time?.span;
  if (!span || record.status === 'planned' || record.status === 'superseded') return found;
  for (const row of allRowsOf(columns)) {
    const [own, position] = [ownSpan(columns, row), positionOf(columns, row)];
    const precision = precisionOf(columns, row);
    if (!own || !position || precision === 'country') continue;
    const days = overlapOf(span, own);
    const brief = [span, own].every(({ startMin, endMax }) => endMax - startMin < 31);
    const kind = kindOf(columns, row);
    if (days === 'out' || !kindsMatch(record.kind, kind) || !(brief || kind === record.kind))
      continue;
    const candidates = record.places.flatMap(({ place, role, km }) => {
      const at = PLACES.get(place)?.at;
      if (!at || role === 'toward' || role === 'subject') return [];
      const reach = { exact: 10, near: 25, region: 150 }[precision];
      const distance = haversineKm(at, position);
      return distance <= reach + (role === 'near' ? (km ?? 25) : 0) ? [{ place, distance }] : [];
    });
    const nearest = candidates.sort((a, b) => a.distance - b.distance)[0];
    const strength = brief && precision !== 'region' ? 'good' : 'weak';
    if (nearest) found.push({ row, place: nearest.place, km: nearest.distance, strength, days });
  }
  return found;
}

describe('records side by side with own rows', () => {
  it('match as the rules say, pair by pair', () => {
    let matched = 0;
    fc.assert(
      fc.property(
        fc.array(anyRecord, { minLength: 4, maxLength: 8 }),
        fc.array(anyRow, { minLength: 20, maxLength: 30 }),
        (drafts, rows) => {
          const events = drafts.map(recordOf);
          const columns = columnsFrom(rows);
          const { matches, towns } = compareWithOwn({ events, places: PLACES }, columns);
          for (const event of events) {
            const slow = matchesSlowly(event, columns);
            const found = matches.get(event.id) ?? [];
            matched += found.length;
            const byRow = (list: readonly { row: number }[]) =>
              [...list].sort((a, b) => a.row - b.row);
            expect(byRow(found)).toEqual(byRow(slow));
            const ranks = found.map(
              ({ strength, days }) => (strength === 'weak' ? 2 : 0) + (days === 'possible' ? 1 : 0),
            );
            expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
          }
          expect(towns.map(({ place }) => place)).toEqual(['gao', 'mopti', 'konna']);
          for (const town of towns) expectTown(town, events, columns);
        },
      ),
      { numRuns: 200 },
    );
    expect(matched).toBeGreaterThan(50);
  });

  it('leave out records that are not shown', () => {
    const { events, places } = openProject();
    const columns = columnsFrom([]);
    const { towns } = compareWithOwn({ events, places }, columns, ({ tier }) => tier === 'corpus');
    const all = compareWithOwn({ events, places }, columns);
    const count = (list: typeof towns) => list.reduce((sum, town) => sum + town.onlyOurs.length, 0);
    expect(towns).toHaveLength(6);
    expect(count(towns)).toBeGreaterThan(0);
    expect(count(all.towns)).toBeGreaterThan(count(towns));
  });

  it("find a file's row of the fighting in Gao", () => {
    const dataset = openProject();
    const fighting = dataset.events.find(({ id }) => id === '2013-02-10-gao-fighting');
    if (!fighting?.time) throw new Error('the record is gone');
    const { startMin } = fighting.time.span;
    const [lon, lat] = townPosition(dataset, 'gao');
    const row = (kind: Kind, days: number, off: number) => ({
      ...{ kind, lasting: false, precision: 'exact' as const },
      days: { from: dayOf(startMin + days), to: dayOf(startMin + days) },
      position: [lon + off, lat] as const,
    });
    const columns = columnsFrom([
      row('attack', 0, 0.05),
      row('attack', 40, 0),
      row('attack', 0, 2),
    ]);
    const { matches, towns } = compareWithOwn(dataset, columns);
    const found = matches.get(fighting.id) ?? [];
    expect(found).toHaveLength(1);
    expect(columns.record[found[0]?.row ?? 9]).toBe(0);
    expect(found[0]).toMatchObject({ place: 'gao', days: 'certain', strength: 'good' });
    expect(towns.find(({ place }) => place === 'gao')?.agreed).toContain(fighting.id);
  });
});

type Town = ReturnType<typeof compareWithOwn>['towns'][number];

function expectTown(town: Town, events: readonly EventRecord[], columns: OwnColumns): void {
  const there = events.filter(
    ({ places, status, time }) =>
      time &&
      !['planned', 'superseded'].includes(status) &&
      places.some(
        ({ place, role }) => place === town.place && role !== 'toward' && role !== 'subject',
      ),
  );
  const strengthsOf = (event: EventRecord) =>
    matchesSlowly(event, columns)
      .filter(({ place }) => place === town.place)
      .map(({ strength }) => strength);
  const idsWhere = (test: (strengths: string[]) => boolean) =>
    there.filter((event) => test(strengthsOf(event))).map(({ id }) => id);
  expect(town.agreed).toEqual(idsWhere((strengths) => strengths.includes('good')));
  expect(town.perhaps).toEqual(
    idsWhere((strengths) => !strengths.includes('good') && strengths.includes('weak')),
  );
  expect(town.onlyOurs).toEqual(idsWhere((strengths) => strengths.length === 0));
  const told = new Set(
    there.flatMap((event) => matchesSlowly(event, columns)).map(({ row }) => row),
  );
  const at = PLACES.get(town.place)?.at ?? [0, 0];
  const untold = allRowsOf(columns).filter((row) => {
    const [own, position] = [ownSpan(columns, row), positionOf(columns, row)];
    const precision = precisionOf(columns, row);
    if (!own || !position || told.has(row)) return false;
    if (precision === 'region' || precision === 'country') return false;
    return (
      haversineKm(at, position) <= { exact: 10, near: 25 }[precision] &&
      there.some(({ time }) => time && overlapOf(time.span, own) !== 'out')
    );
  });
  expect([...town.onlyOwn]).toEqual(untold);
}
