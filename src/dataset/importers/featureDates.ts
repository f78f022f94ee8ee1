import { type Day, dayFromIso, dayOf, dayOfMs } from '../../domain/day';
import { readEdtf } from '../../domain/edtf';

/** The days that a date may mean, both included. */
export interface DatedDays {
  readonly from: Day;
  readonly to: Day;
  /** It fills its days; otherwise it is one of them. */
  readonly lasting: boolean;
}

const FIRST_DAY = dayFromIso('0001-01-01') ?? dayOf(0);
const LAST_DAY = dayFromIso('9999-12-31') ?? dayOf(0);
const MINUTES_PER_DAY = 1_440;

/** Seconds since 1970 stay below this until the year 2286; milliseconds reach it in April 1970. */
const FIRST_MILLISECONDS = 1e10;

const YEAR_OR_MONTH = /^(\d{4})(?:-(\d{2}))?$/;
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})$/;
const MOMENT =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?\s?(?:Z|UTC|([+-])(\d{2}):?(\d{2})?)?$/i;
const EPOCH = /^-?\d{9,13}(?:\.\d+)?$/;
/** Only what may be EDTF goes to its parser, which is slow to say no. */
const LIKE_EDTF = /^[\dXYESuxz?~%.,/[\]{}-]{4,64}$/;

const within = (dated: DatedDays): DatedDays | null =>
  dated.from >= FIRST_DAY && dated.to <= LAST_DAY && dated.from <= dated.to ? dated : null;

const oneDay = (day: Day | null): DatedDays | null =>
  day === null ? null : within({ from: day, to: day, lasting: false });

/** A number as a year (2012), a compact day (20120401), or a moment in seconds or milliseconds since 1970. */
export function readDateNumber(number: number): DatedDays | null {
  // 0 is what files write for "not set".
  if (!Number.isFinite(number) || number === 0) return null;
  if (Number.isInteger(number) && number >= 1 && number <= 9_999)
    return readDateText(String(number).padStart(4, '0'));
  if (Number.isInteger(number) && number >= 10_000_101 && number <= 99_991_231) {
    const compact = readDateText(String(number));
    if (compact) return compact;
  }
  return oneDay(dayOfMs(Math.abs(number) < FIRST_MILLISECONDS ? number * 1_000 : number));
}

/** A moment falls on its UTC day; without a zone it is taken as written. */
function readMoment(match: RegExpExecArray): DatedDays | null {
  const [, date = '', hours, minutes, sign, zoneHours = '0', zoneMinutes = '0'] = match;
  const day = dayFromIso(date);
  if (day === null || Number(hours) > 24 || Number(minutes) > 59) return null;
  const zone = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1);
  const inDay = Number(hours) * 60 + Number(minutes) - (sign ? zone : 0);
  // 24:00 is the end of the day that it is written with.
  const whole = Number(hours) === 24 && !sign ? 0 : Math.floor(inDay / MINUTES_PER_DAY);
  return oneDay(dayOf(day + whole));
}

function readInterval(text: string): DatedDays | null {
  const [first = '', last = '', ...rest] = text.split('/');
  if (rest.length > 0) return null;
  const from = readDateText(first);
  const to = readDateText(last);
  return from && to && !from.lasting && !to.lasting
    ? within({ from: from.from, to: to.to, lasting: first !== last })
    : null;
}

/** EDTF; where one end is open, the days of the other are all that is known. */
function readEdtfDays(text: string): DatedDays | null {
  const result = readEdtf(text);
  if (!result.ok) return null;
  const { startMin, startMax, endMin, endMax, lasting } = result.reading;
  if (startMin !== null && endMax !== null) return within({ from: startMin, to: endMax, lasting });
  const from = startMin ?? endMin;
  const to = endMax ?? startMax;
  return from === null || to === null ? null : within({ from, to, lasting: false });
}

/**
 * ISO 8601 dates and moments, EDTF, and numbers as text, in the years 1 to 9999; `null` where the text
 * is no such date (2013-02-30 is none).
 */
export function readDateText(text: string): DatedDays | null {
  const trimmed = text.trim();
  const day = dayFromIso(trimmed);
  if (day !== null) return oneDay(day);
  const moment = MOMENT.exec(trimmed);
  if (moment) return readMoment(moment);
  const compact = COMPACT_DAY.exec(trimmed);
  if (compact) return oneDay(dayFromIso(compact.slice(1).join('-')));
  if (EPOCH.test(trimmed)) return readDateNumber(Number(trimmed));
  if (trimmed.length <= 80 && trimmed.includes('/')) {
    const interval = readInterval(trimmed);
    if (interval) return interval;
  }
  if (YEAR_OR_MONTH.test(trimmed) || LIKE_EDTF.test(trimmed)) return readEdtfDays(trimmed);
  return null;
}

const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 80;

/** Dates of one file: the same ones come again and again, and are read once. */
export class FeatureDates {
  private readonly known = new Map<string, DatedDays | null>();

  /** A date as text or number; `null` where it is none. */
  read(value: unknown): DatedDays | null {
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
