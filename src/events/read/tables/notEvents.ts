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

const isSameName = (text: string, name: string): boolean =>
  text === name || text.toLowerCase() === name.toLowerCase();

/** A sum below its column, without a word for it. */
const isUnlabelled = (row: readonly string[]): boolean =>
  row.length > 2 && /^\d[\d., ]*$/.test(row.join('').trim()) && plain(row[0] ?? '') === '';
