import { plainName } from '../meaning/plainName';
import { columnText, isJsonObject } from './jsonText';
import { objectsIn } from './listedNames';

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

/** The properties of a record of ours; names are compared without case, accents and what parts words. */
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

  /** The property of this name; `undefined` where it is missing. */
  find(key: string): unknown {
    const name = this.names.get(comparableName(key));
    return name === undefined ? undefined : this.values[name];
  }

  /** The first of these that says anything, as the text of a column; `undefined` where none does. */
  text(keys: readonly string[]): string | undefined {
    for (const key of keys) {
      const text = columnText(this.find(key));
      if (text !== '') return text;
    }
    return undefined;
  }

  /** The objects of a list, also where it is written as JSON text. */
  objects(key: string): readonly Readonly<Record<string, unknown>>[] {
    return objectsIn(this.find(key));
  }

  has(name: string): boolean {
    return Object.hasOwn(this.values, name);
  }
}
