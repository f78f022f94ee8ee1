import parseEdtf, {
  Century,
  Decade,
  Date as EdtfDate,
  Set as EdtfSet,
  Interval,
  List,
  Season,
  Year,
} from 'edtf';
import { type Day, dayOfMs } from './day';
import {
  coarser,
  combine,
  type DatePrecision,
  type DateReading,
  type EdtfReading,
  type EdtfResult,
  knowUnusualDates,
  OPEN_END,
} from './edtf';

/**
 * Dates of every form, by the `edtf` package, whose grammar is large and slow: with this module `readEdtf`
 * reads them all.
 */

// The package tells its kinds of dates, to itself too, by the names of their classes, which a build shortens.
for (const [name, kind] of Object.entries({
  ...{ Century, Decade, Interval, List, Season, Year },
  ...{ Date: EdtfDate, Set: EdtfSet },
}))
  Object.defineProperty(kind, 'type', { value: name });

/** The parts of the `edtf` package's objects that are read here (version 4.11 ships no types). */
interface EdtfNode {
  type: string;
  min: number | null;
  max: number | null;
  precision?: number;
  approximate?: { value: number } | number;
  uncertain?: { value: number } | number;
  values?: unknown[];
  earlier?: boolean;
  later?: boolean;
  lower?: EdtfNode | number | null;
  upper?: EdtfNode | number | null;
}

const isNode = (value: unknown): value is EdtfNode =>
  typeof value === 'object' && value !== null && 'min' in value;

const flagged = (flag: EdtfNode['approximate']): boolean =>
  (typeof flag === 'object' ? flag.value : (flag ?? 0)) > 0;

const finiteDay = (ms: number | null | undefined): Day | null =>
  typeof ms === 'number' && Number.isFinite(ms) ? dayOfMs(ms) : null;

/** Precision of one date; `XX` for the day or month makes it coarser, as does a season or decade. */
function precisionOf(node: EdtfNode, text: string): DatePrecision {
  switch (node.type) {
    case 'Season':
      return 'season';
    case 'Decade':
      return 'decade';
    case 'Century':
      return 'century';
    default:
  }
  const [year = '', month, day] = text.replace(/[~?%]/g, '').replace(/^-/, '').split('-');
  if (/XX$/.test(year)) return 'century';
  if (/X$/.test(year)) return 'decade';
  if (month === undefined || month.includes('X')) return 'year';
  if (day === undefined || day.includes('X')) return 'month';
  return 'day';
}

function readDate(node: EdtfNode): DateReading {
  const text = String((node as { edtf?: string }).edtf ?? '');
  return {
    min: finiteDay(node.min),
    max: finiteDay(node.max),
    precision: precisionOf(node, text),
    approximate: flagged(node.approximate),
    uncertain: flagged(node.uncertain),
  };
}

const readBound = (bound: EdtfNode | number | null | undefined): DateReading =>
  isNode(bound) ? readDate(bound) : OPEN_END;

/**
 * `[…]` one of the dates, `{…}` all of them. `edtf` 4.11 takes the lower end of a range `a..b` for
 * its maximum, so both ends are read from the members here.
 */
function readSet(node: EdtfNode): EdtfReading {
  const dates = (node.values ?? []).flat().filter(isNode).map(readDate);
  const [first] = dates;
  if (!first) throw new RangeError('an empty set of dates');
  let earliest = first;
  let latest = first;
  let precision = first.precision;
  for (const date of dates) {
    if ((date.min ?? 0) < (earliest.min ?? 0)) earliest = date;
    if ((date.max ?? 0) > (latest.max ?? 0)) latest = date;
    precision = coarser(precision, date.precision);
  }
  const start = node.earlier ? OPEN_END : earliest;
  const end = node.later ? OPEN_END : latest;
  const flags = {
    precision,
    approximate: dates.some((date) => date.approximate),
    uncertain: dates.some((date) => date.uncertain),
  };
  if (node.type === 'Set')
    return {
      startMin: start.min,
      startMax: end.max,
      endMin: start.min,
      endMax: end.max,
      lasting: false,
      ...flags,
    };
  return { ...combine(start, end), lasting: true, ...flags };
}

function readNode(node: EdtfNode): EdtfReading {
  switch (node.type) {
    case 'Interval':
      return { ...combine(readBound(node.lower), readBound(node.upper)), lasting: true };
    case 'Set':
    case 'List':
      return readSet(node);
    default: {
      const date = readDate(node);
      return { ...combine(date, date), lasting: false };
    }
  }
}

/** Month numbers from 21 stand for seasons (21–32), quarters (33–36) and other parts of a year. */
const SUB_YEAR = /\d{4}-(?:2[1-9]|3\d|4[01])\b/;

/** `2013-02-08/2013-02-08` is an interval of one day, which `edtf` 4.11 refuses. */
const withoutEmptyInterval = (text: string): string => {
  const [from, to, ...rest] = text.split('/');
  return rest.length === 0 && from !== undefined && from === to && from !== '' && from !== '..'
    ? from
    : text;
};

/** A state of which neither start nor end is stated. */
const OPEN = '../..';

/** `edtf` 4.11 knows seasons and quarters, but not as the ends of an interval. */
function parseWhole(text: string): EdtfNode {
  const [from = '', to, ...rest] = text.split('/');
  if (to === undefined || rest.length > 0 || !SUB_YEAR.test(text))
    return parseEdtf(text) as EdtfNode;
  const [lower, upper] = [from, to].map((end) =>
    end === '..' || end === '' ? null : (parseEdtf(end) as EdtfNode),
  );
  return { type: 'Interval', min: null, max: null, lower: lower ?? null, upper: upper ?? null };
}

const notEdtf = (text: string): EdtfResult => ({
  ok: false,
  reason: `"${text}" is not an EDTF date (examples: 2013-02-08, 2012-04, 2013-01-10/..)`,
});

/** The same dates come again and again, and the grammar is slow. */
const read = new Map<string, EdtfResult>();
const MOST_REMEMBERED = 2_000;

/** As `readEdtf`, by the package alone: any expression, the plain ones too. */
export function readUnusualDate(text: string): EdtfResult {
  const known = read.get(text);
  if (known) return known;
  if (read.size >= MOST_REMEMBERED) read.clear();
  const result = readAnew(text);
  read.set(text, result);
  return result;
}

function readAnew(text: string): EdtfResult {
  if (text.includes('T'))
    return { ok: false, reason: 'a time of day is finer than a record can be' };
  const whole = withoutEmptyInterval(text.trim());
  let node: EdtfNode;
  try {
    node = parseWhole(whole);
  } catch {
    return notEdtf(text);
  }
  try {
    const reading = readNode(node);
    if (reading.startMin === null && reading.endMax === null && whole !== OPEN)
      return { ok: false, reason: 'neither end of the date is known' };
    if (reading.startMin !== null && reading.endMax !== null && reading.startMin > reading.endMax)
      return { ok: false, reason: 'the date ends before it begins' };
    return { ok: true, reading };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return notEdtf(text);
  }
}

knowUnusualDates(readUnusualDate);
