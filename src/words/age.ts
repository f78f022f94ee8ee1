import type { Translate } from '../ui/useTranslate';

/** Up to so many days are counted as days: "60 days" says more than "2 months". */
const MOST_DAYS = 60;
const MOST_MONTHS = 24;
const MONTH_DAYS = 365.25 / 12;

/** A number of days in the unit in which one would tell it. */
export function roundLength(days: number): {
  readonly unit: 'days' | 'months' | 'years';
  readonly count: number;
} {
  if (days <= MOST_DAYS) return { unit: 'days', count: days };
  // Whole ones, as a birthday counts: never more than has passed.
  const months = Math.max(2, Math.floor(days / MONTH_DAYS));
  return months < MOST_MONTHS
    ? { unit: 'months', count: months }
    : { unit: 'years', count: Math.floor(months / 12) };
}

/** How long before another a day was: "20 days earlier", "8 months earlier", "10 years earlier". */
export function ageInWords(days: number, t: Translate): string {
  const { unit, count } = roundLength(days);
  return t(`age.${unit}`, { count });
}
