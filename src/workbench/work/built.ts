import type { WrittenEvent } from '../../compile/written';
import { placesOfQuote } from '../../domain/quotePlaces';
import { SUPPORTED_FIELDS, type SupportedField } from '../../domain/vocabulary';
import type { Edit } from './history';
import { LONGEST_TITLE } from './naming';
import type { Work } from './work';

/** Why an edit cannot be made. */
export type EditRefusal =
  /** The record, place, actor or document is not there. */
  | 'missing'
  /** The words are not in the document, to the letter. */
  | 'not_verbatim'
  /** They stand more than once, and nothing beside them tells which is meant. */
  | 'not_once'
  /** Words that carry a field lie outside the quotation. */
  | 'words_outside'
  /** A quotation that carries nothing, or a record without one. */
  | 'no_words'
  /** A title that is empty or longer than 80 characters. */
  | 'title'
  /** An id that is no lower-case words joined by hyphens, or another record's. */
  | 'id'
  /** It would change nothing. */
  | 'nothing';

/** An edit, or why there is none. */
export type Built =
  | { readonly ok: true; readonly edit: Edit }
  | { readonly ok: false; readonly refusal: EditRefusal };

export const refused = (refusal: EditRefusal): Built => ({ ok: false, refusal });

/** What edits are made from. */
export interface Base {
  readonly work: Work;
  /** Ids of records that were opened from a file: links hold them, so that they stay whatever changes. */
  readonly settled: ReadonlySet<string>;
}

export type WrittenQuote = WrittenEvent['evidence'][number];

/** The text of a source; `null` where it has none. */
export function textOfSource({ sources, texts }: Work, id: string): string | null {
  const file = sources.find((source) => source.id === id)?.file;
  return file !== undefined && Object.hasOwn(texts, file) ? (texts[file] ?? null) : null;
}

/** The words given for a field, as a list. */
export const carrying = (
  { supports }: Pick<WrittenQuote, 'supports'>,
  field: keyof WrittenQuote['supports'],
): readonly string[] => [supports[field] ?? []].flat();

/** Whether a record says anything of a field. */
export function isFilled(record: WrittenEvent, field: SupportedField): boolean {
  switch (field) {
    case 'kind':
    case 'status':
      return true;
    case 'when':
    case 'strength':
      return record[field] !== undefined;
    case 'places':
    case 'actors':
      return record[field].length > 0;
  }
}

type Passage = Pick<WrittenQuote, 'source' | 'exact' | 'prefix' | 'suffix'>;

function passageRefusal(work: Work, passage: Passage): EditRefusal | null {
  const text = textOfSource(work, passage.source);
  if (text === null) return 'missing';
  const { length } = placesOfQuote(text, passage);
  if (passage.exact === '' || length === 0) return 'not_verbatim';
  return length > 1 ? 'not_once' : null;
}

function quoteRefusal(work: Work, quote: WrittenQuote): EditRefusal | null {
  const passage = passageRefusal(work, quote);
  if (passage) return passage;
  const words = SUPPORTED_FIELDS.flatMap((field) => carrying(quote, field));
  if (words.length === 0) return 'no_words';
  return words.every((text) => text !== '' && quote.exact.includes(text)) ? null : 'words_outside';
}

/**
 * Why a record cannot stand in the project: its every word must be in its document, in one place, and
 * the words of its fields in its quotations. `null` where it can.
 */
export function recordRefusal(work: Work, record: WrittenEvent): EditRefusal | null {
  const titles = work.project.languages.map((lang) => record.title[lang] ?? '');
  if (!titles.every((title) => title.trim() !== '' && title.length <= LONGEST_TITLE))
    return 'title';
  if (record.evidence.length === 0) return 'no_words';
  for (const quote of record.evidence) {
    const refusal = quoteRefusal(work, quote);
    if (refusal) return refusal;
  }
  for (const reading of (record.differences ?? []).flatMap(({ readings }) => readings)) {
    const refusal = passageRefusal(work, reading);
    if (refusal) return refusal;
  }
  return null;
}
