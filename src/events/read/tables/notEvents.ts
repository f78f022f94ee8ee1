import type { OwnEvent } from '../../columns/columnsBuilder';
import { CODED_FIELDS } from '../../columns/ownColumns';

/** Longer texts tell of something, although they may begin with such a word. */
const LONGEST_TOTAL = 40;
const TOTAL =
  /^(?:(?:grand|general|sub|sous|gran|overall)[ -]?)?(?:totals?|totaux|totales|totale|subtotals?|gesamt(?:summe)?|summe|somme|المجموع|الإجمالي|итого)(?=$|[ :.(])/i;
const FOOTNOTE =
  /^(?:sources?|fuentes?|quelles?|notes?|notas?|nb|n\.b\.|remarques?|remarks?|observations?|disclaimer|avertissement|licen[cs]es?|citation|last updated?|mise à jour|generated|exported|downloaded|page \d+)(?=$|[ :.(]).*[:\d]|^(?:©|\* ?\p{L}|#|\(\d+ (?:rows?|lignes?|registros?)\))/iu;
const RULE_MARKS = /^[\s:=_*+.-]*$/;
const RULE = /[=_*+-]{2}/;
const UNIT = /^[([].{1,40}[)\]]$/;

const plain = (cell: string): string => cell.replaceAll('\ufeff', '').trim();

/**
 * Whether a row in which neither a date nor a place was found is none of the table, but what people and programs put
 * between and below rows: the names of columns again (of files that were put together), totals, units, rules,
 * sources and notes.
 *
 * @param names - of the columns
 */
export function isNoEvent(row: readonly string[], names: readonly string[]): boolean {
  const filled = row.flatMap((cell, column) => {
    const text = plain(cell);
    return text === '' ? [] : [{ text, name: plain(names[column] ?? '') }];
  });
  const [first] = filled;
  if (!first) return true;
  if (filled.length > 1 && filled.every(({ text, name }) => isSameName(text, name))) return true;
  if (filled.every(({ text }) => RULE_MARKS.test(text) && RULE.test(text))) return true;
  if (filled.length > 1 && filled.every(({ text }) => UNIT.test(text))) return true;
  if (first.text.length <= LONGEST_TOTAL && TOTAL.test(first.text)) return true;
  return filled.length === 1 && (FOOTNOTE.test(first.text) || isUnlabelled(row));
}

/** Fewer columns have no room for headings between rows. */
const FEWEST_BELOW_HEADING = 3;

/**
 * Whether a row that gave this event is a heading between rows: `February 2013` or `Region of Gao` in the first cell,
 * and nothing in any other. An event has a name, a place, or a day of its own.
 */
export function isHeading(row: readonly string[], event: OwnEvent): boolean {
  const { days, position, fatalities } = event;
  if (position || fatalities !== undefined || (days && days.from === days.to)) return false;
  if (CODED_FIELDS.some((field) => (event[field] ?? '') !== '')) return false;
  if (row.length < FEWEST_BELOW_HEADING || plain(row[0] ?? '') === '') return false;
  return row.every((cell, column) => column === 0 || plain(cell) === '');
}

const isSameName = (text: string, name: string): boolean =>
  text === name || text.toLowerCase() === name.toLowerCase();

/** A sum below its column, without a word for it. */
const isUnlabelled = (row: readonly string[]): boolean =>
  row.length > 2 && /^\d[\d., ]*$/.test(row.join('').trim()) && plain(row[0] ?? '') === '';
