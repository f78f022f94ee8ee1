import { ColumnsBuilder, type OwnEvent } from '../../columns/columnsBuilder';
import { ReportBuilder } from '../importReport';
import { type Limits, MOST_SHAPE_VERTICES } from '../limits';
import { isOwnRecord, readOwnRecord } from '../meaning/ownRecord';
import type { Format, ReadEvents, RowProblem } from '../outcome';
import { RefusedError } from '../refused';
import { SeenIds } from '../seenIds';
import { FeatureDates } from './featureDates';
import { DetailsWriter } from './featureDetails';
import { FeatureProperties } from './featureProperties';
import { type FeaturePlace, readPlace } from './featureShape';
import type { FeatureLike, FeatureTaker } from './featureTaker';
import { fatalitiesOfFeature, kindOfProperties, textsOfFeature } from './featureTexts';
import { readFeatureTime, readOwnRecordTime } from './featureTime';
import { isJsonObject, textOfJson } from './jsonText';
import { readTrackTimes } from './trackTimes';

/** Takes features of any format one by one and gives what has been read. */
export class FeatureSink implements FeatureTaker {
  private readonly columns = new ColumnsBuilder();
  private readonly details = new DetailsWriter();
  private readonly report = new ReportBuilder();
  private readonly dates = new FeatureDates();
  private readonly ids = new SeenIds();
  private vertices = 0;
  private ownRecords = 0;

  constructor(
    private readonly limits: Limits,
    private readonly onBytes: (bytesRead: number, rows: number) => void,
  ) {}

  tell(bytesRead: number): void {
    this.onBytes(bytesRead, this.rows);
  }

  get rows(): number {
    return this.report.read;
  }

  /** Whether any row was a feature. */
  get hasFeatures(): boolean {
    return this.columns.count > 0;
  }

  /** Leaves a row out. */
  refuse(line: number, problem: RowProblem, value: string): void {
    this.report.refuse();
    this.report.note({ line, column: '', value, problem, effect: 'refused' });
  }

  /**
   * One feature.
   *
   * @param line Line of the file, or number of the record from 1.
   */
  take(feature: FeatureLike, line: number): void {
    const { mostRows } = this.limits;
    if (this.rows >= mostRows) throw new RefusedError('too_many_rows', `> ${mostRows}`);
    const properties = new FeatureProperties(feature.properties);
    const own = isOwnRecord(properties) ? readOwnRecord(properties) : null;
    if (own) this.ownRecords++;
    const track = readTrackTimes(properties, this.dates);
    const place = this.place(feature.geometry, track !== null, line);
    // Our own records name all their places.
    if (place && place.points > 1 && !own)
      this.keep(line, 'geometry', String(place.points), 'several_points');
    const moved = place?.track ?? track;
    const time = own
      ? readOwnRecordTime(properties, this.dates)
      : readFeatureTime(feature, properties, this.dates);
    // The times of a track are finer than what is said of it as a whole.
    const days = moved ?? time.dated;
    if (time.wrong && !moved)
      this.keep(line, time.wrong.column, textOfJson(time.wrong.value), time.wrong.problem);
    const fatalities = fatalitiesOfFeature(properties);
    if (fatalities && 'wrong' in fatalities)
      this.keep(line, fatalities.wrong.column, fatalities.wrong.value, 'bad_number');
    const id = properties.find('id')?.value ?? feature.id;
    if (id !== undefined && id !== null && this.ids.seen(textOfJson(id)))
      this.keep(line, 'id', textOfJson(id), 'duplicate_id');
    const texts = own ?? textsOfFeature(feature, properties);
    // Without spreads: they take a third of the time of reading.
    const event: OwnEvent = {
      record: this.columns.count,
      kind: own?.kind ?? kindOfProperties(properties) ?? (moved ? 'troop_movement' : 'other'),
      days: days && { from: days.from, to: days.to },
      lasting: moved !== null || (time.dated !== null && (own ?? time.dated).lasting),
      position: place?.position ?? null,
      precision: own?.precision ?? place?.precision ?? 'exact',
      fatalities: fatalities && 'count' in fatalities ? fatalities.count : undefined,
      shape: place?.shape,
      title: texts.title,
      type: texts.type,
      actor: texts.actor,
      target: texts.target,
      place: texts.place,
      country: texts.country,
    };
    this.columns.add(event);
    this.details.add(detailsOf(feature, properties));
    this.report.take(event.position !== null, event.days !== null);
  }

  /** What has been read, and whose it is; throws `RefusedError` where that is nothing. */
  finish(format: Format, attribution = ''): ReadEvents {
    if (!this.hasFeatures) throw new RefusedError('no_events');
    const own = this.ownRecords === this.columns.count;
    const columns = this.columns.finish();
    return {
      type: 'read',
      columns,
      details: this.details.finish(),
      report: this.report.finish(own ? 'own_export' : format, columns),
      attribution,
    };
  }

  private place(geometry: unknown, moves: boolean, line: number): FeaturePlace | null {
    const reading = readPlace(geometry, moves);
    switch (reading.type) {
      case 'unplaced':
        return null;
      case 'wrong':
        this.keep(line, 'geometry', reading.value, reading.problem);
        return null;
      case 'placed': {
        const { shape, ...atPoint } = reading.place;
        if (shape && this.vertices + atPoint.vertices > MOST_SHAPE_VERTICES) {
          this.keep(line, 'geometry', `> ${MOST_SHAPE_VERTICES}`, 'shapes_full');
          return atPoint;
        }
        this.vertices += atPoint.vertices;
        return reading.place;
      }
    }
  }

  private keep(line: number, column: string, value: string, problem: RowProblem): void {
    this.report.note({ line, column, value, problem, effect: 'kept' });
  }
}

/** Members of a feature that are told otherwise: by its properties and its place on the map. */
const NO_DETAILS = ['type', 'properties', 'geometry', 'bbox'];

/** All that a feature says of itself, as text. */
function* detailsOf(
  feature: FeatureLike,
  properties: FeatureProperties,
): Generator<readonly [name: string, value: string]> {
  for (const [name, value] of Object.entries(feature))
    if (!NO_DETAILS.includes(name) && !properties.has(name)) yield [name, textOfJson(value)];
  yield* properties.entries();
  const { geometry } = feature;
  if (isJsonObject(geometry) && !properties.has(GEOMETRY_TYPE))
    yield [GEOMETRY_TYPE, textOfJson(geometry.type)];
}
const GEOMETRY_TYPE = 'geometry type';
