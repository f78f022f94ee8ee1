import { foldText } from '../../dataset/search';
import { CODED_FIELDS, type CodedColumn, type OwnColumns } from './ownColumns';

/** Texts folded at once: a step of the work ahead takes some milliseconds. */
const CHUNK = 2_048;
/** Words looked for in one way through the rows: a bit each. */
const WORDS_AT_ONCE = 30;

const PLAIN = /^[ -~]*$/;

/** `foldText`, faster for the many texts that are plain ASCII. */
export function foldQuickly(text: string): string {
  if (!PLAIN.test(text)) return foldText(text);
  const folded = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return folded === '' ? '' : ` ${folded}`;
}

/**
 * Some of the texts of a dictionary, folded, one after the other: one look through a long text is
 * far faster than many looks through short ones.
 */
interface FoldedChunk {
  /** Index of the first text. */
  readonly first: number;
  readonly text: string;
  /** Where each text ends in `text`. */
  readonly ends: Uint32Array;
}

const folded = new WeakMap<CodedColumn, FoldedChunk[]>();

function foldChunk(values: readonly string[], first: number): FoldedChunk {
  const texts = values.slice(first, first + CHUNK).map(foldQuickly);
  const ends = new Uint32Array(texts.length);
  let length = 0;
  texts.forEach((text, index) => {
    length += text.length + 1;
    ends[index] = length;
  });
  // Words begin with a space and hold no line feed: none is found across two texts.
  return { first, text: `${texts.join('\n')}\n`, ends };
}

/** Folds what is not yet folded of a dictionary, a chunk a step. */
function* foldSteps(column: CodedColumn): Generator<void, FoldedChunk[]> {
  const chunks = folded.get(column) ?? [];
  folded.set(column, chunks);
  while (chunks.length * CHUNK < column.values.length) {
    chunks.push(foldChunk(column.values, chunks.length * CHUNK));
    yield;
  }
  return chunks;
}

/**
 * Prepares the search of a set in steps of some milliseconds, to be taken while the page is idle; a
 * search does what is left of it. A set that nobody searches needs none.
 */
export function* prepareSearch({ coded }: OwnColumns): Generator<void, void> {
  for (const field of CODED_FIELDS) yield* foldSteps(coded[field]);
}

function foldedOf(column: CodedColumn): readonly FoldedChunk[] {
  const steps = foldSteps(column);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Adds a bit to the mask of every text in which the word is. */
function markTexts(chunk: FoldedChunk, word: string, bit: number, masks: Uint32Array): void {
  const { text, ends, first } = chunk;
  let index = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, ends[index])) {
    while ((ends[index] ?? text.length) <= at) index++;
    masks[first + index] = (masks[first + index] ?? 0) | bit;
  }
}

/** One entry a text: which of the words are in it, a bit each; `null` where none is in any. */
function masksOf(column: CodedColumn, words: readonly string[]): Uint32Array | null {
  const masks = new Uint32Array(column.values.length);
  for (const chunk of foldedOf(column))
    words.forEach((word, index) => {
      markTexts(chunk, word, 1 << index, masks);
    });
  return masks.some((mask) => mask !== 0) ? masks : null;
}

/** Marks the rows in whose texts one of the words is missing. */
function missWords(columns: OwnColumns, words: readonly string[], missed: Uint8Array): void {
  const all = 2 ** words.length - 1;
  const found = new Uint32Array(columns.count);
  for (const field of CODED_FIELDS) {
    const masks = masksOf(columns.coded[field], words);
    const { codes } = columns.coded[field];
    if (masks)
      for (let row = 0; row < found.length; row++)
        found[row] = (found[row] ?? 0) | (masks[codes[row] ?? 0] ?? 0);
  }
  for (let row = 0; row < found.length; row++) if (found[row] !== all) missed[row] = 1;
}

/**
 * Which rows lack one of the words: 1 where they do, one entry a row. Words are as `wordsOfQuery`
 * gives them; each may stand in any text of the row.
 */
export function rowsWithoutWords(columns: OwnColumns, words: readonly string[]): Uint8Array {
  const missed = new Uint8Array(columns.count);
  for (let first = 0; first < words.length; first += WORDS_AT_ONCE)
    missWords(columns, words.slice(first, first + WORDS_AT_ONCE), missed);
  return missed;
}
