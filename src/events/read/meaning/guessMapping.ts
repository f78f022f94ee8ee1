import { type ColumnMapping, MEANINGS, type Meaning } from '../outcome';
import { readDate } from '../values/dateText';
import { readNumber } from '../values/numberText';
import { FIELD_NAMES } from './fieldNames';
import { isEpochName } from './genericTable';
import { plainName } from './plainName';
import { cellAt } from './rowFields';

type Field = Exclude<Meaning, 'position' | 'year' | 'month' | 'day'>;

/** As `FIELD_NAMES`, of what tables alone have a column for. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  latitude:
    'latitude lat gps_latitude lat_wgs84 decimal_latitude decimallatitude y coord_y y_coord point_y lat_dd'.split(
      ' ',
    ),
  longitude:
    'longitude lon lng long gps_longitude lon_wgs84 decimal_longitude decimallongitude x coord_x x_coord point_x lon_dd'.split(
      ' ',
    ),
  start:
    'date_start start_date date_debut debut date_de_debut start begin event_date date date_event date_evenement datetime date_time jour day time timestamp when date_incident incident_date epoch unix_time eventdate'.split(
      ' ',
    ),
  end: 'date_end end_date date_fin fin date_de_fin end until to_date'.split(' '),
  ...FIELD_NAMES,
};
const FIELDS = Object.keys(NAMES) as Field[];

/** Of the values of a column with a telling name, and of one without. */
const SHARE_BY_NAME = 0.5;
const SHARE_BY_VALUE = 0.8;
const FRACTION = /^[+-]?\d{1,3}[.,]\d{2,}$/;
const NUMBERED = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/;

/**
 * What the columns of a table seem to mean, by their names and then by their values. A column that is
 * called a coordinate or a date but holds none is not taken for one.
 *
 * @param rows - the first rows, without the header
 */
export function guessMapping(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): ColumnMapping {
  const names = header.map(plainName);
  const valuesOf = (column: number) =>
    rows.map((row) => cellAt(row, column)).filter((text) => text !== '');
  const used = new Set<number>();
  const guess = nothingMeant();
  const take = (field: Field, column: number) => {
    guess[field] = column;
    used.add(column);
  };
  for (const field of FIELDS) {
    const column = NAMES[field]
      .map((name) => names.indexOf(name))
      .find(
        (found) => found >= 0 && !used.has(found) && fits(field, valuesOf(found), names[found]),
      );
    if (column !== undefined) take(field, column);
  }
  if (guess.latitude === null && guess.longitude === null)
    for (const [field, column] of coordinatesByValue(header, valuesOf, used)) take(field, column);
  if (guess.start === null) {
    const column = header.findIndex(
      (_, index) => !used.has(index) && looksLikeDates(valuesOf(index)),
    );
    if (column >= 0) take('start', column);
  }
  return { ...guess, dayFirst: isDayFirst([guess.start, guess.end], valuesOf) };
}

const nothingMeant = () =>
  Object.fromEntries(MEANINGS.map((meaning) => [meaning, null])) as Record<Meaning, number | null>;

/** Whether a column's values can be what its name says. */
function fits(field: Field, values: readonly string[], name = ''): boolean {
  switch (field) {
    case 'latitude':
      return mostly(values, (text) => Math.abs(readNumber(text)) <= 90);
    case 'longitude':
      return mostly(values, (text) => Math.abs(readNumber(text)) <= 180);
    case 'fatalities':
      return mostly(values, (text) => Number.isFinite(readNumber(text)));
    case 'start':
    case 'end': {
      const style = { dayFirst: true, epoch: isEpochName(name), years: true };
      const monthFirst = { ...style, dayFirst: false };
      return mostly(
        values,
        (text) => (readDate(text, style) ?? readDate(text, monthFirst)) !== null,
      );
    }
    case 'title':
    case 'type':
    case 'actor':
    case 'target':
    case 'place':
    case 'country':
      return true;
  }
}

/** A column without any value may still have some later. */
const mostly = (
  values: readonly string[],
  is: (text: string) => boolean,
  share = SHARE_BY_NAME,
): boolean => values.filter(is).length >= values.length * share;

/** Two columns of fractions of which one fits a latitude: the usual order is latitude first. */
function coordinatesByValue(
  header: readonly string[],
  valuesOf: (column: number) => readonly string[],
  used: ReadonlySet<number>,
): readonly (readonly [Field, number])[] {
  const columns = header.flatMap((_, column) => {
    const values = used.has(column) ? [] : valuesOf(column);
    return values.length > 0 && values.every((text) => FRACTION.test(text)) ? [column] : [];
  });
  const [first, second, ...others] = columns;
  if (first === undefined || second === undefined || others.length > 0) return [];
  if (!fits('longitude', valuesOf(first)) || !fits('longitude', valuesOf(second))) return [];
  if (fits('latitude', valuesOf(first)))
    return [
      ['latitude', first],
      ['longitude', second],
    ];
  return fits('latitude', valuesOf(second))
    ? [
        ['longitude', first],
        ['latitude', second],
      ]
    : [];
}

/** Numbers alone could be anything: a year, an amount, an id. */
const looksLikeDates = (values: readonly string[]): boolean =>
  values.length > 0 &&
  mostly(
    values,
    (text) =>
      !/^\d+$/.test(text) && readDate(text, { dayFirst: true, epoch: false, years: true }) !== null,
    SHARE_BY_VALUE,
  );

/** By the first date that only one order allows; day first where none tells, as in most of the world. */
function isDayFirst(
  columns: readonly (number | null)[],
  valuesOf: (column: number) => readonly string[],
): boolean {
  for (const column of columns)
    for (const text of column === null ? [] : valuesOf(column)) {
      const [, first, second] = NUMBERED.exec(text) ?? [];
      if (Number(first) > 12) return true;
      if (Number(second) > 12) return false;
    }
  return true;
}
