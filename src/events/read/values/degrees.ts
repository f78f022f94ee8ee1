import { plainCharacters } from './digits';
import { readNumber } from './numberText';

type Axis = 'lat' | 'lon';

const LIMIT: Readonly<Record<Axis, number>> = { lat: 90, lon: 180 };
/** What sums of fractions leave: 180.00000000000003. */
const ROUNDING = 1e-9;

/**
 * The coordinate, brought back to the edge where rounding alone has put it beyond; `null` off the globe or
 * where it is no number. A longitude from 180 to 360 is off it: nothing tells it from a mistake.
 */
export function onGlobe(value: number, axis: Axis): number | null {
  const limit = LIMIT[axis];
  if (Math.abs(value) <= limit) return value;
  return Math.abs(value) <= limit + ROUNDING ? Math.sign(value) * limit : null;
}

/** One coordinate of a column: degrees in WGS 84, or what is wrong with it. */
export function readDegrees(text: string, axis: Axis): number | 'bad_number' | 'out_of_range' {
  const number = readNumber(text);
  if (!Number.isNaN(number)) return onGlobe(number, axis) ?? 'out_of_range';
  const angle = text.length > LONGEST ? null : readAngle(plainAngle(text));
  if (!angle || (angle.axis !== null && angle.axis !== axis)) return 'bad_number';
  return onGlobe(angle.value, axis) ?? 'out_of_range';
}

const MINUTES = /[\u2018\u2019\u02b9\u02bc\u2032`\u00b4]/g;
const SECONDS = /[\u201c\u201d\u2033\u02ba]|''/g;
const DEGREES = /[\u00ba\u02da]| ?\bdeg(?:rees?|res?|\.)?/gi;
/** `16d16m18s`: seconds, not south. */
const SECONDS_BY_LETTER = /(m ?\d{1,2}(?:[.,]\d+)?) ?s/gi;
const HEMISPHERES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:north|nord|norte)\b/gi, 'N'],
  [/\b(?:south|sud|sur)\b/gi, 'S'],
  [/\b(?:east|este?)\b/gi, 'E'],
  [/\b(?:west|ouest|oeste|o)\b|o$|o(?=[ ,;])/gi, 'W'],
];
const BLANKS = /\s+/g;

/** Angles with one sign for each of degrees, minutes, seconds and hemispheres. `O` is west in French and Spanish. */
export const plainAngle = (text: string): string =>
  HEMISPHERES.reduce(
    (plain, [names, letter]) => plain.replace(names, letter),
    plainCharacters(text)
      .replace(MINUTES, "'")
      .replace(SECONDS, '"')
      .replace(DEGREES, '\u00b0')
      .replace(SECONDS_BY_LETTER, '$1"'),
  )
    .toUpperCase()
    .replace(BLANKS, ' ')
    .trim();

/** An angle, and the axis of its hemisphere; `null` where it names none. */
export interface Angle {
  readonly value: number;
  readonly axis: Axis | null;
  /** 1 for degrees alone, 2 with minutes, 3 with seconds. */
  readonly parts: number;
}

const AMOUNT = String.raw`(\d{1,2}(?:[.,]\d+)?)`;
const ANGLE = new RegExp(
  String.raw`^([NSEW])? ?([+-])? ?(\d{1,3}(?:[.,]\d+)?)(?:(?: ?[\u00b0D:-] ?| )${AMOUNT}(?:(?: ?['M:-] ?| )${AMOUNT} ?"?| ?['M]?)| ?[\u00b0D]?) ?([NSEW])?$`,
);
const DASHED = /\d ?-/;
const LONGEST = 60;

/** An angle as `plainAngle` leaves it, in degrees: `16.27`, `16°16.3'N`, `16 16 18 N`, `16-16-18N`, `W0:02:41`; `null`: none. */
export function readAngle(plain: string): Angle | null {
  const match = plain.length > LONGEST ? null : ANGLE.exec(plain);
  if (!match) return null;
  const [, before, sign, degrees = '', minutes, seconds, after] = match;
  const [d, m, s] = [degrees, minutes ?? '0', seconds ?? '0'].map((part) =>
    Number(part.replace(',', '.')),
  );
  if (d === undefined || m === undefined || s === undefined) return null;
  // Of what has minutes, degrees are whole; 60 comes of rounding.
  const isBroken = (minutes !== undefined && d % 1 !== 0) || (seconds !== undefined && m % 1 !== 0);
  if (isBroken || m > 60 || s > 60 || (before && after)) return null;
  const letter = before ?? after;
  // Without a hemisphere, 16-16-12 could be a date, and 16-18 a range.
  if (letter === undefined && DASHED.test(plain)) return null;
  if (sign === '-' && (letter === 'N' || letter === 'E')) return null;
  const isNegative = sign === '-' || letter === 'S' || letter === 'W';
  const size = d + m / 60 + s / 3_600;
  return {
    value: isNegative ? -size : size,
    axis: letter === undefined ? null : letter === 'N' || letter === 'S' ? 'lat' : 'lon',
    parts: seconds !== undefined ? 3 : minutes !== undefined ? 2 : 1,
  };
}
