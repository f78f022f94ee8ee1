/** Code pages by the byte that dBase and Esri name them with; those that browsers know. */
const LANGUAGES: Readonly<Record<number, string>> = {
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

function decoderOf(label: string): TextDecoder | null {
  try {
    return label === '' ? null : new TextDecoder(label);
  } catch {
    return null;
  }
}

/** How many letters beyond ASCII UTF-8 makes of a sample, and how many pieces are none of it. */
function utf8Letters(sample: Uint8Array): { readonly letters: number; readonly wrong: number } {
  const text = new TextDecoder('utf-8').decode(sample);
  let [letters, wrong] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) wrong++;
    else if (unit > 0x7f) letters++;
  }
  return { letters, wrong };
}

/** Columns have a length in bytes, so that a long text is cut through a letter now and then. */
const LETTERS_PER_CUT = 10;

/**
 * How the texts of a table are decoded: by the `.cpg`; as UTF-8 where the sample has letters of it, which texts in
 * other encodings never look like; by the byte in the header; else as Windows-1252, which most programs wrote.
 */
export function dbfDecoder(
  cpg: string,
  language: number,
  sample: Uint8Array,
): (bytes: Uint8Array) => string {
  const { letters, wrong } = utf8Letters(sample);
  const isUtf8 = letters > wrong * LETTERS_PER_CUT;
  const decoder =
    decoderOf(labelOf(cpg)) ??
    (isUtf8 ? new TextDecoder() : decoderOf(LANGUAGES[language] ?? '')) ??
    new TextDecoder('windows-1252');
  return (bytes) => decoder.decode(bytes);
}
