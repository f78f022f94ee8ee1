import type { Day, DayRange } from '../domain/day';
import { readPlainDate, type TypedDate } from '../domain/plainDate';
import { loadPatiently } from '../ui/loadPatiently';

/** Reads EDTF beyond the plain forms; given as a function, as its library is heavy and rarely needed. */
type EdtfReader = (text: string) => Promise<TypedDate | null>;

/**
 * Reads what a reader typed into a date field: the plain forms at once, anything else as EDTF.
 * `null` where the text is no date.
 */
export const readTypedDate = async (
  text: string,
  readEdtf: EdtfReader,
): Promise<TypedDate | null> =>
  readPlainDate(text) ?? (text.trim() === '' ? null : readEdtf(text.trim()));

/**
 * A reader of EDTF whose open ends are those of the extent. It loads its library when it is first
 * asked.
 */
export const edtfReader =
  (extent: DayRange): EdtfReader =>
  async (text) => {
    const { readUnusualDate } = await loadPatiently(() => import('../domain/edtfGrammar'));
    const result = readUnusualDate(text);
    if (!result.ok) return null;
    const from: Day = result.reading.startMin ?? extent.from;
    const to: Day = result.reading.endMax ?? extent.to;
    return from <= to ? { from, to, isRange: /[/]|\.\./.test(text) } : null;
  };
