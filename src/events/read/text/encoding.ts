/** How the characters of a text are written, in the words of `TextDecoder`. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** An encoding and how many bytes a byte order mark takes at the beginning. */
export interface TextStart {
  readonly encoding: Encoding;
  readonly bom: number;
}

/** Thrown where bytes that were taken for UTF-8 are none. */
export class NotUtf8 extends Error {}

/**
 * The encoding of a text, by its byte order mark or its first bytes. What could be UTF-8 so far is
 * called that; a later byte may show that it is not.
 */
export function textStart(head: Uint8Array): TextStart {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', bom: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', bom: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', bom: 2 };
  return { encoding: utf16Without(head) ?? (isUtf8Start(head) ? 'utf-8' : 'windows-1252'), bom: 0 };
}

/** In UTF-16, every other byte of what separates cells and names fields is 0. */
function utf16Without(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(head.length, 4_096) >> 1;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (head[2 * pair] === 0) evenZeros++;
    if (head[2 * pair + 1] === 0) oddZeros++;
  }
  if (pairs < 2) return null;
  if (oddZeros > pairs * 0.4 && evenZeros < pairs * 0.02) return 'utf-16le';
  if (evenZeros > pairs * 0.4 && oddZeros < pairs * 0.02) return 'utf-16be';
  return null;
}

function isUtf8Start(head: Uint8Array): boolean {
  try {
    // A character may be cut in two at the end.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * The text of bytes that begin and end between characters; a byte order mark in it stays.
 *
 * @throws NotUtf8
 */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  const fatal = encoding === 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotUtf8();
  }
}

/** Bytes that a text takes, where it was decoded from whole characters. */
export function encodedLength(text: string, encoding: Encoding): number {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text).length;
    case 'utf-16le':
    case 'utf-16be':
      return text.length * 2;
    case 'windows-1252':
      return text.length;
  }
}

/** How many of the bytes stand before the end of the last line in them; 0 where no line ends. */
export function wholeLines(bytes: Uint8Array, encoding: Encoding, newline: '\n' | '\r'): number {
  const code = newline.charCodeAt(0);
  const [width, place] = newlineShape(encoding);
  let at = bytes.lastIndexOf(code);
  // In UTF-16 the same byte is also a half of other characters.
  while (at >= 0 && width === 2 && !(at % 2 === place && bytes[at ^ 1] === 0))
    at = at === 0 ? -1 : bytes.lastIndexOf(code, at - 1);
  return at < 0 ? 0 : at - place + width;
}

/** How many of the bytes stand before the end of the first line in them; 0 where none ends. */
export function firstLine(bytes: Uint8Array, encoding: Encoding, newline: '\n' | '\r'): number {
  const code = newline.charCodeAt(0);
  const [width, place] = newlineShape(encoding);
  let at = bytes.indexOf(code);
  while (at >= 0 && width === 2 && !(at % 2 === place && bytes[at ^ 1] === 0))
    at = bytes.indexOf(code, at + 1);
  return at < 0 ? 0 : at - place + width;
}

/** Bytes of a line break, and which of them holds its code. */
const newlineShape = (encoding: Encoding): readonly [width: number, place: number] => {
  switch (encoding) {
    case 'utf-8':
    case 'windows-1252':
      return [1, 0];
    case 'utf-16le':
      return [2, 0];
    case 'utf-16be':
      return [2, 1];
  }
};

/** How many of the bytes make whole characters. */
export function wholeCharacters(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'windows-1252') return bytes.length;
  if (encoding !== 'utf-8') return bytes.length & ~1;
  let at = bytes.length - 1;
  while (at > 0 && at > bytes.length - 4 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--;
  const first = bytes[at] ?? 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
  return at + length <= bytes.length ? bytes.length : at;
}

/** Bytes of a file as they stand on the disk. */
export const bytesOf = async (blob: Blob): Promise<Uint8Array> =>
  new Uint8Array(await blob.arrayBuffer());
