import { PRECISIONS, type Precision } from '../../../domain/vocabulary';
import { ColumnsBuilder, type OwnEvent } from '../../columns/columnsBuilder';
import { ReportBuilder } from '../importReport';
import { type Limits, MOST_SHAPE_VERTICES } from '../limits';
import { kindOfType } from '../meaning/kindNames';
import { isOwnRecord, readOwnRecord } from '../meaning/ownRecord';
import type { NoteCell, RowReader } from '../meaning/rowFields';
import type { Format, ReadEvents, RowProblem } from '../outcome';
import { RefusedError } from '../refused';
import { SeenIds } from '../seenIds';
import { OrderTally } from '../values/order';
import { DetailsWriter } from './featureDetails';
import type { FeaturePlan } from './featurePlan';
import { FeatureProperties } from './featureProperties';
import { type FeaturePlace, readPlace } from './featureShape';
import type { FeatureLike, FeatureTaker } from './featureTaker';
import { FeatureTimes, type TimeReading } from './featureTime';
import { columnText, isJsonObject, textOfJson } from './jsonText';
import { actorsIn, firstSaid, objectsIn, placesIn } from './listedNames';
import { otherSystem } from './referenceSystem';

/** Takes features of any format one by one, as they were planned to be read, and gives what has been read. */
export class FeatureSink implements FeatureTaker {
  /** What the dates of columns prove of their order, over the whole file. */
  readonly order = new OrderTally();
  /** Undated features have properties that no plan knew of. */
  hasNewNames = false;
  private readonly columns = new ColumnsBuilder();
  private readonly details = new DetailsWriter();
  private readonly report = new ReportBuilder();
  private readonly times = new FeatureTimes();
  private readonly ids = new SeenIds();
  private readonly cells: string[];
  private vertices = 0;
  private ownRecords = 0;
  private line = 0;

  constructor(
    private readonly plan: FeaturePlan,
    private readonly limits: Limits,
    private readonly onBytes: (bytesRead: number, rows: number) => void,
  ) {
    this.cells = plan.columns.names.map(() => '');
  }

  tell(bytesRead: number): void {
    this.onBytes(bytesRead, this.rows);
  }

  get rows(): number {
    return this.report.read;
  }

  get hasFeatures(): boolean {
    return this.columns.count > 0;
  }

  refuse(line: number, problem: RowProblem, value: string): void {
    this.report.refuse();
    this.report.note({ line, column: '', value, problem, effect: 'refused' });
  }

  take(feature: FeatureLike, line: number): void {
    const { mostRows } = this.limits;
    if (this.rows >= mostRows) throw new RefusedError('too_many_rows', `> ${mostRows}`);
    this.line = line;
    const event = this.ownEvent(feature) ?? this.event(feature);
    this.columns.add(event);
    this.details.add(detailsOf(feature));
    this.report.take(event.position !== null, event.days !== null);
  }

  /** What has been read, and whose it is; throws `RefusedError` where that is nothing. */
  finish(format: Format, attribution: string): ReadEvents {
    if (!this.hasFeatures) throw new RefusedError('no_events');
    const [first] = this.plan.readers;
    const own = this.ownRecords === this.columns.count;
    const known = this.plan.codebook && first ? first.reader.format : format;
    const columns = this.columns.finish();
    return {
      type: 'read',
      columns,
      details: this.details.finish(),
      report: this.report.finish(own ? 'own_export' : known, columns),
      attribution: first?.reader.attribution || attribution,
    };
  }

  /** A record that this map has written; `null` for any other feature. */
  private ownEvent(feature: FeatureLike): OwnEvent | null {
    if (!this.plan.ownRecords) return null;
    const properties = new FeatureProperties(feature.properties);
    if (!isOwnRecord(properties)) return null;
    this.ownRecords++;
    const { precision, ...own } = readOwnRecord(properties);
    // Several points are no loss here: our own records name all their places.
    const place = this.place(feature, false);
    const { dated, wrong } = this.times.span(properties.find('start'), properties.find('end'));
    if (wrong) this.noteTime(wrong, properties.has('start') ? 'start' : 'end');
    this.noteId(textOfJson(properties.find('id') ?? feature.id));
    return {
      ...own,
      record: this.columns.count,
      days: dated && { from: dated.from, to: dated.to },
      open: dated?.open,
      lasting: dated !== null && own.lasting,
      position: place?.position ?? null,
      precision: precision ?? place?.precision ?? 'exact',
      shape: place?.shape,
    };
  }

