/** Widths of Noto Sans without a page to measure in, so that lettering is placed alike everywhere. */

type Weight = 400 | 600;

/** Thousandths of an em, from space to tilde in the order of ASCII. */
const ASCII_WIDTHS: Readonly<Record<Weight, readonly number[]>> = {
  400: [
    260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372, 572, 572, 572,
    572, 572, 572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434, 899, 639, 650, 632, 730, 556,
    519, 728, 741, 339, 273, 619, 524, 907, 760, 781, 605, 781, 622, 549, 556, 731, 600, 930, 586,
    566, 572, 329, 372, 329, 572, 444, 281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534,
    258, 935, 618, 605, 615, 615, 413, 479, 361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572,
  ],
  600: [
    260, 277, 452, 646, 572, 875, 743, 250, 324, 324, 546, 572, 279, 320, 276, 399, 572, 572, 572,
    572, 572, 572, 572, 572, 572, 572, 276, 279, 572, 572, 572, 461, 898, 672, 659, 638, 732, 558,
    538, 726, 756, 370, 309, 647, 546, 929, 793, 787, 615, 787, 643, 550, 569, 747, 631, 953, 638,
    603, 576, 330, 399, 330, 572, 423, 333, 585, 626, 502, 626, 585, 371, 626, 638, 283, 283, 588,
    283, 960, 638, 617, 626, 626, 434, 493, 406, 638, 547, 830, 560, 548, 484, 389, 551, 389, 572,
  ],
};
const OTHER_WIDTHS: Readonly<Record<string, number>> = {
  '’': 185,
  '“': 385,
  '”': 385,
  '«': 540,
  '»': 540,
  '–': 500,
  '—': 1000,
  '…': 810,
  '·': 270,
  '©': 832,
  '°': 428,
  œ: 955,
  æ: 880,
};
/** Of a letter that the table does not know. */
const USUAL_WIDTH = 620;
const FIRST_ASCII = 32;

function letterWidth(letter: string, weight: Weight): number {
  // An accent stands above its letter and takes no room of its own.
  const [bare = letter] = letter.normalize('NFD');
  return (
    OTHER_WIDTHS[letter] ??
    ASCII_WIDTHS[weight][(bare.codePointAt(0) ?? 0) - FIRST_ASCII] ??
    USUAL_WIDTH
  );
}

export interface TextStyle {
  /** CSS pixels. */
  readonly size: number;
  readonly weight: Weight;
  /** Ems between letters. */
  readonly spacing?: number;
}

/** Width of a line in CSS pixels, within some percent. */
export function textWidth(text: string, { size, weight, spacing = 0 }: TextStyle): number {
  let thousandths = 0;
  for (const letter of text) thousandths += letterWidth(letter, weight) + spacing * 1000;
  return (thousandths / 1000) * size;
}

/** Cuts a word that is wider than a line, such as an address. */
function cutWord(word: string, width: number, style: TextStyle): string[] {
  if (textWidth(word, style) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, style) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

/** The text in lines no wider than `width` CSS pixels, broken at spaces and, where need be, in words. */
export function wrapText(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).flatMap((part) => cutWord(part, width, style))) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, style) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else if (word !== '') lines.push(word);
  }
  return lines;
}
