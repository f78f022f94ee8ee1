import { AskedError } from '../asked';
import type { Answers } from '../outcome';
import { decoderOf } from '../text/decoders';
import { guessEncoding, previewsOf } from '../text/guessEncoding';

/** Code pages by the byte that dBase and Esri name them with; those that can be decoded. */
const LANGUAGES: Readonly<Record<number, string>> = {
  2: 'ibm850',
  10: 'ibm850',
  14: 'ibm850',
  16: 'ibm850',
  18: 'ibm850',
  20: 'ibm850',
  55: 'ibm850',
  3: 'windows-1252',
  87: 'windows-1252',
  89: 'windows-1252',
  38: 'ibm866',
  101: 'ibm866',
  19: 'shift_jis',
  123: 'shift_jis',
  77: 'gbk',
  122: 'gbk',
  78: 'euc-kr',
  121: 'euc-kr',
  79: 'big5',
  120: 'big5',
  80: 'windows-874',
  124: 'windows-874',
  125: 'windows-1255',
  126: 'windows-1256',
  200: 'windows-1250',
  201: 'windows-1251',
  202: 'windows-1254',
  203: 'windows-1253',
  204: 'windows-1257',
};

const NUMBERED: Readonly<Record<string, string>> = {
  65001: 'utf-8',
  850: 'ibm850',
  874: 'windows-874',
  866: 'ibm866',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
};

/** The name in a `.cpg` as browsers know it: `UTF-8`, `1256`, `ANSI 1252`, `CP1251`, `ISO-8859-1`, `88591`. */
function labelOf(cpg: string): string {
  const name = cpg.trim().slice(0, 50);
  const iso = /8859[-_ ]?(\d{1,2})/.exec(name);
  if (iso) return `iso-8859-${Number(iso[1])}`;
  const number = /\b(?:cp|ansi|oem|windows|ms)?[-_ ]?(\d{3,5})$/i.exec(name)?.[1];
  if (number === undefined) return name;
  return NUMBERED[number] ?? (number.startsWith('125') ? `windows-${number}` : name);
}

type Decode = (bytes: Uint8Array) => string;

/** `null` where no encoding has this name. */
function decodeBy(label: string): Decode | null {
  if (label === 'ibm850') return (bytes) => decoderOf('ibm850', false)(bytes, true) ?? '';
  try {
    const decoder = new TextDecoder(label);
    return (bytes) => decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Columns have a length in bytes, so that a long text in UTF-8 is cut through a letter now and then. */
const LETTERS_PER_CUT = 10;

function isUtf8(texts: readonly Uint8Array[]): boolean {
  const decoder = new TextDecoder();
  let [letters, wrong] = [0, 0];
  for (const bytes of texts)
    for (const letter of decoder.decode(bytes)) {
      if (letter === '\ufffd') wrong++;
      else if (letter > '\u007f') letters++;
    }
  return letters > wrong * LETTERS_PER_CUT;
}

/**
 * How the texts of a table are decoded: as was answered; by the `.cpg`; as UTF-8 where they look like it, which
 * texts in other encodings never do; by the byte in the header; by their letters. Throws `AskedError` where these
 * leave a doubt.
 *
 * @param texts - those of the table with letters beyond ASCII
 */
export function dbfDecoder(
  cpg: string,
  language: number,
  texts: readonly Uint8Array[],
  { encoding }: Answers,
): Decode {
  const known =
    decodeBy(encoding ?? '') ??
    decodeBy(labelOf(cpg)) ??
    decodeBy(isUtf8(texts) ? 'utf-8' : (LANGUAGES[language] ?? ''));
  if (known) return known;
  const guess = guessEncoding(texts);
  if (texts.length > 0 && !guess.sure)
    throw new AskedError({
      about: 'encoding',
      guess: guess.encoding,
      previews: previewsOf(guess, texts),
    });
  return decodeBy(guess.encoding) ?? ((bytes) => new TextDecoder('windows-1252').decode(bytes));
}