  private event(feature: FeatureLike): OwnEvent {
    const { plan, cells } = this;
    const hasNewNames = plan.columns.fill(feature.properties, cells, plan.needed);
    const track = this.times.ofTrack(feature);
    const place = this.place(feature, track !== null);
    if (place && place.points > 1) this.note('geometry', String(place.points), 'several_points');
    const moved = place?.track ?? track;
    const stated = this.times.stated(feature);
    const reader = this.readerFor(stated, moved !== null);
    if (place) for (const column of plan.coordinates) cells[column] = '';
    for (const [column, others] of plan.alternatives)
      if (cells[column] === '')
        cells[column] = cells[others.find((other) => cells[other] !== '') ?? column] ?? '';
    const read = reader.readEvent(cells, this.columns.count, this.noteCell);
    this.noteId(cells[reader.id] || textOfJson(feature.id));
    // The times of a track are finer than what is said of it as a whole.
    const days = moved ?? read.days ?? stated.dated;
    if (stated.wrong && !days) this.noteTime(stated.wrong, 'when');
    this.hasNewNames ||= hasNewNames && !days;
    const actors = isJsonObject(feature.properties) ? objectsIn(feature.properties.actors) : [];
    const places = isJsonObject(feature.properties) ? objectsIn(feature.properties.places) : [];
    const listed = actors.length > 0 ? actorsIn(actors) : NOBODY;
    // Without spreads: they take a third of the time of reading.
    return {
      record: read.record,
      kind: this.kindOf(read.kind, moved !== null),
      days: days && { from: days.from, to: days.to },
      open: moved ? undefined : read.days ? read.open : stated.dated?.open,
      lasting: moved !== null || (read.days ? read.lasting : (stated.dated?.lasting ?? false)),
      position: place?.position ?? read.position,
      precision: place ? coarser(place.precision, read.precision) : read.precision,
      fatalities: read.fatalities,
      shape: place?.shape,
      title: read.title || firstSaid(feature.names, 'toponym'),
      type: read.type || firstSaid(feature.types, 'label'),
      actor: listed.actor ?? read.actor,
      target: listed.target ?? read.target,
      place: (places.length > 0 && placesIn(places)) || read.place,
      country: read.country,
    };
  }

  /** The reader of the date that the feature has; where its form says one, no column is asked. */
  private readerFor(stated: TimeReading, moved: boolean): RowReader {
    const { plan, cells } = this;
    const [first] = plan.readers;
    if (!first) throw new Error('a plan without a reader');
    if (plan.codebook) return first.reader;
    if (moved || stated.dated) {
      for (const { dates } of plan.readers) for (const column of dates) cells[column] = '';
      return first.reader;
    }
    const { reader, dates } =
      plan.readers.find(({ dates }) => dates.some((column) => cells[column]?.trim())) ?? first;
    for (const column of dates) this.order.note(cells[column] ?? '');
    return reader;
  }

  private kindOf(read: OwnEvent['kind'], moved: boolean): OwnEvent['kind'] {
    if (this.plan.codebook) return read;
    for (const column of this.plan.kinds) {
      const kind = kindOfType(columnText(this.cells[column]));
      if (kind) return kind;
    }
    return read === 'other' && moved ? 'troop_movement' : read;
  }

  private place({ geometry, crs }: FeatureLike, moves: boolean): FeaturePlace | null {
    const system = crs === undefined || !isJsonObject(geometry) ? null : otherSystem(crs);
    if (system !== null) {
      this.note('geometry', system, 'projected');
      return null;
    }
    const reading = readPlace(geometry, moves);
    switch (reading.type) {
      case 'unplaced':
        return null;
      case 'wrong':
        this.note('geometry', reading.value, reading.problem);
        return null;
      case 'placed': {
        const { shape, ...atPoint } = reading.place;
        if (shape && this.vertices + atPoint.vertices > MOST_SHAPE_VERTICES) {
          this.note('geometry', `> ${MOST_SHAPE_VERTICES}`, 'shapes_full');
          return atPoint;
        }
        this.vertices += atPoint.vertices;
        return reading.place;
      }
    }
  }

  private noteId(id: string): void {
    if (id !== '' && this.ids.seen(id)) this.note('id', id, 'duplicate_id');
  }

  private noteTime({ problem, value }: NonNullable<TimeReading['wrong']>, column: string): void {
    this.note(column, textOfJson(value), problem);
  }

  private readonly noteCell: NoteCell = (column, value, problem) =>
    this.note(this.plan.columns.names[column] ?? '', value, problem);

  private note(column: string, value: string, problem: RowProblem): void {
    this.report.note({ line: this.line, column, value, problem, effect: 'kept' });
  }
}

const NOBODY: ReturnType<typeof actorsIn> = {};

const coarser = (one: Precision, other: Precision): Precision =>
  PRECISIONS.indexOf(one) > PRECISIONS.indexOf(other) ? one : other;

/** Members of a feature that are told otherwise: by its properties and its place on the map. */
const NO_DETAILS = ['type', 'properties', 'geometry', 'bbox', 'crs'];
const GEOMETRY_TYPE = 'geometry type';

/** All that a feature says of itself, as text. */
function* detailsOf(feature: FeatureLike): Generator<readonly [name: string, value: string]> {
  const { geometry } = feature;
  const properties = isJsonObject(feature.properties) ? feature.properties : {};
  for (const [name, value] of Object.entries(feature))
    if (!NO_DETAILS.includes(name) && !Object.hasOwn(properties, name))
      yield [name, textOfJson(value)];
  for (const name of Object.keys(properties)) yield [name, textOfJson(properties[name])];
  if (isJsonObject(geometry) && !Object.hasOwn(properties, GEOMETRY_TYPE))
    yield [GEOMETRY_TYPE, textOfJson(geometry.type)];
}
