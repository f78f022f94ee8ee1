import type { Dataset } from '../../dataset/dataset';
import type { EventId, PlaceId } from '../../domain/ids';
import type { EventPlace, EventRecord, Place } from '../../domain/record';
import { haversineKm, pointOf } from '../../domain/spatialRelation';
import type { Presence, TimeSpan } from '../../domain/timeSpan';
import { PRECISIONS } from '../../domain/vocabulary';
import { isBrief, isCompared, kindsMatch, overlapOf, REACH_KM, reachOf } from './matchRules';
import { rowsNear } from './nearRows';
import { kindOf, type OwnColumns, ownSpan, positionOf, precisionOf } from './ownColumns';

/** A row that may tell the same occurrence as a record of ours. */
export interface RecordMatch {
  readonly row: number;
  /** The place of our record that the row lies at, and how far from it. */
  readonly place: PlaceId;
  readonly km: number;
  readonly days: Exclude<Presence, 'out'>;
  /** `weak`: the row's place is only a region, or one of the two lasts for longer than a month. */
  readonly strength: 'good' | 'weak';
}

/** A town that always has a button, as the documents and the file tell it. */
export interface TownComparison {
  readonly place: PlaceId;
  /** Our records there, in the order of the dataset: with a good match, with only weak ones, with none. */
  readonly agreed: readonly EventId[];
  readonly perhaps: readonly EventId[];
  readonly onlyOurs: readonly EventId[];
  /** Rows there, on days of which our records there tell, that match none of these records. */
  readonly onlyOwn: Uint32Array;
}

export interface Comparison {
  /** The matches of each record that has any: good before weak, certain days before possible, then the nearest. */
  readonly matches: ReadonlyMap<EventId, readonly RecordMatch[]>;
  readonly towns: readonly TownComparison[];
}

/** A named point of a record, and how much further than the place itself the record may mean, in km. */
interface Spot {
  readonly place: PlaceId;
  readonly at: readonly [number, number];
  readonly extraKm: number;
}

/**
 * The points of a record. A direction is no arrival, what is spoken of no place of it, and regions and countries have no point: their
 * records are matched to nothing, as every row inside would match.
 */
export function spotsOf(record: EventRecord, places: ReadonlyMap<PlaceId, Place>): Spot[] {
  const spotOf = ({ place, role, km }: EventPlace): Spot[] => {
    const at = pointOf(places.get(place));
    if (!at || role === 'toward' || role === 'subject') return [];
    return [{ place, at, extraKm: role === 'near' ? (km ?? REACH_KM.near) : 0 }];
  };
  return record.places.flatMap(spotOf);
}

/** Compares records with one set; remembers which rows lie about a place. */
class Matcher {
  private readonly near = new Map<PlaceId, Uint32Array>();

  constructor(
    private readonly columns: OwnColumns,
    private readonly places: ReadonlyMap<PlaceId, Place>,
    /** The widest that a record of the comparison reaches beyond its place. */
    private readonly mostExtraKm: number,
  ) {}

  /** All rows that may match a record at the spot, whatever their days and kind. */
  private about({ place, at }: Spot): Uint32Array {
    const known = this.near.get(place);
    if (known) return known;
    const furthest = Math.max(...PRECISIONS.map((precision) => reachOf(precision) ?? 0));
    const rows = rowsNear(this.columns, at, furthest + this.mostExtraKm, {
      precisions: PRECISIONS,
    });
    this.near.set(place, rows);
    return rows;
  }

  matchesOf(record: EventRecord): RecordMatch[] {
    const span = isCompared(record) ? record.time?.span : undefined;
    if (!span) return [];
    const best = new Map<number, RecordMatch>();
    for (const spot of spotsOf(record, this.places))
      for (const row of this.about(spot)) {
        const match = this.matchAt(record, span, spot, row);
        const before = best.get(row);
        if (match && !(before && before.km <= match.km)) best.set(row, match);
      }
    return [...best.values()].sort(inOrder);
  }

