import type { Encoding } from '../read/text/encoding';
import type { OWN } from '../words/own';
import type { OwnTranslate } from './useOwnTranslate';

type Script = Extract<keyof typeof OWN.en, `own.encoding.${string}`>;

interface EncodingName {
  /** The message that names whose letters it holds. */
  readonly script: Script;
  /** Language of most texts in it, for fonts and voices; '' where it is anybody's. */
  readonly lang: string;
}

const name = (script: Script, lang = ''): EncodingName => ({ script, lang });
const ARABIC = name('own.encoding.arabic', 'ar');
const WESTERN = name('own.encoding.western');
const CENTRAL = name('own.encoding.central');
const CYRILLIC = name('own.encoding.cyrillic', 'ru');
const GREEK = name('own.encoding.greek', 'el');
const TURKISH = name('own.encoding.turkish', 'tr');
const HEBREW = name('own.encoding.hebrew', 'he');
const UNICODE = name('own.encoding.unicode');

/** By the labels of `TextDecoder`. */
const NAMES: Readonly<Record<string, EncodingName>> = {
  'utf-8': UNICODE,
  'utf-16le': UNICODE,
  'utf-16be': UNICODE,
  'windows-1250': CENTRAL,
  'iso-8859-2': CENTRAL,
  'windows-1251': CYRILLIC,
  'koi8-r': CYRILLIC,
  'koi8-u': CYRILLIC,
  ibm866: CYRILLIC,
  'iso-8859-5': CYRILLIC,
  'x-mac-cyrillic': CYRILLIC,
  'windows-1252': WESTERN,
  'iso-8859-1': WESTERN,
  'iso-8859-15': WESTERN,
  ibm850: WESTERN,
  macintosh: WESTERN,
  'windows-1253': GREEK,
  'iso-8859-7': GREEK,
  'windows-1254': TURKISH,
  'iso-8859-9': TURKISH,
  'windows-1255': HEBREW,
  'iso-8859-8': HEBREW,
  'windows-1256': ARABIC,
  'iso-8859-6': ARABIC,
  'windows-1257': name('own.encoding.baltic'),
  'windows-1258': name('own.encoding.vietnamese', 'vi'),
  'windows-874': name('own.encoding.thai', 'th'),
  gbk: name('own.encoding.chinese', 'zh'),
  gb18030: name('own.encoding.chinese', 'zh'),
  big5: name('own.encoding.chinese', 'zh'),
  shift_jis: name('own.encoding.japanese', 'ja'),
  'euc-jp': name('own.encoding.japanese', 'ja'),
  'euc-kr': name('own.encoding.korean', 'ko'),
};

/** Codes that people know by other names than `TextDecoder`. */
const CODES: Readonly<Record<string, string>> = {
  macintosh: 'Mac',
  'x-mac-cyrillic': 'Mac',
  ibm850: 'MS-DOS 850',
  ibm866: 'MS-DOS 866',
  shift_jis: 'Shift JIS',
};

/** An encoding as programs call it: "Windows-1256", "UTF-8". */
const codeOf = (encoding: Encoding): string =>
  CODES[encoding] ??
  (encoding.startsWith('windows') ? `W${encoding.slice(1)}` : encoding.toUpperCase());

/** An encoding in words: "Arabic (Windows-1256)"; its code alone where no more is known of it. */
export function encodingInWords(encoding: Encoding, t: OwnTranslate): string {
  const known = NAMES[encoding];
  const code = codeOf(encoding);
  return known ? t(known.script, { code }) : code;
}

/** Language of most texts in an encoding, for fonts and voices; '' where it is anybody's. */
export const languageOf = (encoding: Encoding): string => NAMES[encoding]?.lang ?? '';
