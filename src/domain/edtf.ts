import { addDays, type Day, dayFromIso } from './day';

/** The finest unit that a date states. */
export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/**
 * What an EDTF expression says in days. `null` where an end is open (`..`) or unknown (empty):
 * only other knowledge can close it. `lasting` tells a state that fills its interval
 * (`2012-04/2013-01`) from one occurrence on some day of it (`2012-04`, `[2013-01-10..2013-01-12]`).
 */
export interface EdtfReading {
  readonly startMin: Day | null;
  readonly startMax: Day | null;
  readonly endMin: Day | null;
  readonly endMax: Day | null;
  readonly lasting: boolean;
  /** Precision of the coarser end. */
  readonly precision: DatePrecision;
  /** `~` or `%`: the source says "about". Widening is a judgement, so the days stay as stated. */
  readonly approximate: boolean;
  /** `?` or `%`. */
  readonly uncertain: boolean;
}

export type EdtfResult =
  | { readonly ok: true; readonly reading: EdtfReading }
  | { readonly ok: false; readonly reason: string };

const COARSENESS: readonly DatePrecision[] = [
  'day',
  'month',
  'season',
  'year',
  'decade',
  'century',
];
/** The coarser of two precisions. */
export const coarser = (a: DatePrecision, b: DatePrecision): DatePrecision =>
  COARSENESS.indexOf(a) > COARSENESS.indexOf(b) ? a : b;

/** What one date says, or one end of an interval; `null` where it is open. */
export interface DateReading {
  min: Day | null;
  max: Day | null;
  precision: DatePrecision;
  approximate: boolean;
  uncertain: boolean;
}

/** An end of an interval that is not stated. */
export const OPEN_END: DateReading = {
  min: null,
  max: null,
  precision: 'day',
  approximate: false,
  uncertain: false,
};

/** What two dates say as the first and the last. */
export function combine(first: DateReading, last: DateReading): Omit<EdtfReading, 'lasting'> {
  return {
    startMin: first.min,
    startMax: first.max,
    endMin: last.min,
    endMax: last.max,
    precision: coarser(first.precision, last.precision),
    approximate: first.approximate || last.approximate,
    uncertain: first.uncertain || last.uncertain,
  };
}

/** A day, month or year of four digits, "about" or doubtful or not. */
const PLAIN = /^([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?([?~%]?)$/;

/** The last day of a month, counted from 1. */
const lastOfMonth = (year: string, month: string): Day | null => {
  const next =
    month === '12'
      ? `${Number(year) + 1}-01`
      : `${year}-${`${Number(month) + 1}`.padStart(2, '0')}`;
  const first = dayFromIso(`${next}-01`);
  return first === null ? null : addDays(first, -1);
};

function readPlainDate(text: string): DateReading | null {
  const [whole, year = '', month, day, mark = ''] = PLAIN.exec(text) ?? [];
  if (whole === undefined) return null;
  const min = dayFromIso(`${year}-${month ?? '01'}-${day ?? '01'}`);
  const max = day === undefined ? lastOfMonth(year, month ?? '12') : min;
  if (min === null || max === null) return null;
  return {
    ...{ min, max, precision: day ? 'day' : month ? 'month' : 'year' },
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}

/** A plain date or an interval of such; `null` for all else, in order or not. */
function readPlain(text: string): EdtfReading | null {
  const [from = '', to, ...rest] = text.split('/');
  if (rest.length > 0) return null;
  if (to === undefined || from === to) {
    const date = readPlainDate(from);
    return date && { ...combine(date, date), lasting: false };
  }
  const [first, last] = [from, to].map((end) =>
    end === '' || end === '..' ? OPEN_END : readPlainDate(end),
  );
  if (!first || !last || (first.min === null && last.min === null)) return null;
  const isInOrder = first.min === null || last.min === null || first.min < last.min;
  return isInOrder ? { ...combine(first, last), lasting: true } : null;
}

/** Thrown for a date that only the grammar reads, where it is not loaded. */
export class UnusualDate extends Error {}

let readUnusual = (text: string): EdtfResult => {
  throw new UnusualDate(text);
};

/** Takes the reader of all forms from `edtfGrammar.ts`, when that is loaded. */
export function knowUnusualDates(reader: (text: string) => EdtfResult): void {
  readUnusual = reader;
}

/** The same dates come again and again. */
const read = new Map<string, EdtfResult>();
const MOST_REMEMBERED = 2_000;

/**
 * Reads an EDTF expression (ISO 8601-2, levels 0 to 2, years 0 to 9999) as day numbers; returns the reason
 * where the text is no EDTF or names times of day. Plain dates and their intervals are read here.
 *
 * @throws UnusualDate for any other text, unless `edtfGrammar.ts` is loaded
 */
export function readEdtf(text: string): EdtfResult {
  const known = read.get(text);
  if (known) return known;
  if (read.size >= MOST_REMEMBERED) read.clear();
  const reading = readPlain(text.trim());
  const result: EdtfResult = reading ? { ok: true, reading } : readUnusual(text);
  read.set(text, result);
  return result;
}
