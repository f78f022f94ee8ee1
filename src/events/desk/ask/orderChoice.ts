import type { Lang } from '../../../domain/record';
import { formatDayRange } from '../../../ui/formatDate';
import { readerOfMapping } from '../../read/meaning/genericTable';
import { type ColumnMapping, MEANINGS, type OrderEvidence } from '../../read/outcome';
import { OrderTally } from '../../read/values/order';

/** What is known of the order of day and month. */
export interface KnownOrder {
  readonly evidence: OrderEvidence;
  /** Dates of the file that both orders allow; none may be at hand. */
  readonly examples: readonly string[];
  /** Whether the whole file was counted, or only the rows that are shown. */
  readonly whole: boolean;
}

/** A date that both orders allow, where the file's own are not at hand. */
const EXAMPLE = '03/04/2013';

/** What the cells of columns tell of the order; `null` where no date in them depends on it. */
export function orderShown(
  rows: readonly (readonly string[])[],
  columns: readonly (number | null)[],
): Omit<KnownOrder, 'whole'> | null {
  const tally = new OrderTally();
  for (const cells of rows)
    for (const column of columns) if (column !== null) tally.note(cells[column] ?? '');
  const { evidence, examples } = tally;
  const { dayFirst, monthFirst, either } = evidence;
  return dayFirst + monthFirst + either === 0 ? null : { evidence, examples };
}

const NOTHING = Object.fromEntries(MEANINGS.map((meaning) => [meaning, null])) as Record<
  (typeof MEANINGS)[number],
  null
>;

/** The day that a date is in an order, in words: as the reader of the file reads it; '' where it is none. */
export function dateInOrder(text: string, dayFirst: boolean, lang: Lang): string {
  const mapping: ColumnMapping = { ...NOTHING, start: 0, dayFirst };
  const { days } = readerOfMapping(['date'], mapping).readEvent([text], 0, () => undefined);
  return days ? formatDayRange(days.from, days.to, lang) : '';
}

/** The first of the examples that is a date in both orders, else one of ours. */
export const exampleOf = (examples: readonly string[]): string =>
  examples.find((text) => dateInOrder(text, true, 'en') && dateInOrder(text, false, 'en')) ??
  EXAMPLE;

/** What speaks for an order, and what it would change against the other. */
interface OrderEffect {
  /** Rows that can only be in this order. */
  readonly proves: number;
  /** Rows that would lie on another day than in the other order. */
  readonly moves: number;
  /** Rows that would have no date, or not the day of the week that they name. */
  readonly loses: number;
}

/** What choosing an order means for the rows counted. */
export const effectOf = (
  { dayFirst, monthFirst, either }: OrderEvidence,
  order: boolean,
): OrderEffect =>
  order
    ? { proves: dayFirst, moves: either, loses: monthFirst }
    : { proves: monthFirst, moves: either, loses: dayFirst };
