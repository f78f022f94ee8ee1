import { addDays, type Day, dayFromIso, isoOfDay } from '../domain/day';
import type { Place, RecordTime } from '../domain/record';
import { wordsFor } from './compileQuotes';
import type { Finding } from './issue';
import type { RawEvent } from './schema';

/** Decimals of a coordinate in degrees: 0.001° is about 100 m, finer than any town is placed. */
const COORDINATE_DECIMALS = 3;

/** In English and French alike, as the next two. */
const NAMES_FIRST = /\b(0?1|1st|first|1er|premier)\b/i;
const NAMES_LAST = /\b(28|29|30|31)(th|st)?\b|\b(last day|end|dernier jour|fin)\b/i;
const NAMES_A_DAY =
  /\b((mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|(lun|mar|mercre|jeu|vendre|same)di|dimanche|hier|aujourd[’']hui)\b/i;

const isFirstOfMonth = (day: Day): boolean => isoOfDay(day).endsWith('-01');

/** Two days from the first to the last of a month or of several: a month written as days. */
function wholeMonths(when: string): boolean {
  const match = /^\[?(\d{4}-\d{2}-\d{2})[~?%]?(?:\/|\.\.)(\d{4}-\d{2}-\d{2})[~?%]?\]?$/.exec(when);
  const first = dayFromIso(match?.[1] ?? '');
  const last = dayFromIso(match?.[2] ?? '');
  return (
    first !== null &&
    last !== null &&
    first < last &&
    isFirstOfMonth(first) &&
    isFirstOfMonth(addDays(last, 1))
  );
}

/**
 * A date on the first of a month, or from the first to the last of one, is often a month in
 * disguise (codebook §3.13): the words quoted for it must name the day.
 */
export function checkDatePrecision(event: RawEvent, time: RecordTime | undefined): Finding[] {
  const when = event.when ?? '';
  const dates = when.match(/\d{4}-\d{2}-01(?!\d)/g);
  if (!dates || !time) return [];
  const words = event.evidence.flatMap((evidence) => wordsFor(evidence, 'when')).join(' ');
  const report = (reason: string, fix: string): Finding[] => [{ field: 'when', reason, fix }];
  if (wholeMonths(when))
    return NAMES_FIRST.test(words) && NAMES_LAST.test(words)
      ? []
      : report(`${when} is a whole month written as days`, 'write the month, e.g. 2013-03');
  return NAMES_FIRST.test(words) || NAMES_A_DAY.test(words)
    ? []
    : report(
        `${dates.join(', ')} is the first of a month, but the words quoted for "when" name no day`,
        'write the month or year alone, or quote the words that name the day under "supports"',
      );
}

/** Coordinates finer than the towns' size pretend to a spot that no source names. */
export function checkCoordinates({ at }: Place): Finding[] {
  const scale = 10 ** COORDINATE_DECIMALS;
  return (at ?? []).flatMap((degrees, index) =>
    Math.abs(degrees * scale - Math.round(degrees * scale)) < 1e-6
      ? []
      : [
          {
            field: index === 0 ? 'lon' : 'lat',
            reason: `${degrees} is finer than 0.001°`,
            fix: `write ${degrees.toFixed(COORDINATE_DECIMALS)}`,
          },
        ],
  );
}
