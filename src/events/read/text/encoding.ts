/**
 * How the characters of a text are written, in the words of `TextDecoder`; `ibm850`, which it does not know, is what
 * Excel writes as “CSV (MS-DOS)”.
 */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'iso-8859-2',
  'iso-8859-3',
  'iso-8859-4',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-10',
  'iso-8859-13',
  'iso-8859-14',
  'iso-8859-15',
  'iso-8859-16',
  'macintosh',
  'x-mac-cyrillic',
  'ibm850',
  'ibm866',
  'koi8-r',
  'koi8-u',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'gbk',
  'gb18030',
  'big5',
  'euc-kr',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What the beginning of a text tells of its encoding. */
export interface TextStart {
  /** `null`: neither UTF-8 nor UTF-16, and nothing says what. */
  readonly encoding: Encoding | null;
  /** Bytes of the byte order mark. */
  readonly bom: number;
}

/** Thrown where bytes that were taken for UTF-8 are none. */
export class NotUtf8 extends Error {}

/**
 * The encoding of a text, by its byte order mark, its XML declaration or its first bytes. What could be
 * UTF-8 so far is called that; a later byte may show that it is not.
 */
export function textStart(head: Uint8Array): TextStart {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', bom: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', bom: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', bom: 2 };
  const wide = utf16Without(head);
  if (wide) return { encoding: wide, bom: 0 };
  const declared = declaredIn(head);
  if (declared) return { encoding: declared, bom: 0 };
  return { encoding: isUtf8Start(head) ? 'utf-8' : null, bom: 0 };
}

/** In UTF-16, one byte of each pair is 0 in all that separates cells and names fields; no other text has such a byte. */
function utf16Without(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(head.length, 4_096) >> 1;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (head[2 * pair] === 0) even++;
    if (head[2 * pair + 1] === 0) odd++;
  }
  if (pairs < 2) return null;
  if (isWide(odd, even, pairs)) return 'utf-16le';
  return isWide(even, odd, pairs) ? 'utf-16be' : null;
}

/** Most letters are Latin ones, or a few marks between others: a single zero shows nothing. */
const isWide = (zeros: number, others: number, pairs: number): boolean =>
  zeros > pairs * 0.4
    ? others < pairs * 0.02
    : zeros >= FEWEST_ZEROS && zeros > pairs * 0.04 && others === 0;

const FEWEST_ZEROS = 4;

const DECLARATION = /^\s*<\?xml\s[^>]{0,80}?encoding\s*=\s*["']([\w.:-]{1,40})["']/;
const HEAD_OF_XML = 256;

/** What an XML declaration says, where it is neither UTF-8 nor of two bytes a character, as its own bytes show. */
function declaredIn(head: Uint8Array): Encoding | null {
  const text = new TextDecoder('windows-1252').decode(head.subarray(0, HEAD_OF_XML));
  const label = DECLARATION.exec(text)?.[1];
  if (!label) return null;
  const encoding = encodingOf(label);
  return encoding === null || /^utf-/.test(encoding) ? null : encoding;
}

function encodingOf(label: string): Encoding | null {
  const plain = label.toLowerCase();
  if (/^(?:ibm|cp)-?0*850$/.test(plain)) return 'ibm850';
  try {
    const { encoding } = new TextDecoder(plain);
    return ENCODINGS.find((known) => known === encoding) ?? null;
  } catch {
    return null;
  }
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
 * The text of bytes of UTF-8 that begin and end between characters; a byte order mark in it stays.
 *
 * @throws NotUtf8
 */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotUtf8();
  }
}

/** Bytes that a text takes in UTF-8. */
export const encodedLength = (text: string): number => new TextEncoder().encode(text).length;

/** How many of the bytes stand before the end of the last line in them; 0 where no line ends. */
export const wholeLines = (bytes: Uint8Array, newline: '\n' | '\r'): number =>
  bytes.lastIndexOf(newline.charCodeAt(0)) + 1;

/** How many of the bytes stand before the end of the first line in them; 0 where none ends. */
export const firstLine = (bytes: Uint8Array, newline: '\n' | '\r'): number =>
  bytes.indexOf(newline.charCodeAt(0)) + 1;

/** How many of the bytes make whole characters of UTF-8. */
export function wholeCharacters(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at > 0 && at > bytes.length - 4 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--;
  const first = bytes[at] ?? 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
  return at + length <= bytes.length ? bytes.length : at;
}
