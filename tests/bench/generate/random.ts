import { randomFrom } from '../../randomFrom';

const SYLLABLES =
  'ka mo ti da bou gan so ra né lé kou ma sé wa din tes si ber gao ki dal men aka'.split(' ');

/** What a generator of rows draws from. */
export class Draw {
  readonly number: () => number;

  constructor(seed: number) {
    this.number = randomFrom(seed);
  }

  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.number() * (to - from + 1));
  }

  of<T>(list: readonly T[]): T {
    const item = list[this.int(0, list.length - 1)];
    if (item === undefined) throw new Error('nothing to draw from');
    return item;
  }

  /** A made-up name of two to four syllables. */
  name(): string {
    const text = Array.from({ length: this.int(2, 4) }, () => this.of(SYLLABLES)).join('');
    return `${text[0]?.toUpperCase()}${text.slice(1)}`;
  }

  names(count: number): readonly string[] {
    return Array.from({ length: count }, () => this.name());
  }

  /** Made-up words of about so many characters. */
  words(length: number): string {
    let text = this.name();
    while (text.length < length) text += ` ${this.name().toLowerCase()}`;
    return text;
  }
}

/** `YYYY-MM-DD` of a number of days since 1970. */
export const isoDay = (day: number): string =>
  new Date(day * 86_400_000).toISOString().slice(0, 10);

const ROWS_A_CHUNK = 1_000;

/** Text of a table in chunks of a thousand rows. */
export async function* chunksOf(
  header: string,
  rows: number,
  rowAt: (row: number) => string,
): AsyncGenerator<string> {
  yield `${header}\n`;
  for (let first = 0; first < rows; first += ROWS_A_CHUNK) {
    let text = '';
    for (let row = first; row < Math.min(rows, first + ROWS_A_CHUNK); row++)
      text += `${rowAt(row)}\n`;
    yield text;
  }
}

/** A cell in quotation marks. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
