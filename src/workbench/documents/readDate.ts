import { publicationDay } from '../../domain/publicationDay';
import { edtfOfParts, readTypedWhen, unitTyped } from '../../domain/typedWhen';

/**
 * What a coder typed as the date of a publication, as EDTF: `2023-10-31`, `31 October 2023`, `about
 * October 2023`, or EDTF of a day, month or year; `null` where it can be read in no way.
 */
export function readDate(typed: string): string | null {
  const parts = readTypedWhen(typed);
  const edtf = parts ? edtfOfParts(parts) : typed.trim();
  return publicationDay(edtf) === null ? null : edtf;
}

const MONTH_WORD = '\\p{L}{3,9}\\.?';
const PRINTED = new RegExp(
  [
    `\\b\\d{1,2}(?:er|st|nd|rd|th)? ${MONTH_WORD},? (?:19|20)\\d{2}\\b`,
    `(?<![\\p{L}])${MONTH_WORD} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}\\b`,
    '\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b',
  ].join('|'),
  'gu',
);

/** The days that a text prints in full, as EDTF, with where they stand. */
export function printedDays(text: string): { edtf: string; at: number }[] {
  return [...text.matchAll(PRINTED)].flatMap(({ 0: words, index }) => {
    const edtf = unitTyped(words);
    return edtf === null ? [] : [{ edtf, at: index }];
  });
}
