const NOT_ASCII = /[^\0-\x7f]/;
const ARABIC = /[\u0660-\u0669\u06f0-\u06f9]/g;
const FULL_WIDTH = /[\uff10-\uff19]/g;
const ZEROS = [0x660, 0x6f0, 0xff10];
/** Marks of direction and joiners, which stand in Arabic text between digits and are not seen. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const MINUS = /[\u2010-\u2012\u2212\ufe63\uff0d]/g;

const ascii = (digit: string): string => {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10) ?? code;
  return String(code - zero);
};

/**
 * The text with the digits 0 to 9 for Arabic, Persian and full-width ones, with `.` and `,` for Arabic
 * separators, plain spaces and minus signs; longer dashes stay, as they part two values.
 */
export const plainCharacters = (text: string): string =>
  NOT_ASCII.test(text)
    ? text
        .replace(UNSEEN, '')
        .replace(ARABIC, ascii)
        .replace(FULL_WIDTH, ascii)
        .replace(SPACES, ' ')
        .replace(MINUS, '-')
        .replaceAll('\u066b', '.')
        .replaceAll('\u066c', "'")
        .replaceAll('\u060c', ',')
    : text;
