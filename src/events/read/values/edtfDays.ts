import { readUnusualDate } from '../../../domain/edtfGrammar';
import { type DateRead, inYears, since, until } from './calendar';

/** Only what may be EDTF, and nothing plainer, goes to its parser, which is slow to say no. */
const LIKE_EDTF = /^(?=.*[XYESuxz?~%/[{])[\dXYESuxz?~%.,/[\]{}-]{4,64}$/;

/** The days of a text in EDTF, where one end is open those of the other; `null` where it is none. */
export function readEdtfDays(text: string): DateRead | null {
  if (!LIKE_EDTF.test(text)) return null;
  const result = readUnusualDate(text);
  if (!result.ok) return null;
  const { startMin, startMax, endMin, endMax, lasting } = result.reading;
  if (startMin !== null && endMax !== null) return inYears({ from: startMin, to: endMax, lasting });
  const from = startMin ?? endMin;
  const to = endMax ?? startMax;
  if (from === null || to === null) return null;
  const known = inYears({ from, to, lasting: false });
  return known && (startMin === null ? until(known) : since(known));
}
