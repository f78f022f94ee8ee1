import type { FeatureDates } from './featureDates';
import type { FeatureProperties, NamedValue } from './featureProperties';
import { readSpan, readWhen, type TimeReading, type WrongTime } from './featureWhen';

/** The time of a feature: its days, and what of its statements could not be read. */
interface FeatureTime {
  readonly dated: TimeReading['dated'];
  /** `null` where nothing is wrong, or where another statement gave the days. */
  readonly wrong: (WrongTime & { readonly column: string }) | null;
}

/** Comparable names (`FeatureProperties`) of properties that state a first and a last day. */
const ENDS: readonly (readonly [start: string, end: string])[] = [
  ['start', 'end'],
  ['startdate', 'enddate'],
  ['datestart', 'dateend'],
  ['starttime', 'endtime'],
  ['begin', 'end'],
  ['begindate', 'enddate'],
  ['start', 'stop'],
  ['datefrom', 'dateto'],
  ['fromdate', 'todate'],
  ['validfrom', 'validto'],
];
/** Also the names of places: what is no date here is no mistake. */
const PERHAPS_ENDS: readonly [string, string] = ['from', 'to'];

const MOMENTS = [
  'time',
  'date',
  'datetime',
  'timestamp',
  'eventdate',
  'eventtime',
  'occurred',
  'occurredat',
  'day',
  'year',
];

/** What states a time as a whole: EDTF, GeoJSON-T, or the `timespan` that KML becomes. */
const WHENS = ['when', 'timespan'];

const NOTHING: FeatureTime = { dated: null, wrong: null };

const named = ({ dated, wrong }: TimeReading, column: string): FeatureTime => ({
  dated,
  wrong: wrong && { ...wrong, column },
});

function* statements(
  feature: { readonly when?: unknown },
  properties: FeatureProperties,
  dates: FeatureDates,
): Generator<FeatureTime> {
  if (feature.when !== undefined) yield named(readWhen(feature.when, dates), 'when');
  for (const key of WHENS) {
    const when = properties.find(key);
    if (when) yield named(readWhen(when.value, dates), when.name);
  }
  let paired = false;
  let open: readonly (NamedValue | null)[] | null = null;
  for (const [startKey, endKey] of ENDS) {
    const start = properties.find(startKey);
    const end = properties.find(endKey);
    if (start && end) {
      paired = true;
      yield named(readSpan(start.value, end.value, dates), start.name);
    } else if (!open && (start || end)) open = [start, end];
  }
  for (const key of MOMENTS) {
    const moment = properties.find(key);
    if (moment) yield named(readWhen(moment.value, dates), moment.name);
  }
  // An end without its start; one that stands in a pair which is wrong says nothing by itself.
  if (open && !paired) {
    const [start, end] = open;
    yield named(readSpan(start?.value, end?.value, dates), (start ?? end)?.name ?? '');
  }
  const [from, to] = PERHAPS_ENDS.map((key) => properties.find(key)?.value);
  yield { dated: readSpan(from, to, dates).dated, wrong: null };
}

/** The first statement of time that gives days; otherwise what was wrong with the first wrong one. */
export function readFeatureTime(
  feature: { readonly when?: unknown },
  properties: FeatureProperties,
  dates: FeatureDates,
): FeatureTime {
  let wrong: FeatureTime['wrong'] = null;
  for (const time of statements(feature, properties, dates)) {
    // One good end beside a bad one: the row is dated, and the report tells of the other.
    if (time.dated) return time;
    wrong ??= time.wrong;
  }
  return wrong ? { dated: null, wrong } : NOTHING;
}

/** The days of a record that this map has written: closed with what else was known. */
export function readOwnRecordTime(properties: FeatureProperties, dates: FeatureDates): FeatureTime {
  const start = properties.find('start');
  const end = properties.find('end');
  return named(readSpan(start?.value, end?.value, dates), (start ?? end)?.name ?? '');
}
