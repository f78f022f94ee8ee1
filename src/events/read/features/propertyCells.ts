import { boundedText, isJsonObject, textOfJson } from './jsonText';

/** Names that a file may have columns for; the values of further ones stand in details alone. */
const MOST_NAMES = 400;
/** Objects in one another that are taken apart; deeper ones are one value. */
const DEEPEST = 3;
/** Characters of a value that a sample keeps. */
const LONGEST_SAMPLED = 200;

/** What says a time, or where a line was when, by its form: no column. */
const NO_COLUMNS = ['coordinateProperties', 'coordTimes'];
const TIMES = ['when', 'timespan'];
/** Lists that our own records have, as JSON or as its text. */
const LISTS = ['actors', 'places'];

function isColumn(name: string, value: unknown): boolean {
  if (NO_COLUMNS.includes(name)) return false;
  if (TIMES.includes(name)) return typeof value !== 'object' || value === null;
  return !(
    LISTS.includes(name) &&
    (Array.isArray(value) || (typeof value === 'string' && value.startsWith('[')))
  );
}

/** The properties of the features of one file as columns: `{ a: { b: 1 } }` has a column `a.b`, lists are text. */
export class PropertyColumns {
  readonly names: string[] = [];
  private readonly columns = new Map<string, number>();

  /** The cells of a feature, cut; names that are new become columns. */
  sample(properties: unknown): string[] {
    const cells: string[] = Array.from(this.names, () => '');
    this.each(properties, '', 0, (name, value) => {
      let column = this.columns.get(name);
      if (column === undefined && this.names.length < MOST_NAMES) {
        column = this.names.push(name) - 1;
        this.columns.set(name, column);
        cells.push('');
      }
      if (column !== undefined) cells[column] = boundedText(textOfJson(value), LONGEST_SAMPLED);
    });
    return cells;
  }

  /**
   * Writes the cells of a feature, whole, over those of the one before.
   *
   * @param needed - columns that anybody asks for; the others stay empty
   * @returns whether it has a name that is no column and could be one
   */
  fill(properties: unknown, cells: string[], needed: readonly boolean[]): boolean {
    let isNew = false;
    cells.fill('');
    this.each(properties, '', 0, (name, value) => {
      const column = this.columns.get(name);
      if (column === undefined) isNew = true;
      else if (needed[column]) cells[column] = textOfJson(value);
    });
    return isNew && this.names.length < MOST_NAMES;
  }

  private each(
    object: unknown,
    prefix: string,
    depth: number,
    take: (name: string, value: unknown) => void,
  ): void {
    if (!isJsonObject(object)) return;
    for (const key of Object.keys(object)) {
      const value = object[key];
      if (depth === 0 && !isColumn(key, value)) continue;
      const name = prefix === '' ? key : prefix + key;
      if (depth < DEEPEST && isJsonObject(value)) this.each(value, `${name}.`, depth + 1, take);
      else take(name, value);
    }
  }
}
