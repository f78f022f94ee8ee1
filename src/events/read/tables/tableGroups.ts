import { bytesOf } from '../../../archive/bytesOf';
import type { Limits } from '../limits';
import { RefusedError } from '../refused';
import { decode, encodedLength, firstLine, wholeCharacters, wholeLines } from '../text/encoding';
import { keepsParserBusy } from './blankRuns';
import { countLines, parseRows, type TableSyntax, unwrapTexts } from './tableText';

/** Rows that one parse gave; bytes from `byte` to `end` (not included) give them again. */
export interface RowGroup {
  readonly type: 'rows';
  readonly rows: readonly string[][];
  /** Line of the file at which the first row begins, from 1. */
  readonly line: number;
  /** Which of the rows take several lines, in order: a cell of theirs holds a line break. */
  readonly folded: readonly number[];
  /** The last row ends with a line break. */
  readonly closed: boolean;
  readonly byte: number;
  readonly end: number;
}

/** A line that no row could be made of: it opens quotation marks that nothing closes. */
export interface BrokenLine {
  readonly type: 'broken';
  readonly line: number;
  readonly text: string;
  readonly byte: number;
  readonly end: number;
}

export interface TableBody {
  readonly text: Blob;
  readonly syntax: TableSyntax;
  /** Byte and line at which the first row after the header begins. */
  readonly byte: number;
  readonly line: number;
}

const BUSY = 'too many blanks behind quotes';
const BLOCK_BYTES = 2 ** 22;
/** Each costs the parse of a whole longest row: a file of nothing else would take hours. */
const MOST_BROKEN_LINES = 64;

/**
 * The rows of a table in groups, in the order of the file. Each group is cut at line breaks before it
 * is decoded, so that its bytes are known exactly, and what a group leaves is read anew with the next.
 *
 * @throws NotUtf8, RefusedError, and what reading the file throws
 */
export async function* readGroups(
  { text: file, syntax, byte, line }: TableBody,
  limits: Limits,
): AsyncGenerator<RowGroup | BrokenLine> {
  const reader = new BlockReader(file);
  let need = limits.groupBytes;
  let broken = 0;
  while (byte < file.size) {
    const bytes = await reader.read(byte, need);
    const atEnd = byte + bytes.length >= file.size;
    const usable = atEnd ? wholeCharacters(bytes) : wholeLines(bytes, syntax.newline);
    const text = decode(bytes.subarray(0, usable));
    if (syntax.quote && keepsParserBusy(text))
      throw new RefusedError('no_table', `line ${line}: ${BUSY}`);
    const tried = parseRows(text, syntax, atEnd);
    const { rows, folded, taken } = tried.unclosed ? parseRows(text, syntax, false) : tried;
    unwrapTexts(text, rows);
    if (taken > 0 || (atEnd && usable === 0)) {
      const rest = taken === text.length ? 0 : encodedLength(text.slice(taken));
      // What is left of a last character cut in two makes a group of its own, without rows.
      const end = usable === 0 ? file.size : byte + usable - rest;
      const used = taken === text.length ? text : text.slice(0, taken);
      const lines = countLines(used, syntax.newline);
      // The last row of a file may end without a line break.
      const closed = used.endsWith(syntax.newline);
      yield { type: 'rows', rows, line, folded, closed, byte, end };
      [byte, line, need] = [end, line + lines, limits.groupBytes];
    } else if (!atEnd && need < limits.longestRow) {
      need *= 2;
    } else {
      if (++broken > MOST_BROKEN_LINES)
        throw new RefusedError('no_table', `line ${line}: unclosed quote`);
      const end = await endOfLine(reader, file.size, byte, syntax.newline);
      yield { type: 'broken', line, text: text.slice(0, 200), byte, end };
      [byte, line, need] = [end, line + 1, limits.groupBytes];
    }
  }
}

async function endOfLine(
  reader: BlockReader,
  size: number,
  from: number,
  newline: '\n' | '\r',
): Promise<number> {
  for (let at = from; at < size; ) {
    const bytes = await reader.read(at, BLOCK_BYTES);
    const length = firstLine(bytes, newline);
    if (length > 0) return at + length;
    // A file that ends before its size says would else be read for ever.
    if (bytes.length === 0) return size;
    at += bytes.length;
  }
  return size;
}

interface Block {
  readonly start: number;
  readonly bytes: Uint8Array;
}

const endOf = ({ start, bytes }: Block): number => start + bytes.length;

/**
 * Reads a file in large blocks, as each call of the browser for a part of it takes a millisecond, and the
 * next block while this one is parsed.
 */
class BlockReader {
  private block: Block = { start: 0, bytes: new Uint8Array(0) };
  private ahead: Promise<Block | null> | null = null;

  constructor(private readonly file: Blob) {}

  /** `length` bytes from `at` on; fewer at the end of the file. */
  async read(at: number, length: number): Promise<Uint8Array> {
    const end = Math.min(at + length, this.file.size);
    const covers = (block: Block): boolean => block.start <= at && end <= endOf(block);
    if (!covers(this.block)) {
      const ahead = await this.ahead;
      this.block = ahead && covers(ahead) ? ahead : await this.blockFrom(at, length);
      // With what the end of this block may cut in two.
      const next = endOf(this.block) - length;
      // Where that fails it is read again when it is asked for, which tells why.
      this.ahead =
        endOf(this.block) < this.file.size ? this.blockFrom(next, 0).catch(() => null) : null;
    }
    const from = at - this.block.start;
    return this.block.bytes.subarray(from, from + end - at);
  }

  private async blockFrom(start: number, length: number): Promise<Block> {
    const end = start + Math.max(length, BLOCK_BYTES);
    return { start, bytes: await bytesOf(this.file.slice(start, end)) };
  }
}
