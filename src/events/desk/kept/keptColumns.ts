import type { Geometry } from 'geojson';
import { KINDS, type Kind, PRECISIONS, type Precision } from '../../../domain/vocabulary';
import {
  type CODED_FIELDS,
  type CodedColumn,
  DEGREE_UNIT,
  FLAGS,
  NO_POSITION,
  type OwnColumns,
  type OwnSegment,
  PRECISION_SHIFT,
  UNKNOWN_NUMBER,
} from '../../columns/ownColumns';
import { partsOf } from '../../read/features/geometryParts';
import { check, countOf, objectOf, textsOf } from './unfit';

/** What a set's numbers stood for when it was kept. */
interface KeptWords {
  readonly kinds: readonly string[];
  readonly precisions: readonly string[];
}

/** 0001-01-01 and 9999-12-31: no reader takes other days. */
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

/** For a word that this version no longer has: what says least of the event. */
const UNKNOWN_KIND: Kind = 'other';
const UNKNOWN_PRECISION: Precision = 'region';

/**
 * The columns of a kept set, checked and in the words of this version.
 *
 * @throws UnfitError with the first field that is not as a reader makes it
 */
export function keptColumns(value: unknown, words: KeptWords): OwnColumns {
  const columns = objectOf(value, 'columns');
  const count = countOf(columns.count, 'count');
  const int32 = (name: string): Int32Array => {
    const column = columns[name];
    check(column instanceof Int32Array && column.length === count, name);
    return column;
  };
  const uint8 = (name: string): Uint8Array => {
    const column = columns[name];
    check(column instanceof Uint8Array && column.length === count, name);
    return column;
  };
  const { record } = columns;
  check(record instanceof Uint32Array && record.length === count, 'record');
  const [start, end] = [int32('start'), int32('end')];
  const datedCount = countOf(columns.datedCount, 'datedCount');
  check(datedCount <= count, 'datedCount');
  const [lon, lat] = [int32('lon'), int32('lat')];
  checkPositions(lon, lat);
  const fatalities = columns.fatalities === null ? null : int32('fatalities');
  check(fatalities?.every((killed) => killed >= UNKNOWN_NUMBER) ?? true, 'fatalities');
  return {
    ...{ count, datedCount, start, end, lon, lat, record, fatalities },
    segments: segmentsOf(columns.segments, datedCount, start, end),
    kind: kindsOf(uint8('kind'), words),
    flags: flagsOf(uint8('flags'), words),
    coded: codedOf(columns.coded, count),
    shapes: shapesOf(columns.shapes, count),
  };
}

function checkPositions(lon: Int32Array, lat: Int32Array): void {
  const [mostLon, mostLat] = [180 / DEGREE_UNIT, 90 / DEGREE_UNIT];
  for (let row = 0; row < lon.length; row++) {
    const [x, y] = [lon[row] ?? 0, lat[row] ?? 0];
    const nowhere = x === NO_POSITION && y === NO_POSITION;
    check(nowhere || (Math.abs(x) <= mostLon && Math.abs(y) <= mostLat), 'position');
  }
}

/** Segments that follow one another as far as rows are dated, each in order and none longer than it says. */
function segmentsOf(
  value: unknown,
  datedCount: number,
  start: Int32Array,
  end: Int32Array,
): readonly OwnSegment[] {
  check(Array.isArray(value), 'segments');
  let next = 0;
  const segments = value.map((entry: unknown): OwnSegment => {
    const segment = objectOf(entry, 'segments');
    const { longest } = segment;
    const [first, after] = [countOf(segment.first, 'segments'), countOf(segment.end, 'segments')];
    check(typeof longest === 'number' && longest >= 0, 'segments');
    check(first === next && after > first && after <= datedCount, 'segments');
    next = after;
    for (let row = first; row < after; row++) {
      const [from, to] = [start[row] ?? 0, end[row] ?? 0];
      check(from >= FIRST_DAY && from <= to && to <= LAST_DAY, 'days');
      check(to - from <= longest && (row === first || from >= (start[row - 1] ?? 0)), 'days');
    }
    return { first, end: after, longest };
  });
  check(next === datedCount, 'segments');
  return segments;
}

/** Numbers that stand for the same words in another list; a word that is no longer there for the usual one. */
const translated = <Word extends string>(
  before: readonly string[],
  now: readonly Word[],
  unknown: Word,
): readonly number[] =>
  before.map((word) => now.indexOf(now.find((known) => known === word) ?? unknown));

function kindsOf(kind: Uint8Array, { kinds }: KeptWords): Uint8Array {
  const numbers = translated(kinds, KINDS, UNKNOWN_KIND);
  check(
    kind.every((number) => number < kinds.length),
    'kind',
  );
  return kind.map((number) => numbers[number] ?? 0);
}

/** The part of the flags that is no index into a list of words. */
const WITHOUT_WORDS = FLAGS.lasting | FLAGS.openStart | FLAGS.openEnd;

function flagsOf(flags: Uint8Array, { precisions }: KeptWords): Uint8Array {
  const numbers = translated(precisions, PRECISIONS, UNKNOWN_PRECISION);
  check(
    flags.every((sum) => sum >> PRECISION_SHIFT < precisions.length),
    'flags',
  );
  return flags.map(
    (sum) => (sum & WITHOUT_WORDS) | ((numbers[sum >> PRECISION_SHIFT] ?? 0) << PRECISION_SHIFT),
  );
}

function codedOf(value: unknown, count: number): OwnColumns['coded'] {
  const coded = objectOf(value, 'coded');
  const column = (field: (typeof CODED_FIELDS)[number]): CodedColumn => {
    const entry = objectOf(coded[field], field);
    const values = textsOf(entry.values, field);
    const { codes } = entry;
    check(
      codes instanceof Uint8Array || codes instanceof Uint16Array || codes instanceof Uint32Array,
      field,
    );
    check(codes.length === count && values[0] === '', field);
    for (const code of codes) check(code < values.length, field);
    return { values, codes };
  };
  return {
    title: column('title'),
    type: column('type'),
    actor: column('actor'),
    target: column('target'),
    place: column('place'),
    country: column('country'),
  };
}

function shapesOf(value: unknown, count: number): ReadonlyMap<number, Geometry> {
  check(value instanceof Map, 'shapes');
  const shapes = new Map<number, Geometry>();
  for (const [row, shape] of value as ReadonlyMap<unknown, unknown>) {
    check(countOf(row, 'shapes') < count, 'shapes');
    check(isShape(shape), 'shapes');
    shapes.set(countOf(row, 'shapes'), shape);
  }
  return shapes;
}

const isShape = (value: unknown): value is Geometry => partsOf(value).type === 'parts';
