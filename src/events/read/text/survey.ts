import { bytesOf } from '../../../archive/bytesOf';

/** What the bytes beyond ASCII in a whole text show. */
interface Survey {
  /** Characters of more than one byte that are UTF-8. */
  readonly valid: number;
  /** Bytes beyond ASCII that are none of such a character. */
  readonly invalid: number;
  /** Lines with such bytes, a few: those that are not UTF-8, or else those that are. */
  readonly pieces: readonly Uint8Array[];
}

const BLOCK_BYTES = 2 ** 22;
/** Bytes that follow the first of a character. */
const LONGEST_TAIL = 3;
const MOST_PIECES = 400;
const PIECE_BYTES = 240;
const BEFORE = 80;
/** Below it stand blanks, line breaks and marks, which are part of no other character in any encoding. */
const FIRST_OF_LETTERS = 0x30;

/** Looks through a whole text once. */
export async function surveyOf(file: Blob): Promise<Survey> {
  let [valid, invalid] = [0, 0];
  const bad: Uint8Array[] = [];
  const good: Uint8Array[] = [];
  for (let start = 0; start < file.size; start += BLOCK_BYTES) {
    const bytes = await bytesOf(file.slice(start, start + BLOCK_BYTES + LONGEST_TAIL));
    const end = Math.min(BLOCK_BYTES, bytes.length);
    const atEnd = start + bytes.length >= file.size;
    let [takenBad, takenGood] = [0, 0];
    for (let at = 0; at < end; at++) {
      if ((bytes[at] ?? 0) < 0x80) continue;
      const length = characterAt(bytes, at, atEnd);
      if (length > 1) valid++;
      // A block may begin within a character, which was counted with the block before.
      else if (length === 1 && !(start > 0 && at < LONGEST_TAIL && isTail(bytes[at]))) invalid++;
      if (length === 1 && at >= takenBad && bad.length < MOST_PIECES)
        takenBad = keepPiece(bad, bytes, at, takenBad);
      else if (length > 1 && at >= takenGood && good.length < MOST_PIECES)
        takenGood = keepPiece(good, bytes, at, takenGood);
      at += Math.max(length, 1) - 1;
    }
  }
  return { valid, invalid, pieces: invalid > 0 ? bad : good };
}

const isTail = (byte = 0): boolean => (byte & 0xc0) === 0x80;

/** Bytes of the character of UTF-8 that begins here; 1: there is none; 0: the file was cut off within it. */
function characterAt(bytes: Uint8Array, at: number, atEnd: boolean): number {
  const first = bytes[at] ?? 0;
  if (first < 0xc2 || first > 0xf4) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  for (let next = 1; next < length; next++) {
    if (at + next >= bytes.length) return atEnd ? 0 : length;
    if (!isTail(bytes[at + next])) return 1;
  }
  const second = bytes[at + 1] ?? 0;
  const overlong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90);
  const beyond = (first === 0xed && second >= 0xa0) || (first === 0xf4 && second >= 0x90);
  return overlong || beyond ? 1 : length;
}

/** Keeps the line around a byte, or as much of it as is looked at; gives the byte after it. */
function keepPiece(pieces: Uint8Array[], bytes: Uint8Array, at: number, taken: number): number {
  const isBreak = (place: number) => bytes[place] === 0x0a || bytes[place] === 0x0d;
  let from = at;
  while (from > taken && at - from < BEFORE && !isBreak(from - 1)) from--;
  // Not from within a character.
  if (from > taken && !isBreak(from - 1))
    while (from < at && (bytes[from - 1] ?? 0) >= FIRST_OF_LETTERS) from++;
  let to = at;
  while (to < bytes.length && !isBreak(to))
    if (to - from > PIECE_BYTES && (bytes[to] ?? 0) < FIRST_OF_LETTERS) break;
    else if (to - from > 2 * PIECE_BYTES) break;
    else to++;
  pieces.push(bytes.slice(from, to));
  return to;
}
