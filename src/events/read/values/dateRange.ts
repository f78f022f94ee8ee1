import { addDays, dayOf } from '../../../domain/day';
import { type DateRead, inYears, since, spanOf, until } from './calendar';
import { type DateFields, dateFields, daysOfFields, type FieldStyle } from './dateFields';

type ReadDate<Style> = (text: string, style: Style) => DateRead | null;

/**
 * Ranges such as `1-3 February 2013`, `28 Feb - 2 Mar 2013` or `du 1er au 3 février 2013`, and dates of which one
 * end is open, in plain letters. Each end has from the other what only that says.
 *
 * @param readOne - reads what stands behind "since" or "until"
 */
export function readDateRange<Style extends FieldStyle>(
  text: string,
  style: Style,
  readOne: ReadDate<Style>,
): DateRead | null {
  return readClosed(text, style) ?? readOpen(text, style, readOne);
}

const FROM = /^(?:from |du |des |de |del |desde |من )(?:the |le |la |el )?/;
const BETWEEN = /^(?:between |entre |بين )(?:the |le |la |el )?/;
const TO =
  / (?:to|au|aux|a|al|until|till|til|through|thru|jusqu'au|jusqu'a|hasta|الى|حتى) (?:the |le |la |el )?/;
const AND = / (?:and|et|y) (?:the |le |la |el )?| ?& ?| و ?/;
const OR = / (?:or|ou|o) (?:the |le |la |el )?/;

function readClosed(text: string, style: FieldStyle): DateRead | null {
  if (BETWEEN.test(text)) {
    const span = spanOfParts(text.replace(BETWEEN, ''), AND, style);
    return span && { ...span, lasting: false };
  }
  const either = spanOfParts(text, OR, style);
  if (either) return { ...either, lasting: false };
  const both = spanOfParts(text, AND, style);
  // Of days that do not follow each other, those between are none of it.
  if (both) return both.to - both.from <= 1 ? both : null;
  const inside = text.replace(FROM, '');
  return spanOfParts(inside, TO, style) ?? spanAtMark(inside, style);
}

/** The span of a text that the expression cuts in two. */
function spanOfParts(text: string, between: RegExp, style: FieldStyle): DateRead | null {
  const match = between.exec(text);
  if (!match) return null;
  return spanOfTwo(text.slice(0, match.index), text.slice(match.index + match[0].length), style);
}

/** Marks that part two dates, the surest first; `-` and `/` also stand within dates. */
const MARKS = [' - ', '...', '..', '\u2192', '->', '/', '-'] as const;
const MOST_CUTS = 12;

function spanAtMark(text: string, style: FieldStyle): DateRead | null {
  let cuts = 0;
  for (const mark of MARKS)
    for (let at = text.indexOf(mark); at > 0 && cuts < MOST_CUTS; at = text.indexOf(mark, at + 1)) {
      cuts++;
      const [first, last] = [text.slice(0, at), text.slice(at + mark.length)];
      const span = isAsExact(first, last, style) ? spanOfTwo(first, last, style) : null;
      if (span) return span;
    }
  return null;
}

/** Whether both ends name a day, or neither: otherwise the text was cut within a date. */
const isAsExact = (first: string, last: string, style: FieldStyle): boolean =>
  ((dateFields(first, style)?.day ?? null) === null) ===
  ((dateFields(last, style)?.day ?? null) === null);

function spanOfTwo(firstText: string, lastText: string, style: FieldStyle): DateRead | null {
  const first = dateFields(firstText, style);
  const last = first && dateFields(lastText, style);
  if (!first || !last) return null;
  const [start, end] = [completed(first, last), completed(last, first)];
  if (!start || !end) return null;
  const [from, to] = [daysOfFields(start), daysOfFields(end)];
  const span = from && to && spanOf(from, to);
  if (span || !from || !to) return span;
  // 28 December to 2 January 2013: the year is said of one end, and the other lies across New Year.
  if (first.year === null) return acrossNewYear({ ...start, year: (start.year ?? 0) - 1 }, end);
  return last.year === null ? acrossNewYear(start, { ...end, year: (end.year ?? 0) + 1 }) : null;
}

function acrossNewYear(first: DateFields, last: DateFields): DateRead | null {
  const [from, to] = [daysOfFields(first), daysOfFields(last)];
  return from && to && first.month !== last.month ? spanOf(from, to) : null;
}

/** What one end says, with year and month of the other where it has none; `null` where it says less than that. */
function completed(end: DateFields, other: DateFields): DateFields | null {
  const year = end.year ?? other.year;
  if (end.day === null) return end.month === null && end.year === null ? null : { ...end, year };
  if (end.month !== null) return { ...end, year };
  return other.month !== null && other.day !== null ? { ...end, year, month: other.month } : null;
}

const SINCE =
  /^(?:since|from|as of|as from|starting|beginning|depuis|des|a partir de|a partir du|a compter du|desde|a partir del|منذ|من)(?: the| le| la| el| l')? (?=\S)/;
const UNTIL =
  /^(?:until|till|til|up to|to|by|no later than|jusqu'au|jusqu'a|jusqu'en|au plus tard|hasta|حتى)(?: the| le| la| el| l')? (?=\S)/;
const AFTER = /^(?:after|apres|despues de|despues del|بعد)(?: the| le| la| el| l')? (?=\S)/;
const BEFORE = /^(?:before|avant|antes de|antes del|قبل)(?: the| le| la| el| l')? (?=\S)/;
const GOES_ON =
  /(?:\/(?:\.\.)?| -|\.\.| onwards?| and after| and later| ou apres| en adelante|(?: -|\/| to| until) ?(?:present|now|today|ongoing|date|aujourd'hui|ce jour|presente|hoy))$/;
const WENT_ON = /^(?:(?:\.\.)?\/|\.\.)/;

function readOpen<Style extends FieldStyle>(
  text: string,
  style: Style,
  readOne: ReadDate<Style>,
): DateRead | null {
  const at = (edge: RegExp): DateRead | null => {
    const rest = text.replace(edge, '');
    const date = rest === text || rest === '' ? null : readOne(rest, style);
    // "Since" of what has an open end itself says nothing that can be read.
    return date?.open ? null : date;
  };
  const start = at(SINCE) ?? at(GOES_ON);
  if (start) return since(start);
  const end = at(UNTIL) ?? at(WENT_ON);
  if (end) return until(end);
  const after = at(AFTER);
  if (after) return inYears(since(dayBeside(addDays(after.to, 1))));
  const before = at(BEFORE);
  return before && inYears(until(dayBeside(addDays(before.from, -1))));
}

/** "Before 3 February" says nothing of the 3rd: the last day of which it does is the 2nd. */
const dayBeside = (day: number): DateRead => ({ from: dayOf(day), to: dayOf(day), lasting: false });
