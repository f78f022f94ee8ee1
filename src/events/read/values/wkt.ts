/** What a text says of a geometry; `srid`: the number of its reference system, where it says one. */
export interface GeometryText {
  /** GeoJSON, not yet checked; `null` where it has no point. */
  readonly geometry: unknown;
  readonly srid: number | null;
}

const BEGINS =
  /^\s*(?:SRID\s*=\s*(\d{1,9})\s*;\s*)?((?:MULTI)?(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)\s*(?:Z|M|ZM)?\s*(\(|EMPTY)/i;
const TOKEN = /\s*([a-z]+|[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?|[(),])/iy;

/** Whether a text is written as WKT, well or badly. */
export const isWkt = (text: string): boolean => BEGINS.test(text);

/** A geometry in WKT or EWKT as GeoJSON, also with heights and measures; `null` where it is broken. */
export function readWkt(text: string): GeometryText | null {
  const head = BEGINS.exec(text);
  if (!head) return null;
  try {
    const tokens = new Tokens(text.replace(/^[^;]*;/, ''));
    const geometry = readGeometry(tokens, 0);
    if (!tokens.isAtEnd) return null;
    return { geometry, srid: head[1] === undefined ? null : Number(head[1]) };
  } catch (error) {
    if (error instanceof BrokenWkt) return null;
    throw error;
  }
}

class BrokenWkt extends Error {}

class Tokens {
  private at = 0;
  private next: string | null = null;

  constructor(private readonly text: string) {
    this.advance();
  }

  get peek(): string {
    return this.next ?? '';
  }

  get isAtEnd(): boolean {
    return this.next === null && this.text.slice(this.at).trim() === '';
  }

  take(): string {
    const token = this.peek;
    this.advance();
    return token;
  }

  expect(token: string): void {
    if (this.take() !== token) throw new BrokenWkt();
  }

  private advance(): void {
    TOKEN.lastIndex = this.at;
    const match = TOKEN.exec(this.text);
    this.next = match?.[1] ?? null;
    if (match) this.at = TOKEN.lastIndex;
  }
}

const TYPES: Readonly<Record<string, readonly [type: string, depth: number]>> = {
  POINT: ['Point', 1],
  LINESTRING: ['LineString', 1],
  POLYGON: ['Polygon', 2],
  MULTIPOINT: ['MultiPoint', 1],
  MULTILINESTRING: ['MultiLineString', 2],
  MULTIPOLYGON: ['MultiPolygon', 3],
};
const MOST_NESTED = 8;

function readGeometry(tokens: Tokens, depth: number): unknown {
  if (depth > MOST_NESTED) throw new BrokenWkt();
  // A dimension may be a word of its own or stand at the type: POINT Z, POINTZ.
  const name = tokens.take().toUpperCase();
  const plain = name in TYPES ? name : name.replace(/(?:ZM|Z|M)$/, '');
  if (/^(?:ZM|Z|M)$/i.test(tokens.peek)) tokens.take();
  const isEmpty = tokens.peek.toUpperCase() === 'EMPTY';
  if (isEmpty) tokens.take();
  if (plain === 'GEOMETRYCOLLECTION')
    return {
      type: 'GeometryCollection',
      geometries: isEmpty ? [] : listOf(tokens, () => readGeometry(tokens, depth + 1)),
    };
  const known = Object.hasOwn(TYPES, plain) ? TYPES[plain] : undefined;
  if (!known) throw new BrokenWkt();
  const [type, lists] = known;
  if (isEmpty) return null;
  const coordinates = readLists(tokens, lists);
  return { type, coordinates: type === 'Point' ? onlyOf(coordinates) : coordinates };
}

function readLists(tokens: Tokens, depth: number): unknown[] {
  return listOf(tokens, () => {
    if (depth > 1) return readLists(tokens, depth - 1);
    // Points of a MULTIPOINT stand in brackets of their own, or not.
    return tokens.peek === '(' ? onlyOf(readLists(tokens, 1)) : readNumbers(tokens);
  });
}

const onlyOf = (list: readonly unknown[]): unknown => {
  if (list.length !== 1) throw new BrokenWkt();
  return list[0];
};

function listOf<Item>(tokens: Tokens, readItem: () => Item): Item[] {
  tokens.expect('(');
  const list = [readItem()];
  while (tokens.peek === ',') {
    tokens.take();
    list.push(readItem());
  }
  tokens.expect(')');
  return list;
}

function readNumbers(tokens: Tokens): number[] {
  const numbers: number[] = [];
  while (!/^[(),]?$/.test(tokens.peek)) {
    const number = Number(tokens.take());
    if (Number.isNaN(number) || numbers.length === 4) throw new BrokenWkt();
    numbers.push(number);
  }
  if (numbers.length < 2) throw new BrokenWkt();
  return numbers;
}
