/** A value of a JSON text and where it stands, in UTF-16 units. */
export interface JsonNode {
  /** Of its first character; of its key where it has one. */
  readonly at: number;
  readonly end: number;
  /** A string's value. */
  readonly text?: string;
  readonly items?: readonly JsonNode[];
  readonly fields?: ReadonlyMap<string, JsonNode>;
}

/** Where and why a text is no JSON. */
export class JsonFault extends Error {
  constructor(
    readonly at: number,
    readonly reason: string,
    readonly fix: string,
  ) {
    super(`${reason} → ${fix}`);
  }
}

const SPACE = /[ \t\r\n]*/y;
// What is neither a quotation mark, a backslash nor below U+0020: those want to be escaped.
const STRING = /"(?:[ !#-[\]-\uFFFF]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const OTHER = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\d.\w])/y;

/** Lists and objects in each other: deeper, neither this nor what comes after could follow. */
const DEEPEST = 100;

/** One reading of a text: `at` is how far it got. */
class JsonReader {
  private at = 0;
  /** Where the last value ended: what is missing belongs there. */
  private after = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  readAll(): JsonNode {
    if (this.text.startsWith('\uFEFF'))
      throw this.fault('the file begins with a byte order mark', 'save it as UTF-8 without BOM');
    const node = this.value();
    this.take(SPACE);
    if (this.at < this.text.length)
      throw this.fault('the file goes on after its end', 'take out what follows');
    return node;
  }

  private fault(reason: string, fix: string, at = this.at): JsonFault {
    return new JsonFault(at, reason, fix);
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private skip(mark: string): boolean {
    this.take(SPACE);
    if (this.text[this.at] !== mark) return false;
    this.at += 1;
    return true;
  }

  private value(): JsonNode {
    this.take(SPACE);
    const at = this.at;
    this.depth += 1;
    if (this.depth > DEEPEST)
      throw this.fault(`more than ${DEEPEST} lists lie in each other`, 'take out the innermost');
    const node = this.skip('[')
      ? { items: this.list(']', () => this.value()) }
      : this.skip('{')
        ? { fields: this.fields() }
        : this.scalar();
    this.after = this.at;
    this.depth -= 1;
    return { at, end: this.at, ...node };
  }

  private scalar(): { text?: string } {
    if (this.text[this.at] === '"') return { text: this.string() };
    if (this.take(OTHER) === '')
      throw this.fault(
        this.at < this.text.length ? 'this is no value' : 'the file ends too early',
        'write text in double quotation marks, a number, true, false, null, [ ] or { }',
      );
    return {};
  }

  private string(): string {
    const text = this.take(STRING);
    if (text === '')
      throw this.fault(
        'this text is not closed, or holds a character that must be escaped',
        'write \\" for a quotation mark, \\\\ for a backslash and \\n for a line break inside it',
      );
    return JSON.parse(text);
  }

  private list<Item>(end: string, read: () => Item): Item[] {
    const items: Item[] = [];
    if (this.skip(end)) return items;
    for (;;) {
      items.push(read());
      if (this.skip(end)) return items;
      if (!this.skip(','))
        throw this.fault(`a comma or ${end} is missing`, `write it here`, this.after);
      if (this.skip(end))
        throw this.fault(`a comma before ${end}`, 'take the comma out', this.after);
    }
  }

  private fields(): Map<string, JsonNode> {
    const fields = new Map<string, JsonNode>();
    this.list('}', () => {
      this.take(SPACE);
      const at = this.at;
      if (this.text[at] !== '"')
        throw this.fault('a field’s name is missing', 'write it in double quotation marks');
      const key = this.string();
      this.after = this.at;
      if (!this.skip(':')) throw this.fault(`no colon after "${key}"`, 'write it here', this.after);
      if (fields.has(key))
        throw this.fault(`the field "${key}" stands twice`, 'take one of the two out', at);
      fields.set(key, { ...this.value(), at });
    });
    return fields;
  }
}

/** Reads a JSON text as `JSON.parse` does, keeping where each value stands; throws a `JsonFault`. */
export const readJsonText = (text: string): JsonNode => new JsonReader(text).readAll();

/** Each text in a JSON text, and the colon after it where it is a name. */
const NAMES = /"[^"\\]*(?:\\.[^"\\]*)*"(?:[ \t\r\n]*(:))?/g;

/** How many fields a value has in all; `Infinity` where lists lie too deep in each other. */
function fieldsIn(value: unknown, depth = 1): number {
  if (depth > DEEPEST) return Number.POSITIVE_INFINITY;
  if (typeof value !== 'object' || value === null) return 0;
  const inner: readonly unknown[] = Object.values(value);
  const own = Array.isArray(value) ? 0 : inner.length;
  return inner.reduce<number>((sum, item) => sum + fieldsIn(item, depth + 1), own);
}

/**
 * The value of a JSON text, as `JSON.parse` gives it.
 *
 * @throws JsonFault where the text is no JSON, lies too deep or has a field twice
 */
export function parseJsonText(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    let names = 0;
    for (const [, colon] of text.matchAll(NAMES)) if (colon) names += 1;
    if (names === fieldsIn(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
  }
  // Something is wrong, and this tells where: the browser's own reader is quicker where nothing is.
  readJsonText(text);
  return JSON.parse(text);
}
