import { addDays, type Day, type DayRange, isoOfDay } from '../../domain/day';
import { type EdtfReading, readEdtf } from '../../domain/edtf';
import { isPlan } from '../../domain/vocabulary';
import type { RawEvent } from '../schema';
import { type DayWords, dayWordsIn, liesIn, sameDays } from './dayWords';
import { latestReport, type QuotedFor, quotedFor } from './quotedText';
import type { Reading, RecordWords } from './reading';
import { FORECAST_WORDS } from './statusWords';

/** More days than these are no day: "recently" cannot carry one. */
const VAGUE_DAYS = 7;

/** The days in which a record begins and ends, and all of them where it is one occurrence. */
interface CodedDays {
  readonly start: DayRange | null;
  readonly end: DayRange | null;
  readonly whole: DayRange | null;
  readonly lasting: boolean;
  /** `[a..b]`: each end is a bound, and may rest on something else than the other. */
  readonly bounds: boolean;
  /** Its first and last day, where it states days; a month is no day of a report. */
  readonly first: Day | null;
  readonly last: Day | null;
  readonly approximate: boolean;
}

const range = (from: Day | null, to: Day | null): DayRange | null =>
  from === null || to === null ? null : { from, to };

const codedDays = (when: string, reading: EdtfReading): CodedDays => ({
  start: range(reading.startMin, reading.startMax ?? reading.startMin),
  end: range(reading.endMin ?? reading.endMax, reading.endMax),
  whole: reading.lasting ? null : range(reading.startMin, reading.endMax),
  lasting: reading.lasting,
  bounds: when.startsWith('['),
  first: reading.precision === 'day' ? reading.startMin : null,
  last: reading.precision === 'day' ? reading.endMax : null,
  approximate: reading.approximate,
});

/** How the days that words name stand to those that are coded, the best first. */
const FITS = ['same', 'within', 'wider', 'other'] as const;
type Fit = (typeof FITS)[number];

function half({ part }: DayWords, coded: DayRange, days: DayRange): boolean {
  const middle = (days.from + days.to) / 2;
  const quarter = (days.to - days.from) / 4;
  switch (part) {
    case null:
      return true;
    case 'early':
      return coded.to <= middle;
    case 'late':
      return coded.from >= middle;
    case 'mid':
      return coded.from >= days.from + quarter && coded.to <= days.to - quarter;
  }
}

function fitOf(words: DayWords, coded: DayRange, days: DayRange, approximate: boolean): Fit {
  const oneDay = coded.from === coded.to;
  if (words.meaning === 'vague') {
    const carries = !oneDay || days.to - days.from < VAGUE_DAYS;
    if (liesIn(coded, days)) return carries ? 'same' : 'within';
    return approximate && carries && coded.from <= days.to && coded.to >= days.from
      ? 'same'
      : 'other';
  }
  if (sameDays(coded, days)) return 'same';
  if (liesIn(coded, days)) {
    if (!half(words, coded, days)) return 'other';
    return words.part !== null && !oneDay ? 'same' : 'within';
  }
  return liesIn(days, coded) ? 'wider' : 'other';
}

const DELAYED =
  /\b(?:not|no|never|impede\w*|prevent\w*|delay\w*|rule\w* out|unlikely|hamper\w*)\b/i;

/** The coded days that the words bound, and the days that they name for them. */
function compared(
  words: DayWords,
  days: DayRange,
  coded: CodedDays,
  exact: string,
): [DayRange | null, DayRange][] {
  const one = (day: Day): DayRange => ({ from: day, to: day });
  switch (words.bound) {
    case 'since':
      return [[coded.whole ?? coded.start, days]];
    case 'on':
      return coded.lasting
        ? [coded.start, coded.end].map((target) => [target, days])
        : [[coded.whole, days]];
    case 'by': {
      const last = one(days.to);
      return coded.bounds || coded.lasting
        ? [[coded.end && one(coded.end.to), last]]
        : [[coded.whole, last]];
    }
    case 'before':
      return DELAYED.test(exact.slice(0, words.start))
        ? [[coded.whole ?? coded.start, days]]
        : [[coded.end && one(coded.end.to), one(addDays(days.from, -1))]];
    case 'after':
      return [
        [coded.start && one(coded.start.from), one(addDays(days.to, 1))],
        [coded.start, days],
      ];
  }
}

/**
 * A plan lies ahead of its report. A forecast may lie on either side, and so may a weekday for which
 * something was planned that has been overtaken since.
 */
function readingsOf(
  { past, future, groups }: DayWords,
  event: RawEvent,
  forecast: boolean,
): DayRange[] {
  const both = [past, future].flatMap((days) => days ?? []);
  if (forecast || (event.status === 'superseded' && groups.weekday)) return both;
  const meant = isPlan(event) ? future : past;
  return meant ? [meant] : [];
}

const told = ({ from, to }: DayRange): string =>
  from === to ? isoOfDay(from) : `${isoOfDay(from)} to ${isoOfDay(to)}`;

interface ReadWords {
  readonly quoted: QuotedFor;
  readonly words: DayWords;
  readonly fit: Fit | 'relative';
  readonly days: DayRange | null;
}

