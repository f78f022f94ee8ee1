import { addDays, addMonths, type DayRange, isoOfDay } from './day';
import { readPlainDate } from './plainDate';

/** `2013-02-08`, `2013-02`, `2013`; `null` where the days are no day, month or year. */
function unitOf({ from, to }: DayRange): string | null {
  const first = isoOfDay(from);
  if (from === to) return first;
  if (!first.endsWith('-01')) return null;
  if (to === addDays(addMonths(from, 1), -1)) return first.slice(0, 7);
  const isYear = first.endsWith('-01-01') && to === addDays(addMonths(from, 12), -1);
  return isYear ? first.slice(0, 4) : null;
}

/** Days as EDTF: a day, a month, a year, or one of several days. */
export const edtfOfDays = (days: DayRange): string =>
  unitOf(days) ?? `[${isoOfDay(days.from)}..${isoOfDay(days.to)}]`;

/** How a date is meant. */
export const WHEN_FORMS = [
  'on',
  'about',
  'by',
  'after',
  'between',
  'lasting',
  'since',
  'until',
] as const;
export type WhenForm = (typeof WHEN_FORMS)[number];

/** A date in its parts; `end` where it has two ends. */
interface WhenParts {
  readonly form: WhenForm;
  /** EDTF of one day, month or year. */
  readonly date: string;
  readonly end?: string;
}

export const hasTwoEnds = (form: WhenForm): boolean => form === 'between' || form === 'lasting';

/** EDTF of a date in its parts. */
export function edtfOfParts({ form, date, end = date }: WhenParts): string {
  switch (form) {
    case 'on':
      return date;
    case 'about':
      return `${date}~`;
    case 'by':
      return `[..${date}]`;
    case 'after':
      return `[${date}..]`;
    case 'between':
      return `[${date}..${end}]`;
    case 'lasting':
      return `${date}/${end}`;
    case 'since':
      return `${date}/..`;
    case 'until':
      return `../${date}`;
  }
}

const UNIT = String.raw`\d{4}(?:-\d{2}){0,2}`;
const FORMS: readonly (readonly [WhenForm, RegExp])[] = [
  ['on', new RegExp(`^(${UNIT})$`)],
  ['about', new RegExp(`^(${UNIT})~$`)],
  ['by', new RegExp(String.raw`^\[\.\.(${UNIT})\]$`)],
  ['after', new RegExp(String.raw`^\[(${UNIT})\.\.\]$`)],
  ['between', new RegExp(String.raw`^\[(${UNIT})\.\.(${UNIT})\]$`)],
  ['lasting', new RegExp(`^(${UNIT})/(${UNIT})$`)],
  ['since', new RegExp(String.raw`^(${UNIT})/\.\.$`)],
  ['until', new RegExp(String.raw`^\.\./(${UNIT})$`)],
];

/** The parts of an EDTF date; `null` where it is of another form. */
export function whenParts(edtf: string): WhenParts | null {
  for (const [form, pattern] of FORMS) {
    const [, date, end] = pattern.exec(edtf) ?? [];
    if (date !== undefined) return { form, date, ...(end !== undefined && { end }) };
  }
  return null;
}

/** Words before a date, in both languages; what stands first is tried first. */
const LEADS: readonly (readonly [WhenForm, RegExp])[] = [
  ['about', /^(?:about|around|circa|c\.|~|vers|environ)\s*(?:le |l’|l')?/i],
  ['by', /^(?:by|before|not later than|avant|au plus tard|d’ici|d'ici)\s+(?:le |l’|l')?/i],
  ['after', /^(?:after|not before|après|apres)\s+(?:le |l’|l')?/i],
  ['since', /^(?:since|depuis)\s+(?:le |l’|l')?/i],
  ['until', /^(?:until|till|jusqu['’]?(?:au|en|à))\s+(?:le )?/i],
  ['between', /^(?:between|entre)\s+/i],
];

function rangeParts(days: DayRange, form: WhenForm): WhenParts | null {
  // Ends that are written by months are meant by months.
  const [first, last] = [isoOfDay(days.from), isoOfDay(days.to)];
  const byMonth =
    first.endsWith('-01') &&
    isoOfDay(addDays(days.to, 1)).endsWith('-01') &&
    first.slice(0, 7) !== last.slice(0, 7);
  const [date, end] = byMonth ? [first.slice(0, 7), last.slice(0, 7)] : [first, last];
  return { form, date, end };
}

/** One day, month or year that was typed, as EDTF; `null` where it is none. */
export function unitTyped(text: string): string | null {
  const read = readPlainDate(text);
  return read && !read.isRange ? unitOf(read) : null;
}

/**
 * What was typed as a date, in words of either language: "8 Feb 2013", "about March 2012", "between 8
 * and 11 February 2013". `null` where it is no plain date; it may still be EDTF.
 */
export function readTypedWhen(typed: string): WhenParts | null {
  const text = typed.trim();
  // EDTF is as precise as it is written: of years no months are made.
  const written = whenParts(text);
  const ends = written ? [written.date, written.end ?? written.date] : [];
  if (written && ends.every((end) => unitTyped(end) === end)) return written;
  for (const [form, lead] of LEADS) {
    const found = lead.exec(text);
    if (!found) continue;
    const read = readPlainDate(
      form === 'between' ? text.replace(/\ble /g, '') : text.slice(found[0].length),
    );
    if (!read) return null;
    if (form === 'between') return read.isRange ? rangeParts(read, form) : null;
    const date = read.isRange ? null : unitOf(read);
    return date === null ? null : { form, date };
  }
  const read = readPlainDate(text);
  if (!read) return null;
  if (read.isRange) return rangeParts(read, 'lasting');
  const date = unitOf(read);
  return date === null ? null : { form: 'on', date };
}
