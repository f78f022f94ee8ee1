import type { FeatureTaker } from '../features/featureTaker';
import { RefusedError } from '../refused';
import type { TextChunk } from '../text/textChunks';
import { MOST_LEVELS } from './geojsonStream';
import { withoutWords } from './jsonWords';
import { linesIn } from './linesIn';

/** Characters of one record; a longer one is left out. */
const LONGEST_RECORD = 1 << 25;
/** RFC 8142: begins a record, which may then go over several lines. */
const SEPARATOR = '\u001e';

interface RecordsOptions {
  /** A record that is JSON, with its line from 1. */
  readonly onRecord: (value: unknown, line: number) => void;
  /** A record that is none, or one too deep. */
  readonly onBadRecord: (text: string, line: number) => void;
  /** A record of more than `LONGEST_RECORD` characters, as far as they have come. */
  readonly onLongRecord: (text: string, line: number) => void;
}

/** Whether lists and objects stand in one another beyond what a feature needs; quotes are heeded. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (quoted) {
      if (unit === 0x5c) index++;
      else if (unit === 0x22) quoted = false;
    } else if (unit === 0x22) quoted = true;
    else if (unit === 0x5b || unit === 0x7b) {
      if (++depth > MOST_LEVELS) return true;
    } else if (unit === 0x5d || unit === 0x7d) depth--;
  }
  return false;
}

/** Cuts text that comes in pieces into records. */
class Records {
  private pending = '';
  private line = 1;
  private skipping = false;
  /** Decided by the first character: `\n` ends a record, or a separator begins one. */
  private end: '\n' | typeof SEPARATOR | null = null;

  constructor(private readonly options: RecordsOptions) {}

  add(text: string): void {
    const first = this.end === null ? text.trimStart().charAt(0) : '';
    if (first !== '') this.end = first === SEPARATOR ? SEPARATOR : '\n';
    const end = this.end ?? '\n';
    let from = 0;
    for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, from)) {
      this.take(this.pending + text.slice(from, at), end === '\n');
      this.pending = '';
      from = at + 1;
    }
    this.pending += text.slice(from);
    if (this.pending.length > LONGEST_RECORD) {
      if (!this.skipping) this.options.onLongRecord(this.pending, this.line);
      this.line += linesIn(this.pending);
      this.pending = '';
      this.skipping = true;
    }
  }

  finish(): void {
    this.take(this.pending, false);
  }

  private take(text: string, endsLine: boolean): void {
    const { skipping } = this;
    this.skipping = false;
    const record = text.trim();
    // Blank lines in front of a record that may go over several.
    const line =
      this.line + (endsLine ? 0 : linesIn(text.slice(0, text.length - text.trimStart().length)));
    this.line += endsLine ? 1 : linesIn(text);
    if (skipping || record === '') return;
    const read = readRecord(record);
    if (read) this.options.onRecord(read.value, line);
    else this.options.onBadRecord(record, line);
  }
}

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function readRecord(record: string): { readonly value: unknown } | null {
  if (isTooDeep(record)) return null;
  return parsed(record) ?? parsed(withoutWords(record));
}

/** After so many records without one feature the file is none of features. */
const MOST_STRANGE_RECORDS = 1_000;

/** Refuses a file that holds nothing but records that are no features, as soon as that is clear. */
export function giveUpIfStrange({ hasFeatures, rows }: FeatureTaker): void {
  if (!hasFeatures && rows >= MOST_STRANGE_RECORDS) throw new RefusedError('not_events');
}

/**
 * Reads JSON records that stand on a line each, or behind record separators. Throws `RefusedError` where no
 * feature was taken.
 *
 * @param onRecord - takes a record that is JSON, with its line from 1
 */
export async function readGeojsonLines(
  pieces: AsyncIterable<TextChunk>,
  taker: FeatureTaker,
  onRecord: (value: unknown, line: number) => void,
): Promise<void> {
  let longRecords = 0;
  const records = new Records({
    onRecord,
    onBadRecord: (record, line) => {
      taker.refuse(line, 'bad_json_line', record);
      giveUpIfStrange(taker);
    },
    onLongRecord: (record, line) => {
      longRecords++;
      taker.refuse(line, 'too_long', record);
    },
  });
  for await (const { text, bytesRead } of pieces) {
    records.add(text);
    taker.tell(bytesRead);
  }
  records.finish();
  if (taker.hasFeatures) return;
  // Whether it would have been a feature nobody can say.
  if (longRecords > 0) throw new RefusedError('part_too_long', `> ${LONGEST_RECORD}`);
  throw new RefusedError(taker.rows === 0 ? 'empty' : 'not_events');
}
