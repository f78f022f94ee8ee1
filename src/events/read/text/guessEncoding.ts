import type { EncodingPreview } from '../outcome';
import { decoderOf } from './decoders';
import { easternScore } from './easternScore';
import type { Encoding } from './encoding';

/** Which encoding a text seems to have. */
export interface EncodingGuess {
  readonly encoding: Encoding;
  /** Others that may be meant, the likeliest first. */
  readonly others: readonly Encoding[];
  /** Nothing else makes sense. */
  readonly sure: boolean;
}

/** Letters that texts of an encoding are written with: the usual ones of its languages, and the others. */
interface Letters {
  readonly usual: ReadonlySet<string>;
  readonly rare: ReadonlySet<string>;
  /** Latin letters stand between ASCII ones, others never beside them. */
  readonly latin: boolean;
}

const letters = (usual: string, rare: string, latin = false): Letters => {
  const both = (text: string) => new Set([...text, ...text.toUpperCase()]);
  return { usual: both(usual), rare: both(rare), latin };
};

const WESTERN = letters('éèàêçîôûùâïëœñóíáúãõäöüß', 'ìòåøæÿðþýšž', true);
const CENTRAL = letters('ąćęłńóśźżáčďéěíňřšťúůýžäöüőűăâîşţ', 'ŕĺľôđțș', true);
const TURKISH = letters('çğıöşüâîéèàêôû', 'ëïùñ', true);
const CYRILLIC = letters('оеаинтсрвлкмдпуяыьгз', 'бчйхжшюцщэфъёіїєґ');
const GREEK = letters('αοιετνσςηρπκμλυςάέήίόύώ', 'θγδφχβωξζψϊϋΐΰ');
const HEBREW = letters('יוהלאתרבמשןםכנד', 'עקפחגטזסצךףץ');
const ARABIC = letters('اليمونرتبةدعأسفهكقحج', 'ىصشطئإخضذزغثآظؤءپچژگ');

const CANDIDATES: readonly (readonly [Encoding, Letters])[] = [
  ['windows-1252', WESTERN],
  ['windows-1256', ARABIC],
  ['windows-1251', CYRILLIC],
  ['windows-1254', TURKISH],
  ['windows-1250', CENTRAL],
  ['windows-1253', GREEK],
  ['windows-1255', HEBREW],
  ['macintosh', WESTERN],
  ['ibm850', WESTERN],
  ['iso-8859-6', ARABIC],
  ['iso-8859-2', CENTRAL],
  ['koi8-r', CYRILLIC],
  ['ibm866', CYRILLIC],
  ['iso-8859-5', CYRILLIC],
];
const EAST_ASIAN = ['gb18030', 'shift_jis', 'euc-kr', 'big5', 'euc-jp'] as const;

const LETTER = /\p{L}/u;
const ASCII_LETTER = /[a-z]/i;
/** Marks that are set between words in print. */
const PRINTED = new Set('’‘“”«»–—…•·°€£§\u00a0©®');
const BETWEEN_LETTERS = new Set('’·–—');

const SURE_SCORE = 0.6;
const SURE_MARGIN = 0.15;
/** What is no Western text is rarer, and a single letter proves less. */
const RARER = 0.2;
const MOST_OTHERS = 4;

/** Guesses by the letters that lines would have: whether they are usual ones, and in the company of the like. */
export function guessEncoding(pieces: readonly Uint8Array[]): EncodingGuess {
  const bytes = joined(pieces);
  const scored = [
    ...CANDIDATES.map(([encoding, of]) => ({ encoding, score: (text: string) => score(text, of) })),
    ...EAST_ASIAN.map((encoding) => ({
      encoding,
      score: () => easternScore(bytes, encoding),
    })),
  ]
    .flatMap((candidate, place) => {
      const text = decoderOf(candidate.encoding, true)(bytes, true);
      if (text === null) return [];
      const value = candidate.score(text) - (place === 0 ? 0 : RARER);
      return [{ encoding: candidate.encoding, text, score: value }];
    })
    .sort((a, b) => b.score - a.score);
  const differing = scored.filter(
    ({ text }, index) => scored.findIndex((other) => other.text === text) === index,
  );
  const [best, second] = differing;
  if (!best) return { encoding: 'windows-1252', others: [], sure: false };
  const margin = best.score - (second?.score ?? Number.NEGATIVE_INFINITY);
  return {
    encoding: best.encoding,
    others: differing.slice(1, 1 + MOST_OTHERS).map(({ encoding }) => encoding),
    sure: best.encoding === 'windows-1252' && best.score >= SURE_SCORE && margin >= SURE_MARGIN,
  };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length + 1, 0)).fill(0x0a);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length + 1;
  }
  return bytes;
}

/** From below 0 (nonsense) to above 1 (all letters are usual ones), a character beyond ASCII. */
function score(text: string, { usual, rare, latin }: Letters): number {
  let [sum, count, run] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter < '\u0080') {
      run = 0;
      continue;
    }
    count++;
    const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
    const besideAscii = ASCII_LETTER.test(before) || ASCII_LETTER.test(after);
    if (!LETTER.test(letter)) {
      const within = LETTER.test(before) && LETTER.test(after);
      const fits = within ? BETWEEN_LETTERS.has(letter) : PRINTED.has(letter);
      sum += fits ? 1.3 : within || !isArabicMark(letter) ? -1.5 : 0;
      continue;
    }
    run++;
    sum += usual.has(letter) ? 1 : !rare.has(letter) ? -1 : latin ? -0.3 : 0.3;
    // ENTRÉE and Élan are written so; EntrÉe is not.
    if (isUpper(letter) && isLower(before)) sum -= 1.5;
    else if (!latin && isUpper(letter) && isUpper(before)) sum -= 0.5;
    if (latin) sum += run > 2 ? -1 : besideAscii ? 0.3 : 0;
    else sum += besideAscii ? -1.5 : 0.2;
  }
  return count === 0 ? 0 : sum / count;
}

const isArabicMark = (letter: string): boolean =>
  /[\u060c\u061b\u061f\u0640\u064b-\u0652]/.test(letter);
const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();
const isLower = (letter: string): boolean => letter !== letter.toUpperCase();

const MOST_LINES = 3;
const LINE_CHARACTERS = 160;

/** A few lines in each encoding that may be meant, in which they differ. */
export function previewsOf(
  { encoding, others }: Omit<EncodingGuess, 'sure'>,
  pieces: readonly Uint8Array[],
): readonly EncodingPreview[] {
  const offered = [...new Set([encoding, ...others, 'windows-1252' as const])];
  const texts = offered.map((of) => pieces.map((piece) => decoderOf(of, false)(piece, true) ?? ''));
  const telling = pieces
    .map((_, index) => index)
    .filter((index) => new Set(texts.map((lines) => lines[index])).size > 1)
    .slice(0, MOST_LINES);
  return offered.map((of, place) => ({
    encoding: of,
    lines: telling.map((index) => (texts[place]?.[index] ?? '').slice(0, LINE_CHARACTERS)),
  }));
}