  private matchAt(
    record: EventRecord,
    span: TimeSpan,
    spot: Spot,
    row: number,
  ): RecordMatch | null {
    const { columns } = this;
    const own = ownSpan(columns, row);
    const days = own ? overlapOf(span, own) : 'out';
    if (!own || days === 'out') return null;
    const km = this.kmWithin(spot, row);
    const kind = kindOf(columns, row);
    if (km === null || !kindsMatch(record.kind, kind)) return null;
    const brief = isBrief(span) && isBrief(own);
    // A battle some time in the year that somebody held the town is not the holding.
    if (record.kind !== kind && !brief) return null;
    const strength = brief && precisionOf(columns, row) !== 'region' ? 'good' : 'weak';
    return { row, place: spot.place, km, days, strength };
  }

  /** Distance of a row from a spot in km; `null` where it is too far for its precision. */
  private kmWithin({ at, extraKm }: Spot, row: number): number | null {
    const position = positionOf(this.columns, row);
    const reach = reachOf(precisionOf(this.columns, row));
    if (!position || reach === null) return null;
    const km = haversineKm(at, position);
    return km <= reach + extraKm ? km : null;
  }

  /** A town with the records that have a point there. */
  compareTown(
    place: PlaceId,
    records: readonly EventRecord[],
    matches: ReadonlyMap<EventId, readonly RecordMatch[]>,
  ): TownComparison {
    const there = records.flatMap((record) => {
      const spot = spotsOf(record, this.places).find((candidate) => candidate.place === place);
      return spot && isCompared(record) && record.time ? [{ record, span: record.time.span }] : [];
    });
    const strengthOf = (id: EventId) =>
      matches.get(id)?.find((match) => match.place === place)?.strength ?? null;
    const idsWith = (strength: RecordMatch['strength'] | null): EventId[] =>
      there.flatMap(({ record: { id } }) => (strengthOf(id) === strength ? [id] : []));
    const told = new Set(
      there.flatMap(({ record: { id } }) => (matches.get(id) ?? []).map(({ row }) => row)),
    );
    return {
      place,
      agreed: idsWith('good'),
      perhaps: idsWith('weak'),
      onlyOurs: idsWith(null),
      onlyOwn: this.untold(
        place,
        told,
        there.map(({ span }) => span),
      ),
    };
  }

  /** Rows in the town, not about it, on one of the spans, that are not told. */
  private untold(
    place: PlaceId,
    told: ReadonlySet<number>,
    spans: readonly TimeSpan[],
  ): Uint32Array {
    const at = pointOf(this.places.get(place));
    if (!at) return new Uint32Array(0);
    const spot = { place, at, extraKm: 0 };
    return this.about(spot).filter((row) => {
      if (told.has(row) || precisionOf(this.columns, row) === 'region') return false;
      const own = ownSpan(this.columns, row);
      if (!own || this.kmWithin(spot, row) === null) return false;
      return spans.some((span) => overlapOf(span, own) !== 'out');
    });
  }
}

const inOrder = (a: RecordMatch, b: RecordMatch): number =>
  Number(a.strength === 'weak') - Number(b.strength === 'weak') ||
  Number(a.days === 'possible') - Number(b.days === 'possible') ||
  a.km - b.km ||
  a.row - b.row;

type Compared = Pick<Dataset, 'events' | 'places'>;
type IsShown = (record: EventRecord) => boolean;

/**
 * The dataset's records side by side with the rows of a set, by the rules of `matchRules.ts`; and for
 * each of the towns that always have a button where the two agree and where one is silent. `isShown`
 * says which records take part, all where it is left out. A record or town a step: of a million rows
 * each takes some milliseconds.
 */
export function* compareSteps(
  { events, places }: Compared,
  columns: OwnColumns,
  isShown: IsShown = () => true,
): Generator<void, Comparison> {
  const records = events.filter(isShown);
  const extras = records.flatMap((record) => spotsOf(record, places)).map(({ extraKm }) => extraKm);
  const matcher = new Matcher(columns, places, Math.max(0, ...extras));
  const matches = new Map<EventId, readonly RecordMatch[]>();
  for (const record of records) {
    const found = matcher.matchesOf(record);
    if (found.length > 0) matches.set(record.id, found);
    yield;
  }
  const towns: TownComparison[] = [];
  for (const { id, featured } of places.values()) {
    if (!featured) continue;
    towns.push(matcher.compareTown(id, records, matches));
    yield;
  }
  return { matches, towns };
}
