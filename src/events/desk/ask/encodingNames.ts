import type { Encoding } from '../../read/text/encoding';
import type { OWN_ASK } from '../../words/ownAsk';

type Script = Extract<keyof typeof OWN_ASK.en, `ask.encoding.${string}`>;

interface EncodingName {
  /** The message that names whose letters it holds. */
  readonly script: Script;
  /** Language of most texts in it, for fonts and voices; '' where it is anybody's. */
  readonly lang: string;
}

const name = (script: Script, lang = ''): EncodingName => ({ script, lang });
const ARABIC = name('ask.encoding.arabic', 'ar');
const WESTERN = name('ask.encoding.western');
const CENTRAL = name('ask.encoding.central');
const CYRILLIC = name('ask.encoding.cyrillic', 'ru');
const GREEK = name('ask.encoding.greek', 'el');
const TURKISH = name('ask.encoding.turkish', 'tr');
const HEBREW = name('ask.encoding.hebrew', 'he');
const UNICODE = name('ask.encoding.unicode');

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
  'windows-1252': WESTERN,
  'iso-8859-1': WESTERN,
  'iso-8859-15': WESTERN,
  macintosh: WESTERN,
  'windows-1253': GREEK,
  'iso-8859-7': GREEK,
  'windows-1254': TURKISH,
  'iso-8859-9': TURKISH,
  'windows-1255': HEBREW,
  'iso-8859-8': HEBREW,
  'windows-1256': ARABIC,
  'iso-8859-6': ARABIC,
  'windows-1257': name('ask.encoding.baltic'),
  'windows-1258': name('ask.encoding.vietnamese', 'vi'),
  'windows-874': name('ask.encoding.thai', 'th'),
  gbk: name('ask.encoding.chinese', 'zh'),
  gb18030: name('ask.encoding.chinese', 'zh'),
  big5: name('ask.encoding.chinese', 'zh'),
  shift_jis: name('ask.encoding.japanese', 'ja'),
  'euc-jp': name('ask.encoding.japanese', 'ja'),
  'euc-kr': name('ask.encoding.korean', 'ko'),
};

/** An encoding as programs call it: "Windows-1256", "UTF-8". */
export const encodingCode = (encoding: Encoding): string =>
  encoding.startsWith('windows') ? `W${encoding.slice(1)}` : encoding.toUpperCase();

/** Whose letters an encoding holds; `null` where only its code is known. */
export const encodingName = (encoding: Encoding): EncodingName | null => NAMES[encoding] ?? null;
