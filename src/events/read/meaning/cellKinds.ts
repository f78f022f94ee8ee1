import { readDate } from '../values/dateText';
import { isMissing } from '../values/missing';
import { readNumber } from '../values/numberText';
import { readPositionText } from '../values/positionText';

/** What a cell looks like, without knowing what it is called. `none`: empty, or a word for a missing value. */
export type CellKind = 'none' | 'date' | 'position' | 'fraction' | 'integer' | 'text';

const DIGITS = /^[+-]?\d+$/;
const LONGEST = 80;

/** A date as people write it, in whatever order; digits alone could be anything. */
export const isDateLike = (text: string): boolean =>
  !DIGITS.test(text) && (readDate(text, DAY_FIRST) ?? readDate(text, MONTH_FIRST)) !== null;

const DAY_FIRST = { dayFirst: true, epoch: false, years: false } as const;
const MONTH_FIRST = { ...DAY_FIRST, dayFirst: false } as const;

/** Whether a cell holds both coordinates. */
export function isPositionLike(text: string): boolean {
  if (text.length < 3) return false;
  const type = [readPositionText(text, false), readPositionText(text, true)].map(
    (reading) => reading.type,
  );
  return type.includes('placed');
}

export function cellKind(cell: string): CellKind {
  const text = cell.trim();
  if (isMissing(text)) return 'none';
  if (DIGITS.test(text)) return 'integer';
  if (Number.isFinite(readNumber(text))) return 'fraction';
  if (text.length <= LONGEST && isDateLike(text)) return 'date';
  return isPositionLike(text) ? 'position' : 'text';
}

/** Whether it is a value of a kind that names are not. */
export const isTyped = (kind: CellKind): boolean => kind !== 'none' && kind !== 'text';
