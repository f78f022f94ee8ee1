import { addDays, addMonths, type Day, dayOf, isoOfDay } from '../../domain/day';
import type { Lang } from '../../domain/record';
import { formatDay, formatEdtf } from '../../ui/formatDate';
import type { Translate } from '../../ui/useTranslate';
import {
  isLasting,
  kindOf,
  type OwnColumns,
  openEndOf,
  textOf,
  UNKNOWN_NUMBER,
} from '../columns/ownColumns';
import type { OwnPanelTranslate } from './ownPanel';

/** Whether the days are all days of one month, or of one year. */
function wholeOf(from: Day, to: Day): 'month' | 'year' | null {
  const iso = isoOfDay(from);
  if (!iso.endsWith('-01')) return null;
  const after = addDays(to, 1);
  if (after === addMonths(from, 1)) return 'month';
  return iso.endsWith('-01-01') && after === addMonths(from, 12) ? 'year' : null;
}

/** When the row's event was, no more exact than the file has it: "between 3 and 9 February 2013". */
export function ownDateInWords(
  columns: OwnColumns,
  row: number,
  lang: Lang,
  t: OwnPanelTranslate,
): string {
  if (row >= columns.datedCount) return t('own.noDate');
  const [from, to] = [dayOf(columns.start[row] ?? 0), dayOf(columns.end[row] ?? 0)];
  const open = openEndOf(columns, row);
  if (open) return openInWords(from, to, open, lang);
  if (from === to) return formatDay(from, lang);
  const [first, last] = [isoOfDay(from), isoOfDay(to)];
  if (isLasting(columns, row)) return formatEdtf(`${first}/${last}`, lang);
  switch (wholeOf(from, to)) {
    case 'year':
      return t('own.date.inYear', { year: first.slice(0, 4) });
    case 'month': {
      const month = formatDay(from, lang, 'month');
      return t('own.date.inMonth', { month });
    }
    case null:
      return formatEdtf(`[${first}..${last}]`, lang);
  }
}

/** "Since April 2012", "until 3 February 2013": no more exact than the end that the file has. */
function openInWords(from: Day, to: Day, open: 'start' | 'end', lang: Lang): string {
  const [first, last] = [isoOfDay(from), isoOfDay(to)];
  const whole = wholeOf(from, to);
  const known = whole === null ? null : first.slice(0, whole === 'year' ? 4 : 7);
  return open === 'end'
    ? formatEdtf(`${known ?? first}/..`, lang)
    : formatEdtf(`../${known ?? last}`, lang);
}

/** Both sides as far as the file names them; '' where it names none. */
export function ownSides(columns: OwnColumns, row: number, t: OwnPanelTranslate): string {
  const [actor, target] = [textOf(columns, 'actor', row), textOf(columns, 'target', row)];
  return actor && target && actor !== target ? t('own.sides', { actor, target }) : actor || target;
}

/**
 * What the row is called: its own title, else who was in it, since files have few types and many rows
 * of each; else its type in the file's words, else our kind.
 */
export const ownTitle = (
  columns: OwnColumns,
  row: number,
  t: Translate,
  own: OwnPanelTranslate,
): string =>
  textOf(columns, 'title', row) ||
  ownSides(columns, row, own) ||
  textOf(columns, 'type', row) ||
  t(`kind.${kindOf(columns, row)}`);

/** Place and country as the file names them, each once; '' where it names none. */
export const ownPlace = (columns: OwnColumns, row: number): string =>
  [...new Set([textOf(columns, 'place', row), textOf(columns, 'country', row)])]
    .filter(Boolean)
    .join(', ');

/** How many the file says were killed; `null` where it does not say. */
export function ownKilled({ fatalities }: OwnColumns, row: number): number | null {
  const killed = fatalities?.[row] ?? UNKNOWN_NUMBER;
  return killed === UNKNOWN_NUMBER ? null : killed;
}
