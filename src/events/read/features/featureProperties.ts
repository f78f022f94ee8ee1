import { plainName } from '../meaning/plainName';
import { columnText, isJsonObject, textOfJson } from './jsonText';

/** Names known so far, as they are compared: `Event-Date`, `event_date` and `eventdate` are one. */
const comparable = new Map<string, string>();
const MOST_REMEMBERED_NAMES = 5_000;

function comparableName(name: string): string {
  let known = comparable.get(name);
  if (known === undefined) {
    known = plainName(name).replaceAll('_', '');
    if (comparable.size < MOST_REMEMBERED_NAMES) comparable.set(name, known);
  }
  return known;
}

/** A property under its name in the file. */
export interface NamedValue {
  readonly name: string;
  readonly value: unknown;
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** The properties of one feature; names are compared without case, accents and what parts words. */
export class FeatureProperties {
  private readonly names = new Map<string, string>();
  private readonly values: Readonly<Record<string, unknown>>;

  constructor(properties: unknown) {
    this.values = isJsonObject(properties) ? properties : {};
    for (const name of Object.keys(this.values)) {
      const key = comparableName(name);
      if (!this.names.has(key)) this.names.set(key, name);
    }
  }

  /** The property of this name; `null` where it is missing or empty. */
  find(key: string): NamedValue | null {
    const name = this.names.get(comparableName(key));
    if (name === undefined) return null;
    const value = this.values[name];
    return isEmpty(value) ? null : { name, value };
  }

  /** The first of these that the feature has. */
  first(keys: readonly string[]): NamedValue | null {
    for (const key of keys) {
      const found = this.find(key);
      if (found) return found;
    }
    return null;
  }

  /** The first of these as the text of a column; `undefined` where there is none. */
  text(keys: readonly string[]): string | undefined {
    const found = this.first(keys);
    return found ? columnText(found.value) : undefined;
  }

  /** The objects of a list, also where it is written as JSON text (KML has nothing else). */
  objects(key: string): readonly Readonly<Record<string, unknown>>[] {
    const found = this.find(key);
    if (!found) return [];
    const list = typeof found.value === 'string' ? listInText(found.value) : found.value;
    return Array.isArray(list) ? list.filter(isJsonObject) : [];
  }

  /** All of them as text, in the order of the file. */
  *entries(): Generator<readonly [name: string, value: string]> {
    for (const name of Object.keys(this.values)) yield [name, textOfJson(this.values[name])];
  }

  has(name: string): boolean {
    return Object.hasOwn(this.values, name);
  }
}

const LONGEST_LIST_TEXT = 100_000;

function listInText(text: string): unknown {
  if (!text.startsWith('[') || text.length > LONGEST_LIST_TEXT) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
