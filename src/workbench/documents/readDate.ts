import { readEdtf } from '../../domain/edtf';
import { monthOf, plainDate } from '../../domain/monthNames';

const ABOUT = /^(?:about|around|circa|c|ca|vers|environ|autour du|le)\s+/;
const DAY_FIRST = /^(\d{1,2}) (?:of )?([a-z]+) (\d{4})$/;
const MONTH_FIRST = /^([a-z]+) (\d{1,2}) (\d{4})$/;
const MONTH = /^([a-z]+) (?:de )?(\d{4})$/;

const two = (number: number | string): string => String(number).padStart(2, '0');

function writtenOut(text: string): string | null {
  const dayFirst = DAY_FIRST.exec(text);
  const monthFirst = MONTH_FIRST.exec(text);
  const alone = MONTH.exec(text);
  const [, name = '', day = '', year = ''] = dayFirst
    ? ['', dayFirst[2], dayFirst[1], dayFirst[3]]
    : (monthFirst ?? (alone ? ['', alone[1], '', alone[2]] : []));
  const month = monthOf(name);
  if (month === null) return null;
  return [year, two(month), ...(day ? [two(day)] : [])].join('-');
}

/**
 * What a coder typed as a date, as EDTF: `2023-10-31`, `31 October 2023`, `October 2023`, `2023`, each
 * with “about” or `~`, or any EDTF that closes; `null` where it can be read in no way.
 */
export function readDate(typed: string): string | null {
  const text = typed.trim();
  const plain = plainDate(text).replace(/~$/, '').trim();
  const said = plain.replace(ABOUT, '').replace(/^le /, '');
  const about = /~$/.test(text) || (said !== plain && !/^le /.test(plain));
  const written = writtenOut(said);
  const edtf = written ?? (said === plain && !about ? text : said);
  const dated = about ? `${edtf}~` : edtf;
  const read = readEdtf(dated);
  return read.ok && read.reading.endMax !== null ? dated : null;
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
export function printedDays(text: string): { edtf: string; words: string; at: number }[] {
  return [...text.matchAll(PRINTED)].flatMap(({ 0: words, index }) => {
    const edtf = readDate(words);
    return edtf === null ? [] : [{ edtf, words, at: index }];
  });
}
