import type { Translate } from '../ui/useTranslate';

/** Up to so many days are counted as days: "60 days" says more than "2 months". */
const MOST_DAYS = 60;
const MOST_MONTHS = 24;
const MONTH_DAYS = 365.25 / 12;

/** How long before another a day was: "20 days earlier", "8 months earlier", "10 years earlier". */
export function ageInWords(days: number, t: Translate): string {
  if (days <= MOST_DAYS) return t('age.days', { count: days });
  // Whole ones, as a birthday counts: never more than has passed.
  const months = Math.max(2, Math.floor(days / MONTH_DAYS));
  return months < MOST_MONTHS
    ? t('age.months', { count: months })
    : t('age.years', { count: Math.floor(months / 12) });
}
