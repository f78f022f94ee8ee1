type Eastern = 'gb18030' | 'shift_jis' | 'euc-kr' | 'big5' | 'euc-jp';

/** First bytes of signs, from and to, and how much each speaks for the encoding. */
type Range = readonly [from: number, to: number, worth: number];

/**
 * Where the usual signs of each standard stand: the first level of Chinese ones, kana, Hangul, punctuation. Others
 * are rare in any text.
 */
const RANGES: Readonly<Record<Eastern, readonly Range[]>> = {
  gb18030: [
    [0xb0, 0xd7, 1],
    [0xa1, 0xa3, 0.6],
    [0xd8, 0xf7, 0.2],
  ],
  big5: [
    [0xa4, 0xc6, 1],
    [0xa1, 0xa3, 0.6],
    [0xc9, 0xf9, 0.1],
  ],
  shift_jis: [
    [0x82, 0x83, 1.2],
    [0x88, 0x97, 0.8],
    [0x81, 0x81, 0.6],
    [0x98, 0xea, 0.1],
  ],
  'euc-jp': [
    [0xa4, 0xa5, 1.2],
    [0xb0, 0xcf, 0.8],
    [0xa1, 0xa3, 0.6],
    [0xd0, 0xf4, 0.1],
  ],
  'euc-kr': [
    [0xb0, 0xc8, 1],
    [0xa1, 0xa3, 0.6],
    [0xca, 0xfd, 0.1],
  ],
};
const OTHER = -0.5;
const BESIDE_LETTER = -1.5;
/** Only Korean sets spaces between words. */
const SPACED = -0.4;
const UNSPACED = -0.2;
const LONG_RUN = 10;

const isAsciiLetter = (byte = 0): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

/** How usual the signs are that pairs of bytes would be, on average: below 0 for nonsense, about 1 for a text. */
export function easternScore(bytes: Uint8Array, encoding: Eastern): number {
  const spaced = encoding === 'euc-kr';
  let [sum, count, run] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
      if (first === 0x20 && run > 0 && (bytes[at + 1] ?? 0) >= 0x80 && !spaced) sum += SPACED;
      run = 0;
      continue;
    }
    count++;
    run++;
    if (run === 1 && isAsciiLetter(bytes[at - 1])) sum += BESIDE_LETTER;
    if (spaced && run > LONG_RUN) sum += UNSPACED;
    // Half a kana takes one byte.
    if (encoding === 'shift_jis' && first >= 0xa1 && first <= 0xdf) {
      sum += OTHER;
      continue;
    }
    at++;
    const second = bytes[at] ?? 0;
    const range = RANGES[encoding].find(([from, to]) => first >= from && first <= to);
    const needsHigh = encoding !== 'shift_jis' && encoding !== 'big5';
    sum += !range || (needsHigh && second < 0xa1) ? OTHER : range[2];
    if (isAsciiLetter(bytes[at + 1])) sum += BESIDE_LETTER / 2;
  }
  return count === 0 ? 0 : sum / count;
}
