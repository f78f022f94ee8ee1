import type { Lang } from '../../domain/record';
import { lettersOf, slugOf } from './slug';

/** Longest title of a record, in UTF-16 units. */
export const LONGEST_TITLE = 80;
const ID_WORDS = 4;
const LITTLE_WORDS = new Set(
  'a an and are as at be been by for from had has have he in into is it its of on or said she that the their them there they this to was were which who will with would'.split(
    ' ',
  ),
);

/** The quoted words as a title until there is one: typographic marks, cut at a word. */
export function shortTitle(exact: string, lang: Lang): string {
  const [open, close] = lang === 'en' ? ['“', '”'] : ['«\u00A0', '\u00A0»'];
  const room = LONGEST_TITLE - open.length - close.length;
  const plain = exact
    .replace(/["“”«»]|''/g, '')
    .replace(/['‘]/g, '’')
    .replace(/\s*[;!?:]\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .replace(/[\s,.]+$/, '')
    .trim();
  const cut = plain.length <= room ? plain : `${plain.slice(0, room - 2).replace(/\s+\S*$/, '')} …`;
  // French does not break a line inside a number or before its unit.
  const set = lang === 'fr' ? cut.replace(/(\d) (?=\d|km)/g, '$1\u202F') : cut;
  return `${open}${set}${close}`;
}

function slug(text: string): string {
  const words = lettersOf(text);
  const telling = words.filter((word) => !LITTLE_WORDS.has(word));
  const chosen = telling.length > 0 ? telling : words.length > 0 ? words : ['event'];
  return chosen.slice(0, ID_WORDS).join('-');
}

/** The day or month by which an id begins: where no beginning is known, the month of the report. */
function dateOf(when: string | undefined, published: string): string {
  const isOpen = when === undefined || /^\[?\.\./.test(when);
  const date = /\d{4}(?:-\d{2}){0,2}/.exec(isOpen ? published : when)?.[0] ?? '';
  return isOpen ? date.slice(0, 7) : date;
}

/** What an id is made of. */
interface IdParts {
  /** EDTF. */
  readonly when: string | undefined;
  /** EDTF date of the report, which stands in where there is no date. */
  readonly published: string;
  /** The title, or the quoted words where there is none. */
  readonly words: string;
}

/** `<date>-<words>` by the codebook's convention; a number makes it one that no record has. */
export function idFor(
  { when, published, words }: IdParts,
  isTaken: (id: string) => boolean,
): string {
  const base = [dateOf(when, published), slug(words)].filter(Boolean).join('-');
  let id = base;
  for (let count = 2; isTaken(id); count += 1) id = `${base}-${count}`;
  return id;
}

/** Whether the id is one that is made of these parts, with or without a number. */
export function isIdOf(id: string, { when, published, words }: IdParts): boolean {
  const base = [dateOf(when, published), slug(words)].filter(Boolean).join('-');
  return id.startsWith(base) && /^(?:-\d+)?$/.test(id.slice(base.length));
}

/** Lower-case words joined by hyphens, of a name: an id that no other thing has. */
export function idOfName(name: string, isTaken: (id: string) => boolean): string {
  const base = slugOf(name, 'item');
  let id = base;
  for (let count = 2; isTaken(id); count += 1) id = `${base}-${count}`;
  return id;
}
