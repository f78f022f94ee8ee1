/** A list of objects or lists in a JSON text. */
export interface ScannedList {
  /** Names from the root on, as they are written; lists inside of lists are not told. */
  readonly path: readonly string[];
  readonly items: number;
  /** Where in the text it opens. */
  readonly at: number;
}

interface Level {
  readonly name: string;
  readonly at: number;
  items: number;
}

/** Levels that are watched; lists of records stand near the root. */
const MOST_LEVELS = 8;
const LONGEST_NAME = 200;
const MOST_LISTS = 1_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LIST = 0x5b;
const LIST_END = 0x5d;
const OBJECT = 0x7b;
const OBJECT_END = 0x7d;

/**
 * Finds lists of objects in JSON that comes in pieces, and cuts the items of one list out, without parsing
 * any of it. What is no JSON gives some lists or none: who parses the items is to say so.
 */
export class JsonScan {
  readonly lists: ScannedList[] = [];
  private readonly levels: Level[] = [];
  private depth = 0;
  /** Depth of the outermost list around, 0 outside of lists. */
  private listDepth = 0;
  private quoted = false;
  private escaped = false;
  private name = '';
  private before = 0;
  private cutting = false;
  private item = '';

  /**
   * @param isWanted - whether an item is cut out, by the number of its list among all in `lists` and its own, from 0
   * @param onItem - takes the text of an item, and the number of its list
   * @param longest - characters of an item; of a longer one comes what is too much for it
   */
  constructor(
    private readonly isWanted: (list: number, item: number) => boolean,
    private readonly onItem: (text: string, list: number) => void,
    private readonly longest: number,
  ) {}

  /** Whether everything that was opened has been closed, and anything was. */
  get isComplete(): boolean {
    return this.depth === 0 && !this.quoted && this.before > 0;
  }

  add(text: string): void {
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (this.quoted) this.inText(text, at, unit);
      else if (unit === QUOTE) {
        this.quoted = true;
        this.name = '';
      } else if (unit === OBJECT || unit === LIST) {
        if (this.open(unit === LIST, this.before + at)) from = at;
      } else if ((unit === OBJECT_END || unit === LIST_END) && this.close()) {
        this.onItem(this.item + text.slice(from, at + 1), this.lists.length);
        this.item = '';
      }
    }
    if (this.cutting && this.item.length <= this.longest) this.item += text.slice(from);
    this.before += text.length;
  }

  private inText(text: string, at: number, unit: number): void {
    if (this.escaped) this.escaped = false;
    else if (unit === QUOTE) this.quoted = false;
    else if (unit === BACKSLASH) this.escaped = true;
    if (this.quoted && this.listDepth === 0 && this.name.length < LONGEST_NAME)
      this.name += text.charAt(at);
  }

  /** Whether an item begins that is cut out. */
  private open(isList: boolean, at: number): boolean {
    this.depth++;
    const list = this.levels.at(-1);
    if (this.listDepth > 0) {
      if (!list || this.depth !== this.listDepth + 1) return false;
      this.cutting = this.isWanted(this.lists.length, list.items++);
      return this.cutting;
    }
    if (this.depth > MOST_LEVELS) return false;
    this.levels.push({ name: this.depth === 1 ? '' : this.name, at, items: 0 });
    if (isList) this.listDepth = this.depth;
    return false;
  }

  /** Whether an item ends that is cut out. */
  private close(): boolean {
    const endsItem = this.cutting && this.depth === this.listDepth + 1;
    if (endsItem) this.cutting = false;
    if (this.listDepth > 0 && this.depth === this.listDepth) {
      const path = this.levels.slice(1).map(({ name }) => name);
      const { items = 0, at = 0 } = this.levels.at(-1) ?? {};
      if (items > 0 && this.lists.length < MOST_LISTS) this.lists.push({ path, items, at });
      this.listDepth = 0;
    }
    if (this.depth <= MOST_LEVELS && this.listDepth === 0) this.levels.pop();
    this.depth--;
    return endsItem;
  }
}
