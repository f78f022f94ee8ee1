/** Letters for day, month and year in English, French, Spanish and German (`jj/mm/aaaa`, `TT.MM.JJJJ`), once or several times. */
const DAY = '(?:d|j|t)';
const YEAR = '(?:y|a|j)';
const BETWEEN = '[^a-z0-9]{0,3}';
const BEFORE = '(?:^|[^a-z])';
const AFTER = '(?![a-z])';
const DAY_FIRST = new RegExp(
  `${BEFORE}(?:${DAY}{1,2}${BETWEEN}m{1,3}${BETWEEN}(?:${YEAR}{2}){1,2}|dmy|dd?${BETWEEN}mm?|jma)${AFTER}`,
);
const MONTH_FIRST = new RegExp(
  `${BEFORE}(?:m{1,3}${BETWEEN}${DAY}{1,2}${BETWEEN}(?:${YEAR}{2}){1,2}|mdy|mm?${BETWEEN}dd?)${AFTER}`,
);
const LONGEST = 120;

/**
 * The order of day and month that the name of a column states: `true` day first, as in `Date (jj/mm/aaaa)` and
 * `date_dmy`, `false` month first, as in `Date (MM/DD/YYYY)`; `null` where it states none.
 */
export function statedOrder(name: string): boolean | null {
  const text = name.slice(0, LONGEST).toLowerCase();
  const [day, month] = [DAY_FIRST.test(text), MONTH_FIRST.test(text)];
  return day === month ? null : day;
}
