import { plainName } from './plainName';
import { cellAt } from './rowFields';

const NAME =
  /(?:^|_)(?:ns|ew|eo|n_s|e_w|w_e|e_o|hemi|hemis|hemisphere|dir|direction|ref|indicator)$|ref$|hemi(?:sphere)?$/;
const OF_LATITUDE = /lat|(?:^|_)n_?s(?:_|$)/;
const OF_LONGITUDE = /lon|lng|(?:^|_)(?:e_?w|w_?e|e_?o)(?:_|$)/;
const HEMISPHERE = {
  lat: /^(?:[ns]|north|south|nord|sud|norte|sur)$/i,
  lon: /^(?:[ewo]|east|west|est|ouest|este|oeste)$/i,
} as const;

/** The column beside that of a coordinate which says its hemisphere, as GPS loggers and cameras have it; -1: none. */
export function hemisphereColumn(
  names: readonly string[],
  coordinate: number,
  axis: 'lat' | 'lon',
): number {
  const other = axis === 'lat' ? OF_LONGITUDE : OF_LATITUDE;
  const found = [coordinate + 1, coordinate - 1].find((column) => {
    const name = plainName(names[column] ?? '');
    return coordinate >= 0 && NAME.test(name) && !other.test(name);
  });
  return found ?? -1;
}

/** A coordinate with the letter of its hemisphere, where another column says one. */
export function withHemisphere(
  text: string,
  cells: readonly string[],
  column: number,
  axis: 'lat' | 'lon',
): string {
  const letter = cellAt(cells, column);
  return text !== '' && HEMISPHERE[axis].test(letter) ? `${text} ${letter}` : text;
}
