import type { Geometry } from 'geojson';
import type { Day } from '../../domain/day';
import { KINDS, type Kind, PRECISIONS, type Precision } from '../../domain/vocabulary';
import { GrowingInts, GrowingTexts } from './growing';
import {
  type CodedColumn,
  type CodedField,
  DEGREE_UNIT,
  FLAGS,
  NO_POSITION,
  type OwnColumns,
  type OwnSegment,
  PRECISION_SHIFT,
  UNKNOWN_NUMBER,
} from './ownColumns';
import { sortRows } from './sortRows';

/** One event as a reader of a format understands it; what the file does not say is left out. */
export interface OwnEvent extends Partial<Readonly<Record<CodedField, string>>> {
  /** Which record of the file it is, from 0. */
  readonly record: number;
  readonly kind: Kind;
  /** Earliest and latest day, in order, both included; `null`: no usable date. */
  readonly days: { readonly from: Day; readonly to: Day } | null;
  /** The event fills its days; otherwise it fell on one of them. */
  readonly lasting: boolean;
  /** The end that is not reported: `end` of "since 1 April", `start` of "until"; `days` are those of the other. */
  readonly open?: 'start' | 'end' | undefined;
  /** WGS 84, checked: |lon| ≤ 180, |lat| ≤ 90. */
  readonly position: readonly [lon: number, lat: number] | null;
  readonly precision: Precision;
  readonly fatalities?: number;
  /** A line or an area; `position` is then a point of it, for lists and towns. */
  readonly shape?: Geometry;
}

/** How long events of a segment may last beyond their first day. */
const LONGEST_OF_SEGMENTS = [0, 31, 366, Number.POSITIVE_INFINITY];
const UNDATED = LONGEST_OF_SEGMENTS.length;

const toUnits = (degrees: number): number => Math.round(degrees / DEGREE_UNIT);

/** Takes events in the order of the file and gives columns in the order of time. */
export class ColumnsBuilder {
  private readonly start = GrowingInts.int32();
  private readonly end = GrowingInts.int32();
  private readonly lon = GrowingInts.int32();
  private readonly lat = GrowingInts.int32();
  private readonly kind = GrowingInts.uint8();
  private readonly flags = GrowingInts.uint8();
  private readonly segment = GrowingInts.uint8();
  private readonly record = GrowingInts.uint32();
  private readonly fatalities = GrowingInts.int32();
  private readonly title = new GrowingTexts();
  private readonly type = new GrowingTexts();
  private readonly actor = new GrowingTexts();
  private readonly target = new GrowingTexts();
  private readonly place = new GrowingTexts();
  private readonly country = new GrowingTexts();
  private readonly shapes = new Map<number, Geometry>();
  private hasFatalities = false;

  get count(): number {
    return this.kind.length;
  }

  add(event: OwnEvent): void {
    const { days, position, fatalities, shape } = event;
    if (shape) this.shapes.set(this.count, shape);
    this.start.push(days?.from ?? 0);
    this.end.push(days?.to ?? 0);
    this.segment.push(days ? segmentFor(days.to - days.from) : UNDATED);
    this.lon.push(position ? toUnits(position[0]) : NO_POSITION);
    this.lat.push(position ? toUnits(position[1]) : NO_POSITION);
    this.kind.push(KINDS.indexOf(event.kind));
    this.flags.push(
      (event.lasting ? FLAGS.lasting : 0) |
        (event.open === 'start' ? FLAGS.openStart : 0) |
        (event.open === 'end' ? FLAGS.openEnd : 0) |
        (PRECISIONS.indexOf(event.precision) << PRECISION_SHIFT),
    );
    this.record.push(event.record);
    this.fatalities.push(fatalities ?? UNKNOWN_NUMBER);
    this.hasFatalities ||= fatalities !== undefined;
    // One by one: to find a field by a name in a variable takes as long as all the rest.
    this.title.push(event.title ?? '');
    this.type.push(event.type ?? '');
    this.actor.push(event.actor ?? '');
    this.target.push(event.target ?? '');
    this.place.push(event.place ?? '');
    this.country.push(event.country ?? '');
  }

  /** The columns of all events added; the builder is empty afterwards and of no more use. */
  finish(): OwnColumns {
    const order = this.order();
    const segment = this.segment.takeInOrder(order);
    const start = this.start.takeInOrder(order);
    const segments = segmentsOf(segment);
    return {
      count: order.length,
      segments,
      datedCount: segments.at(-1)?.end ?? 0,
      start,
      end: this.end.takeInOrder(order),
      lon: this.lon.takeInOrder(order),
      lat: this.lat.takeInOrder(order),
      kind: this.kind.takeInOrder(order),
      flags: this.flags.takeInOrder(order),
      record: this.record.takeInOrder(order),
      fatalities: this.hasFatalities ? this.fatalities.takeInOrder(order) : null,
      coded: {
        title: codedColumn(this.title, order),
        type: codedColumn(this.type, order),
        actor: codedColumn(this.actor, order),
        target: codedColumn(this.target, order),
        place: codedColumn(this.place, order),
        country: codedColumn(this.country, order),
      },
      shapes: this.shapesInOrder(order),
    };
  }

  /** Rows by segment, then by start, then as they came. */
  private order(): Uint32Array {
    const { segment, start } = this;
    return sortRows(
      this.count,
      (row) => segment.at(row),
      (row) => start.at(row),
    );
  }

  private shapesInOrder(order: Uint32Array): ReadonlyMap<number, Geometry> {
    if (this.shapes.size === 0) return this.shapes;
    const shapes = new Map<number, Geometry>();
    order.forEach((came, row) => {
      const shape = this.shapes.get(came);
      if (shape) shapes.set(row, shape);
    });
    return shapes;
  }
}

const codedColumn = (texts: GrowingTexts, order: Uint32Array): CodedColumn => ({
  values: texts.values,
  codes: texts.takeInOrder(order),
});

/** The first segment whose events may last so many days beyond their first. */
function segmentFor(days: number): number {
  let segment = 0;
  while (days > (LONGEST_OF_SEGMENTS[segment] ?? 0)) segment++;
  return segment;
}

/** The dated segments that have rows, in order. */
function segmentsOf(segment: Uint8Array): OwnSegment[] {
  const segments: OwnSegment[] = [];
  for (let first = 0; first < segment.length && (segment[first] ?? UNDATED) < UNDATED; ) {
    const current = segment[first] ?? 0;
    let end = first;
    while (end < segment.length && segment[end] === current) end++;
    segments.push({ first, end, longest: LONGEST_OF_SEGMENTS[current] ?? 0 });
    first = end;
  }
  return segments;
}
