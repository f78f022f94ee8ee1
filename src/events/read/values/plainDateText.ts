import { plainCharacters } from './digits';
import { withShortMonths } from './monthNames';

const ACCENTS = /\p{M}|\u0640/gu;
const LONG_DASHES = /[\u2013-\u2015]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc\u2032`\u00b4]/g;
const BLANKS = /\s+/g;
const ORDINAL = /(\d)(?:st|nd|rd|th|ers?|eres?|eme|e|o|\u00ba|\u00b0|\u00aa)(?!\p{L})/gu;
/** A day or month that is not known, as people have it in place of two digits: `??/02/2013`, `xx.02.2013`, `--/02/2013`. */
const UNKNOWN_PART = /(?<![\p{L}\d?])(?:\?\?|xx)(?=[/.-]|$)|^--(?=[/.])/gu;
/** Marks of a note behind a date: `1 Feb 2013*`, `1 Feb 2013 [1]`. */
const NOTE_MARKS = /(?<=[\p{L}\d]) ?(?:\*{1,3}|(?:\[[a-z\d]{1,3}\])+)$/u;
const ERA = / (?:a\.d\.|c\.e\.|ap(?:r|res)?\.? ?j\.?-? ?c\.?|d\. ?c\.)$/;

const HALF = String.raw`(?: ?[ap]\.? ?m\.?(?![a-z]))`;
const HOUR = String.raw`(?:(?:[01]?\d|2[0-3])(?!\d)|24(?=:00))`;
const CLOCK = [
  String.raw`(?:${HOUR}(?::| ?h ?)[0-5]\d(?:[:m][0-5]\d(?:[.,]\d+)?)?${HALF}?`,
  String.raw`${HOUR}[.][0-5]\d(?:[.][0-5]\d(?:[.]\d+)?)?${HALF}`,
  String.raw`${HOUR}(?:${HALF}| ?(?:h|hrs?|hours?|heures?|horas?)(?![a-z\d])))`,
].join('|');
const ZONE_NAMES =
  'z|utc|gmt|wat|cat|eat|cet|cest|bst|wet|west|eet|eest|msk|ist|est|edt|cst|cdt|mst|mdt|pst|pdt|local';
/** As programs name zones: `[Europe/Paris]`, `Africa/Bamako`. */
const PLACE_ZONE = String.raw`(?: ?\[[a-z0-9_/+-]{1,40}\]| (?:africa|america|antarctica|asia|atlantic|australia|etc|europe|indian|pacific)/[a-z0-9_+/-]{1,40})`;
const OFFSET = String.raw`[+-]\d{2}(?::?\d{2})?(?!\d)`;
const ZONE = String.raw`(?: ?(?:gmt|utc)[+-]\d{1,2}(?::?\d{2})?(?!\d)| ?(?:${ZONE_NAMES})(?![a-z])(?: ?${OFFSET})?| ?${OFFSET}(?: (?:${ZONE_NAMES})(?![a-z]))?)?${PLACE_ZONE}?(?: \([^()]*\))?`;
const END = `(?=$|[ ,;)/-])`;
const TIMES = new RegExp(
  String.raw`(?:(^|\d)t|(^|[ ,(]))(?:at |@ ?|a las |a |vers |hacia las )?${CLOCK}${ZONE}(?: ?- ?${CLOCK}${ZONE})?${END}`,
  'g',
);
const COMPACT_TIME = new RegExp(
  String.raw`(\d)t(?:[01]\d|2[0-3])(?:[0-5]\d){0,2}(?:[.,]\d+)?${ZONE}${END}`,
  'g',
);
const HAS_TIME = /\dt\d|:|\dh|\d ?[ap]\.?m| h/;

/** Two numbers and a year, perhaps with a time: the commonest form but ISO, of which nothing has to be made plain. */
export const IN_NUMBERS =
  /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:,? (?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?: ?[AP]M)?)?$/i;

/** The same dates come again and again: each is made plain once. */
const known = new Map<string, string>();
const MOST_KNOWN = 5_000;

/**
 * A date as all its forms are compared: small letters without accents, ASCII digits, single spaces, without
 * the times of day, which say nothing of the day as it is written.
 */
export function plainDateText(text: string): string {
  let plain = known.get(text);
  if (plain === undefined) {
    plain = madePlain(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, plain);
  }
  return plain;
}

function madePlain(text: string): string {
  const plain = plainCharacters(text)
    .normalize('NFD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(LONG_DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replace(BLANKS, ' ')
    .trim();
  return withoutTimes(plain);
}

/** As cameras have it: `2013:02:01 10:00:00`. */
const EXIF_DATE = /^(\d{4}):(\d{2}):(\d{2})(?![\d:])/;
/** The night between two days, which are then said. */
const NIGHT =
  /^(?:dans |during |on )?(?:the |la )?(?:nuit|night|noche) (?:of |of the )?(?=d[eu] |\d)/;

function withoutTimes(text: string): string {
  const plain = text.replace(EXIF_DATE, '$1-$2-$3').replace(NIGHT, '');
  const timeless = HAS_TIME.test(plain)
    ? plain.replace(TIMES, '$1 ').replace(COMPACT_TIME, '$1 ').replace(BLANKS, ' ').trim()
    : plain;
  return withShortMonths(timeless)
    .replace(NOTE_MARKS, '')
    .replace(ERA, '')
    .replace(ORDINAL, '$1')
    .replace(UNKNOWN_PART, '00');
}
