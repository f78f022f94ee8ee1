import { MS_PER_DAY } from '../../../domain/day';

/** Moments that come one after the other are often the same day. */
const REMEMBERED = new Map<number, string>();
const MOST_REMEMBERED = 4_096;

/** A moment as ISO text in UTC: the day alone at midnight; '' where no calendar has it. */
export function momentText(millis: number): string {
  const known = REMEMBERED.get(millis);
  if (known !== undefined) return known;
  const text = written(millis);
  if (REMEMBERED.size >= MOST_REMEMBERED) REMEMBERED.clear();
  REMEMBERED.set(millis, text);
  return text;
}

function written(millis: number): string {
  const date = new Date(millis);
  if (Number.isNaN(date.getTime())) return '';
  const iso = date.toISOString();
  if (millis % MS_PER_DAY === 0) return iso.slice(0, -'T00:00:00.000Z'.length);
  return iso.slice(0, -'.000Z'.length).replace('T', ' ');
}