function readWords(
  quoted: QuotedFor,
  words: DayWords,
  event: RawEvent,
  coded: CodedDays,
  forecast: boolean,
): ReadWords {
  if (words.meaning === 'relative') return { quoted, words, fit: 'relative', days: null };
  let best: ReadWords = { quoted, words, fit: 'other', days: words.past ?? words.future };
  for (const days of readingsOf(words, event, forecast))
    for (const [target, named] of compared(words, days, coded, quoted.exact)) {
      const fit = target ? fitOf(words, target, named, coded.approximate) : 'wider';
      if (FITS.indexOf(fit) < FITS.indexOf(best.fit as Fit) || best.fit === 'other')
        best = { quoted, words, fit, days: named };
    }
  return best;
}

/** The days on which the records begin and end that this one is related to. */
function relatedDays({ event, events }: RecordWords): DayRange[] {
  return (event.related ?? []).flatMap(({ event: id }) => {
    const when = events.get(id)?.when;
    const read = when === undefined ? null : readEdtf(when);
    if (!read?.ok) return [];
    const { startMin, endMax } = read.reading;
    const from = startMin ?? endMax;
    const to = endMax ?? startMin;
    return from === null || to === null ? [] : [{ from, to }];
  });
}

/** Whether a bound of the date needs no words: it is the day of a report, or of a related record. */
function restsOnReports(day: Day | null, record: RecordWords, end: 'from' | 'to'): boolean {
  if (day === null) return false;
  if (day === latestReport(record)) return true;
  if (end === 'from' && [...record.documents.values()].some(({ published }) => published === day))
    return true;
  return relatedDays(record).some((days) => days.from === day || days.to === day);
}

const FIX = 'mend "when", or name under "supports" the words that carry it';

function disagreements(read: readonly ReadWords[], when: string): Reading[] {
  return read.flatMap(({ quoted, words, fit, days }): Reading[] => {
    if (fit !== 'other' && fit !== 'wider') return [];
    const names = `"${words.text}"${days ? ` is ${told(days)}` : ''}`;
    return [
      {
        ...{ field: 'when', value: when },
        reason:
          fit === 'other'
            ? `${names} in ${quoted.source}, not ${when}`
            : `${names} in ${quoted.source}, which is finer than ${when}`,
        fix: `${FIX} (${quoted.at})`,
      },
    ];
  });
}

function uncarried(read: readonly ReadWords[], coded: CodedDays, record: RecordWords): Reading[] {
  const when = record.event.when ?? '';
  const bare = (what: string): Reading => ({
    ...{ field: 'when', value: when },
    reason: `no words quoted for "when" carry ${what}`,
    fix: 'write the date as finely as the words do, or name the words that carry it',
  });
  const carries = (bounds: readonly string[]): boolean =>
    read.some(({ words, fit }) => fit === 'same' && bounds.includes(words.bound));
  const relative = read.some(({ fit }) => fit === 'relative');
  // "Following the departure": on the day of the record that is related.
  const near = (target: DayRange): boolean =>
    relative && relatedDays(record).some((days) => liesIn(target, days));
  const { whole, start, end } = coded;
  if (whole && carries(['on', 'since', 'before', 'by'])) return [];
  if (whole && near(whole)) return [];
  if (whole && !coded.bounds) return [bare(when)];
  const found: Reading[] = [];
  const startCarried =
    !start ||
    carries(['on', 'since', 'after', 'before']) ||
    near(start) ||
    ((coded.bounds || end !== null) && restsOnReports(coded.first, record, 'from'));
  const endCarried =
    !end || carries(['on', 'by', 'before']) || restsOnReports(coded.last, record, 'to');
  // "On Thursday" is one day; only what goes on, or has been so since, has an open end.
  const goesOn = record.event.status === 'ongoing' || carries(['since', 'before']);
  if (start && !end && !goesOn && carries(['on']))
    found.push(bare('that it went on: its end is open'));
  if (!startCarried) found.push(bare(`its beginning, ${told(start)}`));
  if (!endCarried) found.push(bare(`its end, ${told(end)}`));
  return found;
}

/** The day words of a quotation that the words named for the date touch. */
function namedIn(quoted: QuotedFor): DayWords[] {
  if (quoted.published === null) return [];
  return dayWordsIn(quoted.exact, quoted.published).filter(
    ({ start, end }) => start < quoted.end && end > quoted.start,
  );
}

/**
 * The date against the words quoted for it: weekdays, months and years are counted from the publication
 * of their document (codebook §3.7). A day needs words for a day, a month for a month; an end of a date
 * may also be the day of a report, or of a related record.
 */
export function readDays(record: RecordWords): Reading[] {
  const { event } = record;
  const read = event.when === undefined ? null : readEdtf(event.when);
  if (!read?.ok || event.when === undefined) return [];
  const coded = codedDays(event.when, read.reading);
  const forecast =
    event.status === 'claimed' &&
    quotedFor(record, 'status').some(({ words }) => FORECAST_WORDS.test(words));
  const findings: Reading[] = [];
  const found = quotedFor(record, 'when').flatMap((quoted) => {
    const named = namedIn(quoted);
    if (named.length === 0)
      findings.push({
        ...{ field: 'when', value: event.when ?? '' },
        reason: `"${quoted.words}" in ${quoted.source} names no day, month or year`,
        fix: `name the words that do under ${quoted.at}, or leave it out there`,
      });
    return named.map((words) => readWords(quoted, words, event, coded, forecast));
  });
  return [...findings, ...disagreements(found, event.when), ...uncarried(found, coded, record)];
}
