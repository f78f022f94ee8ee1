import type { FeatureLike } from '../features/featureTaker';
import { isJsonObject, isScalar, textOfJson } from '../features/jsonText';
import { geometryIn } from './jsonPlaces';

/** Objects in one another that are taken apart; what lies deeper is one value. */
const MOST_DEPTH = 8;
/** Properties of one record; further ones are left out, so that no name is looked for among thousands. */
const MOST_PROPERTIES = 2_000;
/** Objects of a list whose values are put together under one name; longer lists stay one value. */
const MOST_LISTED = 50;

/** What services put around the fields of a record (JSON:API, Airtable, ReliefWeb, Elasticsearch); names go without. */
const WRAPPERS = ['attributes', 'fields', 'properties', '_source'];
const KEYS = ['key', 'name', 'label', 'title'];
const VALUES = ['value', 'values'];

/** Single values as databases export them (MongoDB Extended JSON). */
const EXTENDED = ['$date', '$oid', '$numberLong', '$numberInt', '$numberDouble', '$numberDecimal'];

type Json = Readonly<Record<string, unknown>>;

/** A moment in milliseconds since 1970 as ISO text; what is none stays as it is. */
export function isoOfMilliseconds(value: unknown): unknown {
  if (typeof value !== 'number' || !(Math.abs(value) <= 8.64e15)) return value;
  const iso = new Date(value).toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, -14) : iso;
}

/** The value that an object of one member stands for; `undefined` where it is no such object. */
function extendedValue(value: Json): unknown {
  const [name, ...others] = Object.keys(value);
  if (name === undefined || others.length > 0 || !EXTENDED.includes(name)) return undefined;
  const inner = value[name];
  const plain = isJsonObject(inner) ? extendedValue(inner) : inner;
  if (name !== '$date') return plain;
  return isoOfMilliseconds(typeof inner === 'object' ? Number(plain) : plain);
}

/** What may stand beside year, month and day in an object that is a date. */
const BESIDE_DATE = ['hour', 'minute', 'second', 'millisecond', 'format', 'display_date'];
const DATE_PARTS = ['year', 'month', 'day'];
const NUMBER = /^\d{1,4}$/;

/** The date that an object of year, month and day is (TimelineJS, TimeMapper), in ISO; `undefined` where it is none. */
function dateOfParts(value: Json): string | undefined {
  const names = Object.keys(value);
  if (!names.every((name) => DATE_PARTS.includes(name) || BESIDE_DATE.includes(name)))
    return undefined;
  const [year = '', month = '', day = ''] = DATE_PARTS.map((name) =>
    textOfJson(value[name]).trim(),
  );
  if (year.length !== 4 || !NUMBER.test(year) || !NUMBER.test(month)) return undefined;
  const parts = NUMBER.test(day) ? [month, day] : day === '' ? [month] : null;
  return parts ? [year, ...parts.map((part) => part.padStart(2, '0'))].join('-') : undefined;
}

/** Takes one record apart into properties with names such as `location.lat`, and the geometry in it. */
class RecordReading {
  readonly properties = new Map<string, unknown>();
  geometry: unknown;

  object(record: Json, prefix: string, depth: number): void {
    for (const name of Object.keys(record)) {
      const value = record[name];
      const path = prefix === '' ? name : `${prefix}.${name}`;
      if (isJsonObject(value) && depth === 0 && WRAPPERS.includes(name)) this.object(value, '', 1);
      else this.value(path, value, depth);
    }
  }

  private value(path: string, value: unknown, depth: number): void {
    if (isScalar(value)) {
      this.set(path, value);
      return;
    }
    const geometry = this.geometry === undefined ? geometryIn(path, value) : undefined;
    if (geometry !== undefined) this.geometry = geometry;
    else if (Array.isArray(value)) this.list(path, value, depth);
    else if (isJsonObject(value)) {
      const extended = extendedValue(value) ?? dateOfParts(value);
      if (extended !== undefined) this.set(path, extended);
      else if (depth < MOST_DEPTH) this.object(value, path, depth + 1);
      else this.set(path, value);
    }
  }

  private list(path: string, list: readonly unknown[], depth: number): void {
    if (list.every(isScalar)) {
      // Two numbers may be a position, whose reader knows "lat, lon".
      const between = list.every((item) => typeof item === 'number') ? ', ' : '; ';
      this.set(path, list.map(textOfJson).join(between));
    } else if (list.every(isJsonObject) && list.length <= MOST_LISTED && depth < MOST_DEPTH)
      this.objects(path, list, depth);
    else this.set(path, list);
  }

  /** Pairs of key and value become properties; of other objects, values of one name stand together. */
  private objects(path: string, list: readonly Json[], depth: number): void {
    const together = new Map<string, string[]>();
    for (const item of list) {
      const pair = pairOf(item);
      const inner = new RecordReading();
      if (pair) inner.value(`${path}.${pair.key}`, pair.value, depth + 1);
      else inner.object(item, path, depth + 1);
      if (inner.geometry !== undefined) this.geometry ??= inner.geometry;
      for (const [name, value] of inner.properties) {
        const texts = together.get(name) ?? [];
        const text = textOfJson(value);
        if (text !== '' && !texts.includes(text)) texts.push(text);
        together.set(name, texts);
      }
    }
    for (const [name, texts] of together) this.set(name, texts.join('; '));
  }

  private set(name: string, value: unknown): void {
    if (this.properties.size < MOST_PROPERTIES || this.properties.has(name))
      this.properties.set(this.properties.has(name) ? this.free(name) : name, value);
  }

  /** A name that an unwrapped object has in common with what is around it. */
  private free(name: string): string {
    for (let number = 2; ; number++)
      if (!this.properties.has(`${name} (${number})`)) return `${name} (${number})`;
  }
}

function pairOf(item: Json): { readonly key: string; readonly value: unknown } | null {
  const names = Object.keys(item);
  const key = KEYS.find((name) => typeof item[name] === 'string' && item[name] !== '');
  const value = VALUES.find((name) => name in item);
  return key !== undefined && value !== undefined && names.length <= 3
    ? { key: String(item[key]), value: item[value] }
    : null;
}

/**
 * An object of a list as a feature: objects in it are taken apart (`location.lat`), a geometry under any name
 * is its place, and lists of plain values are one text.
 */
export function featureOfRecord(record: Json): FeatureLike {
  const reading = new RecordReading();
  reading.object(record, '', 0);
  const { geometry, properties } = reading;
  return {
    ...(geometry === undefined ? {} : { geometry }),
    properties: Object.fromEntries(properties),
  };
}
