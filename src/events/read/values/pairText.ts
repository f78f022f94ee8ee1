import { type Angle, plainAngle, readAngle } from './degrees';
import { readNumber } from './numberText';

/** Two coordinates as they stand in a text. */
export interface BarePair {
  readonly first: number;
  readonly second: number;
  /** By hemispheres, names, or the form of a link; `null` where the text does not say it. */
  readonly order: 'lat_lon' | 'lon_lat' | null;
}

const LONGEST = 2_000;
const LONGEST_PAIR = 120;

/** Two coordinates in a text of plain characters; `null` where it holds no two, or more than a position has. */
export function readPair(text: string): BarePair | null {
  if (text.length > LONGEST) return null;
  const linked = readLinked(text) ?? readNamed(text);
  if (linked) return linked;
  if (text.length > LONGEST_PAIR) return null;
  const plain = plainAngle(text).replace(/^[([{] ?(.*?) ?[)\]}]$/, '$1');
  const numbers = readNumbers(plain);
  if (numbers) return numbers;
  for (const [first, second] of halvesOf(plain)) {
    const pair = pairOf(readAngle(first), readAngle(second));
    if (pair) return pair;
  }
  return null;
}

const N = String.raw`([+-]?\d{1,9}(?:\.\d+)?)`;
/** Links of maps and geo URIs (RFC 5870), the surest first: a marked place before the middle of a view. */
const LINKS = [
  `!3d${N}!4d${N}`,
  String.raw`[?&#;](?:q|query|ll|sll|daddr|destination|center|mlat)=(?:loc:)?${N}(?:,|%2C|&mlon=)(?:\+|%20)*${N}`,
  `@${N},${N}`,
  String.raw`#map=\d+/${N}/${N}`,
  String.raw`/maps/(?:place|search|dir//)/?${N},(?:\+|%20)*${N}`,
].map((form) => new RegExp(form, 'i'));
const GEO_URI = new RegExp(String.raw`^geo:${N},${N}(?![\d.])`, 'i');
const IS_LINK = /^(?:https?:\/\/|geo:|www\.)/i;

function readLinked(text: string): BarePair | null {
  if (!IS_LINK.test(text)) return null;
  for (const form of [...LINKS, GEO_URI]) {
    const match = form.exec(text);
    if (match) return { first: Number(match[1]), second: Number(match[2]), order: 'lat_lon' };
  }
  return null;
}

const LABEL = String.raw`["']?\s*(?:[:=]\s*)?["']?([+-]?\d{1,9}(?:\.\d+)?)`;
const LATITUDE = new RegExp(String.raw`\b_?lat(?:itude)?${LABEL}`, 'i');
const LONGITUDE = new RegExp(String.raw`\b_?(?:long?(?:itude)?|lng)${LABEL}`, 'i');

/** `lat: 16.27, lon: -0.04`, also as an object of JSON. */
function readNamed(text: string): BarePair | null {
  const [lat, lon] = [LATITUDE.exec(text), LONGITUDE.exec(text)];
  return lat && lon ? { first: Number(lat[1]), second: Number(lon[1]), order: 'lat_lon' } : null;
}

const NUMBER = String.raw`[+-]?\d{1,9}(?:\.\d+)?`;
const WITH_COMMAS = String.raw`[+-]?\d{1,9},\d+`;
const PAIRS = [
  new RegExp(`^(${NUMBER}) ?[,;|/ ] ?(${NUMBER})$`),
  new RegExp(`^(${WITH_COMMAS}) ?[,;|/ ] ?(${WITH_COMMAS})$`),
  // Decimal commas where one of both numbers is whole: only a mark that is no comma can part them.
  new RegExp(`^(${WITH_COMMAS}|${NUMBER}) ?[;|/ ] ?(${WITH_COMMAS}|${NUMBER})$`),
  new RegExp(`^(${WITH_COMMAS}|${NUMBER}), (${WITH_COMMAS}|${NUMBER})$`),
];
/** With a height, and the accuracy that Kobo and ODK write; without fractions it would be an angle. */
const WITH_HEIGHT = new RegExp(
  String.raw`^([+-]?\d{1,3}\.\d+)(?:, ?| )([+-]?\d{1,3}\.\d+)(?:(?:, ?| )${NUMBER}){1,2}$`,
);

function readNumbers(plain: string): BarePair | null {
  for (const form of [...PAIRS, WITH_HEIGHT]) {
    const match = form.exec(plain);
    if (match)
      return { first: readNumber(match[1] ?? ''), second: readNumber(match[2] ?? ''), order: null };
  }
  return null;
}

const BEHIND = /^([^NSEW]+[NSEW])[ ,;/|]*([^NSEW]+[NSEW]|[^NSEW]+)$/;
const IN_FRONT = /^([NSEW][^NSEW]+?)[ ,;/|]*([NSEW][^NSEW]+)$/;
const MARKS = [';', '|', ', ', ',', '/', ' - ', '\u00b0 ', '" ', "' "];

/** The ways in which a text may be two angles. */
function* halvesOf(plain: string): Generator<readonly [string, string]> {
  const match = BEHIND.exec(plain) ?? IN_FRONT.exec(plain);
  if (match?.[1] && match[2]) yield [match[1].trim(), match[2].trim()];
  for (const mark of MARKS) {
    const at = plain.indexOf(mark);
    if (at > 0 && plain.indexOf(mark, at + 1) < 0)
      yield [
        plain
          .slice(0, at + (mark.endsWith(' ') ? 1 : 0))
          .replace(/[,;-]$/, '')
          .trim(),
        plain.slice(at + mark.length).trim(),
      ];
  }
}

function pairOf(first: Angle | null, second: Angle | null): BarePair | null {
  if (!first || !second) return null;
  const same = first.axis !== null && first.axis === second.axis;
  // `16,5 3` is no pair of 16 and 5 degrees 3 minutes.
  if (same || (first.axis === null && second.axis === null && first.parts !== second.parts))
    return null;
  const isLonFirst = first.axis === 'lon' || second.axis === 'lat';
  const isKnown = first.axis !== null || second.axis !== null;
  return {
    first: first.value,
    second: second.value,
    order: isKnown ? (isLonFirst ? 'lon_lat' : 'lat_lon') : null,
  };
}
