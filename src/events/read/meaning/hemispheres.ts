import { plainName } from './plainName';
import { cellAt } from './rowFields';

type Axis = 'lat' | 'lon';

const HEMISPHERE_NAME =
  /(?:^|_)(?:ns|ew|eo|n_s|e_w|w_e|e_o|hemi|hemis|hemisphere|dir|direction|indicator)$|ref$|hemi(?:sphere)?$/;
const OF: Readonly<Record<Axis, RegExp>> = {
  lat: /lat|(?:^|_)n_?s(?:_|$)/,
  lon: /lon|lng|(?:^|_)(?:e_?w|w_?e|e_?o)(?:_|$)/,
};
const LETTER: Readonly<Record<Axis, RegExp>> = {
  lat: /^(?:[ns]|north|south|nord|sud|norte|sur)$/i,
  lon: /^(?:[ewo]|east|west|est|ouest|este|oeste)$/i,
};
const MINUTES = /(?:^|_|[a-z])(?:min|mins|minute|minutes|minutos|mm)$/;
const SECONDS = /(?:^|_|[a-z])(?:sec|secs|second|seconds|seconde|secondes|seg|segundos|ss)$/;
/** `Longitude (W)`, `Long. Ouest`, but not `Longitude E/W`, which leaves it open. */
const STATED: Readonly<Record<Axis, RegExp>> = {
  lat: /^lat[a-z]*_(?:deg[a-z]*_)?(s|south|sud|sur)$/,
  lon: /^l(?:on|ng)[a-z]*_(?:deg[a-z]*_)?(w|o|west|ouest|oeste)$/,
};

/** Columns that belong to one of a coordinate, -1 where there is none. */
interface AngleColumns {
  readonly minutes: number;
  readonly seconds: number;
  /** Its hemisphere, as GPS loggers and cameras have it. */
  readonly hemisphere: number;
  /** The hemisphere that the name states for all rows; '' where it states none. */
  readonly stated: string;
}

/**
 * What the columns beside one of a coordinate say of it: minutes and seconds behind it, and its hemisphere; `null` where
 * it stands alone.
 */
export function angleColumns(
  names: readonly string[],
  degrees: number,
  axis: Axis,
): AngleColumns | null {
  if (degrees < 0) return null;
  const other = OF[axis === 'lat' ? 'lon' : 'lat'];
  const find = (column: number, name: RegExp): number => {
    const plain = plainName(names[column] ?? '');
    return name.test(plain) && !other.test(plain) ? column : -1;
  };
  const minutes = find(degrees + 1, MINUTES);
  const seconds = minutes < 0 ? -1 : find(minutes + 1, SECONDS);
  const after = find(Math.max(degrees, minutes, seconds) + 1, HEMISPHERE_NAME);
  const hemisphere = after < 0 ? find(degrees - 1, HEMISPHERE_NAME) : after;
  const stated = STATED[axis].exec(plainName(names[degrees] ?? ''))?.[1] ?? '';
  return minutes < 0 && hemisphere < 0 && stated === ''
    ? null
    : { minutes, seconds, hemisphere, stated };
}

/** The cell says its hemisphere itself. */
const HAS_LETTER = /^\s*[nsew]|[nsewo]\s*$/i;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** A coordinate of a row, with what other columns say of it. */
export function wholeAngle(
  cells: readonly string[],
  degrees: number,
  columns: AngleColumns | null,
  axis: Axis,
): string {
  const text = cellAt(cells, degrees);
  if (!columns || !/\d/.test(text) || HAS_LETTER.test(text)) return text;
  const behind = (NUMBER.test(text) ? [columns.minutes, columns.seconds] : [])
    .map((column) => cellAt(cells, column))
    .filter((part) => part !== '');
  const letter = cellAt(cells, columns.hemisphere);
  const side = LETTER[axis].test(letter) ? letter : columns.stated;
  return [text, ...behind, ...(side === '' ? [] : [side])].join(' ');
}
