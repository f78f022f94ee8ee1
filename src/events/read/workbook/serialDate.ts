import type { MomentFormat } from './numberFormat';

const SECONDS_PER_DAY = 86_400;
/** 1970-01-01 as Excel counts. */
const UNIX_EPOCH = 25_569;
/** Days from 1900-01-00 to 1904-01-01, where workbooks of old Macs begin to count. */
const DAYS_TO_1904 = 1_462;
/** 9999-12-31. */
const LAST_DAY = 2_958_465;
/** 1900-02-29, which never was: days before it are counted one too low. */
const NO_DAY = 60;

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * A number that is shown as a date or time, in ISO: as much of the date as its format shows, and the
 * time where it shows one. `null`: it names no day that Excel has.
 *
 * @param serial - days since 1899-12-30, or since 1904-01-01
 */
export function serialText(serial: number, format: MomentFormat, from1904: boolean): string | null {
  const { year, month, day, time, elapsed } = format;
  const seconds = Math.round(serial * SECONDS_PER_DAY);
  const isTime = !year && !month && !day;
  if (seconds < 0) return null;
  if (isTime && (elapsed || seconds < SECONDS_PER_DAY)) return clock(seconds);
  const whole = Math.floor(seconds / SECONDS_PER_DAY);
  const counted = from1904 ? whole + DAYS_TO_1904 : whole;
  if (counted > LAST_DAY || counted < 1) return null;
  const iso = counted === NO_DAY ? '1900-02-29' : isoOf(counted < NO_DAY ? counted + 1 : counted);
  const inDay = seconds % SECONDS_PER_DAY;
  if (time && inDay > 0) return `${iso} ${clock(inDay)}`;
  // A month that is shown without its day is one that was written without it.
  if (year && !day && !time) return iso.slice(0, month ? 7 : 4);
  return iso;
}

const isoOf = (serial: number): string =>
  new Date((serial - UNIX_EPOCH) * SECONDS_PER_DAY * 1_000).toISOString().slice(0, 10);

function clock(seconds: number): string {
  const rest = seconds % 60;
  const minutes = Math.floor(seconds / 60);
  const text = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return rest === 0 ? text : `${text}:${two(rest)}`;
}
