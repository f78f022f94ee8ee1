import { readEdtf } from '../../../domain/edtf';
import { type DateRead, dayOfEpoch, inYears, single } from '../values/calendar';
import { type DateStyle, readDate } from '../values/dateText';

/** Nobody has been asked in which order 03/04/2013 stands, so that only 13/04/2013 is a date. */
const STYLE: DateStyle = { dayFirst: null, epoch: false, years: true };
/** So long a number is no year or day: a moment since 1970, or up to 1966. */
const EPOCH = /^-?\d{9,13}(?:\.\d+)?$/;
/** Only what may be EDTF goes to its parser, which is slow to say no. */
const LIKE_EDTF = /^(?!\d*$)[\dXYESuxz?~%.,/[\]{}-]{4,64}$/;

/** A number as a year (2012), a compact day (20120401), or a moment in seconds or milliseconds since 1970. */
function readDateNumber(number: number): DateRead | null {
  // 0 is what files write for "not set".
  if (!Number.isFinite(number) || number === 0) return null;
  if (Number.isInteger(number) && number >= 1 && number <= 9_999)
    return readDate(String(number).padStart(4, '0'), STYLE);
  const compact =
    Number.isInteger(number) && number >= 10_000_101 && number <= 99_991_231
      ? readDate(String(number), STYLE)
      : null;
  return compact ?? inYears(single(dayOfEpoch(number)));
}

/** EDTF; where one end is open, the days of the other are all that is known. */
function readEdtfDays(text: string): DateRead | null {
  const result = readEdtf(text);
  if (!result.ok) return null;
  const { startMin, startMax, endMin, endMax, lasting } = result.reading;
  if (startMin !== null && endMax !== null) return inYears({ from: startMin, to: endMax, lasting });
  const from = startMin ?? endMin;
  const to = endMax ?? startMax;
  return from === null || to === null ? null : inYears({ from, to, lasting: false });
}

/** What tables may write, EDTF, and long numbers as text; `null` where the text is no such date. */
function readDateText(text: string): DateRead | null {
  const trimmed = text.trim();
  if (EPOCH.test(trimmed)) return readDateNumber(Number(trimmed));
  return readDate(trimmed, STYLE) ?? (LIKE_EDTF.test(trimmed) ? readEdtfDays(trimmed) : null);
}

const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 80;

/** Dates of one file: the same ones come again and again, and are read once. */
export class FeatureDates {
  private readonly known = new Map<string, DateRead | null>();

  /** A date as text or number; `null` where it is none. */
  read(value: unknown): DateRead | null {
    if (typeof value === 'number') return readDateNumber(value);
    if (typeof value !== 'string' || value.length > LONGEST_REMEMBERED) return null;
    let dated = this.known.get(value);
    if (dated === undefined) {
      dated = readDateText(value);
      if (this.known.size >= MOST_REMEMBERED) this.known.clear();
      this.known.set(value, dated);
    }
    return dated;
  }
}
